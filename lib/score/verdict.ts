import type { Bilingual } from '../locale/lang';
import { fill } from '../locale/reasons';
import type { Because } from '../locale/verdicts';
import { verdictSentences } from '../locale/verdicts';
import type { Thresholds } from '../settings/thresholds';
import type { Verdict } from './judgement';

/** What the verdict is made of. null: not known (no reader on the command line, no text behind a headline). */
export interface Axes {
  /** 0-100. */
  hype: number;
  /** 0-100. */
  relevance: number;
  /** Per cent new to this reader. */
  novelty: number | null;
  minutes: number | null;
  minutesLeft: number | null;
}

/** The axes against the reader's own numbers: all a line of the rule may ask. */
interface Facts {
  hyped: boolean;
  relevant: boolean;
  /** Relevance at least half way from the threshold to 100. */
  high: boolean;
  /** Relevance at least half the threshold. */
  touches: boolean;
  seen: boolean;
  tooLong: boolean;
}

/** One line of the rule: the first line that holds decides. */
export interface VerdictLine {
  id: Because;
  verdict: Verdict;
  holds: (facts: Facts) => boolean;
}

/**
 * The rule that combines the axes, in order. More hype never moves a piece towards "read", more relevance never
 * towards "skip" (read, skim, park, skip is the order); a property test holds it.
 */
export const verdictLines: readonly VerdictLine[] = [
  { id: 'seen-hype', verdict: 'skip', holds: (f) => f.seen && f.hyped && !f.high },
  { id: 'seen-relevant', verdict: 'skim', holds: (f) => f.seen && f.relevant },
  { id: 'seen', verdict: 'skip', holds: (f) => f.seen },
  { id: 'hype-high', verdict: 'skim', holds: (f) => f.hyped && f.high },
  { id: 'hype-relevant', verdict: 'park', holds: (f) => f.hyped && f.relevant },
  { id: 'hype', verdict: 'skip', holds: (f) => f.hyped },
  { id: 'high-relevance', verdict: 'read', holds: (f) => f.high },
  { id: 'too-long', verdict: 'park', holds: (f) => f.touches && f.tooLong },
  { id: 'relevant', verdict: 'read', holds: (f) => f.relevant },
  { id: 'touches', verdict: 'skim', holds: (f) => f.touches },
  { id: 'no-goal', verdict: 'skip', holds: () => true },
];

/** From here on a piece serves a goal strongly: half way from the reader's threshold to 100. */
export function highRelevance(thresholds: Thresholds): number {
  return Math.round(thresholds.relevance + (100 - thresholds.relevance) / 2);
}

/** The verdict for these axes and the id of the line that decided. */
export function decide(axes: Axes, thresholds: Thresholds): { verdict: Verdict; because: Because } {
  const { hype, relevance, novelty, minutes, minutesLeft } = axes;
  const facts: Facts = {
    hyped: hype > 0 && hype >= thresholds.hype,
    relevant: relevance >= thresholds.relevance,
    high: relevance >= highRelevance(thresholds),
    touches: relevance >= thresholds.relevance / 2,
    seen: novelty !== null && novelty < thresholds.novelty,
    tooLong: minutes !== null && minutesLeft !== null && minutes > minutesLeft,
  };
  const line = verdictLines.find((candidate) => candidate.holds(facts));
  if (!line) throw new Error('the last line of the verdict rule always holds');
  return { verdict: line.verdict, because: line.id };
}

/** The sentence of one line with the reader's own numbers in it, for the popup and the options page. */
export function verdictSentence(id: Because, thresholds: Thresholds): Bilingual {
  return fill(verdictSentences[id], {
    hype: thresholds.hype,
    relevance: thresholds.relevance,
    novelty: thresholds.novelty,
    half: Math.ceil(thresholds.relevance / 2),
    high: highRelevance(thresholds),
  });
}
