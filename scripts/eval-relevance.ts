// Relevance: nDCG@10 of ranking the labelled headlines for each strategy file.
import type { Lang } from '../lib/locale/lang';
import { scoreRelevance } from '../lib/score/relevance';
import type { Corpus, HeadlineRow } from './corpus';
import { ndcg10 } from './figures';

export interface RelevanceFigures {
  strategy: string;
  group: string;
  ndcg: number;
  /** The first ten in the order found, with points and label. */
  first: string[];
}

/**
 * All headlines, each language, and both halves by date: a figure that falls from the older half to
 * the newer was fitted to the news of its day. Points are whole, so some headlines share a place:
 * "all, ties shared" is the mean over every order of theirs, the others take them as they come.
 */
export function relevanceFigures(corpus: Corpus, langs: readonly Lang[]): RelevanceFigures[] {
  const today = new Date().toISOString().slice(0, 10);
  // Some headlines bear no date: they are in neither half.
  const dates = corpus.headlines
    .map(({ date }) => date)
    .filter(Boolean)
    .sort();
  const middle = dates[dates.length >> 1] ?? '';
  const groups: [string, (row: HeadlineRow) => boolean][] = [
    ['all', () => true],
    ...langs.map((lang): [string, (row: HeadlineRow) => boolean] => [lang, (row) => row.lang === lang]),
    ['older half', (row) => row.date < middle],
    ['newer half', (row) => row.date >= middle],
  ];
  return corpus.strategies.flatMap(({ id, strategy }) => {
    const judged = corpus.headlines
      .filter((row) => id in row.label.relevance)
      .map((row) => ({
        row,
        score: scoreRelevance({ title: row.title }, row.lang, strategy.goals, today).value,
        label: row.label.relevance[id] ?? 0,
      }));
    const figures = groups.map(([group, belongs]) => {
      const rows = judged.filter(({ row }) => belongs(row));
      const order = [...rows].sort((a, b) => b.score - a.score);
      return {
        strategy: id,
        group,
        ndcg: ndcg10(
          rows.map(({ score }) => score),
          rows.map(({ label }) => label),
        ),
        first: order.slice(0, 10).map(({ score, label, row }) => `${score} (label ${label.toFixed(1)}) ${row.title}`),
      };
    });
    return [...figures, { strategy: id, group: 'all, ties shared', ndcg: tiesShared(judged), first: [] }];
  });
}

/** nDCG@10 as expected when rows of equal score stand in any order: each has the mean gain of them all. */
export function tiesShared(rows: readonly { score: number; label: number }[]): number {
  const gain = (label: number): number => 2 ** label - 1;
  const sum = (gains: readonly number[]): number =>
    gains.slice(0, 10).reduce((total, one, place) => total + one / Math.log2(place + 2), 0);
  const byScore = new Map<number, number[]>();
  for (const { score, label } of rows) byScore.set(score, [...(byScore.get(score) ?? []), gain(label)]);
  const found = [...byScore].sort(([a], [b]) => b - a);
  const shared = found.flatMap(([, gains]) => gains.map(() => gains.reduce((a, b) => a + b, 0) / gains.length));
  const ideal = sum(rows.map(({ label }) => gain(label)).sort((a, b) => b - a));
  return ideal === 0 ? Number.NaN : sum(shared) / ideal;
}
