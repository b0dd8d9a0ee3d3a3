import type { Tokens } from '../text/tokens';
import type { Follow } from './follow';
import { Op, Role, opOf, operandOf, storedProbe } from './opcode';
import type { SeenItems } from './seen-items';

/** Says whether a rule's `with` or `unless` stands in a stretch of text: asked only where the rule itself was found. */
export class Needs {
  private sentences: Int32Array = new Int32Array(0);
  private first = 0;
  private last = 0;
  /** When a rule was asked for last, and the answer: two places a rule, for `with` and for `unless`. */
  private readonly askedAt: Int32Array;
  private readonly answers: Uint8Array;
  private stretch = 0;

  constructor(
    private readonly follow: Follow,
    private readonly seen: SeenItems,
  ) {
    const rules = follow.data.rulePack.length;
    this.askedAt = new Int32Array(rules * 2);
    this.answers = new Uint8Array(rules * 2);
  }

  begin({ sentence }: Tokens): void {
    this.sentences = sentence;
  }

  /** Turns to tokens [first, last): whole sentences that have been read. */
  ask(first: number, last: number): void {
    this.first = first;
    this.last = last;
    this.stretch++;
  }

  /** Whether a sequence of this rule and role stands there. Each rule is looked for once, however often it asks. */
  stands(rule: number, role: typeof Role.With | typeof Role.Unless): boolean {
    const key = rule * 2 + (role === Role.With ? 0 : 1);
    if (this.askedAt[key] !== this.stretch) {
      this.askedAt[key] = this.stretch;
      this.answers[key] = this.look(key) ? 1 : 0;
    }
    return this.answers[key] === 1;
  }

  private look(key: number): boolean {
    const { seen, follow } = this;
    const { needStart, needSequences, needProbes, needItems, code } = follow.data;
    const first = needStart[key] as number;
    const end = needStart[key + 1] as number;
    follow.steps += end - first;
    for (let need = first; need < end; need++) {
      const item = (needItems[need] as number) - 1;
      // Most needs end here: their rarest word is nowhere in the sentence.
      if (item >= 0 && !seen.has(item)) continue;
      const sequence = needSequences[need] as number;
      const probe = storedProbe(code, sequence, needProbes[need] as number);
      if (item >= 0 ? this.isAtPlace(sequence, probe, item) : this.isAnywhere(sequence, probe)) return true;
    }
    return false;
  }

  /** Whether a sequence anchored on an item stands there. */
  private isAtPlace(sequence: number, probe: number, item: number): boolean {
    const { seen, first, last } = this;
    for (let place = seen.placeOf(item); place >= 0; place = seen.placeBefore(place)) {
      const token = seen.tokenAt(place);
      if (token >= first && token < last && this.reaches(sequence, probe, token, token + 1)) return true;
    }
    return false;
  }

  /** Whether a sequence anchored on a list with long entries, a name or capitals stands there. */
  private isAnywhere(sequence: number, probe: number): boolean {
    const { follow, first, last } = this;
    const step = follow.anchorStep(sequence);
    if (opOf(step) === Op.List) {
      const list = operandOf(step);
      return this.isSpanIn(sequence, list) || this.isAtPlace(sequence, probe, follow.data.listItem[list] as number);
    }
    for (let token = first; token < last; token++) {
      if (follow.isAnchor(sequence, token) && this.reaches(sequence, probe, token, token + 1)) return true;
    }
    return false;
  }

  private isSpanIn(sequence: number, list: number): boolean {
    const { first, last } = this;
    const { spans } = this.follow;
    for (let span = 0; span < spans.count; span++) {
      const from = spans.from[span] as number;
      if (spans.list[span] === list && from >= first && from < last) {
        if (this.reaches(sequence, 0, from, spans.to[span] as number)) return true;
      }
    }
    return false;
  }

  /** Follows a sequence inside the sentence of its anchor. */
  private reaches(sequence: number, probe: number, from: number, to: number): boolean {
    const { follow, sentences } = this;
    const { first, last } = follow;
    const sentence = sentences[from];
    // All of a headline is looked at in the end, sentence by sentence.
    while (follow.first > 0 && (follow.first > from || sentences[follow.first - 1] === sentence)) follow.first--;
    while (follow.last <= from) follow.last++;
    while (sentences[follow.first] !== sentence) follow.first++;
    while (sentences[follow.last - 1] !== sentence) follow.last--;
    const isReached = (probe === 0 || follow.hasProbe(from, probe)) && follow.reach(sequence, probe, from, to);
    follow.first = first;
    follow.last = last;
    return isReached;
  }
}
