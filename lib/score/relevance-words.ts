import { fold, stem, stemGerman } from '../text/stem';
import type { Lang } from '../locale/lang';

/** One word of a field, without its genitive s; `joined` where only a hyphen or nothing parts it from the word before. */
export interface Word {
  text: string;
  start: number;
  end: number;
  joined: boolean;
}

const WORD = /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+/gu;
const GENITIVE = /^['’]s(?![\p{L}\p{N}])/iu;
const HYPHENS = new Set(['-', '\u2010', '\u2011', '\u00ad', ':', '*', '_', '.', '/']);

/** The words of a text; "A.I." is AI, "E-Mail" is two joined words, "Google’s" is Google. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = -2;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (/^s$/i.test(match[0]) && GENITIVE.test(text.slice(start - 1, start + 2))) continue;
    const end = start + match[0].length;
    words.push({ text: match[0].replaceAll('.', ''), start, end, joined: start === last || (start === last + 1 && HYPHENS.has(text.charAt(last))) });
    last = end;
  }
  return words;
}

/** Names that are also words: "Meta" the company is not "meta", "Perplexity" not the measure. Both must be capitalised. */
const NAMES = new Set(['meta', 'threads', 'target', 'perplexity', 'gemini', 'amazon', 'apple', 'sora', 'copilot', 'claude', 'bard', 'notion', 'slack', 'buffer', 'brave', 'temu', 'canvas', 'later', 'runway', 'act', 'otto', 'snap', 'spark', 'jasper', 'drift', 'monday', 'discover', 'llama', 'grok']);

/** Acronyms that are ordinary words when written small. */
const ORDINARY = new Set(['IT', 'US', 'WHO', 'SAP', 'AR', 'PR', 'AI', 'KI', 'LED', 'AIM', 'BID', 'GO', 'IM', 'DA', 'UM', 'PIM', 'CAN', 'HR', 'GEO', 'ARM', 'AGE', 'ACT', 'ADS', 'SEA', 'CAR', 'VOICE', 'TEAM', 'RAG', 'OTTO', 'ROI', 'EU']);

/** Words of one language that mean something else in the other: never tried across. */
const FALSE_FRIENDS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(['brand', 'brands', 'gift', 'rat', 'art', 'wand', 'kind', 'hell', 'list', 'fast', 'rate', 'rates', 'chef', 'fund', 'tag', 'tags', 'angle', 'bank', 'note', 'stern', 'lead', 'leads', 'handy', 'mode', 'rank', 'spot', 'spots', 'agent', 'post', 'posts', 'text', 'texts', 'creator', 'leader', 'reader', 'review', 'reach', 'law', 'ad', 'ads', 'suit']),
  de: new Set(['brief', 'gift', 'rat', 'art', 'kind', 'spot', 'tag', 'rede', 'wert', 'not', 'war', 'rang', 'tod', 'links', 'link', 'note', 'post', 'text', 'texten', 'mode', 'spots']),
};

/** What part of a keyword must be met, as a key; see `keysOf` for the keys a word of the text offers. */
export function keyOf(part: string, lang: Lang): string {
  if (isAcronym(part)) return acronymKey(part);
  const lower = part.toLowerCase();
  if (lower !== part && NAMES.has(lower)) return `C:${lower}`;
  return `${lang}:${stem(part, lang)}`;
}

/** All keys a word offers to keywords. `piece` is the language of the piece; other-language keywords skip false friends. */
export function keysOf(word: string, piece: Lang | null): string[] {
  const lower = word.toLowerCase();
  const keys: string[] = [];
  if (piece !== 'de' || !FALSE_FRIENDS.en.has(lower)) keys.push(`en:${stem(word, 'en')}`);
  if (piece !== 'en' || !FALSE_FRIENDS.de.has(lower)) {
    keys.push(`de:${stem(word, 'de')}`);
    // A noun keeps its t, the same word in a keyword written small does not: offer both.
    if (lower !== word) keys.push(`de:${stemGerman(lower)}`);
  }
  if (isAcronym(word)) keys.push(acronymKey(word));
  else if (/^[\p{Lu}\p{N}]{2,6}s$/u.test(word)) keys.push(acronymKey(word.slice(0, -1)));
  else if (word.length >= 3 && word.length <= 5 && !ORDINARY.has(word.toUpperCase())) keys.push(acronymKey(word.toUpperCase()));
  if (lower !== word && NAMES.has(lower)) keys.push(`C:${lower}`);
  return keys;
}

export function isAcronym(part: string): boolean {
  return part.length >= 2 && part.length <= 6 && /^[\p{Lu}\p{N}]+$/u.test(part) && /\p{Lu}.*\p{Lu}|\p{Lu}\p{N}/u.test(part);
}

function acronymKey(part: string): string {
  // German says KI, English AI; for matching they are one acronym.
  return part === 'KI' ? 'A:AI' : `A:${fold(part.toLowerCase()).toUpperCase()}`;
}
