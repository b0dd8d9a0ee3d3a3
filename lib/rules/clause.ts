import type { Follow } from './follow';

/** Kinds of words that say where a clause begins or ends, see {@link Clauses} and engineWords. */
export const clauseKinds = ['not', 'without', 'participles', 'be', 'subordinators', 'relatives', 'verbs'] as const;

export type ClauseItems = Readonly<Record<(typeof clauseKinds)[number], number>>;

/** How many words before a negator its clause is looked for. */
const mostWords = 6;

/**
 * Tells a negator in a clause of its own from one that denies the hit: "those who do not adapt will be left behind",
 * "without AI you will be left behind", "wer KI nicht nutzt, wird abgehängt" threaten, "you will not be left behind"
 * does not. Such a clause begins with a subordinator, "without", or "not" and a participle, and ends before the hit
 * does: with a comma or with the verb of the main clause.
 */
export class Clauses {
  constructor(
    private readonly follow: Follow,
    private readonly items: ClauseItems,
    private readonly isComma: (token: number) => boolean,
  ) {}

  /** Whether the negator at a token stands apart from a hit that ends before token `to`. */
  isApart(negator: number, to: number): boolean {
    const { follow, items } = this;
    if (follow.has(negator, items.without)) return this.ends(negator, to);
    return follow.has(negator, items.not) && this.opens(negator) && this.ends(negator, to);
  }

  private ends(negator: number, to: number): boolean {
    for (let token = negator + 1; token < to; token++) {
      this.follow.steps++;
      if (this.isComma(token) || this.follow.has(token, this.items.verbs)) return true;
    }
    return false;
  }

  private opens(negator: number): boolean {
    const { follow, items } = this;
    const isAfterBe = negator > follow.first && follow.has(negator - 1, items.be);
    if (!isAfterBe && negator + 1 < follow.last && follow.has(negator + 1, items.participles)) return true;
    const first = Math.max(follow.first, negator - mostWords);
    for (let token = negator - 1; token >= first; token--) {
      if (follow.has(token, items.subordinators)) return true;
      if (this.isComma(token)) return false;
      if (follow.has(token, items.relatives) && token > first && this.isComma(token - 1)) return true;
    }
    return false;
  }
}
