import { Kind, isEmojiPair, isPair, kindAt, kindOf } from './char-kind';
import { maxWord } from './fold';
import { Flag } from './token-flags';
import { TokenWriter } from './token-writer';
import { rollA, rollB, seedA, seedB } from './word-hash';

const allCapsLetters = 4;

/** Reads words, numbers and pictures; every method takes the place where one begins and returns the place after it. */
export class WordScanner extends TokenWriter {
  /**
   * Words and the spaces between them, from the word at `from` up to anything else. The hot loop: most of a text is
   * here, so everything it needs is in local variables.
   */
  protected words(text: string, from: number): number {
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
          seen |= kind;
          i++;
        } else if (kind === Kind.Silent) i++;
        else if (kind === Kind.Surrogate && this.isLetterPair(i)) {
          a = rollA(rollA(a, code), text.charCodeAt(i + 1));
          b = rollB(rollB(b, code), text.charCodeAt(i + 1));
          seen |= Kind.Lower;
          i += 2;
        } else break;
      }
      const size = i - begin;
      let bits: number = extra | Flag.Word | (first === Kind.Upper ? Flag.Capital : 0);
      extra = 0;
      if ((seen & Kind.Lower) !== 0) plain |= size - 1;
      else if (size >= allCapsLetters && (seen & Kind.Digit) === 0) {
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

  protected isLetterPair(i: number): boolean {
    const high = this.text.charCodeAt(i);
    const low = this.text.charCodeAt(i + 1);
    return isPair(high, low) && !isEmojiPair(high, low);
  }

  /** A number from `digits` on; `start` may be an earlier currency sign. */
  protected number(start: number, digits: number): number {
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
    if (
      sign === 0x25 ||
      (start === digits && kindAt(text, spaced) === Kind.Currency && kindAt(text, spaced + 1) !== Kind.Digit)
    )
      i = spaced + 1;
    this.pushNumber(start, i);
    return i;
  }

  private pushNumber(start: number, end: number): void {
    if (end - start > maxWord) return this.push(start, end, Flag.Number, 0, 0);
    let a = seedA;
    let b = seedB;
    for (let k = start; k < end; k++) {
      const code = this.text.charCodeAt(k);
      if (kindOf(code) === Kind.Space) continue;
      a = rollA(a, code);
      b = rollB(b, code);
    }
    this.push(start, end, Flag.Number, a, b);
  }

  /** The part of a word from its apostrophe on: 't, 's, 'll. */
  protected tail(start: number): number {
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

  /** One token per picture: variation marks, skin tones and joined pictures belong to it. */
  protected emoji(start: number, after: number): number {
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
}
