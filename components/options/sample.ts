import type { samplePieces } from '../../lib/locale/first-run';
import { say } from '../../lib/locale/lang';
import type { Lang } from '../../lib/locale/lang';
import type { Because } from '../../lib/locale/verdicts';
import type { GoalMatch, Verdict } from '../../lib/score/judgement';
import { scoreRelevance } from '../../lib/score/relevance';
import { decide } from '../../lib/score/verdict';
import type { Settings } from '../../lib/settings/settings';

type Sample = (typeof samplePieces)[number];

export interface SampleVerdict {
  hype: number;
  relevance: number;
  goals: GoalMatch[];
  verdict: Verdict;
  because: Because;
}

/**
 * An invented piece for this reader: relevance and verdict by the real rules, hype and novelty as the piece states
 * them (the packs need not be loaded to change a setting).
 */
export function judgeSample(
  piece: Sample,
  settings: Pick<Settings, 'goals' | 'thresholds' | 'minutes'>,
  lang: Lang,
  today: string,
): SampleVerdict {
  const { value, goals } = scoreRelevance(
    { title: say(piece.title, lang), text: say(piece.text, lang) },
    lang,
    settings.goals,
    today,
  );
  const { hype, novelty, minutes } = piece;
  const minutesLeft = settings.minutes;
  return {
    hype,
    relevance: value,
    goals,
    ...decide({ hype, relevance: value, novelty, minutes, minutesLeft }, settings.thresholds),
  };
}
