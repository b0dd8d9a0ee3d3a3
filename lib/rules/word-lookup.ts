import { foldInto, foldRoom } from '../text/fold';
import { Flag } from '../text/token-flags';
import type { Tokens } from '../text/tokens';
import { rollA, rollB, seedA, seedB } from '../text/word-hash';
import { numberKeys } from './element';
import { doubled } from './growing';
import type { RulebookData } from './rulebook';
import { KeyKind, filterPrefix, filterSlot, filterSuffix, firstSlot, hashKey } from './word-keys';

const [emojiA, emojiB] = hashKey('c:emoji');

/** Finds the items of a word: of the word itself, of its beginnings and endings, of its class. */
export class WordLookup {
  found = new Int32Array(64);
  count = 0;
  private readonly letters = new Uint16Array(foldRoom);

  /** `audience` has the bits of who reads: items that nothing asks for in such texts are left out. */
  constructor(
    private readonly data: RulebookData,
    private readonly audience: number,
  ) {}

  /** Finds the items of a token with these hashes, in `found` up to `count`; some may stand there twice. */
  find(tokens: Tokens, token: number, a: number, b: number): void {
    this.count = 0;
    this.findAll(tokens, token, a, b);
  }

  private findAll(tokens: Tokens, token: number, a: number, b: number): void {
    const flags = tokens.flags[token] ?? 0;
    if (flags & Flag.Emoji) return this.look(emojiA, emojiB);
    if (flags & Flag.Punctuation) return this.look(a, b);
    const start = tokens.start[token] ?? 0;
    const end = tokens.end[token] ?? 0;
    const length = foldInto(this.letters, tokens.text, start, end);
    this.forwards(length);
    this.backwards(length);
    this.look(a ^ KeyKind.Exact, b);
    if (flags & Flag.Number) {
      for (const key of numberKeys(String.fromCharCode(...this.letters.subarray(0, length))))
        this.look(...hashKey(key));
    }
  }

  private forwards(length: number): void {
    const { letters } = this;
    let a = seedA;
    let b = seedB;
    let hasPrefix = false;
    for (let i = 0; i < length; i++) {
      const code = letters[i] as number;
      a = rollA(a, code);
      b = rollB(b, code);
      if (i === filterPrefix - 1) hasPrefix = inFilter(this.data.prefixFilter, a);
      if (hasPrefix) this.look(a ^ KeyKind.Prefix, b);
    }
    this.look(a, b);
  }

  private backwards(length: number): void {
    const { letters } = this;
    let a = seedA;
    let b = seedB;
    let hasSuffix = false;
    for (let i = 1; i <= length; i++) {
      const code = letters[length - i] as number;
      a = rollA(a, code);
      b = rollB(b, code);
      if (i === filterSuffix) hasSuffix = inFilter(this.data.suffixFilter, a);
      if (i >= filterSuffix && !hasSuffix) return;
      if (hasSuffix) this.look(a ^ KeyKind.Suffix, b);
    }
  }

  private look(a: number, b: number): void {
    const { bucketStart, keyA, keyB } = this.data;
    const bucket = firstSlot(a, b, bucketStart.length - 2);
    const end = bucketStart[bucket + 1] as number;
    for (let key = bucketStart[bucket] as number; key < end; key++)
      if (keyA[key] === a && keyB[key] === (b & 0xffff)) return this.take(key);
  }

  private take(key: number): void {
    const { audience } = this;
    const { keyStart, keyItems, itemFacts } = this.data;
    const end = keyStart[key + 1] as number;
    for (let i = keyStart[key] as number; i < end; i++) {
      const item = keyItems[i] as number;
      if (((itemFacts[item] as number) & audience) !== audience) continue;
      if (this.count === this.found.length) this.found = doubled(this.found);
      this.found[this.count++] = item;
    }
  }
}

function inFilter(filter: Uint8Array, hash: number): boolean {
  const slot = filterSlot(hash);
  return ((filter[slot >> 3] as number) & (1 << (slot & 7))) !== 0;
}
