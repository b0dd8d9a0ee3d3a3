import type { Tokens } from '../text/tokens';

/** So many places in a text that is about AI, and one more for so many words. */
const fewest = 3;
const wordsAPlace = 400;

/**
 * Where a text names AI. Packs of both languages may name the same place: it counts once. A word that is only near
 * the topic (topic.near: agents, prompts, the end of programmers) may carry a headline and says nothing of a page,
 * also where a pack names it as the topic. A phrase in which a name means something else (topic.not: travel agents,
 * Claude Monet) silences the name that its first or last word belongs to, and nothing in between.
 */
export class TopicPlaces {
  readonly #named = new Map<number, number>();
  readonly #near = new Map<number, number>();
  readonly #others = new Set<number>();

  /** A hit of a topic rule on the tokens `from` to `to` (exclusive). */
  add(rule: string, from: number, to: number): void {
    if (rule === 'topic.near') keepLonger(this.#near, from, to);
    else if (rule === 'topic.ai') keepLonger(this.#named, from, to);
    else if (rule === 'topic.not') this.#others.add(from).add(to - 1);
  }

  /** Whether any place names AI itself. */
  get any(): boolean {
    for (const [from, to] of this.#named) if (this.#counts(from, to)) return true;
    return false;
  }

  /** Whether any place names AI or comes near it: a headline is short, that is enough there. */
  get anyNear(): boolean {
    for (const places of [this.#named, this.#near])
      for (const [from, to] of places) if (!this.#meansOther(from, to)) return true;
    return false;
  }

  /**
   * Whether a text of so many words is about AI: it names it often enough, and, since one name alone may be a person's
   * (Claude) or another field's term, in two ways or as AI.
   */
  areEnough(tokens: Tokens, words: number): boolean {
    let places = 0;
    const names = new Set<string>();
    for (const [from, to] of this.#named) {
      if (!this.#counts(from, to)) continue;
      places++;
      if (names.size < 2) names.add(tokens.text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0));
    }
    const isNamed = names.size >= 2 || names.has('AI') || names.has('KI');
    return isNamed && places >= Math.max(fewest, words / wordsAPlace);
  }

  #counts(from: number, to: number): boolean {
    return (this.#near.get(from) ?? 0) < to && !this.#meansOther(from, to);
  }

  #meansOther(from: number, to: number): boolean {
    if (this.#others.size > 0) for (let token = from; token < to; token++) if (this.#others.has(token)) return true;
    return false;
  }
}

function keepLonger(places: Map<number, number>, from: number, to: number): void {
  if ((places.get(from) ?? 0) < to) places.set(from, to);
}
