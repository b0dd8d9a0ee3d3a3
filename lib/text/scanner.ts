import { Kind, isEmojiPair, isPair, kindAt, kindOf } from './char-kind';
import { maxWord } from './fold';
import { Quotation } from './quotation';
import { isSentenceEnd, nextSentence } from './sentence-end';
import { Flag } from './token-flags';
import type { Tokens } from './tokens';
import { rollA, rollB, seedA, seedB } from './word-hash';

const allCapsLetters = 4;
/** Up to this many tokens are copied out; larger arrays are handed over, and the next text gets new ones. */
const largestCopy = 4096;

/** One pass over a text. Kept between texts; not re-entrant, which synchronous code needs not be. */
export class Scanner {
  private text = '';
  private count = 0;
  private sentence = 0;
  private sentenceFirst = 0;
  private lastWord = -1;
  private breaks = false;
  private glued = false;
  private starting: number = Flag.SentenceStart;
  private caps = 0;
  private plain = 0;
  private room = 0;
  private start = new Int32Array(0);
  private end = new Int32Array(0);
  private sentenceOf = new Int32Array(0);
  private flags = new Uint16Array(0);
  private hashA = new Int32Array(0);
  private hashB = new Int32Array(0);
  private readonly double = new Quotation();
  private readonly single = new Quotation();

