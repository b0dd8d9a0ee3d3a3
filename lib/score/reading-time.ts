import type { Lang } from '../locale/lang';

/**
 * Silent reading, words a minute: English 238 (Brysbaert 2019, non-fiction), German 220 (between the reading-aloud
 * figure of IReST and Brysbaert's observed 260, as ../shared/HYPE.md section 7 suggests).
 */
const wordsPerMinute: Record<Lang, number> = { en: 238, de: 220 };

/** Letters a word in news of that language, measured; longer words read slower (Sui and Brysbaert 2021). */
const usualLetters: Record<Lang, number> = { en: 4.9, de: 5.95 };

/**
 * Minutes a text of `words` words and `letters` letters takes, unrounded. `speed` is the reader's own words a
 * minute or null; it is corrected for word length too, by at most a fifth in either direction.
 */
export function readingMinutes(lang: Lang, words: number, letters: number, speed: number | null): number {
  if (words <= 0) return 0;
  const perWord = letters > 0 ? letters / words : usualLetters[lang];
  const length = Math.min(1.2, Math.max(0.8, usualLetters[lang] / perWord));
  return words / ((speed ?? wordsPerMinute[lang]) * length);
}
