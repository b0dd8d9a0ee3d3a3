/** The reader's own numbers in the verdict rule, each 0-100 (new: per cent). */
export interface Thresholds {
  /** From here on hype counts as strong. */
  hype: number;
  /** From here on a piece serves a goal. */
  relevance: number;
  /** Below this a piece is nothing new to the reader. */
  novelty: number;
}
