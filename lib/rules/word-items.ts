import type { Lang } from '../locale/lang';
import type { Tokens } from '../text/tokens';
import type { Numbers } from './growing';
import { Far, Head, audienceBits, langBit, probeOf } from './opcode';
import type { Field } from './rule';
import type { RulebookData } from './rulebook';
import { SeenItems } from './seen-items';
import { firstSlot } from './word-keys';
import { WordLookup } from './word-lookup';

const memoStart = 1 << 12;
const memoMost = 1 << 14;
const memoFull = 0.6;
const poolStart = 1 << 13;
const poolKept = 1 << 18;

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
  readonly seen: SeenItems;
  private readonly audience: number;
  private readonly lookup: WordLookup;

  constructor(
    private readonly data: RulebookData,
    where: Field,
    lang: Lang | null,
  ) {
    this.audience = audienceBits([where], langBit(lang));
    this.seen = new SeenItems(data.farItems.length);
    this.lookup = new WordLookup(data);
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

  /** Notes for this stretch of text which of the items of a token may be asked for from afar. */
  see(at: number, token: number): void {
    const { pool, seen } = this;
    const far = pool[at + farEnd] as number;
    let i = pool[at + rulesEnd] as number;
    for (; i < far; i++) seen.note(pool[i] as number);
    const needed = pool[at + neededEnd] as number;
    for (; i < needed; i++) seen.keep(pool[i] as number, token);
  }

  /** Works out a word that is not in the memory and remembers it in the free `slot`, where there is room; its place. */
  learn(tokens: Tokens, token: number, slot: number): number {
    const a = tokens.hashA[token] as number;
    const b = tokens.hashB[token] as number;
    // Too long a word is no word of any pattern.
    if (a === 0 && b === 0) return 0;
    this.misses++;
    this.lookup.find(tokens, token, a, b);
    const at = this.lookup.count === 0 ? 0 : this.lay();
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

  private lay(): number {
    const at = this.poolLength;
    const pool = this.roomFor(at);
    const { found, count } = this.lookup;
    const { itemEntryStart, itemEntrySequences, itemEntryProbes, farItems } = this.data;
    const { itemRuleStart, itemRuleSequences, itemRuleProbes } = this.data;
    let next = at + poolHead;
    for (let i = 0; i < count; i++)
      next = this.layPairs(next, found[i] as number, itemEntryStart, itemEntrySequences, itemEntryProbes);
    pool[at + entriesEnd] = next;
    for (let i = 0; i < count; i++)
      next = this.layPairs(next, found[i] as number, itemRuleStart, itemRuleSequences, itemRuleProbes);
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
    const { found, count } = this.lookup;
    let pairs = 0;
    for (let i = 0; i < count; i++) {
      const item = found[i] as number;
      pairs += (itemEntryStart[item + 1] as number) - (itemEntryStart[item] as number);
      pairs += (itemRuleStart[item + 1] as number) - (itemRuleStart[item] as number);
    }
    const end = at + poolHead + 2 * (pairs + count);
    if (end > this.pool.length) {
      const larger = new Int32Array(Math.max(end, this.pool.length * 2));
      larger.set(this.pool);
      this.pool = larger;
    }
    return this.pool;
  }

  /** Lays the pairs of an item that are heard from place `next` on; returns the place after them. */
  private layPairs(next: number, item: number, starts: Numbers, sequences: Numbers, probes: Numbers): number {
    const { pool, audience } = this;
    const { code } = this.data;
    const last = starts[item + 1] as number;
    let to = next;
    for (let i = starts[item] as number; i < last; i++) {
      const sequence = sequences[i] as number;
      const bits = code[sequence + Head.Bits] as number;
      if ((bits & audience) !== audience) continue;
      pool[to++] = sequence;
      pool[to++] = probeOf(probes[i] as number, bits);
    }
    return to;
  }
}
