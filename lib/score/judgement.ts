import type { Bilingual, Lang } from '../locale/lang';
import type { Quote, Reason } from './reason';

/** What is judged: a headline (title, maybe teaser) or an article (with text). */
export interface Piece {
  title: string;
  teaser?: string;
  /** Plain text of the article; paragraphs are separated by a blank line. */
  text?: string;
  /** BCP 47 hint from the page; the text decides when it disagrees clearly. */
  lang?: string;
  url?: string;
}

/**
 * Signs of hype, 0-100. `signal` "none" means no rule spoke: shown grey, never praised.
 * bait is a dial of its own (0-100): curiosity gap, listicle, second person; only a part of it counts as hype.
 */
export interface HypeScore {
  value: number;
  signal: 'none' | 'some' | 'clear' | 'strong';
  confidence: 'low' | 'medium' | 'high';
  bait: number;
  /** Whether an AI topic was found; without one most rules stay silent. */
  aboutAi: boolean;
  /** Largest absolute points first. Their sum is exactly `value`. */
  reasons: Reason[];
}

/** What one goal contributes, before the kind of news is weighed. */
export interface GoalMatch {
  goal: string;
  points: number;
  /** `related` names the field of work when not the reader's keyword itself was met but a word close to it. */
  hits: { keyword: string; related?: Bilingual; quote: Quote }[];
}

/** The points of the goals and of `kind` add up exactly to `value`. */
export interface RelevanceScore {
  value: number;
  goals: GoalMatch[];
  /** What the kind of news adds or takes away, whatever the goal; absent where it changes nothing. */
  kind?: { points: number; why: Bilingual };
}

/** Where the reader met this before. */
export interface SeenBefore {
  kind: 'same-address' | 'same-report' | 'same-story' | 'related';
  address: string;
  title: string;
  host: string;
  /** UTC milliseconds. */
  at: number;
  /** 0-1. */
  similarity: number;
  /** Read as an article, or only seen as a headline. */
  opened: boolean;
}

/** New to this reader, 0-100 %; evidence is the nearest piece met in the last 30 days, if near enough to name. */
export interface Novelty {
  value: number;
  evidence: SeenBefore | null;
}

export type Verdict = 'read' | 'skim' | 'park' | 'skip';

/** Why a page gets the grey state instead of a guess. */
export type NotJudged =
  | 'not-article'
  | 'too-short'
  | 'paywall'
  | 'language'
  | 'not-about-ai'
  | 'paused'
  | 'no-access'
  | 'failed';

/** The whole answer for a piece that could be judged. */
export interface Judged {
  lang: Lang;
  words: number;
  /** Reading time in minutes, unrounded; null for a headline. */
  minutes: number | null;
  hype: HypeScore;
  relevance: RelevanceScore;
  /** null where nothing is known about the reader (command line, first headline). */
  novelty: Novelty | null;
  verdict: Verdict;
  /** Which line of the verdict rule decided; the sentence for it is in lib/locale/verdicts.ts. */
  because: string;
}

export type Judgement = ({ notJudged: null } & Judged) | { notJudged: NotJudged; words: number };
