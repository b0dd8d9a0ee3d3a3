import { doubled } from './growing';

/** Room for so many places is kept for the next text. */
const keptRoom = 1 << 14;

/**
 * Which of the items that are asked for from afar stand in the stretch of text being read, a sentence or a headline,
 * and where those stand that needs ask for. A new stretch costs nothing: what is noted carries its number.
 */
export class SeenItems {
  private stretch = 0;
  /** Per item: the last stretch it stood in, and the last of its places there. */
  private readonly seenIn: Int32Array;
  private readonly lastPlace: Int32Array;
  /** Per place: the token, and the place before of the same item. */
  private tokens = new Int32Array(64);
  private before = new Int32Array(64);
  private count = 0;

  constructor(items: number) {
    this.seenIn = new Int32Array(items);
    this.lastPlace = new Int32Array(items);
  }

  /** Forgets everything: a new stretch of text begins. */
  turn(): void {
    this.stretch++;
    this.count = 0;
    if (this.tokens.length > keptRoom) {
      this.tokens = new Int32Array(64);
      this.before = new Int32Array(64);
    }
  }

  /** An item stands in this stretch. */
  note(item: number): void {
    this.seenIn[item] = this.stretch;
  }

  /** An item stands at this token. */
  keep(item: number, token: number): void {
    const place = this.count++;
    if (place === this.tokens.length) {
      this.tokens = doubled(this.tokens);
      this.before = doubled(this.before);
    }
    this.tokens[place] = token;
    this.before[place] = this.placeOf(item);
    this.seenIn[item] = this.stretch;
    this.lastPlace[item] = place;
  }

  has(item: number): boolean {
    return this.seenIn[item] === this.stretch;
  }

  /** The last place of an item that was kept, -1 for none; see {@link placeBefore}. */
  placeOf(item: number): number {
    return this.seenIn[item] === this.stretch ? (this.lastPlace[item] as number) : -1;
  }

  /** The place before a place, -1 for none. */
  placeBefore(place: number): number {
    return this.before[place] as number;
  }

  tokenAt(place: number): number {
    return this.tokens[place] as number;
  }
}
