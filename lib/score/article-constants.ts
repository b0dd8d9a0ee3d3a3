import type { Category } from './reason';

/**
 * The few global numbers of the article score. Form and starting values: ../shared/HYPE.md 4.2 and 4.3 (density
 * per 1,000 words, two counts for one expression, a sceptic factor for the document, a third for substance);
 * fitted on development articles with leave-one-source-out checks (npm run eval shows the figures).
 */
export const articleConstants = {
  /** Points on the scale for one rule point per 1,000 words. */
  scale: 0.3,
  /** Shorter texts are treated as if they had this many thousand words, so that one word does not decide. */
  floor: 0.35,
  /** Points every text may have before anything counts. */
  usual: 6,
  /** Share of the headline's own score. */
  headline: 0.3,
  /** Share of the body's score. */
  body: 0.8,
  /** An expression that comes up this often is the topic … */
  topicFrom: 4,
  /** … and keeps this share of its points. */
  topicShare: 0.4,
  /** Strength and cap of the document's sceptic factor: exp(-strength × min(cap, sceptic signs per 1,000 words)). */
  sceptic: 0.25,
  scepticCap: 6,
  /** Substance takes away at most this share of the hype … */
  creditShare: 0.34,
  /** … reached at this many points of substance. */
  creditFull: 60,
} as const;

/** In running text these categories are more often topic than tone (measured, HYPE.md section 3), so they weigh less. */
export const bodyWeight: Partial<Record<Category, number>> = {
  doom: 0.5,
  mania: 0.7,
  number: 0.4,
  'vague-source': 0.5,
  bait: 0.5,
  shouting: 0.5,
  agency: 0.7,
};

/** Below this many words a text is not looked at for substance or for what is missing. */
export const enoughWords = 150;
