import { expect, test } from 'vitest';
import type { Reading } from '../../lib/rules/thin-out';
import { thinOut } from '../../lib/rules/thin-out';
import { Random } from './random';

const holds = (outer: Reading, inner: Reading): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && (outer.from !== inner.from || outer.to !== inner.to);

/** The same rules said slowly: no reading of a sequence that holds another of it; of a rule the first, then the longest. */
function slowly(found: readonly Reading[]): Reading[] {
  const least = found.filter(
    (one, i) =>
      !found.some((other) => other.sequence === one.sequence && holds(one, other)) &&
      !found
        .slice(0, i)
        .some((other) => other.sequence === one.sequence && other.from === one.from && other.to === one.to),
  );
  const kept: Reading[] = [];
  for (const one of least.toSorted((x, y) => x.rule - y.rule || x.from - y.from || y.to - x.to)) {
    const before = kept.at(-1);
    if (before === undefined || before.rule !== one.rule || one.from >= before.to) kept.push(one);
  }
  return kept.sort((x, y) => x.from - y.from || x.to - y.to || x.rule - y.rule);
}

test('few and many readings are thinned out as the slow way does', () => {
  const random = new Random(31);
  for (let round = 0; round < 400; round++) {
    const found: Reading[] = Array.from({ length: random.below(round % 4 === 0 ? 60 : 8) }, () => {
      const rule = random.below(3);
      const from = random.below(20);
      return { rule, sequence: rule * 2 + random.below(2), from, to: from + 1 + random.below(5), key: 0 };
    });
    const place = ({ rule, from, to }: Reading): number[] => [rule, from, to];
    expect(thinOut(found.map((one) => ({ ...one }))).map(place)).toEqual(slowly(found).map(place));
  }
});
