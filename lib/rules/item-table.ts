import type { RulebookData } from './rulebook';
import { classWords } from './element';
import { Growing, layOut, narrow } from './growing';
import { keyCost } from './rarity';
import { filterBits, filterPrefix, filterSlot, filterSuffix, firstSlot, hashKey } from './word-keys';
import { rollA, seedA } from '../text/word-hash';

/** Part of the slots that may be taken before the table doubles. */
const fullest = 0.65;

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
    'slotA' | 'slotB' | 'slotKey' | 'keyStart' | 'keyItems' | 'prefixFilter' | 'suffixFilter'
  > {
    let size = 64;
    while (size * fullest < this.keys.size) size *= 2;
    const slotA = new Int32Array(size);
    const slotB = new Uint16Array(size);
    const slotKey = new Int32Array(size);
    const prefixFilter = new Uint8Array(1 << (filterBits - 3));
    const suffixFilter = new Uint8Array(1 << (filterBits - 3));
    for (const [key, id] of this.keys) {
      const [a, b] = hashKey(key);
      let slot = firstSlot(a, b, size - 1);
      while (slotKey[slot] !== 0) slot = (slot + 1) & (size - 1);
      slotA[slot] = a;
      slotB[slot] = b;
      slotKey[slot] = id + 1;
      if (key.startsWith('p:')) setBit(prefixFilter, key.slice(2, 2 + filterPrefix));
      if (key.startsWith('s:')) setBit(suffixFilter, backwards(key.slice(2)).slice(0, filterSuffix));
    }
    const laid = layOut(this.keys.size, this.pairKeys.done(), this.pairItems.done());
    return {
      slotA,
      slotB,
      slotKey: narrow(slotKey),
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
