/** One word of a field, without its genitive s; `joined` where only a hyphen or nothing parts it from the word before. */
export interface Word {
  text: string;
  start: number;
  end: number;
  joined: boolean;
}

/** Kinds of a character, see `charKind`. */
const LETTER = 1;
const CAPITAL = 2;
/** What belongs to no word. */
export const OTHER = 3;
/** Kind of each UTF-16 unit, found out once: 0 unknown. Surrogates are mostly emoji and belong to no word. */
const kinds = new Uint8Array(65_536);

/** Whether a UTF-16 unit is a capital, another letter, digit or mark, or OTHER. */
export function charKind(code: number): number {
  const known = kinds[code] ?? OTHER;
  if (known !== 0) return known;
  const char = String.fromCharCode(code);
  const kind = /\p{Lu}/u.test(char) ? CAPITAL : /[\p{L}\p{N}\p{M}]/u.test(char) ? LETTER : OTHER;
  kinds[code] = kind;
  return kind;
}

/** Hyphens, the soft hyphen, and what stands inside Kund:innen, robots.txt, AC/DC. */
export const JOINERS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011, 0xad, 0x3a, 0x2a, 0x5f, 0x2e, 0x2f]);
const DOT = 0x2e;

/** The words of a text in one pass: "A.I." is AI, "E-Mail" is two joined words, "Google’s" is Google. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const length = text.length;
  let last = -2;
  let i = 0;
  while (i < length) {
    if (charKind(text.charCodeAt(i)) === OTHER) {
      i += 1;
      continue;
    }
    const start = i;
    while (i < length && charKind(text.charCodeAt(i)) !== OTHER) i += 1;
    if (i - start === 1) {
      if (isGenitive(text, start)) continue;
      i = endOfDotted(text, start, i);
    }
    const written = text.slice(start, i);
    const joined = start === last || (start === last + 1 && JOINERS.has(text.charCodeAt(last)));
    words.push({
      text: i - start > 2 && written.includes('.') ? written.replaceAll('.', '') : written,
      start,
      end: i,
      joined,
    });
    last = i;
  }
  return words;
}

/** Whether the single letter at this place is the s of a genitive. */
export function isGenitive(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return (
    (code === 0x73 || code === 0x53) &&
    (before === 0x27 || before === 0x2019) &&
    at >= 2 &&
    charKind(text.charCodeAt(at - 2)) !== OTHER
  );
}

/** After a single capital: the end of "A.I." or "U.S.", else where the word ended. */
export function endOfDotted(text: string, start: number, end: number): number {
  if (charKind(text.charCodeAt(start)) !== CAPITAL || text.charCodeAt(end) !== DOT) return end;
  let at = end;
  while (
    text.charCodeAt(at) === DOT &&
    charKind(text.charCodeAt(at + 1)) === CAPITAL &&
    charKind(text.charCodeAt(at + 2)) === OTHER
  )
    at += 2;
  return at > end && text.charCodeAt(at) === DOT ? at + 1 : at;
}
