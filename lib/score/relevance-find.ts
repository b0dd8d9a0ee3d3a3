import type { Lang } from '../locale/lang';
import type { Where } from './reason';
import type { CompiledGoals, Starts, Term } from './relevance-goals';
import { scan } from './relevance-scan';
import type { Spoken } from './relevance-scan';
import { meansOther } from './relevance-senses';

/** A term met in a field; closeness 1 for the words as written, less inside a compound or with words between. */
export interface Found {
  term: Term;
  where: Where;
  text: string;
  start: number;
  end: number;
  closeness: number;
}

const IN_COMPOUND = 0.9;
const WITH_WORDS_BETWEEN = 0.7;
/** A phrase may have a strange word inside ("Data about customers"). */
const GAP = 1;

const PLUS = 0x2b;
/** A phrase does not reach over a comma or a colon: "Markets, research" is no market research. */
const APART = /[,;!?|:] /;
const NONE: readonly { term: Term; end: number }[] = [];

/** Every term of the goals that stands in this text. */
export function findTerms(text: string, where: Where, lang: Lang | null, compiled: CompiledGoals): Found[] {
  const spoken = scan(text, lang, compiled);
  const found: Found[] = [];
  const note = (term: Term, start: number, end: number, closeness: number) => {
    if (term.plus && text.charCodeAt(end) !== PLUS) return;
    if (where !== 'body' && isVerb(term, text, end)) return;
    if (term.sense && meansOther(term.sense, text, start, end)) return;
    const stop = term.plus ? end + 1 : end;
    const met = text.slice(start, stop);
    if (term.keys.length > 1 && APART.test(met)) return;
    found.push({ term, where, text: met, start, end: stop, closeness });
  };
  spoken.forEach((word, i) => {
    for (const { part, starts } of word.offers) {
      for (const term of starts.words) note(term, word.start, word.end, part ? IN_COMPOUND : 1);
      const whole = starts.phrases.size === 0 ? NONE : phrasesAt(i, starts, spoken);
      for (const { term, end } of whole) note(term, word.start, end, 1);
      if (where === 'body') continue;
      for (const term of starts.parting) {
        if (whole.some((other) => other.term === term)) continue;
        const span = near(term, i, spoken);
        if (span) note(term, span.start, span.end, WITH_WORDS_BETWEEN);
      }
    }
    // Chat-Bot for Chatbot: two joined words may be one keyword.
    for (const { part, starts } of word.glued?.offers ?? []) {
      if (part) continue;
      for (const term of starts.words) note(term, word.start, word.glued?.end ?? word.end, 1);
    }
  });
  return found;
}

/** Where an object begins: an article, a possessive, a name in quotes. */
const OBJECT = /^ (?:["“„‘']|(?:an?|the|its|their|your|our|his|her|these|those|all|more|every)\b)/i;

/** "Newsletters targeting the young" are not about targeting: what takes an object is a verb. */
function isVerb(term: Term, text: string, end: number): boolean {
  return term.keys.length === 1 && text.startsWith('ing', end - 3) && OBJECT.test(text.slice(end, end + 9));
}

function has(word: Spoken | undefined, key: string): boolean {
  return word?.offers.some((offer) => offer.key === key && !offer.part) ?? false;
}

/** The phrases that stand in the text from this word on, word for word. */
function phrasesAt(i: number, { phrases }: Starts, spoken: readonly Spoken[]): { term: Term; end: number }[] {
  const found: { term: Term; end: number }[] = [];
  const next = spoken[i + 1];
  if (!next || next.at !== (spoken[i]?.at ?? 0) + 1) return found;
  for (const { key, part } of next.offers) {
    for (const term of part ? [] : (phrases.get(key) ?? [])) {
      const end = follow(term, i, spoken);
      if (end >= 0) found.push({ term, end });
    }
  }
  return found;
}

/** End of the phrase when the term's parts stand one after the other from this word, else -1. */
function follow(term: Term, i: number, spoken: readonly Spoken[]): number {
  const first = spoken[i]?.at ?? 0;
  for (let k = 1; k < term.keys.length; k += 1) {
    const word = spoken[i + k];
    if (word?.at !== first + k || !has(word, term.keys[k] ?? '')) return -1;
  }
  return spoken[i + term.keys.length - 1]?.end ?? -1;
}

/** All parts within a few words of each other, in any order; in a text that would be chance, in a title it is not. */
function near(term: Term, i: number, spoken: readonly Spoken[]): { start: number; end: number } | null {
  if (!term.mayPart) return null;
  const reach = GAP + term.keys.length - 1;
  const own = spoken[i];
  if (!own) return null;
  let [first, last] = [own, own];
  for (const key of term.keys.slice(1)) {
    let nearest: Spoken | null = null;
    for (let j = Math.max(0, i - reach); j <= i + reach; j += 1) {
      const word = spoken[j];
      if (!word || j === i || Math.abs(word.at - own.at) > reach || !has(word, key)) continue;
      if (!nearest || Math.abs(word.at - own.at) < Math.abs(nearest.at - own.at)) nearest = word;
    }
    if (!nearest) return null;
    if (nearest.at < first.at) first = nearest;
    if (nearest.at > last.at) last = nearest;
  }
  // A search product is no product search.
  const close = last.at - first.at === term.keys.length - 1;
  return !close && last.at - first.at <= reach ? { start: first.start, end: last.end } : null;
}
