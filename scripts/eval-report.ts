// The tables of npm run eval, for people.
import type { ArticleFigures, JudgedArticle } from './eval-articles';
import type { BaitFigures } from './eval-bait';
import type { HeadlineFigures, Judged, Noise } from './eval-headlines';
import type { RuleFigures } from './eval-rules';
import type { LanguageFigures } from './eval-language';
import type { RelevanceFigures } from './eval-relevance';
import type { HeadlineRow } from './corpus';
import type { HypeScore } from '../lib/score/judgement';

const percent = (value: number): string => (Number.isNaN(value) ? '-' : `${(value * 100).toFixed(1)} %`);
const digits = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(3));

export function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  console.log(line(head));
  for (const row of rows) console.log(line(row));
  console.log('');
}

const title = (text: string): void => console.log(`\n## ${text}\n`);
const rulesOf = (score: HypeScore): string =>
  score.reasons.map((reason) => `${reason.rule} ${reason.points}`).join(', ') || 'no sign';

export function printHeadlines(
  worst: Record<'misses' | 'alarms', Judged<HeadlineRow>[]>,
  figures: { groups: HeadlineFigures[]; naturalPrecision: number; noise: Noise[]; rules: RuleFigures[] },
  show: { noise: boolean; rules: boolean },
): void {
  title('Headlines');
  table(
    ['group', 'n', 'clear', 'AUC clear', 'AUC any', 'recall >=40', 'sober >=40', 'critical >=40'],
    figures.groups.map((f) => [
      f.group,
      String(f.n),
      String(f.clear),
      digits(f.aucClear),
      digits(f.aucAny),
      percent(f.recall40),
      percent(f.falseSober),
      percent(f.falseCritical),
    ]),
  );
  console.log(`average precision for clear hype, natural mix: ${digits(figures.naturalPrecision)}\n`);
  table(
    ['headlines without labels', 'n', '>=40', 'any sign'],
    figures.noise.map((row) => [`${row.kind} ${row.lang}`, String(row.n), percent(row.above), percent(row.any)]),
  );
  const print = (rows: readonly Judged<HeadlineRow>[]): void => {
    for (const { row, score } of rows) {
      console.log(
        `${String(score.value).padStart(3)} label ${row.label.hype.toFixed(1)} ${row.lang} ${row.source.slice(0, 16)} | ${row.title}\n      ${rulesOf(score)}`,
      );
    }
  };
  title('Worst misses (clear hype with the lowest score)');
  print(worst.misses);
  title('Worst false alarms (no hype with the highest score)');
  print(worst.alarms);
  if (show.noise) {
    for (const row of figures.noise) {
      title(`${row.kind} ${row.lang}: 40 or more`);
      for (const example of row.examples) console.log(example);
    }
  }
  title('Rules (support on labelled headlines, precision = label 1 or more)');
  const rules = show.rules ? figures.rules : figures.rules.slice(0, 40);
  table(
    ['rule', 'points', 'support', 'precision', 'mean label', 'unlabelled', 'other topics'],
    rules.map((r) => [
      r.rule,
      String(r.points),
      String(r.support),
      percent(r.precision),
      digits(r.meanLabel),
      String(r.unlabelled),
      String(r.otherTopics),
    ]),
  );
}

export function printArticles(
  judged: readonly JudgedArticle[],
  groups: readonly ArticleFigures[],
  worst: number,
): void {
  title('Articles');
  table(
    ['group', 'n', 'Spearman', 'mean error', 'critical >=40'],
    groups.map((g) => [g.group, String(g.n), digits(g.spearman), g.meanError.toFixed(1), percent(g.criticalAbove)]),
  );
  const byError = [...judged].sort(
    (a, b) => Math.abs(b.score.value - b.row.label.hype) - Math.abs(a.score.value - a.row.label.hype),
  );
  for (const { row, score } of byError.slice(0, worst)) {
    console.log(
      `${String(score.value).padStart(3)} label ${row.label.hype} ${row.lang} ${row.source.slice(0, 22)} | ${row.title.slice(0, 80)}\n      ${rulesOf(score)}`,
    );
  }
}

export function printBait(figures: BaitFigures, worst: number): void {
  title('Bait dial on Stop-Clickbait');
  console.log(
    `n ${figures.n}, accuracy at 50: ${percent(figures.accuracy50)} (precision ${percent(figures.precision50)}, recall ${percent(figures.recall50)}), ` +
      `best ${percent(figures.best.accuracy)} at ${figures.best.threshold}, AUC ${digits(figures.auc)}`,
  );
  const spread = (rows: readonly string[]): string[] =>
    rows.filter((_, i) => i % Math.max(1, Math.floor(rows.length / worst)) === 0).slice(0, worst);
  console.log(`\nmissed (${figures.missed.length}), a sample:`);
  for (const row of spread(figures.missed)) console.log(`  ${row}`);
  console.log(`\nwrongly called bait (${figures.wrong.length}), a sample:`);
  for (const row of spread(figures.wrong)) console.log(`  ${row}`);
}

export function printRelevance(figures: readonly RelevanceFigures[]): void {
  title('Relevance');
  table(
    ['strategy', 'headlines', 'nDCG@10'],
    figures.map((f) => [f.strategy, f.group, digits(f.ndcg)]),
  );
  for (const f of figures.filter(({ group }) => group === 'all')) {
    console.log(`${f.strategy}, first ten:`);
    for (const row of f.first) console.log(`  ${row}`);
  }
}

export function printLanguage(figures: readonly LanguageFigures[], worst: number): void {
  title('Language without a hint');
  table(
    ['kind', 'language', 'n', 'right'],
    figures.map((f) => [f.kind, f.lang, String(f.n), percent(f.right)]),
  );
  for (const f of figures)
    for (const row of f.wrong.slice(0, Math.ceil(worst / 4))) console.log(`  ${f.kind} ${f.lang}: ${row}`);
}
