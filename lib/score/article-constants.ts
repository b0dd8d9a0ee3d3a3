import type { Category } from './reason';

/**
 * The few global numbers of the article score. Form and starting values: ../shared/HYPE.md 4.2 and 4.3 (density
 * per 1,000 words, two counts for one expression, a sceptic factor for the document, a third for substance);
 * fitted on development articles with leave-one-source-out checks (npm run eval shows the figures).
 */
export const articleConstants = {
  /** Points on the scale for one rule point per 1,000 words. */
  scale: 0.11,
  /**
   * Shorter texts are treated as if they had this many thousand words, so that a few words do not decide. Half a
   * thousand: what one gets of a page is often an opening of 200 to 300 words, and its signs should not be lost.
   */
  floor: 0.5,
  /** Points every text may have before anything counts. */
  usual: 4,
  /** Share of the headline's own score … */
  headline: 0.48,
  /** … in full where the body reads at least this share of the headline's score; less where it stays calmer … */
  headlineEcho: 0.3,
  /** … and this part of it where the body shows no sign at all. */
  headlineAlone: 0.4,
  /** The same for a text too short to be measured. */
  headlineShort: 0.7,
  /** An expression that comes up this often is the topic … */
  topicFrom: 4,
  /** … and keeps this share of its points. */
  topicShare: 0.4,
  /** Strength and cap of the document's sceptic factor: exp(-strength × min(cap, sceptic signs per 1,000 words)). */
  sceptic: 0.14,
  scepticCap: 6,
  /** A short text's own doubt is thinned less than its signs: irony needs few words. */
  scepticFloor: 0.5,
  /** Substance takes away at most this share of the hype … */
  creditShare: 0.34,
  /** … reached at this many points of substance. */
  creditFull: 80,
} as const;

/** In running text some categories are more often topic than tone (HYPE.md section 3; fitted, leave one source out). */
export const bodyWeight: Partial<Record<Category, number>> = {
  revolution: 1.2,
  prophecy: 1.2,
  promo: 0.85,
  superlative: 1.3,
  urgency: 0.8,
  agency: 0.8,
  shouting: 0.6,
  bait: 0.5,
  doom: 0.15,
  killer: 0.15,
  mania: 0.4,
  number: 0.35,
  benchmark: 0.3,
  'vague-source': 0.3,
};

/** Below this many words a text is not looked at for substance or for what is missing. */
export const enoughWords = 150;
