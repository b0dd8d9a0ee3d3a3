import { Flag } from '../text/token-flags';
import type { Tokens } from '../text/tokens';
import type { Follow } from './follow';
import type { Hit } from './match';
import type { Needs } from './needs';
import { Negation, engineItemsOf } from './negation';
import { Head, Role, needsUnless, needsWith, ownsNegatorBit } from './opcode';
import type { RulebookData } from './rulebook';
import type { Reading } from './thin-out';
import { thinOut } from './thin-out';

/** Readings kept per sentence; a sentence of a million words has no more to say. */
export const mostReadings = 256;

/** What was found in a sentence, before it is thinned out, checked against `with` and `unless`, and becomes hits. */
export class Readings {
  private readonly found: Reading[] = [];
  private readonly negation: Negation;
  private flags: Uint16Array = new Uint16Array(0);
  private sentences: Int32Array = new Int32Array(0);

  constructor(
    private readonly data: RulebookData,
    private readonly follow: Follow,
    private readonly needs: Needs,
    private readonly isHeadline: boolean,
  ) {
    this.negation = new Negation(follow, engineItemsOf(data.engineItems));
  }

  /** Turns to a text and forgets what was left of the one before. */
  begin(tokens: Tokens): void {
    this.flags = tokens.flags;
    this.sentences = tokens.sentence;
    this.negation.begin(tokens.text, tokens.start, tokens.flags);
    this.needs.begin(tokens);
    this.found.length = 0;
  }

  add(rule: number, sequence: number, from: number, to: number): void {
    if (this.found.length < mostReadings) this.found.push({ rule, sequence, from, to, key: 0 });
  }

  /** Turns the readings of the sentence into hits, in the order of the text. */
  close(hits: Hit[], mostHits: number): void {
    if (this.found.length === 0) return;
    const { first, last } = this.follow;
    const kept = this.found.length === 1 ? this.found : thinOut(this.found);
    this.needs.ask(first, last);
    for (const reading of kept)
      if (hits.length < mostHits && (this.isHeadline || this.isWanted(reading.rule))) hits.push(this.hit(reading));
    this.found.length = 0;
  }

  /** A headline of so many tokens is read whole before its `with` and `unless` are asked: they may stand in any part. */
  end(hits: Hit[], count: number): void {
    this.needs.ask(0, count);
    let kept = 0;
    for (const hit of hits) if (this.isWanted(hit.rule)) hits[kept++] = hit;
    hits.length = kept;
  }

  private isWanted(rule: number): boolean {
    const needs = this.data.ruleNeeds[rule] as number;
    return (
      ((needs & needsWith) === 0 || this.needs.stands(rule, Role.With)) &&
      ((needs & needsUnless) === 0 || !this.needs.stands(rule, Role.Unless))
    );
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
