import { describe, expect, it } from 'vitest';
import { decide, verdictLines, verdictSentence } from '../../lib/score/verdict';
import type { Axes } from '../../lib/score/verdict';

const thresholds = { hype: 45, relevance: 30, novelty: 30 };
const axes: Axes = { hype: 0, relevance: 0, novelty: null, minutes: null, minutesLeft: null };
const verdict = (some: Partial<Axes>) => decide({ ...axes, ...some }, thresholds).verdict;
const order = ['read', 'skim', 'park', 'skip'];
const steps = [0, 10, 14, 15, 29, 30, 44, 45, 60, 64, 65, 80, 100];

describe('the verdict', () => {
  it('is as a user would expect', () => {
    expect(verdict({ relevance: 50 })).toBe('read');
    expect(verdict({ relevance: 50, hype: 72 })).toBe('park');
    expect(verdict({ relevance: 90, hype: 72 })).toBe('skim');
    expect(verdict({ relevance: 15, hype: 72, novelty: 20 })).toBe('skip');
    expect(verdict({ relevance: 50, novelty: 10 })).toBe('skim');
    expect(verdict({ relevance: 50, minutes: 9, minutesLeft: 4 })).toBe('park');
    expect(verdict({ relevance: 90, minutes: 9, minutesLeft: 4 })).toBe('read');
    expect(verdict({ relevance: 20 })).toBe('skim');
    expect(verdict({})).toBe('skip');
  });

  it('never moves towards read with more hype, nor towards skip with more relevance', () => {
    for (const novelty of [null, 0, 29, 30, 100]) {
      for (const [minutes, minutesLeft] of [
        [null, null],
        [5, 10],
        [10, 5],
      ] as const) {
        for (const fixed of steps) {
          let byHype = 0;
          let byRelevance = order.length;
          for (const step of steps) {
            const hyped = order.indexOf(verdict({ hype: step, relevance: fixed, novelty, minutes, minutesLeft }));
            const relevant = order.indexOf(verdict({ hype: fixed, relevance: step, novelty, minutes, minutesLeft }));
            expect(hyped).toBeGreaterThanOrEqual(byHype);
            expect(relevant).toBeLessThanOrEqual(byRelevance);
            byHype = hyped;
            byRelevance = relevant;
          }
        }
      }
    }
  });

  it("says every line with the reader's own numbers", () => {
    for (const { id } of verdictLines) {
      const sentence = verdictSentence(id, { hype: 51, relevance: 33, novelty: 27 });
      expect(`${sentence.en}${sentence.de}`).not.toMatch(/[{}]/);
    }
    expect(verdictSentence('hype', { hype: 51, relevance: 33, novelty: 27 }).en).toContain('51');
  });
});
