import type { RuleFacts, Rulebook } from '../rules/rulebook';

/** There is one rulebook at a time; asking for it again must not even cost a look-up. */
let latest: { book: Rulebook; facts: (RuleFacts | undefined)[] } | null = null;

/**
 * The facts of a rule, remembered as plain objects: the rulebook reads them from their JSON text through a view
 * that is slow to ask for every hit.
 */
export function ruleFacts(book: Rulebook, rule: number): RuleFacts | undefined {
  if (latest?.book !== book) latest = { book, facts: [] };
  return (latest.facts[rule] ??= book.rules[rule]);
}
