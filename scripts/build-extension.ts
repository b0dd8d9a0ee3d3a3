import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './setup.mjs';

export type Target = 'chrome' | 'firefox';

const sources = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'scripts/packs-plugin.mjs',
  'package-lock.json',
];

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function wait(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

// Two test files must not build into the same folder at once; an abandoned lock is taken over after two minutes.
function withLock<T>(lock: string, work: () => T): T {
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 120_000)
        rmSync(lock, { recursive: true, force: true });
      wait(200);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Builds the extension unless the built one is newer than every source, and returns its folder. Throws with wxt's output. */
export function buildExtension(target: Target = 'chrome'): string {
  const output = join(root, '.output');
  const dir = join(output, `${target}-mv3`);
  mkdirSync(output, { recursive: true });
  return withLock(join(output, `.building-${target}`), () => {
    const built = join(dir, 'manifest.json');
    const changed = Math.max(...sources.map((source) => newest(join(root, source))));
    if (existsSync(built) && statSync(built).mtimeMs > changed) return dir;
    const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const args = target === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
    const done = spawnSync(process.execPath, [wxt, ...args], { cwd: root, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`The build for ${target} failed:\n${done.stdout}\n${done.stderr}`);
    return dir;
  });
}

/**
 * A copy of a built extension for tests. `hosts: true` turns the optional host permissions into granted ones, because
 * the browser's own permission prompt cannot be pressed in a headless Chromium.
 */
export function patchedCopy(dir: string, { hosts }: { hosts: boolean }): string {
  const copy = mkdtempSync(join(tmpdir(), 'evenkeel-built-'));
  cpSync(dir, copy, { recursive: true });
  if (hosts) {
    const file = join(copy, 'manifest.json');
    const { optional_host_permissions: optional, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: optional }));
  }
  return copy;
}
