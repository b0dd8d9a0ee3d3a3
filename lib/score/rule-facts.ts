import type { RuleFacts, Rulebook } from '../rules/rulebook';

const known = new WeakMap<Rulebook, (RuleFacts | undefined)[]>();

/**
 * The facts of a rule, remembered as plain objects: the rulebook reads them from their JSON text through a view
 * that is slow to ask for every hit.
 */
export function ruleFacts(book: Rulebook, rule: number): RuleFacts | undefined {
  let facts = known.get(book);
  if (!facts) known.set(book, (facts = []));
  return (facts[rule] ??= book.rules[rule]);
}
