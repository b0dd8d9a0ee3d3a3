import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/score/judge';
import type { JudgeDeps } from '../../lib/score/judge';
import { nobody } from '../../lib/score/personal';
import { defaultThresholds } from '../../lib/settings/thresholds';
import { trialBook } from './book';

const deps: JudgeDeps = {
  book: trialBook(),
  goals: [{ name: 'Mail', weight: 3, keywords: { en: ['newsletter'] } }],
  thresholds: defaultThresholds,
  personal: nobody,
  today: '2026-03-01',
  novelty: null,
  minutesLeft: 10,
  readingSpeed: null,
};
const sentence = 'The AI tool for the newsletter team was shown on Tuesday in the small hall of the house. ';

describe('a judgement', () => {
  it('of an article has all axes, minutes and a verdict with its line', () => {
    const judgement = judge({ title: 'An AI tool for newsletter teams', text: sentence.repeat(30) }, deps);
    expect(judgement).toMatchObject({ notJudged: null, lang: 'en', words: 540, verdict: 'read', novelty: null });
    if (judgement.notJudged === null) {
      expect(judgement.minutes).toBeGreaterThan(1.5);
      expect(judgement.hype.signal).toBe('none');
      expect(judgement.relevance.goals.map(({ goal }) => goal)).toEqual(['Mail']);
    }
  });

  it('of a headline has no minutes, and no signal without AI', () => {
    expect(judge({ title: 'The garden revolution has begun, says the mayor of the town' }, deps)).toMatchObject({
      notJudged: null,
      minutes: null,
      hype: { signal: 'none', value: 0, aboutAi: false, confidence: 'low' },
    });
  });

  it('is grey with a reason instead of a guess', () => {
    const grey = (title: string, text: string) => judge({ title, text }, deps).notJudged;
    expect(grey('An AI tool', sentence.repeat(2))).toBe('too-short');
    expect(grey('A garden', 'The gardener plants the tulips in the morning before the rain comes. '.repeat(20))).toBe(
      'not-about-ai',
    );
    expect(
      grey(
        'El jardín',
        'El jardinero planta los tulipanes por la mañana antes de que llegue la lluvia a la ciudad. '.repeat(20),
      ),
    ).toBe('language');
  });

  it('parks what serves a goal but costs more than is left', () => {
    const goals = [{ name: 'Mail', weight: 1 as const, keywords: { en: ['hall'] } }];
    const judgement = judge({ title: 'An AI tool', text: sentence.repeat(200) }, { ...deps, goals, minutesLeft: 3 });
    expect(judgement).toMatchObject({ notJudged: null });
    if (judgement.notJudged === null && judgement.relevance.value < 65) expect(judgement.verdict).toBe('park');
  });
});
