// The bare matcher: node scripts/ts.mjs tests/bench/matcher.ts
import { readShippedPacks } from '../../scripts/packs-plugin.mjs';
import type { Pack } from '../../lib/packs/pack';
import { parsePack } from '../../lib/packs/pack';
import { match } from '../../lib/rules/match';
import type { Rulebook } from '../../lib/rules/rulebook';
import { compile, loadRulebook } from '../../lib/rules/rulebook';
import { tokenise } from '../../lib/text/tokens';
import { Random } from '../rules/random';
import { adversarial, article, syntheticPack, vocabulary } from './synthetic';

/** One row of the table: what was measured, and the numbers with their units. */
export type BenchRow = Record<string, string | number>;

let sink = 0;

/** Milliseconds: processor time in Node, where other programs may run beside us; the clock in a browser. */
function now(): number {
  if (typeof process === 'undefined') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function once(run: () => void, repeats: number): number {
  const begin = now();
  for (let k = 0; k < repeats; k++) run();
  return (now() - begin) / repeats;
}

/** One charCodeAt pass over the text. */
function pass(text: string): void {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  sink ^= sum;
}

/** A measured call: milliseconds, and how many passes over its text (C) that is. */
export interface Measured {
  ms: number;
  c: number;
}

/**
 * The least time of many, of the call and of the pass over its text in turns: other programs on the machine only ever
 * add, and what slows one slows the other.
 */
export function measured(text: string, run: () => void, samples = 30): Measured {
  for (let i = 0; i < 3; i++) run();
  const repeats = Math.max(1, Math.ceil(3 / Math.max(once(run, 1), 0.001)));
  const passes = Math.max(
    1,
    Math.ceil(
      3 /
        Math.max(
          once(() => pass(text), 3),
          0.0001,
        ),
    ),
  );
  let ms = Infinity;
  let unit = Infinity;
  for (let i = 0; i < samples; i++) {
    ms = Math.min(ms, once(run, repeats));
    unit = Math.min(
      unit,
      once(() => pass(text), Math.min(passes, 1000)),
    );
  }
  return { ms, c: ms / unit };
}

const round = (value: number): number => Number(value.toPrecision(3));

function cost(book: Rulebook, text: string, samples?: number): Measured {
  return measured(text, () => (sink ^= match(book, tokenise(text), 'body').length), samples);
}

function shipped(): Pack[] {
  return readShippedPacks().flatMap((raw) => {
    const pack = parsePack(raw);
    return pack.ok ? [pack.value] : [];
  });
}

/** Measures and returns the rows; `quick` leaves the largest texts out. */
export function measure(): Record<string, BenchRow[]> {
  const random = new Random(7);
  const words = vocabulary(random, 12_000);
  const text = article(random, words, 1000);
  const long = article(random, words, 100_000);
  const repeated = text.repeat(100);
  const tokens = (input: string): number => round(measured(input, () => (sink ^= tokenise(input).count)).c);
  const rules: BenchRow[] = [
    { rules: 'none, tokens only', '1,000 words, C': tokens(text), '100,000 words, C': tokens(long) },
  ];
  let largest: Rulebook | null = null;
  let first = 0;
  for (const count of [200, 2000, 20_000]) {
    const pack = syntheticPack(random, words, count);
    const begin = now();
    const cold = compile([pack]);
    const compiled = now() - begin;
    const stored = structuredClone(cold.data);
    const loading = now();
    const book = loadRulebook(stored);
    const loaded = now() - loading;
    const short = cost(book, text);
    first ||= short.ms;
    const big = cost(book, long);
    const hundred = cost(book, repeated);
    rules.push({
      rules: count,
      '1,000 words, C': round(short.c),
      '100,000 words, C': round(big.c),
      'against 200 rules': round(short.ms / first),
      '100 times the text': round(hundred.ms / short.ms),
      'compile ms': round(compiled),
      'load ms': round(loaded),
      'stored kB': Math.round(bytes(stored) / 1024),
      hits: match(book, tokenise(text), 'body').length,
    });
    largest = book;
  }
  const packs = shipped();
  const begin = now();
  const own = compile(packs);
  const compiled = now() - begin;
  rules.push({
    rules: `shipped, ${own.rules.length}`,
    '1,000 words, C': round(cost(own, text).c),
    '100,000 words, C': round(cost(own, long).c),
    'compile ms': round(compiled),
    'stored kB': Math.round(bytes(own.data) / 1024),
  });
  const book = largest;
  const hostile =
    book === null
      ? []
      : Object.entries(adversarial(words, 1 << 20)).map(([name, input]) => {
          const all = cost(book, input, 5);
          const part = cost(book, input.slice(0, input.length / 2), 5);
          return {
            input: name,
            'ms a megabyte': round(all.ms),
            C: round(all.c),
            'twice the text': round(all.ms / part.ms),
          };
        });
  return { matcher: rules, adversarial: hostile };
}

function bytes(data: object): number {
  return Object.values(data).reduce<number>(
    (sum, value) => sum + (ArrayBuffer.isView(value) ? value.byteLength : String(value).length),
    0,
  );
}

/** Prints the tables. */
export function main(): number {
  for (const rows of Object.values(measure())) console.table(rows);
  return sink === 0.5 ? 1 : 0;
}
