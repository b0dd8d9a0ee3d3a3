import { Flag } from './token-flags';
import type { Tokens } from './tokens';
import { rollA, rollB, seedA, seedB } from './word-hash';

/** Scratch for up to this many tokens is kept for the next text. */
const largestKept = 4096;

const encoder = new TextEncoder();

/** Lays tokens down and keeps what a sentence needs to know until it ends. */
export class TokenWriter {
  protected text = '';
  /** The text as UTF-8 with a NUL behind it: typed arrays are read several times faster than strings. */
  protected bytes = new Uint8Array(0);
  protected byteCount = 0;
  /** Bytes before the place being read, less the UTF-16 units before it. */
  protected shift = 0;
  /** The last character of several bytes: what it is, its bytes and its UTF-16 units. */
  protected wideKind = 0;
  protected wideBytes = 0;
  protected wideUnits = 0;
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

  /**
   * The tokens of the text scanned last, in the scratch arrays themselves: void at the next text. Large arrays are
   * handed over, so that a long text does not stay in memory.
   */
  view(text: string): Tokens {
    const { count, sentence: sentences, start, end, sentenceOf: sentence, flags, hashA, hashB } = this;
    this.text = '';
    if (count > largestKept) {
      this.makeRoom(0);
      this.bytes = new Uint8Array(0);
    }
    return { text, count, sentences, start, end, sentence, flags, hashA, hashB };
  }

  /** Forgets the text before. */
  protected begin(text: string): void {
    this.text = text;
    this.count = 0;
    this.shift = 0;
    this.encode(text);
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

  private encode(text: string): void {
    // Every unit takes at most three bytes; news takes one and a few umlauts.
    for (let room = text.length + (text.length >> 3) + 16; ; room = text.length * 3 + 1) {
      if (this.bytes.length < room) this.bytes = new Uint8Array(room);
      const { read, written } = encoder.encodeInto(text, this.bytes);
      if (read === text.length && written < this.bytes.length) {
        this.bytes[written] = 0;
        this.byteCount = written;
        return;
      }
    }
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
