import { describe, expect, it } from 'vitest';
import { formatStrategy, parseStrategy, parseStrategyText } from '../../lib/settings/strategy';

const full = {
  name: 'Bakery chain',
  goals: [
    {
      name: 'Shops',
      weight: 3,
      keywords: { en: ['bakery = baker', 'e-commerce'], de: ['Bäckerei'] },
      exclude: { de: ['Gewinnspiel'] },
      until: '2027-03-31',
    },
    { name: 'Post', weight: 1, keywords: { de: ['Newsletter'] } },
  ],
};
const withGoal = (goal: object) => ({ name: 'S', goals: [goal] });
const refused = (value: unknown) => {
  const result = parseStrategy(value);
  return result.ok ? 'accepted' : `${result.error.path}: ${result.error.reason}`;
};

describe('parseStrategy', () => {
  it('reads a whole strategy as it stands', () => {
    expect(parseStrategy(full)).toEqual({ ok: true, value: full });
  });

  it('does not mind missing languages and fields', () => {
    expect(parseStrategy({ goals: [] })).toEqual({ ok: true, value: { name: '', goals: [] } });
    expect(parseStrategy(withGoal({ name: 'A' }))).toEqual({
      ok: true,
      value: withGoal({ name: 'A', weight: 1, keywords: {} }),
    });
  });

  it.each([
    [null, ': not-an-object'],
    [[], ': not-an-object'],
    ['text', ': not-an-object'],
    [{ name: 'x' }, 'goals: missing'],
    [{ goals: {} }, 'goals: not-a-list'],
    [{ goals: [], colour: 1 }, 'colour: unknown-field'],
    [withGoal({ name: 'A', keyword: [] }), 'goals[0].keyword: unknown-field'],
    [withGoal({ name: 'A', keywords: { fr: [] } }), 'goals[0].keywords.fr: unknown-field'],
    [withGoal({ name: 'A', keywords: { de: 'x' } }), 'goals[0].keywords.de: not-a-list'],
    [withGoal({ name: 'A', keywords: { de: ['x', 3] } }), 'goals[0].keywords.de[1]: not-text'],
    [withGoal({ name: 'A', exclude: { en: [null] } }), 'goals[0].exclude.en[0]: not-text'],
    [withGoal({ name: 'A', weight: 4 }), 'goals[0].weight: weight'],
    [withGoal({ name: 'A', weight: '2' }), 'goals[0].weight: weight'],
    [withGoal({ name: 'A', until: '2027-02-30' }), 'goals[0].until: date'],
    [withGoal({ name: 'A', until: 'soon' }), 'goals[0].until: date'],
    [withGoal({ keywords: {} }), 'goals[0].name: missing'],
    [withGoal({ name: 7 }), 'goals[0].name: not-text'],
    [
      withGoal({ name: 'A', keywords: { en: Array.from({ length: 201 }, (_, i) => `k${i}`) } }),
      'goals[0].keywords.en: too-many',
    ],
    [withGoal({ name: 'A', keywords: { en: ['x'.repeat(201)] } }), 'goals[0].keywords.en[0]: too-long'],
    [{ goals: Array.from({ length: 51 }, () => ({ name: 'A' })) }, 'goals: too-many'],
  ])('refuses %j', (value, expected) => expect(refused(value)).toBe(expected));

  it('is not led astray by names from prototypes', () => {
    expect(refused(JSON.parse('{"goals":[],"__proto__":{"x":1}}'))).toBe('__proto__: unknown-field');
    expect(refused({ goals: [], constructor: 1 })).toBe('constructor: unknown-field');
  });
});

describe('strategy files', () => {
  it('come back as they were written', () => {
    const parsed = parseStrategy(full);
    expect(parsed.ok).toBe(true);
    if (!parsed.ok) return;
    const text = formatStrategy(parsed.value);
    expect(parseStrategyText(text)).toEqual(parsed);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('say so when they are no JSON', () => {
    expect(parseStrategyText('{')).toEqual({ ok: false, error: { path: '', reason: 'not-json' } });
  });
});
