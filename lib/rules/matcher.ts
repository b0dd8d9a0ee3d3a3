import { Flag } from '../text/token-flags';
import type { Tokens } from '../text/tokens';
import { tokenise } from '../text/tokens';
import type { Lang } from '../locale/lang';
import { Follow } from './follow';
import type { Lens } from './lens';
import { lensOf } from './lens';
import type { Hit } from './match';
import { Head, Op, Role, bodyBit, fieldShift, gluedBit, headlineBit, roleMask } from './opcode';
import { Readings } from './readings';
import type { Field } from './rule';
import type { Rulebook, RulebookData } from './rulebook';
import { Spans } from './spans';
import type { WordItems } from './word-items';
import { poolHead } from './word-items';

export const mostHits = 4096;
/** Scratch for texts above this many tokens is given back after use. */
const keptRoom = 1 << 16;
const isFlagged = Flag.Shouted | Flag.Capital;

const noTokens = tokenise('');
const scratch = { offsets: new Int32Array(0), candidates: new Int32Array(0), spans: new Spans() };

/**
 * Matches texts of one field and language, one after the other. Idea: a rule is tried only where its rarest word stands ("killer", not "the"), and then only
 * around that word.
 *
 * Sentence by sentence, every token is looked up once (WordItems) and gives the items it has: "this literal", "that
 * prefix", "a member of that list". Items that anchor sequences make the token a candidate. At candidates, first the
 * entries of several words of all lists are searched, then the sequences of rules. A sequence is followed from its
 * anchor to the right and to the left; the places reached so far are a 32-bit mask relative to the anchor, so a gap
 * or a list with entries of several lengths is a shift, never a branch to come back to. Example: "^ {why|how} <0-3>
 * killer" is tried at "killer" only; to its left the gap makes the mask 1111, the alternative keeps the bits where
 * "why" or "how" stands, the edge those where a sentence begins.
 *
 * Cost: one probe per token and, at candidates, at most 32 checks per step of the sequences anchored there.
 */
export class Matcher {
  private readonly data: RulebookData;
  private readonly words: WordItems;
  private readonly follow: Follow;
  private readonly readings: Readings;
  private readonly lens: Lens;
  private readonly fieldBit: number;
  private tokens = noTokens;
  private offsets = scratch.offsets;
  private candidates = scratch.candidates;

  constructor(book: Rulebook, where: Field, lang: Lang | null) {
    this.data = book.data;
    this.words = book.words;
    this.fieldBit = where === 'headline' ? headlineBit : bodyBit;
    this.lens = lensOf(book.data, where, lang);
    this.follow = new Follow(book.data, scratch.spans, book.words, where === 'headline');
    this.readings = new Readings(book.data, this.follow, where === 'headline');
  }

  get steps(): number {
    return this.follow.steps;
  }

  run(tokens: Tokens): Hit[] {
    const { follow, words } = this;
    const { count } = tokens;
    this.begin(tokens);
    const missesBefore = words.misses;
    const hits: Hit[] = [];
    for (let at = 0; at < count && hits.length < mostHits; at = follow.last) {
      words.makeRoom();
      const candidates = this.readWords(at);
      follow.pool = words.pool;
      if (candidates === 0) continue;
      this.searchEntries(candidates);
      this.searchRules(candidates);
      this.readings.close(hits, mostHits);
      if (follow.spans.count > 0) follow.spans.clear();
    }
    follow.steps += count + words.misses - missesBefore;
    const kept = this.readings.end(hits);
    if (scratch.offsets.length > keptRoom) {
      scratch.offsets = new Int32Array(0);
      scratch.candidates = new Int32Array(0);
      scratch.spans = new Spans();
    }
    this.begin(noTokens);
    return kept;
  }

  /** Turns to a text, or after one to none: a text that has been read must not stay in memory. */
  private begin(tokens: Tokens): void {
    const { follow } = this;
    const { count } = tokens;
    if (scratch.offsets.length < count) {
      scratch.offsets = new Int32Array(Math.max(256, count));
      scratch.candidates = new Int32Array(Math.max(256, count));
    }
    scratch.spans.reserve(count);
    this.tokens = tokens;
    this.offsets = scratch.offsets;
    this.candidates = scratch.candidates;
    follow.spans = scratch.spans;
    follow.flags = tokens.flags;
    follow.offsets = scratch.offsets;
    if (count > 0) follow.steps = 0;
    this.readings.begin(tokens);
  }

