import type { Bilingual } from '../locale/lang';

/** The field of a piece a quote stands in. */
export type Where = 'title' | 'teaser' | 'body';

/** A sentence (or part of one) of the piece. start/end are UTF-16 offsets into that field's text. */
export interface Quote {
  text: string;
  where: Where;
  start: number;
  end: number;
}

/**
 * The taxonomy of ../shared/HYPE.md section 1, plus the kinds of line that only explain arithmetic.
 * Hype: revolution … benchmark. Credit: substance. Context: sceptic. Arithmetic: scale.
 */
export type Category =
  | 'revolution'
  | 'superlative'
  | 'killer'
  | 'doom'
  | 'urgency'
  | 'prophecy'
  | 'number'
  | 'agency'
  | 'bait'
  | 'promo'
  | 'vague-source'
  | 'mania'
  | 'shouting'
  | 'benchmark'
  | 'absence'
  | 'gap'
  | 'substance'
  | 'sceptic'
  | 'scale'
  | 'correction';

/** One signed line of a score. The points of all lines of a score add up exactly to the number shown. */
export interface Reason {
  /** The pack rule's id ("en.killer-noun") or, for arithmetic lines, "scale.overlap" and the like. */
  rule: string;
  /** "evenkeel-en@1.0.0"; null for lines the engine itself adds. */
  pack: string | null;
  category: Category;
  /** Signed whole number, never 0. */
  points: number;
  /** One sentence a marketer understands, in both languages, already filled in. */
  why: Bilingual;
  quote?: Quote;
}
