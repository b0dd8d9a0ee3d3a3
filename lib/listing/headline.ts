import type { HypeScore, Verdict } from '../score/judgement';

/** A headline found on a listing page. `id` is only unique within the page view. */
export interface Headline {
  id: number;
  title: string;
  teaser?: string;
  href: string;
}

/** What is drawn beside a headline. `label` is the spoken text, already in the reader's language. */
export interface Mark {
  id: number;
  /** null: neither about AI nor for a goal, so nothing is said but that it was looked at (a quiet dot). */
  verdict: Verdict | null;
  signal: HypeScore['signal'];
  hype: number;
  relevance: number;
  label: string;
}

export type ListingMode = 'off' | 'mark' | 'dim' | 'fold';
