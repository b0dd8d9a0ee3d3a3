import { fill, reasonTexts } from '../locale/reasons';
import type { Tokens } from '../text/tokens';
import { articleConstants } from './article-constants';
import type { BodySign } from './body-hits';
import type { Line } from './lines';
import { sentenceQuote } from './sentences';

/** How many times one kind of substance counts in all; more of the same proves little. */
const placesCounted = 3;

/** Points of substance found, each kind capped, as positive numbers. */
export function substancePoints(signs: readonly BodySign[]): { sign: BodySign; points: number }[] {
  return signs.map((sign) => ({ sign, points: Math.abs(sign.rule.points) * Math.min(sign.places, placesCounted) }));
}

/**
 * Credit for substance: together at most a third of `hype`, because on real texts substance words barely tell
 * serious from shrill (../shared/HYPE.md section 2). One negative line per kind, in proportion to its points.
 */
export function creditLines(signs: readonly BodySign[], hype: number, text: string, tokens: Tokens): Line[] {
  const found = substancePoints(signs);
  const sum = found.reduce((total, { points }) => total + points, 0);
  if (sum === 0 || hype <= 0) return [];
  const credit = hype * articleConstants.creditShare * Math.min(1, sum / articleConstants.creditFull);
  return found.map(({ sign, points }) => ({
    rule: sign.rule.id,
    pack: sign.rule.pack,
    category: 'substance',
    points: (-credit * points) / sum,
    why:
      sign.places > 1
        ? fill(reasonTexts.often, { why: sign.rule.why.en, n: sign.places }, { why: sign.rule.why.de, n: sign.places })
        : sign.rule.why,
    quote: () => sentenceQuote(text, tokens, sign.hit.from, sign.hit.to, 'body'),
  }));
}
