import { Flag } from './token-flags';
import type { Tokens } from './tokens';
import { rollA, rollB, seedA, seedB } from './word-hash';

/** Up to this many tokens are copied out; larger arrays are handed over, and the next text gets new ones. */
const largestCopy = 4096;

/** Lays tokens down and keeps what a sentence needs to know until it ends. */
export class TokenWriter {
  protected text = '';
  protected count = 0;
  protected sentence = 0;
  protected sentenceFirst = 0;
  protected lastWord = -1;
  protected breaks = false;
  protected glued = false;
  protected starting: number = Flag.SentenceStart;
  protected caps = 0;
  protected plain = 0;
  protected room = 0;
  protected start = new Int32Array(0);
  protected end = new Int32Array(0);
  protected sentenceOf = new Int32Array(0);
  protected flags = new Uint16Array(0);
  protected hashA = new Int32Array(0);
  protected hashB = new Int32Array(0);

  /** The tokens of the text scanned last: copied out of the scratch arrays, or the arrays themselves when they are large. */
  tokens(text: string): Tokens {
    const n = this.count;
    const isLarge = n > largestCopy;
    const part = <List extends Int32Array | Uint16Array>(list: List): List =>
      (isLarge ? list.subarray(0, n) : list.slice(0, n)) as List;
    const made = {
      text,
      count: n,
      sentences: this.sentence,
      start: part(this.start),
      end: part(this.end),
      sentence: part(this.sentenceOf),
      flags: part(this.flags),
      hashA: part(this.hashA),
      hashB: part(this.hashB),
    };
    this.text = '';
    if (isLarge) this.makeRoom(0);
    return made;
  }

  /** Forgets the text before. */
  protected begin(text: string): void {
    this.text = text;
    this.count = 0;
    // News has a token every six characters; more than four are rare, then the arrays grow.
    const expected = (text.length >> 2) + 16;
    if (this.room < expected) this.makeRoom(expected);
    this.sentence = 0;
    this.sentenceFirst = 0;
    this.lastWord = -1;
    this.breaks = false;
    this.glued = false;
    this.starting = Flag.SentenceStart;
    this.caps = 0;
    this.plain = 0;
  }

  /** New arrays for so many tokens, in one block of memory, with what has been written so far. */
  protected makeRoom(room: number): void {
    const block = new ArrayBuffer(room * 22);
    const next = (index: number): Int32Array<ArrayBuffer> => new Int32Array(block, index * room * 4, room);
    const { count, start, end, sentenceOf, flags, hashA, hashB } = this;
    this.room = room;
    this.start = next(0);
    this.end = next(1);
    this.sentenceOf = next(2);
    this.hashA = next(3);
    this.hashB = next(4);
    this.flags = new Uint16Array(block, room * 20, room);
    if (count === 0 || room < count) return;
    this.start.set(start.subarray(0, count));
    this.end.set(end.subarray(0, count));
    this.sentenceOf.set(sentenceOf.subarray(0, count));
    this.hashA.set(hashA.subarray(0, count));
    this.hashB.set(hashB.subarray(0, count));
    this.flags.set(flags.subarray(0, count));
  }

  protected push(start: number, end: number, flags: number, a: number, b: number): void {
    const n = this.count;
    if (n >= this.room) this.makeRoom(Math.max(64, this.room * 2));
    const isWord = (flags & (Flag.Word | Flag.Number)) !== 0;
    if (this.breaks && (flags & Flag.Punctuation) === 0) this.closeSentence();
    let all = flags | this.starting;
    if (isWord) {
      this.lastWord = n;
      this.starting = 0;
    }
    if (this.glued) {
      this.glued = false;
      all |= Flag.Glued;
    }
    this.start[n] = start;
    this.end[n] = end;
    this.sentenceOf[n] = this.sentence;
    this.flags[n] = all;
    this.hashA[n] = a;
    this.hashB[n] = b;
    this.count = n + 1;
  }

  protected pushMark(start: number, end: number, flags: number, canonical: number): void {
    this.glued = false;
    this.push(start, end, flags, rollA(seedA, canonical), rollB(seedB, canonical));
  }

  protected closeSentence(): void {
    const { flags, sentenceFirst: first, count } = this;
    if (this.lastWord >= first)
      for (let token = this.lastWord; token < count; token++) flags[token] = (flags[token] ?? 0) | Flag.SentenceEnd;
    if (this.caps > 0 && this.plain === 0) {
      for (let token = first; token < count; token++) flags[token] = (flags[token] ?? 0) & ~Flag.Shouted;
    }
    this.caps = 0;
    this.plain = 0;
    this.breaks = false;
    if (count > first) this.sentence++;
    this.sentenceFirst = count;
    this.lastWord = -1;
    this.starting = Flag.SentenceStart;
    this.glued = false;
  }
}
