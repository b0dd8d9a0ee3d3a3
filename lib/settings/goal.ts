import type { Lang } from '../locale/lang';

/**
 * One goal of the reader's strategy, the same shape as in a strategy file.
 * A keyword may carry aliases: "SEO = search engine optimisation"; aliases never add up.
 */
export interface Goal {
  name: string;
  weight: 1 | 2 | 3;
  keywords: Partial<Record<Lang, string[]>>;
  exclude?: Partial<Record<Lang, string[]>>;
  /** Last day (YYYY-MM-DD) on which the goal counts. */
  until?: string;
}

/** A strategy file: what the options page exports and the command line reads. */
export interface Strategy {
  name: string;
  goals: Goal[];
}
