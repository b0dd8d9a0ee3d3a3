import { Kind, byteKinds, isPair, kindAt, kindOf, wide } from './char-kind';
import { Quotation } from './quotation';
import { isSentenceEnd, nextSentence } from './sentence-end';
import { Flag } from './token-flags';
import { WordScanner } from './word-scanner';

/** One pass over a text. Kept between texts; not re-entrant, which synchronous code needs not be. */
export class Scanner extends WordScanner {
  private readonly double = new Quotation();
  private readonly single = new Quotation();

  scan(text: string): void {
    this.begin(text);
    this.double.reset();
    this.single.reset();
    const { bytes, byteCount } = this;
    let at = 0;
    while (at < byteCount) {
      const kind = byteKinds[bytes[at] as number] as number;
      if (kind === Kind.Space) at++;
      else if (kind <= Kind.Upper) at = this.words(at);
      else if (kind === wide && this.readWide(at) && this.wideKind <= Kind.Upper) at = this.wideWord(at);
      else {
        const from = at - this.shift;
        at = this.skip(at, from, this.rest(from));
      }
    }
    this.closeSentence();
  }

  /** Where the bytes go on after text[from, to). */
  private skip(at: number, from: number, to: number): number {
    let bytes = at;
    for (let i = from; i < to; i++) {
      const code = this.text.charCodeAt(i);
      if (code < 0x80) bytes++;
      else if (code < 0x800) bytes += 2;
      else if (isPair(code, this.text.charCodeAt(i + 1))) {
        bytes += 4;
        i++;
      } else bytes += 3;
    }
    this.shift = bytes - to;
    return bytes;
  }

  private rest(i: number): number {
    const text = this.text;
    const code = text.charCodeAt(i);
    switch (kindOf(code)) {
      case Kind.Digit:
        return this.number(i, i);
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
    const touches =
      this.count > 0 &&
      this.end[this.count - 1] === i &&
      ((this.flags[this.count - 1] ?? 0) & (Flag.Word | Flag.Number)) !== 0;
    if (touches && isLetterNext && code !== 0x201a && code !== 0x2039) return this.tail(i);
    if (this.single.closes(code, i) && !isLetterNext) this.single.close(this.flags, this.count);
    else if ((!touches || code === 0x2018) && next < Kind.Space && code !== 0x2019)
      this.single.open(code, i, this.count);
    return i + 1;
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
    // Nothing to close, or already closing: a line of full stops costs nothing more.
    if (this.breaks || this.count === this.sentenceFirst) return i;
    const last = this.count - 1;
    const follows = last >= this.sentenceFirst && this.end[last] === start;
    const before = follows && last > this.sentenceFirst ? last - 1 : -1;
    const isEnd = isSentenceEnd(
      text,
      start,
      follows ? (this.start[last] ?? -1) : -1,
      before < 0 ? -1 : (this.start[before] ?? -1),
      before < 0 ? -1 : (this.end[before] ?? -1),
    );
    if (isEnd) this.breaks = true;
    return i;
  }
}
