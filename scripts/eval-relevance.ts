// Relevance: nDCG@10 of ranking the labelled headlines for each strategy file.
import type { Lang } from '../lib/locale/lang';
import { scoreRelevance } from '../lib/score/relevance';
import type { Corpus } from './corpus';
import { ndcg10 } from './figures';

export interface RelevanceFigures {
  strategy: string;
  group: string;
  ndcg: number;
  /** The first ten in the order found, with points and label. */
  first: string[];
}

export function relevanceFigures(corpus: Corpus, langs: readonly Lang[]): RelevanceFigures[] {
  const today = new Date().toISOString().slice(0, 10);
  return corpus.strategies.flatMap(({ id, strategy }) =>
    ['all', ...langs].map((group) => {
      const rows = corpus.headlines.filter(
        (row) => id in row.label.relevance && (group === 'all' || row.lang === group),
      );
      const scores = rows.map((row) => scoreRelevance({ title: row.title }, row.lang, strategy.goals, today).value);
      const labels = rows.map((row) => row.label.relevance[id] ?? 0);
      const order = rows.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
      return {
        strategy: id,
        group,
        ndcg: ndcg10(scores, labels),
        first: order
          .slice(0, 10)
          .map((at) => `${scores[at] ?? 0} (label ${(labels[at] ?? 0).toFixed(1)}) ${rows[at]?.title ?? ''}`),
      };
    }),
  );
}
