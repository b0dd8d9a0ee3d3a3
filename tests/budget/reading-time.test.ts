import { describe, expect, it } from 'vitest';
import { defaultSpeed, readingMinutes, sayMinutes } from '../../lib/budget/reading-time';

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

describe('sayMinutes', () => {
  it.each([
    [0, 'under a minute', 'unter einer Minute'],
    [0.6, 'under a minute', 'unter einer Minute'],
    [1.2, 'about 1 minute', 'etwa 1 Minute'],
    [4.4, 'about 4 minutes', 'etwa 4 Minuten'],
    [13, 'about 15 minutes', 'etwa 15 Minuten'],
    [58, 'about 1 hour', 'etwa 1 Stunde'],
    [71, 'about 1 hour 10 minutes', 'etwa 1 Stunde 10 Minuten'],
    [150, 'about 2 hours 30 minutes', 'etwa 2 Stunden 30 Minuten'],
    [Number.NaN, 'under a minute', 'unter einer Minute'],
  ])('%d: %s', (minutes, en, de) => {
    expect(sayMinutes(minutes)).toEqual({ en, de });
  });
});
