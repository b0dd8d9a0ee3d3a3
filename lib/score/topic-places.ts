import type { Tokens } from '../text/tokens';

/** So many places in a text that is about AI, and one more for so many words. */
const fewest = 3;
const wordsAPlace = 400;

/**
 * Where a text names AI. Packs of both languages may name the same place: it counts once. A word that is only near
 * the topic (topic.near: computer, programming, API) may carry a headline; in running text its place counts for nothing,
 * also where a pack names it as the topic.
 */
export class TopicPlaces {
  readonly #named = new Map<number, number>();
  readonly #near = new Set<number>();

  /** A hit of a topic rule on the tokens `from` to `to` (exclusive). */
  add(rule: string, from: number, to: number): void {
    if (rule === 'topic.near') this.#near.add(from);
    else if (rule === 'topic.ai') this.#named.set(from, to);
  }

  /** Whether any place names AI itself. */
  get any(): boolean {
    for (const from of this.#named.keys()) if (!this.#near.has(from)) return true;
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
      if (this.#near.has(from)) continue;
      places++;
      if (names.size < 2) names.add(tokens.text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0));
    }
    const isNamed = names.size >= 2 || names.has('AI') || names.has('KI');
    return isNamed && places >= Math.max(fewest, words / wordsAPlace);
  }
}
