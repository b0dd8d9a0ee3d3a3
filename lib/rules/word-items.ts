import type { Lang } from '../locale/lang';
import { foldInto, foldRoom } from '../text/fold';
import { Flag } from '../text/token-flags';
import type { Tokens } from '../text/tokens';
import { rollA, rollB, seedA, seedB } from '../text/word-hash';
import { numberKeys } from './element';
import { doubled } from './growing';
import { Far, Head, audienceBits, langBit } from './opcode';
import type { Field } from './rule';
import type { RulebookData } from './rulebook';
import { KeyKind, filterPrefix, filterSlot, filterSuffix, firstSlot, hashKey } from './word-keys';

const memoStart = 1 << 12;
const memoMost = 1 << 15;
const memoFull = 0.6;
const poolStart = 1 << 13;
const poolKept = 1 << 18;
const seenKept = 1 << 14;
/** Above this many items of a word the engine's sort is worth its call. */
const fewItems = 24;
const [emojiA, emojiB] = hashKey('c:emoji');

/** A word's place in the pool begins with the ends of its five lists; see WordItems. */
export const entriesEnd = 0;
export const rulesEnd = 1;
export const farEnd = 2;
export const neededEnd = 3;
export const itemsEnd = 4;
export const poolHead = 5;

/** One of 32 bits for an item: a word without the bit does not have the item, which is most of the time. */
export const itemBit = (item: number): number => 1 << (Math.imul(item, 0x9e3779b1) >>> 27);

/**
 * What a word starts in texts of one field and language, remembered by the word as written: folding, prefixes,
 * suffixes and the choice of sequences are done once per distinct word, afterwards a token costs one probe. Bounded: a full
 * memory is emptied between sentences, and what does not fit until then is worked out again (words without items)
 * or laid beside (the others).
 *
 * `memo` holds four numbers a slot: both hashes, the word's place in `pool` + 1, and a bit for each of its items
 * (see itemBit). `pool` holds at that place the ends of five lists and then these: the pairs (sequence, probe) of list
 * entries anchored on the word, those of rules, its items that probes ask for from afar, those that needs ask for, and
 * all its items in order. Place 0 is the word without items.
 */
export class WordItems {
  memo = new Int32Array(memoStart * 4);
  pool = new Int32Array(poolStart);
  /** Words worked out so far, for tests that count steps. */
  misses = 0;
  private remembered = 0;
  private poolLength = poolHead;
  /** Counts the stretches of text read (sentences, or headlines), see {@link turn}. */
  private stamp = 0;
  /** Where items asked for from afar stand in this stretch: the last stretch and place of each, and for each place its token and the place before. */
  private readonly seenIn: Int32Array;
  private readonly lastSeen: Int32Array;
  private seenTokens = new Int32Array(64);
  private seenBefore = new Int32Array(64);
  private seenCount = 0;
  private readonly audience: number;
  private readonly letters = new Uint16Array(foldRoom);
  private found = new Int32Array(64);
  private foundCount = 0;

  constructor(
    private readonly data: RulebookData,
    where: Field,
    lang: Lang | null,
  ) {
    this.audience = audienceBits([where], langBit(lang));
    this.seenIn = new Int32Array(data.farItems.length);
    this.lastSeen = new Int32Array(data.farItems.length);
  }

  /** Whether a sequence can count in these texts. */
  isHeard(sequence: number): boolean {
    return ((this.data.code[sequence + Head.Bits] as number) & this.audience) === this.audience;
  }

  /** Makes a full memory larger or empties it. Places given out before are void, so only between sentences. */
  makeRoom(): void {
    const slots = this.memo.length >> 2;
    if (this.remembered < slots * memoFull && this.poolLength < poolKept) return;
    if (slots < memoMost && this.poolLength < poolKept) return this.grow(slots * 2);
    this.memo.fill(0);
    this.remembered = 0;
    this.poolLength = poolHead;
    if (this.pool.length > poolKept * 2) this.pool = new Int32Array(poolStart);
  }

