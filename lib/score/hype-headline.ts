import type { Lang } from '../locale/lang';
import { fill, reasonTexts } from '../locale/reasons';
import type { Rulebook } from '../rules/rulebook';
import type { Doubt, HeadlineFacts, Sign } from './headline-hits';
import { doubtOf, quotedFactor, readHeadline } from './headline-hits';
import type { HypeScore } from './judgement';
import type { Line } from './lines';
import { exactTotal } from './lines';
import { siteLine } from './lines-own';
import type { Personal } from './personal';
import type { Quote } from './reason';
import { combine, saturate } from './saturate';
import { signalOf } from './signal';

/** A bait rule's points are what it adds to hype; on the bait dial a sign weighs this much more. */
export const baitScale = 6;

/**
 * Signs of hype in a headline and its teaser. Points of the signs found are added, the part inside quotation
 * marks is halved, a sceptical word takes its share of what it reaches, and what is left is compressed (combine, saturate).
 * Each of these steps is a signed line of its own; the lines add up exactly to `value`.
 * Confidence is low: a headline never says enough to be sure, and without an AI topic most rules stay silent.
 */
export function scoreHeadline(
  book: Rulebook,
  headline: { title: string; teaser?: string | undefined },
  lang: Lang,
  personal: Personal,
): HypeScore {
  const facts = readHeadline(book, headline.title, headline.teaser ?? '', lang, personal, false);
  const lines = headlineLines(facts);
  const total = lines.length === 0 ? { value: 0, reasons: [] } : exactTotal(withSite(lines, personal));
  return {
    value: total.value,
    signal: signalOf(total),
    confidence: 'low',
    bait: baitDial(facts),
    aboutAi: facts.aboutAi,
    reasons: total.reasons,
  };
}

function withSite(lines: Line[], personal: Personal): Line[] {
  const line = siteLine(lines, personal);
  return line ? [...lines, line] : lines;
}

/** The signed lines of a headline before rounding; empty when no sign counts. */
export function headlineLines(facts: HeadlineFacts): Line[] {
  if (facts.signs.length === 0) return [];
  const lines: Line[] = facts.signs.map((sign) => ({
    rule: sign.rule.id,
    pack: sign.rule.pack,
    category: sign.rule.category as Line['category'],
    points: sign.points,
    why: sign.rule.why,
    quote: () => quoteOf(sign),
  }));
  let sum = 0;
  let halved = 0;
  let doubted = 0;
  const left: number[] = [];
  let strongest: Doubt | null = null;
  for (const sign of facts.signs) {
    const counted = sign.points * (sign.quoted ? quotedFactor : 1);
    const doubt = doubtOf(sign, facts.doubts);
    if (doubt && (!strongest || doubt.part > strongest.part)) strongest = doubt;
    const lost = doubt ? counted * doubt.part : 0;
    sum += counted - lost;
    halved += sign.points - counted;
    doubted += lost;
    left.push(counted - lost);
  }
  if (halved > 0) {
    lines.push({ rule: 'scale.quoted', pack: null, category: 'scale', points: -halved, why: reasonTexts.quoted });
  }
  if (doubted > 0 && strongest) {
    const { sign: sceptic } = strongest;
    lines.push({
      rule: sceptic.rule.id,
      pack: sceptic.rule.pack,
      category: 'sceptic',
      points: -doubted,
      why: fill(reasonTexts.sceptic, { why: sceptic.rule.why.en }, { why: sceptic.rule.why.de }),
      quote: () => quoteOf(sceptic),
    });
  }
  const overlap = sum - saturate(combine(left));
  if (overlap > 1e-9)
    lines.push({ rule: 'scale.overlap', pack: null, category: 'scale', points: -overlap, why: reasonTexts.overlap });
  return lines;
}

/**
 * The bait dial, 0-100: curiosity gap, listicle, second person. It needs no AI topic. A rule may weigh otherwise here
 * than in hype: "How the ..." holds something back and hypes little, a loaded word hypes and holds nothing back.
 */
export function baitDial(facts: HeadlineFacts): number {
  const points = facts.bait.map(
    ({ points, rule, quoted }) => ((points * rule.bait) / rule.points) * (quoted ? quotedFactor : 1) * baitScale,
  );
  return Math.min(100, Math.round(saturate(combine(points))));
}

function quoteOf({ text, where, start, end }: Sign): Quote {
  return { text: text.slice(start, end), where, start, end };
}
