import type { BodySign } from './body-hits';

/** What a substance rule shows, read off the second part of its id ("en.source-named" shows a named source). */
export type SubstanceKind = 'source' | 'limit' | 'method' | 'other';

const kinds: readonly [SubstanceKind, RegExp][] = [
  ['source', /(named|attribut|voice|independent|speaker|interview)/],
  ['limit', /(limit|caveat|uncertain|risk|failure|weak|correction)/],
  ['method', /(method|study|sample|measur|baseline|before-after|result|test|survey)/],
];

/** The kind of a substance rule; unknown names are `other`, which only earns its credit. */
export function substanceKind(ruleId: string): SubstanceKind {
  return kinds.find(([, name]) => name.test(ruleId))?.[0] ?? 'other';
}

/** Whether the body shows any substance of this kind. */
export function shows(substance: readonly BodySign[], kind: SubstanceKind): boolean {
  return substance.some((sign) => substanceKind(sign.rule.id) === kind);
}
