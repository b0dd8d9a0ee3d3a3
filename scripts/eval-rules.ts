// What each rule is worth on the labelled headlines, and how often it fires elsewhere.
import type { Lang } from '../lib/locale/lang';
import type { Rulebook } from '../lib/rules/rulebook';
import type { HeadlineRow, PlainRow } from './corpus';
import type { Judged, Noise } from './eval-headlines';
import { share } from './figures';

export interface RuleFigures {
  rule: string;
  points: number;
  support: number;
  precision: number;
  meanLabel: number;
  unlabelled: number;
  otherTopics: number;
}

/** Per rule: on how many labelled headlines it counts, how many of them have some (>= 1) hype, and where else it fires. */
export function ruleFigures(
  book: Rulebook,
  judged: readonly Judged<HeadlineRow>[],
  noise: Record<Noise['kind'], readonly Judged<PlainRow>[]>,
  langs: readonly Lang[],
): RuleFigures[] {
  const labels = new Map<string, number[]>();
  for (const { row, score } of judged) {
    for (const reason of score.reasons)
      if (reason.points > 0 && reason.pack)
        labels.set(reason.rule, [...(labels.get(reason.rule) ?? []), row.label.hype]);
  }
  const count = (rows: readonly Judged<PlainRow>[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { score } of rows)
      for (const reason of score.reasons) counts.set(reason.rule, (counts.get(reason.rule) ?? 0) + 1);
    return counts;
  };
  const unlabelled = count(noise.unlabelled);
  const otherTopics = count(noise['other-topics']);
  return book.rules
    .filter((rule) => langs.includes(rule.language) && rule.points > 0 && rule.category !== 'topic')
    .map((rule) => {
      const own = labels.get(rule.id) ?? [];
      return {
        rule: rule.id,
        points: rule.points,
        support: own.length,
        precision: share(own, (label) => label >= 1),
        meanLabel: own.reduce((a, b) => a + b, 0) / own.length,
        unlabelled: unlabelled.get(rule.id) ?? 0,
        otherTopics: otherTopics.get(rule.id) ?? 0,
      };
    })
    .sort((a, b) => b.support - a.support || b.unlabelled - a.unlabelled);
}