  /** The tokens of the text scanned last: copied out of the scratch arrays, or the arrays themselves when they are large. */
  tokens(text: string): Tokens {
    const n = this.count;
    const isLarge = n > largestCopy;
    const part = <List extends Int32Array | Uint16Array>(list: List): List => (isLarge ? list.subarray(0, n) : list.slice(0, n)) as List;
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

  scan(text: string): void {
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
    this.double.reset();
    this.single.reset();
    const length = text.length;
    let i = 0;
    while (i < length) {
      const kind = kindOf(text.charCodeAt(i));
      if (kind === Kind.Space) i++;
      else if (kind <= Kind.Upper) i = this.words(text, i);
      else if (kind === Kind.Digit) i = this.number(i, i);
      else i = this.rest(i, kind);
    }
    this.closeSentence();
  }

  /** New arrays for so many tokens, in one block of memory, with what has been written so far. */
  private makeRoom(room: number): void {
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

  private push(start: number, end: number, flags: number, a: number, b: number): void {
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

  private pushMark(start: number, end: number, flags: number, canonical: number): void {
    this.glued = false;
    this.push(start, end, flags, rollA(seedA, canonical), rollB(seedB, canonical));
  }

  /**
   * Words and the spaces between them, from the word at `from` up to anything else. The hot loop: most of a text is
   * here, so everything it needs is in local variables.
   */
  private words(text: string, from: number): number {
    // A sentence that has ended is closed now: the capitals below belong to the next.
    if (this.breaks) this.closeSentence();
    if (this.count + 1 >= this.room) this.makeRoom(Math.max(64, this.room * 2));
    const { length } = text;
    const { start, end, sentenceOf, flags, hashA, hashB, sentence, room } = this;
    let n = this.count;
    let { caps, plain } = this;
    let extra = this.starting | (this.glued ? Flag.Glued : 0);
    let i = from;
    let first = kindOf(text.charCodeAt(i));
    for (;;) {
      const begin = i;
      let a = seedA;
      let b = seedB;
      let seen = 0;
      let kind: number = Kind.Other;
      while (i < length) {
        const code = text.charCodeAt(i);
        kind = kindOf(code);
        if (kind <= Kind.Digit) {
          a = rollA(a, code);
          b = rollB(b, code);
          seen |= 1 << kind;
          i++;
        } else if (kind === Kind.Silent) i++;
        else if (kind === Kind.Surrogate && this.isLetterPair(i)) {
          a = rollA(rollA(a, code), text.charCodeAt(i + 1));
          b = rollB(rollB(b, code), text.charCodeAt(i + 1));
          seen |= 1 << Kind.Lower;
          i += 2;
        } else break;
      }
      const size = i - begin;
      let bits: number = extra | Flag.Word | (first === Kind.Upper ? Flag.Capital : 0);
      extra = 0;
      if ((seen & (1 << Kind.Lower)) !== 0) plain |= size - 1;
      else if (size >= allCapsLetters && (seen & (1 << Kind.Digit)) === 0) {
        // The sentence decides at its end whether capitals stand out; until then the bit only says "all capitals".
        bits |= Flag.Shouted;
        caps++;
      }
      if (size > maxWord) a = b = 0;
      start[n] = begin;
      end[n] = i;
      sentenceOf[n] = sentence;
      flags[n] = bits;
      hashA[n] = a;
      hashB[n] = b;
      n++;
      if (kind !== Kind.Space || n >= room) break;
      while (++i < length && (first = kindOf(text.charCodeAt(i))) === Kind.Space);
      if (i >= length || first > Kind.Upper) break;
    }
    this.lastWord = n - 1;
    this.starting = 0;
    this.glued = false;
    this.count = n;
    this.caps = caps;
    this.plain = plain;
    return i;
  }

  private isLetterPair(i: number): boolean {
    const high = this.text.charCodeAt(i);
    const low = this.text.charCodeAt(i + 1);
    return isPair(high, low) && !isEmojiPair(high, low);
  }

  /** A number from `digits` on; `start` may be an earlier currency sign. */
  private number(start: number, digits: number): number {
    const text = this.text;
    let i = digits;
    for (;;) {
      const kind = kindAt(text, i);
      if (kind <= Kind.Silent) i++;
      else {
        const code = text.charCodeAt(i);
        const separates = code === 0x2e || code === 0x2c;
        if (separates && kindAt(text, i + 1) === Kind.Digit && kindAt(text, i - 1) === Kind.Digit) i++;
        else break;
      }
    }
    const spaced = kindAt(text, i) === Kind.Space ? i + 1 : i;
    const sign = text.charCodeAt(spaced);
    if (sign === 0x25 || (start === digits && kindAt(text, spaced) === Kind.Currency && kindAt(text, spaced + 1) !== Kind.Digit)) i = spaced + 1;
    let a = seedA;
    let b = seedB;
    const long = i - start > maxWord;
    for (let k = start; k < i && !long; k++) {
      const code = text.charCodeAt(k);
      if (kindOf(code) === Kind.Space) continue;
      a = rollA(a, code);
      b = rollB(b, code);
    }
    this.push(start, i, Flag.Number, long ? 0 : a, long ? 0 : b);
    return i;
  }

  private rest(i: number, kind: number): number {
    const text = this.text;
    const code = text.charCodeAt(i);
    switch (kind) {
      case Kind.Newline:
        return this.newline(i);
      case Kind.Apostrophe:
        return this.apostrophe(i, code);
      case Kind.Quote:
        if (this.double.closes(code, i)) this.double.close(this.flags, this.count);
        else if (code !== 0x22 || kindAt(text, i + 1) !== Kind.Space) this.double.open(code, i, this.count);
        return i + 1;
      case Kind.Period:
        return this.period(i);
      case Kind.Dash:
        return this.dash(i, code);
      case Kind.Mark:
        return this.mark(i, code);
      case Kind.Currency: {
        const next = kindAt(text, i + 1) === Kind.Space ? i + 2 : i + 1;
        return kindAt(text, next) === Kind.Digit ? this.number(i, next) : i + 1;
      }
      case Kind.Surrogate:
        if (this.isLetterPair(i)) return this.words(text, i);
        return isPair(code, text.charCodeAt(i + 1)) ? this.emoji(i, i + 2) : i + 1;
      case Kind.Emoji:
        return this.emoji(i, i + 1);
      case Kind.Sign:
        this.pushMark(i, i + 1, Flag.Word, code);
        return i + 1;
      default:
        return i + 1;
    }
  }

  /** One token per picture: variation marks, skin tones and joined pictures belong to it. */
  private emoji(start: number, after: number): number {
    const text = this.text;
    let i = after;
    for (;;) {
      const code = text.charCodeAt(i);
      const low = text.charCodeAt(i + 1);
      if (code === 0x200d && isPair(low, text.charCodeAt(i + 2))) i += 3;
      else if (kindAt(text, i) === Kind.Silent) i++;
      else if (code === 0xd83c && low >= 0xdffb && low <= 0xdfff) i += 2;
      else break;
    }
    this.pushMark(start, i, Flag.Emoji, 0x263a);
    return i;
  }

  private newline(start: number): number {
    const text = this.text;
    let i = start;
    let lines = 0;
    for (;;) {
      const code = text.charCodeAt(i);
      const kind = kindAt(text, i);
      if (kind !== Kind.Newline && kind !== Kind.Space) break;
      if (kind === Kind.Newline && !(code === 0x0a && text.charCodeAt(i - 1) === 0x0d)) lines++;
      i++;
    }
    this.glued = false;
    if (lines > 1) {
      if (this.count > this.sentenceFirst) this.breaks = true;
      this.double.reset();
      this.single.reset();
    }
    return i;
  }

  private apostrophe(i: number, code: number): number {
    const text = this.text;
    const next = kindAt(text, i + 1);
    const isLetterNext = next === Kind.Lower || next === Kind.Upper;
    const touches = this.count > 0 && this.end[this.count - 1] === i && ((this.flags[this.count - 1] ?? 0) & (Flag.Word | Flag.Number)) !== 0;
    if (touches && isLetterNext && code !== 0x201a && code !== 0x2039) return this.tail(i);
    if (this.single.closes(code, i) && !isLetterNext) this.single.close(this.flags, this.count);
    else if ((!touches || code === 0x2018) && next < Kind.Space && code !== 0x2019) this.single.open(code, i, this.count);
    return i + 1;
  }

  /** The part of a word from its apostrophe on: 't, 's, 'll. */
  private tail(start: number): number {
    const text = this.text;
    let a = rollA(seedA, 0x27);
    let b = rollB(seedB, 0x27);
    let i = start + 1;
    for (;;) {
      const code = text.charCodeAt(i);
      const kind = kindAt(text, i);
      if (kind <= Kind.Digit) {
        a = rollA(a, code);
        b = rollB(b, code);
      } else if (kind !== Kind.Silent) break;
      i++;
    }
    const long = i - start > maxWord;
    this.push(start, i, Flag.Word, long ? 0 : a, long ? 0 : b);
    return i;
  }

  private dash(start: number, code: number): number {
    const text = this.text;
    let i = start + 1;
    while (kindAt(text, i) === Kind.Dash) i++;
    const before = start === 0 ? Kind.Space : kindAt(text, start - 1);
    const after = kindAt(text, i);
    const openBefore = before === Kind.Space || before === Kind.Newline;
    const openAfter = after === Kind.Space || after === Kind.Newline || i >= text.length;
    const long = i - start > 1 || code === 0x2014 || code === 0x2015;
    if (long || (openBefore && openAfter) || (code === 0x2013 && (openBefore || openAfter))) {
      this.pushMark(start, i, Flag.Punctuation, 0x2013);
      this.starting |= Flag.PartStart;
    } else this.glued = !openBefore && after < Kind.Space && this.count > 0 && this.end[this.count - 1] === start;
    return i;
  }

  private mark(start: number, code: number): number {
    // Closing marks belong to the sentence that ended, opening ones and list points to the next.
    if (this.breaks && (code === 0x28 || code === 0x5b || code === 0x2022)) this.closeSentence();
    this.pushMark(start, start + 1, Flag.Punctuation, code);
    if (code === 0x3a || code === 0x7c) this.starting |= Flag.PartStart;
    if (code === 0x21 || code === 0x3f || code === 0x2026) this.breaks = nextSentence(this.text, start + 1) >= 0;
    else if (code === 0x3002 || code === 0xff01 || code === 0xff1f) this.breaks = true;
    return start + 1;
  }

  private period(start: number): number {
    const text = this.text;
    let i = start + 1;
    while (text.charCodeAt(i) === 0x2e) i++;
    if (i - start > 1) {
      this.pushMark(start, i, Flag.Punctuation, 0x2026);
      this.breaks = nextSentence(text, i) >= 0;
      return i;
    }
    const last = this.count - 1;
    const follows = last >= this.sentenceFirst && this.end[last] === start;
    const before = follows && last > this.sentenceFirst ? last - 1 : -1;
    const isEnd = isSentenceEnd(text, start, follows ? (this.start[last] ?? -1) : -1, before < 0 ? -1 : (this.start[before] ?? -1), before < 0 ? -1 : (this.end[before] ?? -1));
    if (isEnd && this.count > this.sentenceFirst) this.breaks = true;
    return i;
  }

  private closeSentence(): void {
    const { flags, sentenceFirst: first, count } = this;
    if (this.lastWord >= first) for (let token = this.lastWord; token < count; token++) flags[token] = (flags[token] ?? 0) | Flag.SentenceEnd;
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
