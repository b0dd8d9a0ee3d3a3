import { Flag } from '../text/token-flags';
import type { Tokens } from '../text/tokens';
import { tokenise } from '../text/tokens';
import type { Lang } from '../locale/lang';
import { Follow } from './follow';
import type { Numbers } from './growing';
import type { Hit } from './match';
import { Head, Role, roleMask } from './opcode';
import { Needs } from './needs';
import { Readings } from './readings';
import type { Field } from './rule';
import type { Rulebook, RulebookData } from './rulebook';
import { Spans } from './spans';
import { WordItems } from './word-items';
import { bitsAfter, bitsBefore, entriesEnd, isAnchored, isFarWord, placeShift, rulesEnd, tableEnd } from './word-pool';
import { firstSlot } from './word-keys';

export const mostHits = 4096;
/** Scratch for texts above this many tokens is given back after use. */
const keptRoom = 1 << 16;
const isFlagged = Flag.Shouted | Flag.Capital;

const noTokens = tokenise('');
const scratch = {
  places: new Int32Array(0),
  bits: new Int32Array(0),
  candidates: new Int32Array(0),
  spans: new Spans(),
};

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
  /** Sequences anchored on #name or #caps. */
  private readonly flagSequences: Numbers;
  private readonly isHeadline: boolean;
  private tokens = noTokens;
  private candidates = scratch.candidates;

  constructor(book: Rulebook, where: Field, lang: Lang | null) {
    this.data = book.data;
    this.isHeadline = where === 'headline';
    this.words = new WordItems(book.data, where, lang);
    this.flagSequences = book.data.flagSequences.filter((sequence) => this.words.isHeard(sequence));
    this.follow = new Follow(book.data, scratch.spans, this.words, this.isHeadline);
    this.readings = new Readings(book.data, this.follow, new Needs(this.follow, this.words.seen), this.isHeadline);
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
      // The sentences of a headline are one stretch: in the end they are looked at together.
      if (!this.isHeadline || at === 0) {
        words.makeRoom();
        words.seen.turn();
      }
      const candidates = this.readWords(at);
      if (candidates === 0) continue;
      const firstSpan = follow.spans.count;
      this.searchEntries(candidates);
      this.searchRules(candidates, firstSpan);
      this.readings.close(hits, mostHits);
      if (!this.isHeadline && follow.spans.count > 0) follow.spans.clear();
    }
    if (this.isHeadline) this.readings.end(hits, count);
    if (follow.spans.count > 0) follow.spans.clear();
    follow.steps += count + words.misses - missesBefore;
    if (scratch.places.length > keptRoom) {
      scratch.places = new Int32Array(0);
      scratch.bits = new Int32Array(0);
      scratch.candidates = new Int32Array(0);
      scratch.spans = new Spans();
    }
    this.begin(noTokens);
    return hits;
  }

  /** Turns to a text, or after one to none: a text that has been read must not stay in memory. */
  private begin(tokens: Tokens): void {
    const { follow } = this;
    const { count } = tokens;
    if (scratch.places.length < count) {
      const room = Math.max(256, count);
      scratch.places = new Int32Array(room);
      scratch.bits = new Int32Array(room);
      scratch.candidates = new Int32Array(room);
    }
    scratch.spans.reserve(count);
    this.tokens = tokens;
    this.candidates = scratch.candidates;
    follow.spans = scratch.spans;
    follow.flags = tokens.flags;
    follow.places = scratch.places;
    follow.bits = scratch.bits;
    if (count > 0) follow.steps = 0;
    this.readings.begin(tokens);
  }

  /** Looks up the words of the sentence that begins at `first` and collects the candidates. */
  private readWords(first: number): number {
    const { words, candidates, follow } = this;
    const { sentence: sentences, hashA, hashB, flags, count } = this.tokens;
    const { places, bits } = follow;
    const { memo } = words;
    const mask = memo.length - 1;
    const flagged = this.flagSequences.length > 0 ? isFlagged : 0;
    const sentence = sentences[first];
    let found = 0;
    let token = first;
    do {
      const a = hashA[token] as number;
      const b = hashB[token] as number;
      let slot = firstSlot(a, b, mask >> 2) << 2;
      let word = memo[slot + 2] as number;
      while (word !== 0 && (memo[slot] !== a || memo[slot + 1] !== b)) {
        slot = (slot + 4) & mask;
        word = memo[slot + 2] as number;
      }
      let own: number;
      if (word === 0) {
        word = words.learn(this.tokens, token, slot);
        own = words.bitsOf(word >> placeShift);
      } else own = memo[slot + 3] as number;
      places[token] = word >> placeShift;
      bits[token] = own;
      if ((word & isFarWord) !== 0) words.see(word >> placeShift, token);
      if ((word & isAnchored) !== 0 || ((flags[token] as number) & flagged) !== 0) candidates[found++] = token;
      token++;
    } while (token < count && sentences[token] === sentence);
    follow.first = first;
    follow.last = token;
    return found;
  }

  private searchEntries(candidates: number): void {
    const { pool } = this.words;
    for (let i = 0; i < candidates; i++) {
      const token = this.candidates[i] as number;
      const place = this.follow.places[token] as number;
      if (place !== 0) this.tryPairs(token, tableEnd(pool, place), pool[place + entriesEnd] as number);
    }
  }

  private searchRules(candidates: number, firstSpan: number): void {
    const { pool } = this.words;
    const { places, bits, first, last } = this.follow;
    for (let i = 0; i < candidates; i++) {
      const token = this.candidates[i] as number;
      const place = places[token] as number;
      if (place !== 0) {
        const after = token + 1 < last ? (bits[token + 1] as number) : 0;
        const before = token > first ? (bits[token - 1] as number) : 0;
        const wanted = pool[place + bitsAfter] as number;
        if (wanted === -1 || (after & wanted) !== 0 || (before & (pool[place + bitsBefore] as number)) !== 0)
          this.tryPairs(token, pool[place + entriesEnd] as number, pool[place + rulesEnd] as number);
      }
      if (((this.tokens.flags[token] as number) & isFlagged) !== 0) this.tryFlagged(token);
    }
    if (this.follow.spans.count > firstSpan) this.tryLists(firstSpan);
  }

  private tryFlagged(token: number): void {
    for (const sequence of this.flagSequences)
      if (this.follow.isAnchor(sequence, token)) this.try(sequence, 0, token, token + 1);
  }

  private tryLists(firstSpan: number): void {
    const { spans } = this.follow;
    const { listStart, listSequences } = this.data;
    for (let span = firstSpan; span < spans.count; span++) {
      const list = spans.list[span] as number;
      const end = listStart[list + 1] as number;
      for (let s = listStart[list] as number; s < end; s++) {
        const sequence = listSequences[s] as number;
        if (this.words.isHeard(sequence)) this.try(sequence, 0, spans.from[span] as number, spans.to[span] as number);
      }
    }
  }

  /** Tries the sequences anchored on a token: pairs with their probes in the pool. */
  private tryPairs(token: number, from: number, to: number): void {
    const { follow } = this;
    const { pool } = this.words;
    follow.steps += (to - from) >> 1;
    for (let pair = from; pair < to; pair += 2) {
      const probe = pool[pair + 1] as number;
      if (probe === 0 || follow.hasProbe(token, probe)) this.try(pool[pair] as number, probe, token, token + 1);
    }
  }

  /** A sequence whose anchor stands on tokens [from, to); `probe` is what has been found of it beside. */
  private try(sequence: number, probe: number, from: number, to: number): void {
    const { follow } = this;
    if (!follow.reach(sequence, probe, from, to)) return;
    const { code } = this.data;
    const owner = code[sequence + Head.Owner] as number;
    if (((code[sequence + Head.Bits] as number) & roleMask) === Role.Entry)
      follow.spans.add(owner, follow.left, follow.right);
    else this.readings.add(owner, sequence, follow.left, follow.right);
  }
}
