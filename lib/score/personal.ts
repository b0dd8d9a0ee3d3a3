/** What the reader's own corrections change: a factor per rule (0 mutes) and an offset in points for this site. */
export interface Personal {
  readonly ruleFactors: ReadonlyMap<string, number>;
  readonly siteOffset: number;
}

/** A reader who has corrected nothing. */
export const nobody: Personal = { ruleFactors: new Map(), siteOffset: 0 };

/** The reader's factor for a rule, 1 where none was set; never negative. */
export function factorOf(personal: Personal, rule: string): number {
  const factor = personal.ruleFactors.size === 0 ? undefined : personal.ruleFactors.get(rule);
  return factor !== undefined && Number.isFinite(factor) ? Math.max(0, factor) : 1;
}
