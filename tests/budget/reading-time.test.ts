import { describe, expect, it } from 'vitest';
import { defaultSpeed, readingMinutes } from '../../lib/budget/reading-time';

describe('readingMinutes', () => {
  it('takes the default speed for words of the usual length', () => {
    expect(readingMinutes('en', 238, 238 * 4.9, null)).toBeCloseTo(1, 5);
    expect(readingMinutes('de', 440, 440 * 5.95, null)).toBeCloseTo(2, 5);
    expect(defaultSpeed('de')).toBe(220);
  });

  it('takes longer for longer words, within a fifth', () => {
    expect(readingMinutes('de', 220, 220 * 20, null)).toBeCloseTo(1 / 0.8, 5);
    expect(readingMinutes('de', 220, 220 * 2, null)).toBeCloseTo(1 / 1.2, 5);
  });

  it('uses the reader’s own speed and ignores a senseless one', () => {
    expect(readingMinutes('de', 400, 400 * 5.95, 400)).toBeCloseTo(1, 5);
    expect(readingMinutes('de', 220, 220 * 5.95, 0)).toBeCloseTo(1, 5);
  });

  it('is nothing for no words', () => {
    expect(readingMinutes('en', 0, 0, null)).toBe(0);
  });
});
