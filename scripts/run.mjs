// The one launcher behind the npm scripts: sets up what is missing, then runs the command.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { needPackages, root } from './setup.mjs';

const [command = '', ...args] = process.argv.slice(2);
needPackages();

const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

function run(file, fileArgs) {
  const done = spawnSync(file, fileArgs, { stdio: 'inherit', cwd: process.cwd(), shell: process.platform === 'win32' });
  if (done.error) throw done.error;
  return done.status ?? 1;
}

function node(script, ...more) {
  return run(process.execPath, [join(root, 'scripts', script), ...more, ...args]);
}

const commands = {
  start: () => node('ts.mjs', 'scripts/start.ts'),
  test: () => node('test.mjs'),
  check: () => node('check.mjs'),
  build: () => run(bin('wxt'), ['build', ...args]) || run(bin('wxt'), ['build', '-b', 'firefox', '--mv3', ...args]),
  score: () => node('ts.mjs', 'scripts/score.ts'),
  eval: () => node('ts.mjs', 'scripts/eval.ts'),
  fit: () => node('ts.mjs', 'scripts/fit.ts'),
  try: () => node('ts.mjs', 'scripts/try.ts'),
  bench: () => node('ts.mjs', 'tests/bench/bench.ts'),
};

const chosen = commands[command];
if (!chosen) {
  console.error(`run: unknown command "${command}"; one of ${Object.keys(commands).join(', ')}`);
  process.exit(2);
}
process.exitCode = chosen();
