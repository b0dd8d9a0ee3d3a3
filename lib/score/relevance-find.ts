import type { Lang } from '../locale/lang';
import type { Where } from './reason';
import { memoryFor, offersOf } from './relevance-goals';
import type { CompiledGoals, Offer, Term } from './relevance-goals';
import { wordsOf } from '../text/words';

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
/** A phrase may have two strange words inside ("Google’s Gen AI Search"). */
const GAP = 2;

const NONE: readonly Offer[] = [];

/** Every term of the goals that stands in this text. */
export function findTerms(text: string, where: Where, lang: Lang | null, compiled: CompiledGoals): Found[] {
  const words = wordsOf(text);
  const memory = memoryFor(lang, compiled);
  const offers = words.map((word) => memory.get(word.text) ?? offersOf(word.text, lang, compiled));
  const found: Found[] = [];
  const note = (term: Term, from: number, to: number, closeness: number) => {
    const first = words[from];
    const last = words[to];
    if (!first || !last) return;
    found.push({ term, where, text: text.slice(first.start, last.end), start: first.start, end: last.end, closeness });
  };
  for (let i = 0; i < words.length; i += 1) {
    for (const offer of offers[i] ?? NONE) {
      for (const term of compiled.byFirst.get(offer.key) ?? []) {
        const end = follow(term, i, offers);
        if (end >= 0 && !(offer.part && term.keys.length > 1)) note(term, i, end, offer.part ? IN_COMPOUND : 1);
        else if (term.keys.length > 1) {
          const span = near(term, i, offers);
          if (span) note(term, span[0], span[1], WITH_WORDS_BETWEEN);
        }
      }
    }
    // Chat-Bot for Chatbot, e mail for email: two joined words may be one keyword.
    const next = words[i + 1];
    const word = words[i];
    if (word && next?.joined === true) {
      for (const offer of offersOf(word.text + next.text.toLowerCase(), lang, compiled)) {
        if (offer.part) continue;
        for (const term of compiled.byFirst.get(offer.key) ?? []) if (term.keys.length === 1) note(term, i, i + 1, 1);
      }
    }
  }
  return found;
}

function has(offers: readonly Offer[] | undefined, key: string): boolean {
  return offers?.some((offer) => offer.key === key && !offer.part) ?? false;
}

/** Index of the last word when the term's parts stand one after the other from `at`, else -1. */
function follow(term: Term, at: number, offers: readonly (readonly Offer[])[]): number {
  for (let k = 1; k < term.keys.length; k += 1) if (!has(offers[at + k], term.keys[k] ?? '')) return -1;
  return at + term.keys.length - 1;
}

/** All parts within a few words of each other, in any order; not for AI, which stands near everything. */
function near(term: Term, at: number, offers: readonly (readonly Offer[])[]): [number, number] | null {
  if (term.excluded || term.keys.length > 3 || term.keys.some((key) => key === 'A:AI' || key.length < 6)) return null;
  let from = at;
  let to = at;
  for (const key of term.keys.slice(1)) {
    let nearest = -1;
    for (let d = 1; d <= GAP + term.keys.length - 1 && nearest < 0; d += 1) {
      if (has(offers[at + d], key)) nearest = at + d;
      else if (has(offers[at - d], key)) nearest = at - d;
    }
    if (nearest < 0) return null;
    from = Math.min(from, nearest);
    to = Math.max(to, nearest);
  }
  return to - from < GAP + term.keys.length ? [from, to] : null;
}