  private grow(slots: number): void {
    const old = this.memo;
    const memo = new Int32Array(slots * 4);
    const mask = memo.length - 1;
    for (let from = 0; from < old.length; from += 4) {
      if (old[from + 2] === 0) continue;
      let slot = firstSlot(old[from] as number, old[from + 1] as number, slots - 1) << 2;
      while (memo[slot + 2] !== 0) slot = (slot + 4) & mask;
      for (let i = 0; i < 4; i++) memo[slot + i] = old[from + i] as number;
    }
    this.memo = memo;
  }

  /** Forgets what was seen: a new stretch of text begins. */
  turn(): void {
    this.stamp++;
    this.seenCount = 0;
    if (this.seenTokens.length > seenKept) {
      this.seenTokens = new Int32Array(64);
      this.seenBefore = new Int32Array(64);
    }
  }

  /** Notes for this stretch which of the items of a token may be asked for from afar. */
  see(at: number, token: number): void {
    const { pool, seenIn, stamp } = this;
    const far = pool[at + farEnd] as number;
    let i = pool[at + rulesEnd] as number;
    for (; i < far; i++) seenIn[pool[i] as number] = stamp;
    const needed = pool[at + neededEnd] as number;
    for (; i < needed; i++) this.keep(pool[i] as number, token);
  }

  private keep(item: number, token: number): void {
    const place = this.seenCount++;
    if (place === this.seenTokens.length) this.growSeen();
    this.seenTokens[place] = token;
    this.seenBefore[place] = this.placeOf(item);
    this.seenIn[item] = this.stamp;
    this.lastSeen[item] = place;
  }

  private growSeen(): void {
    this.seenTokens = doubled(this.seenTokens);
    this.seenBefore = doubled(this.seenBefore);
  }

  /** Whether an item asked for from afar stands in this stretch. */
  isSeen(item: number): boolean {
    return this.seenIn[item] === this.stamp;
  }

  /** The last place where an item that a need asks for stands, -1 for none; see {@link placeBefore}. */
  placeOf(item: number): number {
    return this.seenIn[item] === this.stamp ? (this.lastSeen[item] as number) : -1;
  }

  /** The place before a place, -1 for none. */
  placeBefore(place: number): number {
    return this.seenBefore[place] as number;
  }

  tokenAt(place: number): number {
    return this.seenTokens[place] as number;
  }

  /** Works out a word that is not in the memory and remembers it in the free `slot`, where there is room; its place. */
  learn(tokens: Tokens, token: number, slot: number): number {
    const a = tokens.hashA[token] as number;
    const b = tokens.hashB[token] as number;
    // Too long a word is no word of any pattern.
    if (a === 0 && b === 0) return 0;
    this.misses++;
    this.foundCount = 0;
    this.find(tokens, token, a, b);
    const at = this.foundCount === 0 ? 0 : this.lay();
    if (this.remembered < (this.memo.length >> 2) * memoFull) {
      this.memo[slot] = a;
      this.memo[slot + 1] = b;
      this.memo[slot + 2] = at + 1;
      this.memo[slot + 3] = at === 0 ? 0 : this.bitsOf(at);
      this.remembered++;
    }
    return at;
  }

  /** A bit for each item of the word at this place. */
  bitsOf(at: number): number {
    const { pool } = this;
    const last = pool[at + itemsEnd] as number;
    let bits = 0;
    for (let i = pool[at + neededEnd] as number; i < last; i++) bits |= itemBit(pool[i] as number);
    return bits;
  }

  private find(tokens: Tokens, token: number, a: number, b: number): void {
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
    const { slotA, slotB, slotKey } = this.data;
    const mask = slotKey.length - 1;
    for (let slot = firstSlot(a, b, mask); ; slot = (slot + 1) & mask) {
      const key = slotKey[slot] as number;
      if (key === 0) return;
      if (slotA[slot] === a && slotB[slot] === b) return this.take(key - 1);
    }
  }

