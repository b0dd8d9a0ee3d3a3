import { describe, expect, it } from 'vitest';
import { heldBack } from '../../scripts/corpus';
import { auc, averagePrecision, ndcg10, spearman } from '../../scripts/figures';
import { withPoints, writePoints } from '../../scripts/fit';
import { scoreHeadline } from '../../lib/score/hype-headline';
import { nobody } from '../../lib/score/personal';
import { trialBook } from './book';

describe('the figures of npm run eval', () => {
  it('agree with small cases done by hand', () => {
    expect(auc([1, 2, 3, 4], [false, false, true, true])).toBe(1);
    expect(auc([1, 1, 1, 1], [false, true, false, true])).toBe(0.5);
    expect(auc([3, 1, 2], [true, false, true])).toBe(1);
    expect(averagePrecision([9, 8, 7], [true, false, true])).toBeCloseTo((1 + 2 / 3) / 2);
    expect(spearman([1, 2, 3, 4], [10, 20, 30, 40])).toBeCloseTo(1);
    expect(spearman([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
    expect(ndcg10([3, 2, 1], [3, 1, 0])).toBe(1);
    expect(ndcg10([1, 2, 3], [3, 1, 0])).toBeLessThan(0.8);
  });

  it('hold the same sources back every time', () => {
    const names = Array.from({ length: 400 }, (_, i) => `source-${i}.example`);
    const held = names.filter(heldBack).length;
    expect(held).toBeGreaterThan(60);
    expect(held).toBeLessThan(140);
  });
});

describe('npm run fit', () => {
  it('scores with the points it tries', () => {
    const book = trialBook();
    const value = (points: number): number => {
      const tried = withPoints(
        book,
        book.rules.map(() => points),
      );
      return scoreHeadline(tried, { title: 'An AI killer' }, 'en', nobody).value;
    };
    expect(value(10)).toBe(10);
    expect(value(30)).toBe(30);
  });

  it('writes points into a pack file and leaves every other letter as it was', () => {
    const before =
      '[\n  { "id": "en.one", "category": "doom", "points": 40, "why": { "en": "40" } },\n  { "id": "en.two",\n    "points": 7 }\n]\n';
    const after = writePoints(before, new Map([['en.two', 12]]));
    expect(after).toBe(before.replace('"points": 7', '"points": 12'));
    expect(writePoints(before, new Map())).toBe(before);
  });
});
