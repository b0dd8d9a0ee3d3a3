import type { BodySign } from './body-hits';

/**
 * What a substance rule shows, read off its id ("en.source-named" shows a named source). `report` is somebody else's
 * voice without a name, `hedge` a claim made with reserve.
 */
export type SubstanceKind = 'source' | 'report' | 'hedge' | 'limit' | 'method' | 'other';

const kinds: readonly [SubstanceKind, RegExp][] = [
  ['source', /(named|attribut|voice|independent|speaker|interview)/],
  ['report', /report/],
  ['hedge', /hedge/],
  ['limit', /(limit|caveat|uncertain|risk|failure|weak|correction)/],
  ['method', /(method|study|sample|measur|baseline|before-after|result|test|survey)/],
];

/** Kinds found out so far: a text asks for each of its hits, and there are only as many as substance rules. */
const known = new Map<string, SubstanceKind>();

/** The kind of a substance rule; unknown names are `other`, which only earns its credit. */
export function substanceKind(ruleId: string): SubstanceKind {
  let kind = known.get(ruleId);
  if (kind === undefined) known.set(ruleId, (kind = kinds.find(([, name]) => name.test(ruleId))?.[0] ?? 'other'));
  return kind;
}

/** Whether the body shows any substance of this kind. */
export function shows(substance: readonly BodySign[], kind: SubstanceKind): boolean {
  return substance.some((sign) => substanceKind(sign.rule.id) === kind);
}
