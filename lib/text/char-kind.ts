/** What one UTF-16 unit is to the tokeniser. The first four build words, and three of them are bits; 0 means "not looked up yet". */
export const Kind = {
  Unknown: 0,
  Lower: 1,
  Upper: 2,
  Digit: 4,
  /** Inside a word but without weight: combining marks, soft hyphen, zero-width characters. */
  Silent: 5,
  Space: 6,
  Newline: 7,
  Apostrophe: 8,
  Quote: 9,
  Mark: 10,
  Period: 11,
  Dash: 12,
  Currency: 13,
  Surrogate: 14,
  Emoji: 15,
  /** A word of one sign. */
  Sign: 16,
  Other: 17,
} as const;

const kinds = new Uint8Array(0x10000);

function put(chars: string, kind: number): void {
  for (let i = 0; i < chars.length; i++) kinds[chars.charCodeAt(i)] = kind;
}

put(' \t\v\f\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', Kind.Space);
put('\n\r\u0085\u2028\u2029', Kind.Newline);
put("'\u2019\u02bc\u2018\u201a\u2039\u203a`\u00b4", Kind.Apostrophe);
put('"\u201c\u201d\u201e\u201f\u00ab\u00bb', Kind.Quote);
put(',;:?!\u2026()[]/|\u2022\u00b7\u00bf\u00a1\u3002\u3001\uff0c\uff01\uff1f\uff1a', Kind.Mark);
put('.', Kind.Period);
put('-\u2010\u2011\u2012\u2013\u2014\u2015\u2212', Kind.Dash);
put('$\u20ac\u00a3\u00a5', Kind.Currency);
put('&%', Kind.Sign);
put('\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f', Kind.Silent);
// The multiplication sign is the tail of a number ("10×"), so it reads as a letter; it folds to x.
put('\u00d7', Kind.Lower);
for (let code = 0x61; code <= 0x7a; code++) kinds[code] = Kind.Lower;
for (let code = 0x41; code <= 0x5a; code++) kinds[code] = Kind.Upper;
for (let code = 0x30; code <= 0x39; code++) kinds[code] = Kind.Digit;
for (let code = 0; code < 0x80; code++) if (kinds[code] === Kind.Unknown) kinds[code] = Kind.Other;

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return Kind.Surrogate;
  const char = String.fromCharCode(code);
  if (/\p{M}/u.test(char)) return Kind.Silent;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return Kind.Upper;
  if (/\p{L}/u.test(char)) return Kind.Lower;
  if (/\p{Nd}/u.test(char)) return Kind.Digit;
  if (/\p{Emoji_Presentation}|\p{Extended_Pictographic}/u.test(char) && code >= 0x203c) return Kind.Emoji;
  if (/\p{Sc}/u.test(char)) return Kind.Currency;
  return Kind.Other;
}

/** The kind of a UTF-16 unit (0..65535); looked up once a unit, then remembered. */
export function kindOf(code: number): number {
  const known = kinds[code] as number;
  return known !== Kind.Unknown ? known : (kinds[code] = classify(code));
}

/** The kind of the unit at a place; Other before the beginning and past the end. */
export function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : Kind.Other;
}

/** Whether a code point beyond 16 bits is a pictograph; others (rare scripts, bold letters) count as letters. */
export function isEmojiPoint(point: number): boolean {
  return point >= 0x1f000 && point <= 0x1faff;
}

/** The kind of a byte of UTF-8 that belongs to a longer character. */
export const wide = 18;

/** The kind of each byte of UTF-8: of the character where it is one byte, else {@link wide}. */
export const byteKinds = Uint8Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? kindOf(byte) : wide));

/** Whether the units at this place form a pair; a lone surrogate is no letter and no error. */
export function isPair(high: number, low: number): boolean {
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
