import { describe, expect, it } from 'vitest';
import { exactTotal } from '../../lib/score/lines';
import type { Line } from '../../lib/score/lines';
import { saturate } from '../../lib/score/saturate';
import { readingMinutes } from '../../lib/budget/reading-time';
import { random } from './book';

const line = (points: number): Line => ({ rule: 'x', pack: null, category: 'promo', points, why: { en: '', de: '' } });

describe('whole points', () => {
  it('sum to the rounded total for any signed lines', () => {
    const next = random(5);
    for (let i = 0; i < 2000; i++) {
      const lines = Array.from({ length: 1 + Math.floor(next() * 30) }, () => line(next() * 30 - 10));
      const sum = lines.reduce((total, { points }) => total + points, 0);
      const { value, reasons } = exactTotal(lines);
      expect(value).toBe(Math.min(100, Math.max(0, Math.round(sum))));
      expect(reasons.reduce((total, { points }) => total + points, 0)).toBe(value);
    }
  });

  it('moves no line by more than one point when the sum fits the scale', () => {
    const points = [12.4, 12.4, 12.4, -3.3, 0.2];
    const { reasons } = exactTotal(points.map(line));
    expect(reasons.map((reason) => reason.points)).toEqual([13, 12, 12, -3]);
  });
});

describe('compression', () => {
  it('is the identity up to 55, grows strictly and stays under 100', () => {
    expect(saturate(45)).toBe(45);
    for (let raw = 1; raw < 500; raw++) expect(saturate(raw)).toBeGreaterThan(saturate(raw - 1));
    expect(saturate(500)).toBeLessThan(100);
  });
});

describe('reading time', () => {
  it('knows the language, the length of the words and the reader', () => {
    expect(readingMinutes('en', 238, 238 * 4.9, null)).toBeCloseTo(1);
    expect(readingMinutes('de', 440, 440 * 5.95, null)).toBeCloseTo(2);
    expect(readingMinutes('en', 300, 300 * 4.9, 300)).toBeCloseTo(1);
    expect(readingMinutes('en', 238, 238 * 9, null)).toBeCloseTo(1.25);
    expect(readingMinutes('en', 0, 0, null)).toBe(0);
  });
});
