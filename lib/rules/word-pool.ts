import type { Lang } from '../locale/lang';
import type { Numbers } from './growing';
import { Far, Head, Probe, audienceBits, farMask, langBit, probeItem, probeMask, storedProbe } from './opcode';
import type { Field } from './rule';
import type { RulebookData } from './rulebook';
import { SeenItems } from './seen-items';
import { WordLookup } from './word-lookup';

const poolStart = 1 << 13;
const poolKept = 1 << 18;

/**
 * What a word's place in the pool begins with: the mask of the table of its items, the ends of the four lists behind
 * that, and for the pairs of rules two sets of bits (see itemBit): of the items that their probes ask for just behind
 * the word, and just before it; both -1 where a pair asks for no such word.
 */
export const tableMask = 0;
export const entriesEnd = 1;
export const rulesEnd = 2;
const farEnd = 3;
const neededEnd = 4;
export const bitsAfter = 5;
export const bitsBefore = 6;
export const poolHead = 7;

/** What a word is, as the memory holds it: its place in the pool above these bits. */
export const placeShift = 3;
export const isKnown = 1;
/** Sequences are anchored on it. */
export const isAnchored = 2;
/** Some of its items are asked for from afar. */
export const isFarWord = 4;

const itemHash = (item: number): number => Math.imul(item, 0x9e3779b1);
/** One of 32 bits for an item: a word without the bit does not have the item, which is most of the time. */
export const itemBit = (item: number): number => 1 << (itemHash(item) >>> 27);
/** Where in the table of a word's items an item's place is, before `& mask`: other bits of the hash than itemBit's. */
export const itemSlot = (item: number): number => itemHash(item) >>> 11;

/**
 * What words start in texts of one field and language, one behind the other in `pool`: at a word's place a head (see
 * tableMask) and then the table of its items, half of it free (-1), the pairs (sequence, probe) of list entries anchored
 * on the word, those of rules, its items that probes ask for from afar, and those that needs ask for. Place 0 is the
 * word without items.
 */
export class WordPool {
  pool = new Int32Array(poolStart);
  private length = poolHead;
  readonly seen: SeenItems;
  protected readonly lookup: WordLookup;
  private readonly audience: number;

  constructor(
    private readonly data: RulebookData,
    where: Field,
    lang: Lang | null,
  ) {
    this.audience = audienceBits([where], langBit(lang));
    this.seen = new SeenItems(data.itemFacts.length);
    this.lookup = new WordLookup(data, this.audience);
  }

  /** Whether a sequence can count in these texts. */
  isHeard(sequence: number): boolean {
    return ((this.data.code[sequence + Head.Bits] as number) & this.audience) === this.audience;
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

  /** A bit for each item of the word at this place. */
  bitsOf(at: number): number {
    if (at === 0) return 0;
    const { pool } = this;
    const last = tableEnd(pool, at);
    let bits = 0;
    for (let i = at + poolHead; i < last; i++) if (pool[i] !== -1) bits |= itemBit(pool[i] as number);
    return bits;
  }

  /** Lays down the word that was looked up last, which has items; what it is. */
  protected lay(): number {
    const at = this.length;
    const pool = this.roomFor(at);
    const count = this.layTable(at);
    const { found } = this.lookup;
    const { itemEntryStart, itemEntrySequences, itemEntryProbes, itemFacts } = this.data;
    const { itemRuleStart, itemRuleSequences, itemRuleProbes } = this.data;
    let next = tableEnd(pool, at);
    const pairs = next;
    for (let i = 0; i < count; i++)
      next = this.layPairs(next, found[i] as number, itemEntryStart, itemEntrySequences, itemEntryProbes);
    pool[at + entriesEnd] = next;
    for (let i = 0; i < count; i++)
      next = this.layPairs(next, found[i] as number, itemRuleStart, itemRuleSequences, itemRuleProbes);
    pool[at + rulesEnd] = next;
    const firstFar = next;
    for (let i = 0; i < count; i++)
      if (((itemFacts[found[i] as number] as number) & farMask) === Far.Probe) pool[next++] = found[i] as number;
    pool[at + farEnd] = next;
    for (let i = 0; i < count; i++)
      if (((itemFacts[found[i] as number] as number) & Far.Need) !== 0) pool[next++] = found[i] as number;
    pool[at + neededEnd] = next;
    this.length = next;
    this.layBits(at);
    return (at << placeShift) | isKnown | (firstFar > pairs ? isAnchored : 0) | (next > firstFar ? isFarWord : 0);
  }

  /** Lays down the table of the items found, and leaves in `found` each of them once; how many those are. */
  private layTable(at: number): number {
    const { pool } = this;
    const { found, count } = this.lookup;
    const mask = tableSize(count) - 1;
    const first = at + poolHead;
    pool[at + tableMask] = mask;
    pool.fill(-1, first, first + mask + 1);
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const item = found[i] as number;
      let slot = itemSlot(item) & mask;
      while (pool[first + slot] !== -1 && pool[first + slot] !== item) slot = (slot + 1) & mask;
      if (pool[first + slot] === item) continue;
      pool[first + slot] = item;
      found[kept++] = item;
    }
    return kept;
  }

  /** Which neighbours the rules' pairs of the word at this place ask for. */
  private layBits(at: number): void {
    const { pool } = this;
    let after = 0;
    let before = 0;
    for (let pair = pool[at + entriesEnd] as number; pair < (pool[at + rulesEnd] as number); pair += 2) {
      const probe = pool[pair + 1] as number;
      const where = probe & probeMask;
      if (probe === 0 || where > Probe.Before) after = before = -1;
      else if (where === Probe.After) after |= itemBit(probeItem(probe));
      else before |= itemBit(probeItem(probe));
    }
    pool[at + bitsAfter] = after;
    pool[at + bitsBefore] = before;
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
    const end = at + poolHead + tableSize(count) + 2 * pairs + count;
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
      pool[to++] = storedProbe(code, sequence, probes[i] as number);
    }
    return to;
  }

  protected get isFull(): boolean {
    return this.length >= poolKept;
  }

  protected empty(): void {
    this.length = poolHead;
    if (this.pool.length > poolKept * 2) this.pool = new Int32Array(poolStart);
  }
}

/** Places of a table for so many items: a power of two, at most half of them taken. */
function tableSize(items: number): number {
  return items < 2 ? 2 : 1 << (33 - Math.clz32(items - 1));
}

/** Where the table of the word at this place ends, and the first list begins. */
export const tableEnd = (pool: Int32Array, at: number): number => at + poolHead + 1 + (pool[at + tableMask] as number);
