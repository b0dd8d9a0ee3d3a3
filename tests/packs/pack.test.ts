import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { checkExamples } from '../../lib/packs/examples';
import { parsePack } from '../../lib/packs/pack';
import { readShippedPacks } from '../../scripts/packs-plugin.mjs';
import { needPack, rawPack } from '../rules/packs';

const schema = JSON.parse(readFileSync('public/hypepack.schema.json', 'utf8')) as object;
const isValid = new Ajv({ strict: false }).compile(schema);

const rule = { any: ['revolution'] };
const good: [string, unknown][] = [
  ['the smallest pack', rawPack([])],
  ['one rule', rawPack([rule])],
  [
    'everything',
    rawPack(
      [
        {
          ...rule,
          where: ['body'],
          with: ['a'],
          unless: ['b'],
          cap: 3,
          guards: { topic: false, negation: 'ignore', quotation: 'drop', sceptic: 'ignore' },
          hit: ['a', 'b'],
          miss: ['c', 'd', 'e'],
        },
      ],
      { lists: { ai: ['=KI', 'machine learning'] }, topics: { ai: ['@ai'] } },
    ),
  ],
  ['bait that weighs more on its dial', rawPack([{ ...rule, category: 'bait', bait: 20 }])],
  ['substance', rawPack([{ ...rule, category: 'substance', points: -5 }])],
];
/** What both must refuse: name, value, the path parsePack names. */
const bad: [string, unknown, string][] = [
  ['null', null, ''],
  ['a list', [], ''],
  ['another format', { ...rawPack([]), schema: 'hypepack/2' }, 'schema'],
  ['an unknown header field', { ...rawPack([]), author: 'x' }, 'author'],
  ['no licence', { ...rawPack([]), licence: undefined }, 'licence'],
  ['a language we do not read', { ...rawPack([]), language: 'fr' }, 'language'],
  ['a name in one language', { ...rawPack([]), name: { en: 'x' } }, 'name.de'],
  ['a bad version', { ...rawPack([]), version: '1' }, 'version'],
  ['rules that are no list', { ...rawPack([]), rules: {} }, 'rules'],
  ['a rule that is null', { ...rawPack([]), rules: [null] }, 'rules[0]'],
  ['an unknown rule field', rawPack([{ ...rule, weight: 3 }]), 'rules[0].weight'],
  ['no pattern', rawPack([{ any: [] }]), 'rules[0].any'],
  ['an empty pattern', rawPack([{ any: [' '] }]), 'rules[0].any[0]'],
  ['too many patterns', rawPack([{ any: Array.from({ length: 81 }, () => 'a') }]), 'rules[0].any'],
  ['an unknown category', rawPack([{ ...rule, category: 'lie' }]), 'rules[0].category'],
  ['a category of the engine', rawPack([{ ...rule, category: 'gap' }]), 'rules[0].category'],
  ['points too high', rawPack([{ ...rule, points: 61 }]), 'rules[0].points'],
  ['broken points', rawPack([{ ...rule, points: 1.5 }]), 'rules[0].points'],
  ['credit for hype', rawPack([{ ...rule, points: -3 }]), 'rules[0].points'],
  ['substance that costs', rawPack([{ ...rule, category: 'substance', points: 5 }]), 'rules[0].points'],
  ['a sceptic rule with points', rawPack([{ ...rule, category: 'sceptic', discount: 0.5 }]), 'rules[0].points'],
  ['a place on the bait dial for other hype', rawPack([{ ...rule, bait: 9 }]), 'rules[0].bait'],
  ['too much bait', rawPack([{ ...rule, category: 'bait', bait: 61 }]), 'rules[0].bait'],
  ['a discount for hype', rawPack([{ ...rule, discount: 0.5 }]), 'rules[0].discount'],
  ['an unknown place', rawPack([{ ...rule, where: ['footer'] }]), 'rules[0].where[0]'],
  ['an unknown guard', rawPack([{ ...rule, guards: { irony: true } }]), 'rules[0].guards.irony'],
  ['a guard of the wrong kind', rawPack([{ ...rule, guards: { negation: true } }]), 'rules[0].guards.negation'],
  ['a cap of none', rawPack([{ ...rule, cap: 0 }]), 'rules[0].cap'],
  ['why in one language', rawPack([{ ...rule, why: { en: 'x' } }]), 'rules[0].why.de'],
  ['hits without misses', rawPack([{ ...rule, hit: ['a', 'b'] }]), 'rules[0].miss'],
  ['too few misses', rawPack([{ ...rule, hit: ['a', 'b'], miss: ['c'] }]), 'rules[0].miss'],
  ['a bad list name', rawPack([], { lists: { 'My list': ['a'] } }), 'lists.My list'],
  ['an empty list', rawPack([], { lists: { ai: [] } }), 'lists.ai'],
];
/** What only parsePack can know. */
const onlyParse: [string, unknown, string][] = [
  [
    'two rules of one id',
    rawPack([
      { ...rule, id: 'x' },
      { ...rule, id: 'x' },
    ]),
    'rules[1].id',
  ],
  ['a pattern that is none', rawPack([{ any: ['good', '{bad'] }]), 'rules[0].any[1]'],
  ['a list that is not there', rawPack([{ any: ['@ai'] }]), 'rules[0].any[0]'],
  ['a bad list entry', rawPack([], { lists: { ai: ['a', '@ai'] } }), 'lists.ai[1]'],
  ['a bad topic', rawPack([], { topics: { ai: ['<1>'] } }), 'topics.ai[0]'],
];

