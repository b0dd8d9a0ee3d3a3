// The bait dial on Stop-Clickbait: accuracy at its own middle and at the best threshold, and the errors.
import type { Rulebook } from '../lib/rules/rulebook';
import { scoreHeadline } from '../lib/score/hype-headline';
import { nobody } from '../lib/score/personal';
import type { Corpus } from './corpus';
import { auc, share } from './figures';

export interface BaitFigures {
  n: number;
  accuracy50: number;
  precision50: number;
  recall50: number;
  best: { threshold: number; accuracy: number };
  auc: number;
  missed: string[];
  wrong: string[];
}

export function baitFigures(book: Rulebook, rows: Corpus['bait']): BaitFigures {
  const judged = rows.map((row) => ({
    row,
    bait: scoreHeadline(book, { title: row.title }, 'en', nobody).bait,
    is: row.label.clickbait >= 0.5,
  }));
  const accuracy = (threshold: number): number => share(judged, ({ bait, is }) => bait >= threshold === is);
  const best = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70]
    .map((threshold) => ({ threshold, accuracy: accuracy(threshold) }))
    .reduce((a, b) => (b.accuracy > a.accuracy ? b : a));
  return {
    n: rows.length,
    accuracy50: accuracy(50),
    precision50: share(
      judged.filter(({ bait }) => bait >= 50),
      ({ is }) => is,
    ),
    recall50: share(
      judged.filter(({ is }) => is),
      ({ bait }) => bait >= 50,
    ),
    best,
    auc: auc(
      judged.map(({ bait }) => bait),
      judged.map(({ is }) => is),
    ),
    missed: judged.filter(({ bait, is }) => is && bait < 50).map(({ row, bait }) => `${bait} ${row.title}`),
    wrong: judged.filter(({ bait, is }) => !is && bait >= 50).map(({ row, bait }) => `${bait} ${row.title}`),
  };
}
