import { describe, expect, test } from 'vitest';
import { readShippedPacks } from '../../scripts/packs-plugin.mjs';
import { checkExamples } from '../../lib/packs/examples';
import { parsePack } from '../../lib/packs/pack';
import { shippedPacks } from '../../lib/packs/shipped';
import { packsVersion } from '../../lib/packs/version';

const raw: unknown[] = readShippedPacks();

describe.each(raw.map((value) => [String((value as { id?: unknown }).id), value] as const))('%s', (_id, value) => {
  const parsed = parsePack(value);

  test('is a whole and valid pack', () => {
    expect(parsed.ok ? [] : [parsed.error, ...problemsByRule(value)]).toEqual([]);
  });

  test('every rule has its examples', () => {
    if (!parsed.ok) return;
    const bare = parsed.value.rules
      .filter((rule) => rule.hit.length < 2 || rule.miss.length < 3)
      .map((rule) => rule.id);
    expect(bare).toEqual([]);
  });

  test('every example does what its rule says', () => {
    if (!parsed.ok) return;
    const problems = checkExamples(parsed.value).map(
      ({ rule, sentence, problem }) => `${rule}: ${problem}: ${sentence}`,
    );
    expect(problems).toEqual([]);
  });
});

/** Every refusal in one go: the pack with one rule at a time. */
function problemsByRule(value: unknown): string[] {
  const pack = value as { rules: unknown[] };
  return pack.rules.flatMap((rule) => {
    const one = parsePack({ ...pack, rules: [rule] });
    return one.ok ? [] : [`${one.error.rule}: ${one.error.path}: ${one.error.reason}`];
  });
}

test('the text that ships parses, without examples', () => {
  expect(shippedPacks().length).toBe(raw.length);
  for (const pack of shippedPacks()) expect(pack.rules.every((rule) => rule.hit.length === 0)).toBe(true);
  expect(packsVersion).toMatch(/^evenkeel-rulebook\/\d+-[0-9a-z]+-[0-9a-z]+$/);
});
