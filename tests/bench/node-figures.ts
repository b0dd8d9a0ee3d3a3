// The score in Node: warm here, cold in fresh processes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { RulebookData } from '../../lib/rules/rulebook';
import { bundle } from './bundle';
import type { ColdProcess } from './cold';
import { median, unitOf } from './measure';
import type { Row } from './row';
import type { Sample } from './score-figures';
import { warmFigures } from './score-figures';
import { warmRows } from './score-rows';

const processes = 5;

/** Warm and cold rows of Node, and what a process holds in memory. */
export async function nodeRows(shipped: RulebookData, largest: RulebookData, sample: Sample): Promise<Row[]> {
  const script = await bundle('cold', 'node');
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  try {
    writeFileSync(join(folder, 'sample.json'), JSON.stringify({ ...sample, real: [] }));
    const coldOf = (book: RulebookData): ColdProcess[] => {
      writeFileSync(join(folder, 'book'), serialize(book));
      return Array.from({ length: processes }, () => {
        const args = ['--expose-gc', script, join(folder, 'book'), join(folder, 'sample.json')];
        return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as ColdProcess;
      });
    };
    const cold = coldOf(shipped);
    const large = coldOf(largest);
    const of = (from: ColdProcess[], pick: (one: ColdProcess) => number): number => median(from.map(pick));
    const unit = unitOf(sample.long[0]?.text ?? '');
    const load = (figure: string, from: ColdProcess[]): Row => {
      const ms = of(from, ({ loadMs }) => loadMs);
      return {
        where: 'Node',
        figure,
        value: ms,
        unit: 'ms',
        c: ms / unit,
        goal: 5,
        note: 'stored bytes to ready; C of 1,000 words',
      };
    };
    return [
      ...warmRows('Node', warmFigures(shipped, sample)),
      {
        where: 'Node',
        figure: '500 headlines, cold (fresh process)',
        value: of(cold, (c) => c.headlines.ms),
        unit: 'ms',
        c: of(cold, (c) => c.headlines.c),
        note: 'the goal of 6 ms is Chromium’s',
      },
      {
        where: 'Node',
        figure: 'then the first article, 1,000 words',
        value: of(cold, (c) => c.article.ms),
        unit: 'ms',
        c: of(cold, (c) => c.article.c),
      },
      load('load of the stored rulebook, shipped packs', cold),
      load('load of the stored rulebook, 20,000 rules', large),
      {
        where: 'size',
        figure: 'memory after all texts, shipped packs',
        value: of(cold, ({ heldBytes }) => heldBytes) / 1e6,
        unit: 'MB',
        goal: 5,
        note: 'rulebook, word memory, code, after collection',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(script);
  }
}
