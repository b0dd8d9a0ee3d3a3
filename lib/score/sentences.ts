import type { Tokens } from '../text/tokens';
import type { Quote, Where } from './reason';

/** A quote is at most this long; a longer sentence is cut around the words that count. */
const longest = 320;

/**
 * The sentence around the tokens `from` to `to` (exclusive) as a quote. Walks only to the ends of that sentence,
 * so it may be asked for the few lines that are shown without touching the rest of the text.
 */
export function sentenceQuote(text: string, tokens: Tokens, from: number, to: number, where: Where): Quote {
  const sentence = tokens.sentence[from];
  const hitStart = tokens.start[from] ?? 0;
  const hitEnd = tokens.end[Math.max(from, to - 1)] ?? hitStart;
  let first = from;
  while (first > 0 && tokens.sentence[first - 1] === sentence && hitStart - (tokens.start[first - 1] ?? 0) <= longest)
    first--;
  let last = Math.max(from, to - 1);
  while (
    last + 1 < tokens.count &&
    tokens.sentence[last + 1] === sentence &&
    (tokens.end[last + 1] ?? 0) - hitEnd <= longest
  )
    last++;
  let start = tokens.start[first] ?? hitStart;
  let end = tokens.end[last] ?? hitEnd;
  if (end - start > longest) {
    // Keep the words that count in the middle third, and never cut through them.
    start = Math.max(start, Math.min(hitStart, hitEnd - Math.floor((longest * 2) / 3)));
    end = Math.max(hitEnd, Math.min(end, start + longest));
    end = tokenEndBefore(tokens, last, end, hitEnd);
    start = tokenStartAfter(tokens, first, start, hitStart);
  }
  return { text: text.slice(start, end), where, start, end };
}

function tokenEndBefore(tokens: Tokens, last: number, limit: number, least: number): number {
  let at = last;
  while (at > 0 && (tokens.end[at] ?? 0) > limit) at--;
  return Math.max(least, tokens.end[at] ?? least);
}

function tokenStartAfter(tokens: Tokens, first: number, limit: number, most: number): number {
  let at = first;
  while (at < tokens.count && (tokens.start[at] ?? 0) < limit) at++;
  return Math.min(most, tokens.start[at] ?? most);
}
