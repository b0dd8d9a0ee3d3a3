import { Kind, byteKinds, isEmojiPoint, isPair, kindAt, kindOf, wide } from './char-kind';
import { maxWord } from './fold';
import { Flag } from './token-flags';
import { TokenWriter } from './token-writer';
import { rollA, rollB, seedA, seedB } from './word-hash';

const allCapsLetters = 4;

/** Reads words, numbers and pictures; every method takes the place where one begins and returns the place after it. */
export class WordScanner extends TokenWriter {
  /**
   * Words and the spaces between them, from byte `from` up to anything else; returns the byte after them. The hot
   * loop: most of a text is here, so everything it needs is in local variables, and letters beyond ASCII are elsewhere.
   */
  protected words(from: number): number {
    // A sentence that has ended is closed now: the capitals below belong to the next.
    if (this.breaks) this.closeSentence();
    if (this.count + 1 >= this.room) this.makeRoom(Math.max(64, this.room * 2));
    const kinds = byteKinds;
    const { Digit, Upper, Lower, Space } = Kind;
    const { Word } = Flag;
    const { bytes, start, end, sentenceOf, flags, hashA, hashB, sentence, room, shift } = this;
    let { caps, plain, count: n } = this;
    let extra = Word | this.starting | (this.glued ? Flag.Glued : 0);
    let at = from;
    let byte = bytes[at] as number;
    let kind = kinds[byte] as number;
    let begin = at;
    for (;;) {
      const isCapital = kind === Upper;
      let a = seedA;
      let b = seedB;
      let seen = 0;
      while (kind <= Digit) {
        a = rollA(a, byte);
        b = rollB(b, byte);
        seen |= kind;
        byte = bytes[++at] as number;
        kind = kinds[byte] as number;
      }
      if (kind === wide) break;
      const size = at - begin;
      let bits = isCapital ? extra | Flag.Capital : extra;
      if ((seen & Lower) !== 0) plain |= size - 1;
      else if (size >= allCapsLetters && (seen & Digit) === 0) {
        // The sentence decides at its end whether capitals stand out; until then the bit only says "all capitals".
        bits |= Flag.Shouted;
        caps++;
      }
      if (size > maxWord) a = b = 0;
      start[n] = begin - shift;
      end[n] = at - shift;
      sentenceOf[n] = sentence;
      flags[n] = bits;
      hashA[n] = a;
      hashB[n] = b;
      n++;
      extra = Word;
      if (kind !== Space || n >= room) break;
      do {
        byte = bytes[++at] as number;
        kind = kinds[byte] as number;
      } while (kind === Space);
      begin = at;
      if (kind > Upper) break;
    }
    if (n > this.count) {
      this.lastWord = n - 1;
      this.starting = 0;
      this.glued = false;
      this.count = n;
      this.caps = caps;
      this.plain = plain;
    }
    return kind === wide && at > begin ? this.wideWord(begin) : at;
  }

  /** A word with letters beyond ASCII, from byte `from` on; returns the byte after it. */
  protected wideWord(from: number): number {
    if (this.breaks) this.closeSentence();
    const { bytes } = this;
    const begin = from - this.shift;
    let a = seedA;
    let b = seedB;
    let seen = 0;
    let at = from;
    for (;;) {
      const kind = byteKinds[bytes[at] as number] as number;
      if (kind > Kind.Digit && (kind !== wide || !this.readWide(at))) break;
      const size = kind === wide ? this.wideBytes : 1;
      if (kind === wide) this.shift += size - this.wideUnits;
      // Hashed byte by byte; what is silent (combining marks, soft hyphens) weighs nothing.
      const isSilent = kind === wide && this.wideKind === Kind.Silent;
      if (!isSilent) {
        seen |= kind === wide ? this.wideKind : kind;
        for (let k = at; k < at + size; k++) {
          a = rollA(a, bytes[k] as number);
          b = rollB(b, bytes[k] as number);
        }
      }
      at += size;
    }
    const end = at - this.shift;
    const size = end - begin;
    let bits = Flag.Word | (kindAt(this.text, begin) === Kind.Upper ? Flag.Capital : 0);
    if ((seen & Kind.Lower) !== 0) this.plain |= size - 1;
    else if (size >= allCapsLetters && (seen & Kind.Digit) === 0) {
      bits |= Flag.Shouted;
      this.caps++;
    }
    this.push(begin, end, bits, size > maxWord ? 0 : a, size > maxWord ? 0 : b);
    return at;
  }

  /** Reads a character of several bytes; whether it belongs to a word (a letter, a digit or a silent mark). */
  protected readWide(at: number): boolean {
    const { bytes } = this;
    const byte = bytes[at] as number;
    const low = (place: number): number => (bytes[at + place] as number) & 0x3f;
    this.wideUnits = 1;
    if (byte < 0xe0) {
      this.wideBytes = 2;
      this.wideKind = kindOf(((byte & 0x1f) << 6) | low(1));
    } else if (byte < 0xf0) {
      this.wideBytes = 3;
      this.wideKind = kindOf(((byte & 0x0f) << 12) | (low(1) << 6) | low(2));
    } else {
      this.wideBytes = 4;
      this.wideUnits = 2;
      const point = ((byte & 0x07) << 18) | (low(1) << 12) | (low(2) << 6) | low(3);
      this.wideKind = isEmojiPoint(point) ? Kind.Emoji : Kind.Lower;
    }
    return this.wideKind <= Kind.Silent;
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
