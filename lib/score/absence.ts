import type { Bilingual } from '../locale/lang';
import { reasonTexts } from '../locale/reasons';
import type { BodyFacts } from './body-hits';
import type { Line } from './lines';
import { shows } from './substance-kind';

/** Full points of each absence (../shared/HYPE.md 1.2, A1 to A3). */
const points = { source: 6, limit: 5, numbers: 4 } as const;
/** Absence adds in full from this much hype on; a calm text is not blamed for what it leaves out. */
const fullFrom = 40;

/**
 * What is missing in a text of enough words (the caller checks): a named voice from outside, a limit, the source
 * of its numbers. Only ever added to hype that was found, in proportion to it.
 */
export function absenceLines(body: BodyFacts, hype: number): Line[] {
  const share = Math.min(1, hype / fullFrom);
  const lines: Line[] = [];
  const missing = (rule: string, full: number, why: Bilingual): void => {
    lines.push({ rule, pack: null, category: 'absence', points: full * share, why });
  };
  const source = shows(body.substance, 'source');
  if (!source) missing('absence.source', points.source, reasonTexts.noSource);
  if (!shows(body.substance, 'limit')) missing('absence.limit', points.limit, reasonTexts.noLimit);
  const numbers = body.signs
    .filter((sign) => sign.rule.category === 'number')
    .reduce((sum, sign) => sum + sign.places, 0);
  if (numbers >= 2 && !source && !shows(body.substance, 'method'))
    missing('absence.numbers', points.numbers, reasonTexts.bareNumbers);
  return lines;
}
