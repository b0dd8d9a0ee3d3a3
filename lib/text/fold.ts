import { Kind, isPair, kindOf } from './char-kind';

const special: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '×': 'x',
};
const folded = new Map<number, string>();

function foldUnit(code: number): string {
  const known = folded.get(code);
  if (known !== undefined) return known;
  const lower = String.fromCharCode(code).toLowerCase();
  const first = special[lower] ?? special[lower.normalize('NFC')];
  const plain = first ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
  folded.set(code, plain);
  return plain;
}

/** The longest word that is compared with patterns, in UTF-16 units; longer ones are only "some word". */
export const maxWord = 64;

/** Room for the longest folded word: a unit folds to at most two, a pair of units to at most four. */
export const foldRoom = maxWord * 4;

/**
 * Writes the folded form of text[start, end) into `out` and returns its length: lower case, ß = ss, ä = ae,
 * ö = oe, ü = ue (composed or not), other diacritics gone, typographic apostrophes straight, inner spaces gone.
 */
export function foldInto(out: Uint16Array, text: string, start: number, end: number): number {
  let length = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (code !== 0x20) out[length++] = code >= 0x41 && code <= 0x5a ? code + 32 : code === 0x60 ? 0x27 : code;
      continue;
    }
    const kind = kindOf(code);
    if (kind === Kind.Apostrophe) out[length++] = 0x27;
    else if (kind === Kind.Silent) {
      const before = out[length - 1];
      if (code === 0x308 && (before === 0x61 || before === 0x6f || before === 0x75)) out[length++] = 0x65;
    } else if (kind !== Kind.Space) {
      const next = text.charCodeAt(i + 1);
      const plain = isPair(code, next)
        ? text
            .slice(i, i + 2)
            .normalize('NFKC')
            .toLowerCase()
        : foldUnit(code);
      if (isPair(code, next)) i++;
      for (let k = 0; k < plain.length && length < out.length; k++) out[length++] = plain.charCodeAt(k);
    }
  }
  return length;
}

const scratch = new Uint16Array(foldRoom);

/** The folded form of one word (at most {@link maxWord} units are looked at). */
export function foldWord(word: string): string {
  const length = foldInto(scratch, word, 0, Math.min(word.length, maxWord));
  return String.fromCharCode(...scratch.subarray(0, length));
}
