import { SIGNS } from './language-words';
import type { LanguageSigns } from './language-words';
import { wordsOf } from './words';

export type DetectedLanguage = 'en' | 'de' | 'other' | null;

/**
 * The language of a text, without a library: every word votes. A small word of a language counts
 * most, a typical end or letter run less, and a sign that several languages share is divided among
 * them. Only the best signs of a word count, so that one long word cannot outvote a sentence.
 * German adds what only German writes: nouns with capitals between words without.
 * Names decide nothing: "Google Gemini 2.5 Pro" has no signs and is taken from the hint.
 */
type Code = keyof typeof SIGNS;
const CODES = Object.keys(SIGNS) as Code[];
const EN = CODES.indexOf('en');
const DE = CODES.indexOf('de');

const WORD_VOTE = 3;
const NEWS_VOTE = 1.5;
/** German news words stand in no English title; English ones stand in German titles all the time. */
const GERMAN_NEWS = 1.3;
const AFFIX_VOTE = 1;
const LETTER_VOTE = 0.7;
/** The other languages are told by their small words; a stray end does not make a headline French. */
const OTHER_AFFIX = 0.6;
/** German hardly does without small words and endings, English headlines often do: they start ahead. */
const ENGLISH_AHEAD = 0.9;
/** A vote at least this strong comes from a small word, not from an ending. */
const HALF_WORD = 1.55;
const ENGLISH_TERMS = 0.25;
/** Hyphens between nouns: KI-Update, Open-Source-Revolution. English hyphenates adjectives. */
const CAPITAL_COMPOUND = /\p{L}-\p{Lu}\p{Ll}{3,}(?!ed\b|ing\b|er\b)/u;
const COMPOUND_VOTE = 0.9;
/** English has umlauts in names only; they are written with a capital. */
const UMLAUT = /[äöüß]/;
const UMLAUT_VOTE = 2.4;
/** What a hint from the page is worth: more than a stray affix, less than two small words. */
const HINT_VOTE = 1.5;
/** Longer texts add nothing: a page is in one language long before this. */
const ENOUGH = 3000;
/** Shorter than this, every ending and letter is looked at. */
const HEADLINE = 400;

interface Votes {
  /** Firm are the small words of few languages, not what headlines are about. */
  words: ReadonlyMap<string, { votes: Float64Array; firm: boolean }>;
  ends: ReadonlyMap<string, Float64Array>;
  starts: ReadonlyMap<string, Float64Array>;
  letters: readonly { run: string; votes: Float64Array }[];
}

let votes: Votes | null = null;

/**
 * @param hint BCP 47 tag of the page; breaks ties and loses to clear evidence of the text.
 * @returns `lang` null where nothing speaks (no words); `sure` false where it is a near guess.
 */
export function detectLanguage(text: string, hint?: string): { lang: DetectedLanguage; sure: boolean } {
  const sample = text.length > ENOUGH ? text.slice(0, ENOUGH) : text;
  const hinted = hintedLanguage(hint);
  if (isForeignScript(sample)) return { lang: 'other', sure: true };
  const sums = tally(sample);
  const hintIndex = hinted === null || hinted === 'other' ? -1 : CODES.indexOf(hinted);
  if (hintIndex >= 0) sums[hintIndex] = (sums[hintIndex] ?? 0) + HINT_VOTE;
  sums[EN] = (sums[EN] ?? 0) + (hintIndex < 0 ? ENGLISH_AHEAD : 0);
  const order = CODES.map((_, i) => i).sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0));
  const [best = 0, second = 0] = order;
  const top = sums[best] ?? 0;
  const next = sums[second] ?? 0;
  if (top < ENGLISH_AHEAD + 0.3) {
    if (hinted !== null) return { lang: hinted, sure: false };
    // A line of names without one small word is far more often an English headline.
    return { lang: /\p{L}{2}/u.test(sample) ? 'en' : null, sure: false };
  }
  // What the text itself says, without the hint.
  const own = top - (best === hintIndex ? HINT_VOTE : 0);
  const sure = own - next >= 2.5 && own >= 1.35 * next;
  if (!sure && hinted === 'other' && best !== DE) return { lang: 'other', sure: false };
  // Two other languages share their signs; what matters is whether English or German beats them clearly.
  const lang = best === EN ? 'en' : best === DE ? 'de' : 'other';
  return { lang, sure };
}

function hintedLanguage(hint: string | undefined): 'en' | 'de' | 'other' | null {
  const tag =
    hint
      ?.trim()
      .toLowerCase()
      .slice(0, 3)
      .replace(/[-_].*$/, '') ?? '';
  if (!/^[a-z]{2,3}$/.test(tag)) return null;
  return tag === 'en' || tag === 'eng' ? 'en' : tag === 'de' || tag === 'deu' || tag === 'ger' ? 'de' : 'other';
}

/** More letters of other scripts than Latin ones. */
function isForeignScript(text: string): boolean {
  let latin = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250)) latin += 1;
    // Greek to Georgian and beyond, kana, Han, Hangul; surrogates are mostly emoji and count for nothing.
    else if ((code >= 0x370 && code < 0x1e00) || (code >= 0x3040 && code < 0xd800)) foreign += 1;
  }
  // A Chinese character carries about as much as two letters.
  return foreign > 2 && foreign * 2 > latin;
}

