import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/setup.mjs';

const folder = join(root, 'node_modules', '.cache', 'evenkeel');

/** One script of a module of this folder, minified as it ships; returns its path. */
export async function bundle(name: string, platform: 'node' | 'browser'): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `bench-${process.pid}-${name}.${platform === 'node' ? 'mjs' : 'js'}`);
  await build({
    entryPoints: [join(root, 'tests/bench', `${name}.ts`)],
    outfile,
    bundle: true,
    minify: true,
    platform,
    format: platform === 'node' ? 'esm' : 'iife',
    target: platform === 'node' ? 'node20' : 'chrome120',
    logLevel: 'error',
  });
  return outfile;
}
