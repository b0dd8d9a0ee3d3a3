import { Flag } from '../text/token-flags';
import type { Tokens } from '../text/tokens';
import type { Follow } from './follow';
import type { Hit } from './match';
import { Negation } from './negation';
import { Head, ownsNegatorBit } from './opcode';
import type { RulebookData } from './rulebook';

/** Readings kept per sentence; a sentence of a million words has no more to say. */
export const mostReadings = 256;

const needsWith = 1;
const needsUnless = 2;

interface Reading {
  rule: number;
  sequence: number;
  from: number;
  to: number;
}

/** What was found in a sentence, before it is thinned out, checked against `with` and `unless`, and becomes hits. */
export class Readings {
  private readonly found: Reading[] = [];
  private readonly withSeen = new Set<number>();
  private readonly unlessSeen = new Set<number>();
  private readonly negation: Negation;
  private flags: Uint16Array = new Uint16Array(0);
  private sentences: Int32Array = new Int32Array(0);

  constructor(
    private readonly data: RulebookData,
    private readonly follow: Follow,
    private readonly isHeadline: boolean,
  ) {
    const [contrast = -1, conjunction = -1, undoing = -1] = data.engineItems;
    this.negation = new Negation(follow, contrast, conjunction, undoing);
  }

  /** Turns to a text and forgets what was left of the one before. */
  begin({ flags, sentence, text, start }: Tokens): void {
    this.flags = flags;
    this.sentences = sentence;
    this.negation.begin(text, start, flags);
    this.found.length = 0;
    if (this.withSeen.size > 0) this.withSeen.clear();
    if (this.unlessSeen.size > 0) this.unlessSeen.clear();
  }

  add(rule: number, sequence: number, from: number, to: number): void {
    if (this.found.length < mostReadings) this.found.push({ rule, sequence, from, to });
  }

  addWith(rule: number): void {
    this.withSeen.add(rule);
  }

  addUnless(rule: number): void {
    this.unlessSeen.add(rule);
  }

  /** Turns the readings of the sentence into hits, in the order of the text. */
  close(hits: Hit[], mostHits: number): void {
    if (this.found.length > 0) {
      const kept = this.found.length === 1 ? this.found : onceEach(shortest(this.found));
      kept.sort((x, y) => x.from - y.from || x.to - y.to || x.rule - y.rule);
      for (const reading of kept) {
        const needs = this.data.ruleNeeds[reading.rule] ?? 0;
        if ((needs & needsWith) !== 0 && !this.withSeen.has(reading.rule)) continue;
        if ((needs & needsUnless) !== 0 && !this.isHeadline && this.unlessSeen.has(reading.rule)) continue;
        if (hits.length < mostHits) hits.push(this.hit(reading));
      }
      this.found.length = 0;
    }
    if (this.withSeen.size > 0) this.withSeen.clear();
    if (!this.isHeadline && this.unlessSeen.size > 0) this.unlessSeen.clear();
  }

  /** In a headline, `unless` counts for the whole of it, not only for the sentence. */
  end(hits: Hit[]): Hit[] {
    return this.isHeadline && this.unlessSeen.size > 0 ? hits.filter((hit) => !this.unlessSeen.has(hit.rule)) : hits;
  }

  private hit({ rule, sequence, from, to }: Reading): Hit {
    const pack = (this.data.rulePack[rule] ?? 0) * 2;
    const owns = ((this.data.code[sequence + Head.Bits] ?? 0) & ownsNegatorBit) !== 0;
    const negated = this.negation.isNegated(
      from,
      to,
      owns,
      this.data.packs[pack] ?? -1,
      this.data.packs[pack + 1] ?? -1,
    );
    let quoted = 0;
    for (let token = from; token < to; token++) if ((this.flags[token] ?? 0) & Flag.Quoted) quoted++;
    this.follow.steps += to - from;
    return { rule, from, to, sentence: this.sentences[from] ?? 0, negated, quoted: quoted * 2 >= to - from };
  }
}

/** Drops readings of a sequence that hold another of the same sequence. */
function shortest(found: readonly Reading[]): Reading[] {
  const sorted = found.toSorted((x, y) => x.sequence - y.sequence || y.from - x.from || x.to - y.to);
  const kept: Reading[] = [];
  for (const reading of sorted) {
    const inner = kept[kept.length - 1];
    if (inner === undefined || inner.sequence !== reading.sequence || reading.to < inner.to) kept.push(reading);
  }
  return kept;
}

/** Of overlapping readings of a rule keeps the first, then the longest. */
function onceEach(found: Reading[]): Reading[] {
  found.sort((x, y) => x.rule - y.rule || x.from - y.from || y.to - x.to);
  const kept: Reading[] = [];
  for (const reading of found) {
    const before = kept[kept.length - 1];
    if (before === undefined || before.rule !== reading.rule || reading.from >= before.to) kept.push(reading);
  }
  return kept;
}
