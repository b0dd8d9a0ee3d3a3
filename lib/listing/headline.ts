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
  verdict: Verdict;
  signal: HypeScore['signal'];
  hype: number;
  relevance: number;
  label: string;
}

export type ListingMode = 'off' | 'mark' | 'dim' | 'fold';