  /** Looks up the words of the sentence that begins at `first` and collects the candidates. */
  private readWords(first: number): number {
    const { tokens, words, offsets, candidates, follow } = this;
    const sentences = tokens.sentence;
    const sentence = sentences[first];
    const hasFlagSequences = this.lens.flags.length > 0;
    let found = 0;
    words.stamp++;
    let token = first;
    for (; token < tokens.count && sentences[token] === sentence; token++) {
      const at = words.offsetOf(tokens, token);
      offsets[token] = at;
      if (at !== 0 && words.pool[at + 3] !== 0) words.see(at);
      if (
        (at !== 0 && words.pool[at] !== 0) ||
        (hasFlagSequences && ((tokens.flags[token] as number) & isFlagged) !== 0)
      )
        candidates[found++] = token;
    }
    follow.first = first;
    follow.last = token;
    return found;
  }

  private searchEntries(candidates: number): void {
    const { itemEntryStart, itemEntrySequences } = this.data;
    for (let i = 0; i < candidates; i++)
      this.tryAnchored(this.candidates[i] as number, itemEntryStart, itemEntrySequences);
  }

  private searchRules(candidates: number): void {
    const { rules, lists, flags } = this.lens;
    for (let i = 0; i < candidates; i++) {
      const token = this.candidates[i] as number;
      this.tryAnchored(token, rules.start, rules.pairs);
      if (((this.tokens.flags[token] as number) & isFlagged) === 0) continue;
      for (let s = 0; s < flags.length; s++) {
        const sequence = flags[s] as number;
        if (this.isAnchor(sequence, token)) this.try(sequence, token, token + 1);
      }
    }
    const { spans } = this.follow;
    for (let span = 0; span < spans.count; span++) {
      const list = spans.list[span] as number;
      const end = (lists.start[list + 1] as number) * 2;
      for (let s = (lists.start[list] as number) * 2; s < end; s += 2)
        this.try(lists.pairs[s] as number, spans.from[span] as number, spans.to[span] as number);
    }
  }

  /** Tries the sequences anchored on the items of a token. */
  private tryAnchored(token: number, starts: Int32Array, sequences: Int32Array): void {
    const { follow } = this;
    const { pool } = follow;
    const at = this.offsets[token] as number;
    const anchors = at + poolHead + (pool[at] as number);
    for (let a = at + poolHead; a < anchors; a++) {
      const item = pool[a] as number;
      const end = (starts[item + 1] as number) * 2;
      for (let s = (starts[item] as number) * 2; s < end; s += 2) {
        const probe = sequences[s + 1] as number;
        if (probe === 0 || follow.hasProbe(token, probe)) this.try(sequences[s] as number, token, token + 1);
      }
    }
  }

  private isAnchor(sequence: number, token: number): boolean {
    const { code } = this.data;
    return this.follow.isStep(code[sequence + Head.Steps + (code[sequence + Head.Anchor] as number)] as number, token);
  }

  /** Follows a sequence whose anchor stands on tokens [from, to). */
  private try(sequence: number, from: number, to: number): void {
    const { follow } = this;
    const { code } = this.data;
    follow.steps++;
    const bits = code[sequence + Head.Bits] as number;
    if (((bits >> fieldShift) & this.fieldBit) === 0) return;
    const begin = sequence + Head.Steps;
    const anchor = begin + (code[sequence + Head.Anchor] as number);
    const end = begin + (code[sequence + Head.Count] as number);
    if (!follow.isAnchorGlued(code[anchor] as number, from)) return;
    // A gap is the dear part, so the other side goes first.
    const isLeftFirst = anchor + 1 < end && ((code[anchor + 1] as number) & (gluedBit - 1)) === Op.Gap;
    let left = from;
    if (isLeftFirst && begin < anchor) {
      left = follow.left(begin, anchor, from);
      if (left < 0) return;
    }
    const right = anchor + 1 < end ? follow.right(anchor + 1, end, to) : to;
    if (right < 0) return;
    if (!isLeftFirst && begin < anchor) {
      left = follow.left(begin, anchor, from);
      if (left < 0) return;
    }
    const owner = code[sequence + Head.Owner] as number;
    switch (bits & roleMask) {
      case Role.Entry:
        return follow.spans.add(owner, left, right);
      case Role.With:
        return this.readings.addWith(owner);
      case Role.Unless:
        return this.readings.addUnless(owner);
      default:
        return this.readings.add(owner, sequence, left, right);
    }
  }
}
