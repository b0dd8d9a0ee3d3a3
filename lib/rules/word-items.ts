import { foldInto, foldRoom } from '../text/fold';
import { Flag } from '../text/token-flags';
import type { Tokens } from '../text/tokens';
import { rollA, rollB, seedA, seedB } from '../text/word-hash';
import { numberKeys } from './element';
import type { RulebookData } from './rulebook';
import { KeyKind, filterPrefix, filterSlot, filterSuffix, firstSlot, hashKey } from './word-keys';

const memoSlots = 1 << 15;
const memoFull = memoSlots * 0.6;
const poolStart = 1 << 13;
const poolKept = 1 << 18;
const [emojiA, emojiB] = hashKey('c:emoji');

/** Numbers before the items of a word in the pool. */
export const poolHead = 4;

/** One of 32 bits for an item: a word without the bit does not have the item, which is most of the time. */
export const itemBit = (item: number): number => 1 << (Math.imul(item, 0x9e3779b1) >>> 27);

/**
 * Which items a word has, remembered by the word as written: folding, prefixes and suffixes are looked at once per
 * distinct word, afterwards a token costs one probe. Bounded: a full memory is emptied between sentences, and what
 * does not fit until then is worked out again (words without items) or laid beside (the others).
 *
 * `pool` holds per word: how many items anchor a sequence, how many there are, a bit per item (see itemBit), how
 * many are asked for from afar; then those that anchor, those asked for from afar, and all in order. Offset 0 is the word without items.
 */
export class WordItems {
  pool = new Int32Array(poolStart);
  /** Words worked out so far, for tests that count steps. */
  misses = 0;
  /** Four numbers a slot, so that a probe touches one line of the cache: both hashes, offset + 1, unused. */
  private readonly memo = new Int32Array(memoSlots * 4);
  private remembered = 0;
  private poolLength = poolHead;
  /** The last sentence (by its stamp) in which an item asked for from afar was seen. */
  readonly seenIn: Int32Array;
  stamp = 0;
  private readonly letters = new Uint16Array(foldRoom);
  private found: number[] = [];

  constructor(private readonly data: RulebookData) {
    this.seenIn = new Int32Array(data.farItems.length);
  }

  /** Empties a full memory. Offsets given out before are void, so only between sentences. */
  makeRoom(): void {
    if (this.remembered < memoFull && this.poolLength < poolKept) return;
    this.memo.fill(0);
    this.remembered = 0;
    this.poolLength = poolHead;
    if (this.pool.length > poolKept * 2) this.pool = new Int32Array(poolStart);
  }

  /** Notes for the sentence being read which of a word's items may be asked for from afar. */
  see(at: number): void {
    const { pool, seenIn, stamp } = this;
    const first = at + poolHead + (pool[at] as number);
    const last = first + (pool[at + 3] as number);
    for (let i = first; i < last; i++) seenIn[pool[i] as number] = stamp;
  }

  /** The place of a token's items in `pool`. */
  offsetOf(tokens: Tokens, token: number): number {
    const { memo } = this;
    const a = tokens.hashA[token] as number;
    const b = tokens.hashB[token] as number;
    let slot = firstSlot(a, b, memoSlots - 1) << 2;
    for (;;) {
      const found = memo[slot + 2] as number;
      if (found === 0) return this.remember(tokens, token, slot);
      if (memo[slot] === a && memo[slot + 1] === b) return found - 1;
      slot = (slot + 4) & (memoSlots * 4 - 1);
    }
  }

  private remember(tokens: Tokens, token: number, slot: number): number {
    const a = tokens.hashA[token] as number;
    const b = tokens.hashB[token] as number;
    if (a === 0 && b === 0) return 0;
    const at = this.work(tokens, token, a, b);
    if (this.remembered < memoFull) {
      this.memo[slot] = a;
      this.memo[slot + 1] = b;
      this.memo[slot + 2] = at + 1;
      this.remembered++;
    }
    return at;
  }

  private work(tokens: Tokens, token: number, a: number, b: number): number {
    this.misses++;
    this.found.length = 0;
    const flags = tokens.flags[token] ?? 0;
    if (flags & Flag.Emoji) this.look(emojiA, emojiB);
    else if (flags & Flag.Punctuation) this.look(a, b);
    else {
      const length = foldInto(this.letters, tokens.text, tokens.start[token] ?? 0, tokens.end[token] ?? 0);
      this.forwards(length);
      this.backwards(length);
      this.look(a ^ KeyKind.Exact, b);
      if (flags & Flag.Number)
        for (const key of numberKeys(String.fromCharCode(...this.letters.subarray(0, length))))
          this.look(...hashKey(key));
    }
    return this.found.length === 0 ? 0 : this.lay();
  }

  private forwards(length: number): void {
    const { letters, data } = this;
    let a = seedA;
    let b = seedB;
    let hasPrefix = false;
    for (let i = 0; i < length; i++) {
      a = rollA(a, letters[i] ?? 0);
      b = rollB(b, letters[i] ?? 0);
      if (i === filterPrefix - 1) hasPrefix = inFilter(data.prefixFilter, a);
      if (hasPrefix) this.look(a ^ KeyKind.Prefix, b);
    }
    this.look(a, b);
  }

  private backwards(length: number): void {
    const { letters, data } = this;
    let a = seedA;
    let b = seedB;
    let hasSuffix = false;
    for (let i = 1; i <= length; i++) {
      a = rollA(a, letters[length - i] ?? 0);
      b = rollB(b, letters[length - i] ?? 0);
      if (i === filterSuffix) hasSuffix = inFilter(data.suffixFilter, a);
      if (i >= filterSuffix && !hasSuffix) return;
      if (hasSuffix) this.look(a ^ KeyKind.Suffix, b);
    }
  }

  private look(a: number, b: number): void {
    const { slotA, slotB, slotKey, keyStart, keyItems } = this.data;
    const mask = slotKey.length - 1;
    for (let slot = firstSlot(a, b, mask); ; slot = (slot + 1) & mask) {
      const key = slotKey[slot] ?? 0;
      if (key === 0) return;
      if (slotA[slot] !== a || slotB[slot] !== b) continue;
      for (let i = keyStart[key - 1] ?? 0; i < (keyStart[key] ?? 0); i++) this.found.push(keyItems[i] ?? 0);
      return;
    }
  }

  private lay(): number {
    const { itemEntryStart, itemRuleStart } = this.data;
    const items = [...new Set(this.found)].sort((x, y) => x - y);
    const anchors = items.filter(
      (i) => itemEntryStart[i] !== itemEntryStart[i + 1] || itemRuleStart[i] !== itemRuleStart[i + 1],
    );
    const far = items.filter((i) => this.data.farItems[i] === 1);
    const at = this.poolLength;
    const needed = at + poolHead + anchors.length + far.length + items.length;
    if (needed > this.pool.length) {
      const larger = new Int32Array(Math.max(needed, this.pool.length * 2));
      larger.set(this.pool);
      this.pool = larger;
    }
    this.pool[at] = anchors.length;
    this.pool[at + 1] = items.length;
    this.pool[at + 2] = items.reduce((bits, item) => bits | itemBit(item), 0);
    this.pool[at + 3] = far.length;
    this.pool.set([...anchors, ...far, ...items], at + poolHead);
    this.poolLength = needed;
    return at;
  }
}

function inFilter(filter: Uint8Array, hash: number): boolean {
  const slot = filterSlot(hash);
  return ((filter[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0;
}
