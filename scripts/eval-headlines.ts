// Headlines: the figures of the quality table, the worst errors, and what each rule is worth.
import type { Lang } from '../lib/locale/lang';
import type { Rulebook } from '../lib/rules/rulebook';
import { scoreHeadline } from '../lib/score/hype-headline';
import type { HypeScore } from '../lib/score/judgement';
import { nobody } from '../lib/score/personal';
import type { Corpus, HeadlineRow, PlainRow } from './corpus';
import { bySource, heldBack } from './corpus';
import { auc, averagePrecision, share } from './figures';

export interface Judged<Row> {
  row: Row;
  score: HypeScore;
}

/** From here on a headline counts as found in the quality table. */
const found = 40;

export interface HeadlineFigures {
  group: string;
  n: number;
  clear: number;
  aucClear: number;
  aucAny: number;
  recall40: number;
  falseSober: number;
  falseCritical: number;
}

export function judgeHeadlines<Row extends { title: string; lang: Lang }>(
  book: Rulebook,
  rows: readonly Row[],
): Judged<Row>[] {
  return rows.map((row) => ({ row, score: scoreHeadline(book, { title: row.title }, row.lang, nobody) }));
}

const isSober = ({ label }: HeadlineRow): boolean => label.ai >= 0.5 && label.hype < 0.5 && label.critical < 0.5;

export function figuresOf(group: string, judged: readonly Judged<HeadlineRow>[]): HeadlineFigures {
  const scores = judged.map(({ score }) => score.value);
  const isClear = judged.map(({ row }) => row.label.hype >= 1.5);
  const above = ({ score }: Judged<HeadlineRow>): boolean => score.value >= found;
  return {
    group,
    n: judged.length,
    clear: isClear.filter(Boolean).length,
    aucClear: auc(scores, isClear),
    aucAny: auc(
      scores,
      judged.map(({ row }) => row.label.hype >= 0.5),
    ),
    recall40: share(
      judged.filter((_, i) => isClear[i]),
      above,
    ),
    falseSober: share(
      judged.filter(({ row }) => isSober(row)),
      above,
    ),
    falseCritical: share(
      judged.filter(({ row }) => row.label.critical >= 0.5 && row.label.hype < 1.5),
      above,
    ),
  };
}

export function headlineGroups(judged: readonly Judged<HeadlineRow>[], langs: readonly Lang[]): HeadlineFigures[] {
  const groups: HeadlineFigures[] = [figuresOf('all', judged)];
  const pick = (group: string, is: (row: HeadlineRow) => boolean): void => {
    groups.push(
      figuresOf(
        group,
        judged.filter(({ row }) => is(row)),
      ),
    );
  };
  for (const lang of langs) {
    const own = judged.filter(({ row }) => row.lang === lang);
    const dates = own
      .map(({ row }) => row.date)
      .filter(Boolean)
      .sort();
    const middle = dates[Math.floor(dates.length / 2)] ?? '';
    pick(lang, (row) => row.lang === lang);
    pick(`${lang} before ${middle}`, (row) => row.lang === lang && row.date < middle);
    pick(`${lang} from ${middle}`, (row) => row.lang === lang && row.date >= middle);
    pick(`${lang} held-back sources`, (row) => row.lang === lang && heldBack(row.source));
    for (const set of ['natural', 'enriched', 'creators']) {
      if (own.some(({ row }) => row.set === set)) pick(`${lang} ${set}`, (row) => row.lang === lang && row.set === set);
    }
    const sources = bySource(own);
    for (const [source, rows] of [...sources].sort((a, b) => b[1].length - a[1].length)) {
      if (rows.length >= 15) groups.push(figuresOf(`${lang} ${source.slice(0, 28)}`, rows));
    }
  }
  return groups;
}

export function naturalPrecision(judged: readonly Judged<HeadlineRow>[]): number {
  const natural = judged.filter(({ row }) => row.set === 'natural');
  return averagePrecision(
    natural.map(({ score }) => score.value),
    natural.map(({ row }) => row.label.hype >= 1.5),
  );
}

export interface Noise {
  lang: Lang;
  kind: 'unlabelled' | 'other-topics';
  n: number;
  above: number;
  any: number;
  examples: string[];
}

export function noiseOf(
  book: Rulebook,
  corpus: Corpus,
  langs: readonly Lang[],
): { noise: Noise[]; judged: Record<Noise['kind'], Judged<PlainRow>[]> } {
  const judged = {
    unlabelled: judgeHeadlines(book, corpus.unlabelled),
    'other-topics': judgeHeadlines(book, corpus.otherTopics),
  };
  const noise: Noise[] = [];
  for (const kind of ['unlabelled', 'other-topics'] as const) {
    for (const lang of langs) {
      const own = judged[kind].filter(({ row }) => row.lang === lang);
      if (own.length === 0) continue;
      const top = own.filter(({ score }) => score.value >= found).sort((a, b) => b.score.value - a.score.value);
      noise.push({
        lang,
        kind,
        n: own.length,
        above: top.length / own.length,
        any: share(own, ({ score }) => score.value > 0),
        examples: top.map(
          ({ row, score }) => `${score.value} ${row.title} [${score.reasons.map((reason) => reason.rule).join(' ')}]`,
        ),
      });
    }
  }
  return { noise, judged };
}

/** The worst misses (clear hype that scores lowest) and false alarms (no hype that scores highest). */
export function worstHeadlines(
  judged: readonly Judged<HeadlineRow>[],
  count: number,
): Record<'misses' | 'alarms', Judged<HeadlineRow>[]> {
  return {
    misses: judged
      .filter(({ row }) => row.label.hype >= 1.5)
      .sort((a, b) => a.score.value - b.score.value || b.row.label.hype - a.row.label.hype)
      .slice(0, count),
    alarms: judged
      .filter(({ row, score }) => row.label.hype < 0.5 && score.value > 0)
      .sort((a, b) => b.score.value - a.score.value)
      .slice(0, count),
  };
}
