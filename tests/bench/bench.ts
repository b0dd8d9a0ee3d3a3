// npm run bench [-- CORPUS] [-- --json]: how fast and how large, as ratios to C, one charCodeAt pass over the same text
// measured beside each figure. It never fails by speed: it prints what is met and what is not.
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { draftRulebook } from '../../scripts/rulebook';
import { chromiumRows } from './chromium-figures';
import { nodeRows } from './node-figures';
import { peerRows } from './peers';
import type { Row } from './row';
import { table, verdictOf } from './row';
import { rulesRows } from './rules-figures';
import { readSample } from './sample';

/** Prints the table, or with --json the rows. A folder adds the real articles of a labelled corpus, which are only read. */
export async function main(argv: readonly string[]): Promise<number> {
  const isJson = argv.includes('--json');
  const report = (line: string): void => void process.stderr.write(`bench: ${line}\n`);
  const begin = performance.now();
  const sample = readSample(argv.find((arg) => !arg.startsWith('-')) ?? null);
  const shipped = draftRulebook();
  report('1/4 rules');
  const { rows: rules, hostile, largest } = rulesRows(shipped);
  report('2/4 the score in Node');
  const rows: Row[] = [...(await nodeRows(shipped.data, largest.data, sample)), ...rules];
  report('3/4 the score in real Chromium');
  try {
    rows.unshift(...(await chromiumRows(shipped.data, largest.data, sample)));
  } catch (error) {
    report(`skipped: real Chromium: ${error instanceof Error ? error.message : String(error)}`);
  }
  report('4/4 peers');
  rows.push(...hostile, ...(await peerRows(shipped, sample, report)));
  const seconds = Math.round((performance.now() - begin) / 1000);
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  if (isJson) {
    process.stdout.write(
      `${JSON.stringify({ rows: rows.map((row) => ({ ...row, met: verdictOf(row) })), seconds, load }, null, 1)}\n`,
    );
    return 0;
  }
  const judged = rows.filter(({ goal }) => goal !== undefined);
  const met = judged.filter((row) => verdictOf(row) === 'met').length;
  process.stdout.write(
    `${table(rows)}\n\nC: one charCodeAt pass over the same text, measured in turns with each figure; medians.\n` +
      `${met} of ${judged.length} goals met. Node ${process.versions.node}, load of the machine ${load} (others may run beside it), ${seconds} s.\n`,
  );
  return 0;
}
