// Articles: rank correlation with the labelled hype, per language, and the rows behind it.
import type { Lang } from '../lib/locale/lang';
import type { Rulebook } from '../lib/rules/rulebook';
import { measureArticle } from '../lib/score/hype-article';
import type { HypeScore } from '../lib/score/judgement';
import { nobody } from '../lib/score/personal';
import type { ArticleRow } from './corpus';
import { bySource } from './corpus';
import { share, spearman } from './figures';

export interface JudgedArticle {
  row: ArticleRow;
  score: HypeScore;
}

export interface ArticleFigures {
  group: string;
  n: number;
  spearman: number;
  meanError: number;
  criticalAbove: number;
}

/** As npm run score gives them: a text that is not about AI gets no verdict, but its hype is measured all the same. */
export function judgeArticles(book: Rulebook, rows: readonly ArticleRow[]): JudgedArticle[] {
  return rows.map((row) => ({ row, score: measureArticle(book, row, row.lang, nobody, 'given').hype }));
}

function figuresOf(group: string, judged: readonly JudgedArticle[]): ArticleFigures {
  const error = judged.reduce((sum, { row, score }) => sum + Math.abs(score.value - row.label.hype), 0);
  return {
    group,
    n: judged.length,
    spearman: spearman(
      judged.map(({ score }) => score.value),
      judged.map(({ row }) => row.label.hype),
    ),
    meanError: error / judged.length,
    criticalAbove: share(
      judged.filter(({ row }) => row.label.critical >= 0.5),
      ({ score }) => score.value >= 40,
    ),
  };
}

/** All, by language, and each language without its largest sources in turn: sources and kinds go together. */
export function articleGroups(judged: readonly JudgedArticle[], langs: readonly Lang[]): ArticleFigures[] {
  const groups = [figuresOf('all', judged)];
  for (const lang of langs) {
    const own = judged.filter(({ row }) => row.lang === lang);
    groups.push(figuresOf(lang, own));
    const sources = [...bySource(own)].sort((a, b) => b[1].length - a[1].length);
    for (const [source, rows] of sources) {
      if (rows.length < 4) continue;
      groups.push(
        figuresOf(
          `${lang} without ${source.slice(0, 26)}`,
          own.filter(({ row }) => row.source !== source),
        ),
      );
      groups.push(figuresOf(`${lang} only ${source.slice(0, 26)}`, rows));
    }
  }
  return groups;
}
