import { Flag } from '../text/token-flags';
import { Head, Op, Probe, anchorShift, itemOf, opOf, operandOf, probeGap, probeItem, probeMask } from './opcode';
import type { RulebookData } from './rulebook';
import type { Spans } from './spans';
import type { WordItems } from './word-items';
import { itemBit, itemSlot, poolHead, tableMask } from './word-pool';

/** A sentence as the matcher sees it: which items its tokens have, and what steps they satisfy. */
export class SentenceView {
  /** Elementary checks so far. */
  steps = 0;
  flags: Uint16Array = new Uint16Array(0);
  /** Where the items of each token lie in the pool of WordItems. */
  places: Int32Array = new Int32Array(0);
  /** A bit for each item of a token, see itemBit. */
  bits: Int32Array = new Int32Array(0);
  /** The sentence: first token, and one past the last. */
  first = 0;
  last = 0;

  constructor(
    readonly data: RulebookData,
    public spans: Spans,
    private readonly words: WordItems,
    private readonly isHeadline: boolean,
  ) {}

  /** Whether a token of the sentence has an item. */
  has(token: number, item: number): boolean {
    if (((this.bits[token] as number) & itemBit(item)) === 0) return false;
    const { pool } = this.words;
    const at = this.places[token] as number;
    const mask = pool[at + tableMask] as number;
    const table = at + poolHead;
    for (let slot = itemSlot(item) & mask; ; slot = (slot + 1) & mask) {
      const found = pool[table + slot] as number;
      if (found === item) return true;
      if (found === -1) return false;
    }
  }

  /** Whether the word that a probe asks for stands where it must. */
  hasProbe(token: number, probe: number): boolean {
    const item = probeItem(probe);
    switch (probe & probeMask) {
      case Probe.After:
        return token + 1 < this.last && this.has(token + 1, item);
      case Probe.Before:
        return token > this.first && this.has(token - 1, item);
      case Probe.NearAfter: {
        const gap = probeGap(probe);
        const from = token + 1 + (gap & 15);
        return this.isAmong(from, Math.min(this.last, token + 2 + (gap >> 4)), item);
      }
      case Probe.NearBefore: {
        const gap = probeGap(probe);
        return this.isAmong(Math.max(this.first, token - 1 - (gap >> 4)), token - (gap & 15), item);
      }
      case Probe.ListAnywhere:
        if (this.spans.count > 0) return true;
    }
    return this.words.seen.has(item);
  }

  /** Whether one of tokens [from, to) has an item. */
  private isAmong(from: number, to: number, item: number): boolean {
    const bit = itemBit(item);
    this.steps += Math.max(0, to - from);
    for (let token = from; token < to; token++) {
      if (((this.bits[token] as number) & bit) !== 0 && this.has(token, item)) return true;
    }
    return false;
  }

  /** Whether an entry of a list asked for from afar may stand in the stretch being read. */
  isListSeen(list: number): boolean {
    return list >= 0 && (this.spans.count > 0 || this.words.seen.has(this.data.listItem[list] as number));
  }

  /** Whether one token satisfies a step that takes exactly one. */
  isStep(step: number, token: number): boolean {
    this.steps++;
    switch (opOf(step)) {
      case Op.Item:
        return this.has(token, itemOf(step));
      case Op.List:
        return this.has(token, this.data.listItem[operandOf(step)] as number);
      case Op.Name:
        return ((this.flags[token] as number) & (Flag.Capital | Flag.SentenceStart | Flag.PartStart)) === Flag.Capital;
      case Op.Caps: {
        if (((this.flags[token] as number) & Flag.Shouted) === 0) return false;
        const acronyms = operandOf(step);
        return acronyms === 0 || !this.has(token, this.data.listItem[acronyms - 1] as number);
      }
      case Op.Word:
        return ((this.flags[token] as number) & (Flag.Word | Flag.Number)) !== 0;
      default:
        return false;
    }
  }

  /** Whether the anchor of a sequence stands on one token. */
  isAnchor(sequence: number, token: number): boolean {
    return this.isStep(this.anchorStep(sequence), token);
  }

  /** The step on which a sequence is anchored; not of one that is whole. */
  anchorStep(sequence: number): number {
    const { code } = this.data;
    return code[sequence + Head.Steps + ((code[sequence + Head.Bits] as number) >> anchorShift)] as number;
  }

  /** Whether an edge (^ ^^ $, or no space) lies between token `place - 1` and `place`. */
  protected isEdge(op: number, place: number): boolean {
    this.steps++;
    if (op === Op.End) return place > this.first && ((this.flags[place - 1] as number) & Flag.SentenceEnd) !== 0;
    if (place >= this.last) return false;
    const flags = this.flags[place] as number;
    if (op === Op.Glue) return (flags & Flag.Glued) !== 0;
    if (op === Op.TitleStart) return this.isHeadline && this.first === 0 && (flags & Flag.SentenceStart) !== 0;
    return (flags & Flag.SentenceStart) !== 0 || (this.isHeadline && (flags & Flag.PartStart) !== 0);
  }
}
