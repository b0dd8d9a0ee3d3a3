// npm run check: types, lint, format and the size budget. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { needPackages, root } from './setup.mjs';

needPackages();
const bin = (path) => join(root, 'node_modules', path);
const checks = [
  ['types of everything', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json']],
  [
    'types of lib/ and components/ without any browser extension',
    [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.lib.json'],
  ],
  ['lint', [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings']],
  ['format', [bin('oxfmt/bin/oxfmt'), '--check', '.']],
  ['build', [bin('wxt/bin/wxt.mjs'), 'build']],
  ['build for Firefox', [bin('wxt/bin/wxt.mjs'), 'build', '-b', 'firefox', '--mv3']],
  ['size budget', ['scripts/size.mjs']],
];

let failed = 0;
for (const [name, args] of checks) {
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const ok = done.status === 0;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${String(name)}`);
  if (!ok || name === 'size budget') console.log(`${String(done.stdout)}${String(done.stderr)}`.trimEnd());
  if (!ok) failed += 1;
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
