import type { RulebookData } from './rulebook';
import { classWords } from './element';
import { Growing, layOut, narrow } from './growing';
import { keyCost } from './rarity';
import { filterBits, filterPrefix, filterSlot, filterSuffix, firstSlot, hashKey } from './word-keys';
import { rollA, seedA } from '../text/word-hash';

/** Keys a bucket of the hash table holds at most on average. */
const fullest = 2;

/** How much one more use of a word costs, against 10 for any plain word. */
const usesWeight = 2;

/** Numbers the items (sets of words that a step asks for) and the keys (words, prefixes …) they are made of. */
export class ItemTable {
  private readonly items = new Map<string, number>();
  private readonly keys = new Map<string, number>();
  private readonly pairKeys = new Growing();
  private readonly pairItems = new Growing();
  private readonly keyCosts = new Growing();
  count = 0;

  /** The number of the item that any of these keys satisfies. */
  item(keys: readonly string[]): number {
    const name = keys.length === 1 ? (keys[0] ?? '') : keys.join(' ');
    const known = this.items.get(name);
    if (known !== undefined) return known;
    const id = this.empty();
    this.items.set(name, id);
    for (const key of keys) this.add(id, key);
    return id;
  }

  /** An item of its own, to be filled with {@link add}. */
  empty(): number {
    return this.count++;
  }

  add(item: number, key: string): void {
    this.pair(item, key);
    const more = classWords[key];
    if (more !== undefined) for (const word of more) this.pair(item, word);
  }

  private pair(item: number, key: string): void {
    let id = this.keys.get(key);
    if (id === undefined) {
      id = this.keys.size;
      this.keys.set(key, id);
      this.keyCosts.push(keyCost(key));
    }
    this.pairKeys.push(id);
    this.pairItems.push(item);
  }

  /** What each item costs as an anchor: its words' own rarity, and how many sequences use them (`uses` counts per item). */
  costs(uses: Int32Array): Float64Array {
    const keyUses = new Float64Array(this.keys.size);
    for (let i = 0; i < this.pairKeys.length; i++)
      keyUses[this.pairKeys.at(i)] = (keyUses[this.pairKeys.at(i)] ?? 0) + (uses[this.pairItems.at(i)] ?? 0);
    const costs = new Float64Array(this.count);
    for (let i = 0; i < this.pairKeys.length; i++) {
      const key = this.pairKeys.at(i);
      const item = this.pairItems.at(i);
      costs[item] = (costs[item] ?? 0) + this.keyCosts.at(key) + usesWeight * (keyUses[key] ?? 0);
    }
    return costs;
  }

  /** The hash table of the keys, the items of each, and the bit filters that spare most words a search. */
  build(): Pick<
    RulebookData,
    'bucketStart' | 'keyA' | 'keyB' | 'keyStart' | 'keyItems' | 'prefixFilter' | 'suffixFilter'
  > {
    let buckets = 32;
    while (buckets * fullest < this.keys.size) buckets *= 2;
    const hashes = [...this.keys.keys()].map(hashKey);
    const ids = Int32Array.from(hashes.keys());
    const bucketOf = Int32Array.from(hashes, ([a, b]) => firstSlot(a, b, buckets - 1));
    // In the table's order: a key's number is its place.
    const { start: bucketStart, values: inOrder } = layOut(buckets, bucketOf, ids);
    const placeOf = new Int32Array(ids.length);
    inOrder.forEach((id, place) => (placeOf[id] = place));
    const prefixFilter = new Uint8Array(1 << (filterBits - 3));
    const suffixFilter = new Uint8Array(1 << (filterBits - 3));
    for (const key of this.keys.keys()) {
      if (key.startsWith('p:')) setBit(prefixFilter, key.slice(2, 2 + filterPrefix));
      if (key.startsWith('s:')) setBit(suffixFilter, backwards(key.slice(2)).slice(0, filterSuffix));
    }
    const owners = this.pairKeys.done().map((id) => placeOf[id] ?? 0);
    const laid = layOut(ids.length, owners, this.pairItems.done());
    return {
      bucketStart: narrow(bucketStart),
      keyA: Int32Array.from(inOrder, (id) => hashes[id]?.[0] ?? 0),
      keyB: Uint16Array.from(inOrder, (id) => hashes[id]?.[1] ?? 0),
      keyStart: narrow(laid.start),
      keyItems: narrow(laid.values),
      prefixFilter,
      suffixFilter,
    };
  }
}

/** Not by code point: hashes run over UTF-16 units. */
const backwards = (text: string): string => text.split('').reverse().join('');

function setBit(filter: Uint8Array, text: string): void {
  let a = seedA;
  for (let i = 0; i < text.length; i++) a = rollA(a, text.charCodeAt(i));
  const slot = filterSlot(a);
  filter[slot >> 3] = (filter[slot >> 3] ?? 0) | (1 << (slot & 7));
}
