import { Flag } from '../text/token-flags';
import type { Tokens } from '../text/tokens';

/** Words (tokens that are words or numbers, without punctuation) and their letters. */
export function countWords(tokens: Tokens): { words: number; letters: number } {
  let words = 0;
  let letters = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (((tokens.flags[i] ?? 0) & (Flag.Word | Flag.Number)) === 0) continue;
    words++;
    letters += (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
  }
  return { words, letters };
}
