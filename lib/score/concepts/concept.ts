import type { Bilingual } from '../../locale/lang';

/**
 * A field of a marketer's work: words that mean much the same or come up in the same news. A goal
 * that names one firm term is also served, at a discount, by the others, and the hit says so
 * ("related to privacy law"). Terms are separated by commas; `~` before a term makes it loose: it
 * counts little and never draws a goal into the concept. Names are written once, under `en`.
 */
export interface Concept {
  name: Bilingual;
  en: string;
  de: string;
}
