// The bare matcher at 200, 2,000 and 20,000 synthetic rules, what compiling and shipping them costs, and hostile texts.
import { gzipSync } from 'node:zlib';
import type { Pack, Rule } from '../../lib/rules/rule';
import { defaultCap, defaultGuards } from '../../lib/rules/rule';
import { match } from '../../lib/rules/match';
import type { Rulebook, RulebookData } from '../../lib/rules/rulebook';
import { compile } from '../../lib/rules/compile';
import { loadRulebook } from '../../lib/rules/rulebook';
import { scoreArticle } from '../../lib/score/hype-article';
import { nobody } from '../../lib/score/personal';
import { tokenise } from '../../lib/text/tokens';
import { shippedText } from '../../scripts/packs-plugin.mjs';
import { Random } from '../rules/random';
import { costOf, keep, median, timed, timesOf, unitOf } from './measure';
import type { Row } from './row';
import { adversarial, article, syntheticPack, vocabulary } from './synthetic';

const compilations = 5;
const megabyte = 1 << 20;
const hostileRounds = 5;
const goals: Readonly<Record<number, number>> = { 2000: 7, 20_000: 13 };

/** Bytes of a compiled rulebook. */
export function bytesOf(data: RulebookData): number {
  let sum = 0;
  for (const value of Object.values(data) as unknown[])
    sum += ArrayBuffer.isView(value) ? value.byteLength : String(value).length;
  return sum;
}

/** The pack as its text ships: without examples, without what is the default. */
function textOf(pack: Pack): string {
  const slim = ({
    hit: _hit,
    miss: _miss,
    discount,
    where,
    with: withAny,
    unless,
    guards,
    cap,
    ...rule
  }: Rule): object => ({
    ...rule,
    ...(discount === 0 ? {} : { discount }),
    ...(where.length === 2 ? {} : { where }),
    ...(withAny.length === 0 ? {} : { with: withAny }),
    ...(unless.length === 0 ? {} : { unless }),
    ...(guards === defaultGuards ? {} : { guards }),
    ...(cap === defaultCap ? {} : { cap }),
  });
  return JSON.stringify({ ...pack, rules: pack.rules.map(slim) });
}

/** Rows of the matcher, the pack and the compiler; and the rulebook of 20,000 rules, for the other figures. */
export function rulesRows(shipped: Rulebook): { rows: Row[]; hostile: Row[]; largest: Rulebook } {
  const random = new Random(7);
  const words = vocabulary(random, 12_000);
  const text = article(random, words, 1000);
  const hundred = text.repeat(100);
  const matching = (book: Rulebook, input: string) => (): void => keep(match(book, tokenise(input), 'body').length);
  const rows: Row[] = [
    { where: 'Node', figure: 'tokens alone', value: costOf(text, () => keep(tokenise(text).count)).c, unit: 'C' },
  ];
  const own = costOf(text, matching(shipped, text));
  rows.push({
    where: 'Node',
    figure: `tokens and match, shipped packs (${shipped.rules.length} rules)`,
    value: own.c,
    unit: 'C',
  });
  const books: Rulebook[] = [];
  let pack: Pack | null = null;
  for (const count of [200, 2000, 20_000]) {
    pack = syntheticPack(random, words, count);
    const book = compile([pack]);
    books.push(book);
    const goal = goals[count];
    const { c } = costOf(text, matching(book, text), 25);
    rows.push({
      where: 'Node',
      figure: `tokens and match, ${count.toLocaleString('en')} rules`,
      value: c,
      unit: 'C',
      ...(goal === undefined ? {} : { goal }),
    });
  }
  const [least, , largest] = books;
  if (least === undefined || largest === undefined || pack === null) throw new Error('no rulebook');
  const biggest = pack;
  const compiling = median(
    Array.from({ length: compilations }, () => timed(() => keep(compile([biggest]).rules.length))),
  );
  const packText = textOf(biggest);
  const ownText = shippedText();
  const gzip = gzipSync(ownText, { level: 9 }).length;
  rows.push(
    {
      where: 'Node',
      figure: '20,000 rules against 200',
      value: timesOf(matching(largest, text), matching(least, text), 15),
      unit: 'times',
      goal: 3,
    },
    {
      where: 'Node',
      figure: '100 times the text, 20,000 rules',
      value: timesOf(matching(largest, hundred), matching(largest, text), 15),
      unit: 'times',
      goal: 105,
    },
    {
      where: 'Node',
      figure: 'compile 20,000 rules',
      value: compiling,
      unit: 'ms',
      c: compiling / unitOf(packText),
      goal: 300,
      note: 'C of the pack’s own text; once per version',
    },
    { where: 'size', figure: 'stored rulebook, 20,000 rules', value: bytesOf(largest.data) / 1e6, unit: 'MB', goal: 5 },
    {
      where: 'size',
      figure: 'stored rulebook, shipped packs',
      value: bytesOf(shipped.data) / 1e6,
      unit: 'MB',
      goal: 5,
    },
    {
      where: 'size',
      figure: 'pack text, 20,000 rules, gzip',
      value: gzipSync(packText, { level: 9 }).length / 1000,
      unit: 'kB',
      goal: 200,
      note: 'synthetic: random words hardly compress',
    },
    {
      where: 'size',
      figure: 'pack texts as shipped, gzip',
      value: gzip / 1000,
      unit: 'kB',
      goal: 200,
      note: `${shipped.rules.length} rules, ${(gzip / shipped.rules.length).toFixed(0)} bytes each`,
    },
  );
  return { rows, hostile: hostileRows(shipped, largest, words, hundred), largest: loadRulebook(largest.data) };
}

/** A megabyte of each: time a character against an ordinary text, and twice the text against once. */
function hostileRows(shipped: Rulebook, largest: Rulebook, words: readonly string[], ordinary: string): Row[] {
  const usual = ordinary.slice(0, megabyte);
  const rows: Row[] = [];
  const run = (input: string) => (): void => {
    keep(match(largest, tokenise(input), 'body').length);
    keep(scoreArticle(shipped, { title: 'AI', text: input }, 'en', nobody).value);
  };
  for (const [name, input] of Object.entries(adversarial(words, megabyte))) {
    const half = input.slice(0, input.length / 2);
    const part = usual.slice(0, half.length);
    const ratios = Array.from({ length: hostileRounds }, () => {
      const once = timed(run(half));
      return { twice: timed(run(input)) / once, against: once / timed(run(part)) };
    });
    rows.push({
      where: 'Node',
      figure: `hostile megabyte: ${name}`,
      value: median(ratios.map(({ twice }) => twice)),
      unit: 'times',
      goal: 2.5,
      note: `for twice the text; a character costs ${median(ratios.map(({ against }) => against)).toFixed(2)} of an ordinary one`,
    });
  }
  return rows;
}
