import { reasonTexts } from '../locale/reasons';
import type { Line } from './lines';
import type { Personal } from './personal';

/** The reader's correction for this site, as far as the scale from 0 to 100 has room for it. */
export function siteLine(lines: readonly Line[], personal: Personal): Line | null {
  if (personal.siteOffset === 0 || !Number.isFinite(personal.siteOffset)) return null;
  const sum = lines.reduce((total, line) => total + line.points, 0);
  const points = Math.min(100 - sum, Math.max(-sum, personal.siteOffset));
  return { rule: 'correction.site', pack: null, category: 'correction', points, why: reasonTexts.site };
}