function tally(text: string): Float64Array {
  votes ??= compile();
  const sums = new Float64Array(CODES.length);
  const signs = new Float64Array(CODES.length);
  // In a long text the small words decide; letters are for headlines.
  const closely = text.length < HEADLINE;
  const words = wordsOf(text);
  let umlauts = 0;
  let lowerWords = 0;
  let capitalNouns = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]?.text ?? '';
    const lower = word.toLowerCase();
    const isShout = word.length <= 5 && word.length > 1 && word === word.toUpperCase();
    if (isShout && lower !== 'ki') continue;
    const known = votes.words.get(lower);
    if (known) add(known.firm ? sums : signs, known.votes, 1);
    else if (lower.length >= 4 && closely) addBySigns(signs, lower, votes);
    if (UMLAUT.test(lower)) umlauts += word === lower ? UMLAUT_VOTE : UMLAUT_VOTE / 3;
    if (i > 0 && lower.length >= 4) {
      if (word === lower) lowerWords += 1;
      else capitalNouns += 1;
    }
    if (i % 24 === 23 && isDecided(sums)) break;
  }
  // Sentence case with many capitals inside is how German writes nouns; English titles capitalise everything.
  if (lowerWords >= 2 && capitalNouns >= 2 && capitalNouns <= 2 * lowerWords) sums[DE] = (sums[DE] ?? 0) + 0.6;
  // German titles are full of English terms, English ones never of German words: once German small
  // words are met, English needs small words too.
  sums[DE] = (sums[DE] ?? 0) + Math.min(umlauts, 2 * UMLAUT_VOTE);
  const germanSpeaks = (sums[DE] ?? 0) - (sums[EN] ?? 0) >= WORD_VOTE * 0.6;
  if (germanSpeaks) signs[EN] = (signs[EN] ?? 0) * ENGLISH_TERMS - ENGLISH_AHEAD;
  add(sums, signs, 1);
  if (closely && CAPITAL_COMPOUND.test(text)) sums[DE] = (sums[DE] ?? 0) + COMPOUND_VOTE;
  return sums;
}

/** Ten small words more than any other language: nothing in the rest can change that. */
function isDecided(sums: Float64Array): boolean {
  let top = 0;
  let next = 0;
  for (const sum of sums) {
    if (sum > top) [next, top] = [top, sum];
    else if (sum > next) next = sum;
  }
  return top - next > 10 * WORD_VOTE && top > 2 * next;
}

function addBySigns(sums: Float64Array, lower: string, { ends, starts, letters }: Votes): void {
  for (let length = Math.min(8, lower.length - 2); length >= 2; length -= 1) {
    const end = ends.get(lower.slice(-length));
    if (end) {
      add(sums, end, 1);
      break;
    }
  }
  for (let length = Math.min(5, lower.length - 2); length >= 2; length -= 1) {
    const start = starts.get(lower.slice(0, length));
    if (start) {
      add(sums, start, 1);
      break;
    }
  }
  let met = 0;
  for (const { run, votes: vote } of letters) {
    if (met < 2 && lower.includes(run)) {
      add(sums, vote, 1);
      met += 1;
    }
  }
}

function add(sums: Float64Array, vote: Float64Array, factor: number): void {
  for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (vote[i] ?? 0) * factor;
}

/** One vote per sign, divided among the languages that have it, so that a sign of all says nothing. */
function compile(): Votes {
  const rows = shared((signs) => signs.words.split(' '), WORD_VOTE);
  for (const [word, row] of shared((signs) => signs.news?.split(' ') ?? [], NEWS_VOTE)) {
    if (!rows.has(word)) rows.set(word, row);
  }
  const words = new Map([...rows].map(([word, row]) => [word, { votes: row, firm: Math.max(...row) >= HALF_WORD }]));
  const affixes = (signs: LanguageSigns) => signs.affixes.split(' ');
  const ends = shared(
    (signs) =>
      affixes(signs)
        .filter((a) => a.startsWith('-') && !a.endsWith('-'))
        .map((a) => a.slice(1)),
    AFFIX_VOTE,
  );
  const starts = shared(
    (signs) =>
      affixes(signs)
        .filter((a) => a.endsWith('-') && !a.startsWith('-'))
        .map((a) => a.slice(0, -1)),
    AFFIX_VOTE,
  );
  const runs = shared((signs) => signs.letters.split(' '), LETTER_VOTE);
  const letters = [...runs].map(([run, vote]) => ({ run, votes: vote })).sort((a, b) => b.run.length - a.run.length);
  return { words, ends, starts, letters };
}

function shared(pick: (signs: LanguageSigns) => readonly string[], vote: number): Map<string, Float64Array> {
  const all = new Map<string, Float64Array>();
  CODES.forEach((code, i) => {
    for (const sign of new Set(pick(SIGNS[code]))) {
      const row = all.get(sign) ?? new Float64Array(CODES.length);
      row[i] =
        vote === WORD_VOTE || i === EN ? vote : vote * (i !== DE ? OTHER_AFFIX : vote === NEWS_VOTE ? GERMAN_NEWS : 1);
      all.set(sign, row);
    }
  });
  for (const row of all.values()) {
    const holders = row.filter((value) => value > 0).length;
    for (let i = 0; i < row.length; i += 1) row[i] = (row[i] ?? 0) / holders ** 0.7;
  }
  return all;
}
