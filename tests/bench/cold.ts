// A fresh process that loads a stored rulebook and scores for the first time: node --expose-gc cold.mjs RULEBOOK SAMPLE
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { RulebookData } from '../../lib/rules/rulebook';
import { loadRulebook } from '../../lib/rules/rulebook';
import { timed } from './measure';
import type { ColdFigures, Sample } from './score-figures';
import { coldFigures, scoreEverything } from './score-figures';

export interface ColdProcess extends ColdFigures {
  /** From the stored bytes to a rulebook that matches. */
  loadMs: number;
  /** What the process holds more after loading and scoring everything, garbage gone. */
  heldBytes: number;
}

function held(): number {
  // Buffers are given back only after the collection that found them unused, so once is not enough.
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const [bookPath = '', samplePath = ''] = process.argv.slice(2);
const stored = readFileSync(bookPath);
const sample = JSON.parse(readFileSync(samplePath, 'utf8')) as Sample;
const before = held();
let data: RulebookData | null = null;
const loadMs = timed(() => {
  data = deserialize(stored) as RulebookData;
  loadRulebook(data);
});
if (data === null) throw new Error('nothing was loaded');
const figures = coldFigures(data, sample);
const book = loadRulebook(data);
scoreEverything(book, sample);
const answer: ColdProcess = { ...figures, loadMs, heldBytes: held() - before };
process.stdout.write(JSON.stringify(answer));
// The rulebook must still be reachable when the memory is counted.
if (book.rules.length < 0) process.exitCode = 1;
