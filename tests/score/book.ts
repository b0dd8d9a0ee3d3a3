import { compile } from '../../lib/rules/compile';
import { parsePack } from '../../lib/packs/pack';
import type { Rulebook } from '../../lib/rules/rulebook';

const why = { en: 'A sign.', de: 'Ein Zeichen.' };
const examples = { hit: ['a', 'b'], miss: ['c', 'd', 'e'] };
const rule = (id: string, category: string, points: number, any: string[], more: object = {}): object => ({
  id,
  category,
  points,
  any,
  why,
  ...examples,
  ...more,
});

/** A small invented pack: one rule of each kind the arithmetic knows. */
const english = {
  schema: 'hypepack/1',
  id: 'trial-en',
  version: '1.0.0',
  language: 'en',
  licence: 'CC0-1.0',
  name: { en: 'Trial', de: 'Probe' },
  lists: { negator: ['not', 'no', 'never'], negatorAfter: ['fails'] },
  topics: { ai: ['=AI', 'chatbot*'] },
  rules: [
    rule('en.revolution', 'revolution', 45, ['revolution*']),
    rule('en.killer', 'killer', 45, ['killer']),
    rule('en.killer-long', 'killer', 50, ['killer app']),
    rule('en.doom', 'doom', 40, ['apocalypse']),
    rule('en.superlative', 'superlative', 30, ['insane', 'best ever']),
    rule('en.bait', 'bait', 15, ["you won 't believe"], { guards: { topic: false, negation: 'ignore' } }),
    rule('en.promo', 'promo', 20, ['seamless*', 'cutting edge']),
    rule('en.number', 'number', 10, ['#percent']),
    { id: 'en.sceptic', category: 'sceptic', discount: 0.6, any: ['overhyped', 'myth'], why, ...examples },
    rule('en.source-named', 'substance', -8, ['professor at', 'according to'], { where: ['body'] }),
    rule('en.limit', 'substance', -6, ['however', 'limitation*'], { where: ['body'] }),
  ],
};

export function trialBook(): Rulebook {
  const read = parsePack(english);
  if (!read.ok) throw new Error(`${read.error.rule ?? ''} ${read.error.path} ${read.error.reason}`);
  return compile([read.value]);
}

/** A seeded generator (mulberry32), so that a failing text can be made again. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const vocabulary = [
  'AI',
  'chatbot',
  'revolution',
  'killer',
  'app',
  'apocalypse',
  'insane',
  'best',
  'ever',
  'you',
  "won't",
  'believe',
  'seamless',
  'cutting-edge',
  '40',
  '%',
  'not',
  'no',
  'fails',
  'overhyped',
  'myth',
  'professor',
  'at',
  'according',
  'to',
  'however',
  'limitation',
  'the',
  'team',
  'ships',
  'a',
  'plain',
  'tool',
  'for',
  'we',
  'our',
  '"',
  '“',
  '”',
  '.',
  ',',
  '!',
  '?',
  ':',
  '–',
  '\n\n',
  'Über',
  'ß',
  '🚀',
  '1,5',
];

/** Words, marks and signs in any order. */
export function randomText(next: () => number, words: number): string {
  return Array.from({ length: words }, () => vocabulary[Math.floor(next() * vocabulary.length)] ?? '').join(' ');
}
