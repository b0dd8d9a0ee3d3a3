import { Scanner } from './scanner';

/**
 * A text as tokens, one array per property. start/end are UTF-16 offsets (end exclusive), sentence counts from 0,
 * flags are the bits of Flag. hashA/hashB are the hash of the token as written; 0, 0 for words over 64 units.
 */
export interface Tokens {
  text: string;
  count: number;
  sentences: number;
  start: Int32Array;
  end: Int32Array;
  sentence: Int32Array;
  flags: Uint16Array;
  hashA: Int32Array;
  hashB: Int32Array;
}

/**
 * Splits texts into words, numbers, marks and emoji, in one pass and linear time; takes any string.
 *
 * Hyphens split words (the second part is Glued), apostrophes split and stay with the tail (won + 't), a number
 * keeps its tail and its currency or percent sign (10x, $3bn, 5 %), invisible characters weigh nothing.
 * Full stops and quotation marks are no tokens: the first end sentences, the second set Quoted.
 *
 * The tokens lie in arrays that the next text overwrites, and that are longer than `count`: a page of headlines
 * then costs no memory. Who keeps tokens uses {@link tokenise}.
 */
export class TokenReader {
  private readonly scanner = new Scanner();

  read(text: string): Tokens {
    this.scanner.scan(text);
    return this.scanner.view(text);
  }
}

/** The tokens of one text, to keep; see {@link TokenReader}. */
export function tokenise(text: string): Tokens {
  return new TokenReader().read(text);
}

/** The token as written. */
export function tokenText(tokens: Tokens, token: number): string {
  return tokens.text.slice(tokens.start[token], tokens.end[token]);
}
