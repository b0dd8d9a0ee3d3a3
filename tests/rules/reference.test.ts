import { expect, test } from 'vitest';
import { parsePack } from '../../lib/packs/pack';
import { match } from '../../lib/rules/match';
import { compile } from '../../lib/rules/compile';
import { loadRulebook } from '../../lib/rules/rulebook';
import { tokenise } from '../../lib/text/tokens';
import { naiveMatch } from './naive';
import type { LooseRule } from './packs';
import { needPack, rawPack } from './packs';
import { Random } from './random';

const words = [
  'ki',
  'KI',
  'AI',
  'ai',
  'revolution',
  'Revolutionen',
  'killer',
  'Painkiller',
  'der',
  'das',
  'Ende',
  'why',
  'not',
  'größte',
  'groesste',
  'NEVER',
  'won’t',
  '10x',
  '7',
  '2026',
  '$3bn',
  '5 %',
  'seven',
  '🚀',
  'x',
  'xyz',
];
const glue = [' ', ' ', ' ', ' ', ' ', '-', ', ', ': ', ' – ', '. ', '! ', '? ', ' "', '" ', '... ', '\n\n'];

function randomText(random: Random): string {
  let text = '';
  const length = 1 + random.below(22);
  for (let i = 0; i < length; i++) text += random.pick(words) + random.pick(glue);
  return text;
}

const simple = [
  'ki',
  '=KI',
  '=AI',
  'ai',
  'revolution',
  'revol*',
  'rev*',
  '*killer',
  '*lutionen',
  'der',
  'das',
  'ende',
  'why',
  'größte',
  "won't",
  "'t",
  '#',
  '#x',
  '#year',
  '#money',
  '#percent',
  '#multiple',
  '#emoji',
  '#name',
  '#caps',
  '#word',
  '@long',
  '@short',
  ',',
  ':',
  '!',
  '?',
  '–',
  '…',
  '*-killer',
  'ki-*',
  'x',
];

function randomPattern(random: Random, depth: number): string {
  const parts: string[] = [];
  const length = 1 + random.below(3);
  for (let i = 0; i < length; i++) {
    const roll = random.next();
    if (depth > 0 && roll < 0.2)
      parts.push(`{${[...Array(1 + random.below(3))].map(() => randomPattern(random, depth - 1)).join('|')}}`);
    else if (depth > 0 && roll < 0.3) parts.push(`[${randomPattern(random, depth - 1)}]`);
    else parts.push(random.pick(simple));
    if (i < length - 1 && random.chance(0.3)) parts.push(random.pick(['<0-3>', '<2>', '<1-4>']));
  }
  if (depth === 2 && random.chance(0.15)) parts.unshift(random.pick(['^', '^^']));
  if (depth === 2 && random.chance(0.1)) parts.push('$');
  return parts.join(' ');
}

const lists = {
  long: ['der', 'das ende', 'das ende der', '=KI', 'revolution killer', '{why|not} ki', 'rev* x'],
  short: ['ai', '*utionen', '#year'],
  acronyms: ['NEVER'],
};

/** Patterns that the pack would refuse are drawn again. */
function randomRule(random: Random): LooseRule {
  for (;;) {
    const patterns = (least: number): string[] =>
      [...Array(least + random.below(2))].map(() => randomPattern(random, 2));
    const rule: LooseRule = { any: patterns(1) };
    if (random.chance(0.15)) rule['with'] = patterns(1);
    if (random.chance(0.15)) rule['unless'] = patterns(1);
    if (random.chance(0.3)) rule['where'] = [random.pick(['headline', 'body'])];
    if (parsePack(rawPack([rule], { lists })).ok) return rule;
  }
}

test('matching agrees with plain backtracking on random packs and texts', () => {
  const random = new Random(20260801);
  let hits = 0;
  for (let round = 0; round < 150; round++) {
    const pack = needPack(
      [...Array(6)].map(() => randomRule(random)),
      { lists },
    );
    const book = loadRulebook(structuredClone(compile([pack]).data));
    for (let i = 0; i < 8; i++) {
      const text = randomText(random);
      const where = random.pick(['headline', 'body'] as const);
      const tokens = tokenise(text);
      const found = match(book, tokens, where).map(({ rule, from, to }) => ({ rule: book.rules[rule]?.id, from, to }));
      const wanted = naiveMatch(pack, tokens, where);
      hits += wanted.length;
      expect(
        found,
        JSON.stringify({
          text,
          where,
          rules: pack.rules.map(({ any, with: w, unless, where: fields }) => ({ any, w, unless, fields })),
        }),
      ).toEqual(wanted);
    }
  }
  expect(hits).toBeGreaterThan(700);
}, 30_000);
