import type { Lang } from '../locale/lang';

/**
 * Silent reading speed, words a minute, and the mean letters of a word for which it holds.
 * English 238: Brysbaert 2019, non-fiction. German 220: between 187 (IReST carried over to silent
 * reading) and 260 (Brysbaert's observed mean). Letters a word measured on news of each language.
 */
const DEFAULTS: Readonly<Record<Lang, { wpm: number; letters: number }>> = {
  en: { wpm: 238, letters: 4.9 },
  de: { wpm: 220, letters: 5.95 },
};

/** Nobody reads long words twice as slowly; beyond a fifth the correction would only be noise. */
const SLOWEST = 0.8;
const FASTEST = 1.2;

/** The speed assumed for a language while the reader's own is unknown, in words a minute. */
export function defaultSpeed(lang: Lang): number {
  return DEFAULTS[lang].wpm;
}

/**
 * Minutes a text of so many words and letters takes, unrounded: words / (words a minute x
 * correction for word length; wpm = usual x usual letters / letters, Sui and Brysbaert 2021).
 * @param ownWpm the reader's own speed in words a minute, or null for the language's default.
 */
export function readingMinutes(lang: Lang, words: number, letters: number, ownWpm: number | null): number {
  if (words <= 0) return 0;
  const usual = DEFAULTS[lang];
  const speed = ownWpm !== null && ownWpm > 0 ? ownWpm : usual.wpm;
  const perWord = letters > 0 ? letters / words : usual.letters;
  const correction = Math.min(FASTEST, Math.max(SLOWEST, usual.letters / perWord));
  return words / (speed * correction);
}
