// npm test: unit tests and conventions, then real Chromium and real Firefox with the built extension.
// Ends with the plain line "N passed, N failed, N skipped".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { browserAdvice, needBrowsers, needPackages, root } from './setup.mjs';

needPackages();
const cache = join(root, '.cache');
mkdirSync(cache, { recursive: true });
const only = process.argv.slice(2);

function runVitest(project) {
  const report = join(cache, `tests-${project}.json`);
  rmSync(report, { force: true });
  const done = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      '--passWithNoTests',
      ...only,
    ],
    { stdio: 'inherit', cwd: root },
  );
  return { code: done.status ?? 1, counts: readCounts(report) };
}

function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A file that could not even be loaded has no failed test of its own, but it is a failure.
    return {
      passed: numPassedTests,
      failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0),
      skipped: numPendingTests,
    };
  } catch (error) {
    console.error(`test: no report at ${report}: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const started = Date.now();
const total = { passed: 0, failed: 0, skipped: 0 };
function add({ code, counts }) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (code !== 0 && counts.failed === 0) total.failed += 1;
}

console.log('test 1/3: unit tests and conventions');
add(runVitest('unit'));

console.log('test 2/3: building the extension for Chromium and Firefox');
for (const args of [['build'], ['build', '-b', 'firefox', '--mv3']]) {
  const built = spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: root,
    encoding: 'utf8',
  });
  if (built.status !== 0) {
    console.log(built.stdout);
    total.failed += 1;
  }
}

console.log('test 3/3: real browsers with the built extension');
const browsers = needBrowsers(['chromium', 'firefox']);
for (const name of ['chromium', 'firefox']) {
  if (browsers[name]) continue;
  console.log(`\n*** SKIPPED: every ${name} test. ${browserAdvice(name)} ***\n`);
}
add(runVitest('browser'));

console.log(`test: took ${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
