import { describe, expect, test } from 'vitest';
import { shippedPacks } from '../../lib/packs/shipped';
import { compile } from '../../lib/rules/rulebook';
import { scoreHeadline } from '../../lib/score/hype-headline';
import { nobody } from '../../lib/score/personal';
import headlines from '../fixtures/headlines-de.json';

const book = compile(shippedPacks());
const score = (title: string) => scoreHeadline(book, { title }, 'de', nobody);
const clear = (titles: readonly string[]): string[] => titles.filter((title) => score(title).value >= 40);

describe('the German pack on headlines of our own', () => {
  test('leaves sober AI headlines alone', () => {
    expect(clear(headlines.sober)).toEqual([]);
    const anySign = headlines.sober.filter((title) => score(title).value >= 12);
    expect(anySign.length).toBeLessThanOrEqual(headlines.sober.length * 0.03);
  });

  test('no single rule makes noise on sober headlines', () => {
    const fired = new Map<string, number>();
    for (const title of headlines.sober)
      for (const { rule, points } of score(title).reasons)
        if (points >= 10) fired.set(rule, (fired.get(rule) ?? 0) + 1);
    expect([...fired].filter(([, times]) => times > 2)).toEqual([]);
  });

  test('does not take criticism of hype for hype', () => {
    expect(clear(headlines.critical).length).toBeLessThanOrEqual(headlines.critical.length * 0.03);
  });

  test('finds loud headlines', () => {
    expect(clear(headlines.hyped).length).toBeGreaterThanOrEqual(headlines.hyped.length * 0.95);
  });
});