describe('accepted by parsePack and by the schema', () => {
  test.each(good)('%s', (_name, value) => {
    expect(parsePack(value)).toMatchObject({ ok: true });
    expect(isValid(plain(value)), JSON.stringify(isValid.errors)).toBe(true);
  });

  test.each(readShippedPacks().map((pack) => [(pack as { id: string }).id, pack]))('shipped %s', (_id, pack) => {
    expect(isValid(pack), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
  });
});

describe('refused by parsePack, with the place', () => {
  test.each([...bad, ...onlyParse])('%s', (_name, value, path) => {
    const parsed = parsePack(value);
    expect(parsed.ok ? 'accepted' : parsed.error.path).toBe(path);
    expect(parsed.ok ? '' : parsed.error.reason).not.toBe('');
  });

  test('and the rule', () => {
    const parsed = parsePack(rawPack([rule, { ...rule, id: 'en.bad', points: 0 }]));
    expect(parsed).toMatchObject({
      ok: false,
      error: { rule: 'en.bad', path: 'rules[1].points', reason: 'must be a whole number from 1 to 60' },
    });
  });
});

describe('refused by the schema too', () => {
  test.each(bad)('%s', (_name, value) => {
    expect(isValid(plain(value))).toBe(false);
  });
});

test('hostile values are refused, not thrown at', () => {
  const hostile: unknown[] = [
    undefined,
    1,
    'x',
    () => 1,
    Symbol('x'),
    JSON.parse('{"__proto__":{"schema":"hypepack/1"}}'),
    JSON.parse('{"schema":"hypepack/1","lists":{"__proto__":["a"]}}'),
    { rules: Array(30_000) },
    new Map(),
  ];
  for (const value of hostile) expect(parsePack(value).ok).toBe(false);
});

describe('examples', () => {
  const problems = (more: Record<string, unknown>): string[] =>
    checkExamples(
      needPack(
        [
          { ...rule, ...more },
          { id: 'doubt', any: ['overhyped'], category: 'sceptic', points: undefined, discount: 0.7 },
        ],
        { lists: { negator: ['not'] } },
      ),
    ).map(({ problem, sentence }) => `${sentence}: ${problem}`);

  test('that do what they say are fine', () => {
    expect(
      problems({
        hit: ['A revolution', 'The “revolution” is here'],
        miss: ['Not a revolution', 'Overhyped revolution', 'He said “revolution” once'],
      }),
    ).toEqual([]);
  });

  test('that do not are named', () => {
    const found = problems({ hit: ['An evolution', 'Not a revolution'], miss: ['A revolution', 'x', 'y'] });
    expect(found).toEqual([
      'An evolution: must hit and does not',
      'Not a revolution: must hit and keeps only 0 % (negated, quoted or sceptic)',
      'A revolution: must not hit and keeps 100 %',
    ]);
  });
});

/** As JSON would carry it: without undefined fields. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
