import { rollA, rollB, seedA, seedB } from '../text/word-hash';

/** Kinds of word key share one hash table; the kind is mixed into the hash. */
export const KeyKind = {
  Word: 0,
  Exact: 0x3c6ef372,
  Prefix: 0x1f83d9ab,
  Suffix: 0x5be0cd19,
  Class: 0x2545f491,
} as const;

/** Prefixes are at least this long, suffixes as well plus one: their first letters pass a bit filter first. */
export const filterPrefix = 3;
export const filterSuffix = 4;
export const filterBits = 16;

/** Where in the bit filter a hash falls. */
export const filterSlot = (hash: number): number => (hash ^ (hash >>> filterBits)) & ((1 << filterBits) - 1);

/** The two hashes of a key as element.ts writes it ("w:ai", "=AI", "p:revolution" …). Suffixes are hashed backwards. */
export function hashKey(key: string): [a: number, b: number] {
  const mark = key.charCodeAt(0);
  const isExact = mark === 0x3d;
  const isClass = mark === 0x63 || mark === 0x74;
  const isSuffix = mark === 0x73;
  const text = isExact ? key.slice(1) : isClass ? key : key.slice(2);
  let a = seedA;
  let b = seedB;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(isSuffix ? text.length - 1 - i : i);
    a = rollA(a, code);
    b = rollB(b, code);
  }
  const kind = isExact
    ? KeyKind.Exact
    : isClass
      ? KeyKind.Class
      : isSuffix
        ? KeyKind.Suffix
        : mark === 0x70
          ? KeyKind.Prefix
          : KeyKind.Word;
  return [a ^ kind, b];
}

/** The bucket or first slot of a key in a table of 2^n. */
export const firstSlot = (a: number, b: number, mask: number): number => (a ^ (b >>> 11)) & mask;
