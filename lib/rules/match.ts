import type { Lang } from '../locale/lang';
import type { Tokens } from '../text/tokens';
import { Matcher } from './matcher';
import type { Field } from './rule';
import type { Rulebook } from './rulebook';

/** One place where a rule stands. from/to count tokens, to is exclusive. */
export interface Hit {
  /** Index into Rulebook.rules. */
  rule: number;
  from: number;
  to: number;
  sentence: number;
  /** A negator of the rule's pack stands close before or after, or in a gap of the hit. */
  negated: boolean;
  /** At least half of its tokens are inside quotation marks. */
  quoted: boolean;
}

let steps = 0;

const matchers = new WeakMap<Rulebook, Map<string, Matcher>>();

/** Made once per rulebook, field and language: a headline takes microseconds, building the matcher as long. */
function matcherOf(book: Rulebook, where: Field, lang: Lang | null): Matcher {
  let known = matchers.get(book);
  if (known === undefined) matchers.set(book, (known = new Map<string, Matcher>()));
  const name = lang === null ? where : lang + where;
  let matcher = known.get(name);
  if (matcher === undefined) known.set(name, (matcher = new Matcher(book, where, lang)));
  return matcher;
}

/**
 * Every place where a rule of any pack stands, in the order of the text; `with`, `unless` and `where` are applied,
 * guards are not (the hit only says negated and quoted).
 *
 * Of one pattern only the shortest readings count (those that hold no other); of one rule overlapping readings count
 * once, the first and then the longest. At most 256 readings a sentence and 4,096 hits a text are kept, so no text
 * makes it slow: time is linear in the text, whatever it holds. With `lang`, the text is not searched for rules
 * of other languages, but for those that name a topic.
 */
export function match(book: Rulebook, tokens: Tokens, where: Field, lang: Lang | null = null): Hit[] {
  const matcher = matcherOf(book, where, lang);
  const hits = matcher.run(tokens);
  steps = matcher.steps;
  return hits;
}

/** Work done by the last call, in elementary checks; for tests, which count instead of timing. */
export function stepsOfLastMatch(): number {
  return steps;
}
