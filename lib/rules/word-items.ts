import type { Tokens } from '../text/tokens';
import { firstSlot } from './word-keys';
import { WordPool, isKnown, placeShift } from './word-pool';

const memoStart = 1 << 12;
const memoMost = 1 << 14;
const memoFull = 0.6;

/**
 * What words start (see WordPool), remembered by the word as written: folding, prefixes, suffixes and the choice of
 * sequences are done once per distinct word, afterwards a token costs one probe. Bounded: a full memory is emptied
 * between sentences, and what does not fit until then is worked out again (words without items) or laid beside (the
 * others).
 *
 * `memo` holds four numbers a slot: both hashes, what the word is (see isKnown; 0 in a free slot), and a bit for each of
 * its items (see itemBit).
 */
export class WordItems extends WordPool {
  memo = new Int32Array(memoStart * 4);
  /** Words worked out so far, for tests that count steps. */
  misses = 0;
  private remembered = 0;

  /** Makes a full memory larger or empties it. Places given out before are void, so only between sentences. */
  makeRoom(): void {
    const slots = this.memo.length >> 2;
    if (this.remembered < slots * memoFull && !this.isFull) return;
    if (slots < memoMost && !this.isFull) return this.grow(slots * 2);
    this.memo.fill(0);
    this.remembered = 0;
    this.empty();
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

  /** Works out a word that is not in the memory and remembers it in the free `slot`, where there is room; what it is. */
  learn(tokens: Tokens, token: number, slot: number): number {
    const a = tokens.hashA[token] as number;
    const b = tokens.hashB[token] as number;
    // Too long a word is no word of any pattern.
    if (a === 0 && b === 0) return isKnown;
    this.misses++;
    this.lookup.find(tokens, token, a, b);
    const word = this.lookup.count === 0 ? isKnown : this.lay();
    if (this.remembered < (this.memo.length >> 2) * memoFull) {
      this.memo[slot] = a;
      this.memo[slot + 1] = b;
      this.memo[slot + 2] = word;
      this.memo[slot + 3] = this.bitsOf(word >> placeShift);
      this.remembered++;
    }
    return word;
  }
}
