import type { NotJudged } from '../score/judgement';

/** What the extractor found on a page. Sent from page to background, so parsed and capped there. */
export interface Article {
  url: string;
  title: string;
  byline: string | null;
  /** ISO 8601 as the page states it. */
  published: string | null;
  siteName: string | null;
  lang: string | null;
  /** Plain text, paragraphs separated by a blank line, at most 200,000 characters. */
  text: string;
  words: number;
  /** Links inside the text that lead to primary sources (doi, arxiv, gov, court, repository …). */
  sources: string[];
}

export type Extraction =
  | { ok: true; article: Article; ms: number }
  | {
      ok: false;
      why: Extract<NotJudged, 'not-article' | 'too-short' | 'paywall' | 'failed'>;
      title: string;
      words: number;
      ms: number;
    };