  private take(key: number): void {
    const { keyStart, keyItems } = this.data;
    const from = keyStart[key] as number;
    const count = (keyStart[key + 1] as number) - from;
    if (this.foundCount + count > this.found.length) {
      const larger = new Int32Array((this.foundCount + count) * 2);
      larger.set(this.found);
      this.found = larger;
    }
    for (let i = 0; i < count; i++) this.found[this.foundCount + i] = keyItems[from + i] as number;
    this.foundCount += count;
  }

  /** Puts the items found in order, each once. */
  private order(): void {
    const { found, foundCount: count } = this;
    if (count > fewItems) found.subarray(0, count).sort();
    else {
      for (let i = 1; i < count; i++) {
        const item = found[i] as number;
        let place = i;
        for (; place > 0 && (found[place - 1] as number) > item; place--) found[place] = found[place - 1] as number;
        found[place] = item;
      }
    }
    let kept = 0;
    for (let i = 0; i < count; i++) if (i === 0 || found[i] !== found[i - 1]) found[kept++] = found[i] as number;
    this.foundCount = kept;
  }

  private lay(): number {
    this.order();
    const at = this.poolLength;
    const pool = this.roomFor(at);
    const { found, foundCount: count } = this;
    const { itemEntryStart, itemEntrySequences, itemRuleStart, itemRuleSequences, farItems } = this.data;
    let next = at + poolHead;
    for (let i = 0; i < count; i++) next = this.layPairs(next, found[i] as number, itemEntryStart, itemEntrySequences);
    pool[at + entriesEnd] = next;
    for (let i = 0; i < count; i++) next = this.layPairs(next, found[i] as number, itemRuleStart, itemRuleSequences);
    pool[at + rulesEnd] = next;
    for (let i = 0; i < count; i++) if (farItems[found[i] as number] === Far.Probe) pool[next++] = found[i] as number;
    pool[at + farEnd] = next;
    for (let i = 0; i < count; i++)
      if ((farItems[found[i] as number] as number) >= Far.Need) pool[next++] = found[i] as number;
    pool[at + neededEnd] = next;
    for (let i = 0; i < count; i++) pool[next++] = found[i] as number;
    pool[at + itemsEnd] = next;
    this.poolLength = next;
    return at;
  }

  /** The pool, with room for all that the items found may need from this place on. */
  private roomFor(at: number): Int32Array {
    const { itemEntryStart, itemRuleStart } = this.data;
    let pairs = 0;
    for (let i = 0; i < this.foundCount; i++) {
      const item = this.found[i] as number;
      pairs += (itemEntryStart[item + 1] as number) - (itemEntryStart[item] as number);
      pairs += (itemRuleStart[item + 1] as number) - (itemRuleStart[item] as number);
    }
    const end = at + poolHead + 2 * (pairs + this.foundCount);
    if (end > this.pool.length) {
      const larger = new Int32Array(Math.max(end, this.pool.length * 2));
      larger.set(this.pool);
      this.pool = larger;
    }
    return this.pool;
  }

  /** Lays the pairs of an item that are heard from place `next` on; returns the place after them. */
  private layPairs(next: number, item: number, starts: Int32Array, pairs: Int32Array): number {
    const { pool, audience } = this;
    const { code } = this.data;
    const last = (starts[item + 1] as number) * 2;
    let to = next;
    for (let pair = (starts[item] as number) * 2; pair < last; pair += 2) {
      const sequence = pairs[pair] as number;
      if (((code[sequence + Head.Bits] as number) & audience) !== audience) continue;
      pool[to++] = sequence;
      pool[to++] = pairs[pair + 1] as number;
    }
    return to;
  }
}

function inFilter(filter: Uint8Array, hash: number): boolean {
  const slot = filterSlot(hash);
  return ((filter[slot >> 3] as number) & (1 << (slot & 7))) !== 0;
}
