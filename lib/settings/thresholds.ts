/** The reader's own numbers in the verdict rule, each 0-100 (new: per cent). */
export interface Thresholds {
  /** From here on hype counts as strong. */
  hype: number;
  /** From here on a piece serves a goal. */
  relevance: number;
  /** Below this a piece is nothing new to the reader. */
  novelty: number;
}

/**
 * The numbers of somebody who never changed them: hype 45 is where lib/score calls the signs clear enough to name,
 * relevance 30 a keyword once in the text of a goal that matters, novelty 30 the "same story" band of lib/novelty.
 */
export const defaultThresholds: Thresholds = { hype: 45, relevance: 30, novelty: 30 };
