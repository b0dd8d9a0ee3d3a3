// npm run eval -- FOLDER: how well the judge agrees with the labelled data.
import { readCorpus } from './corpus';
import { printArticles, printBait, printHeadlines, printLanguage, printRelevance } from './eval-report';
import { articleGroups, judgeArticles } from './eval-articles';
import { baitFigures } from './eval-bait';
import { headlineGroups, judgeHeadlines, naturalPrecision, noiseOf, worstHeadlines } from './eval-headlines';
import { ruleFigures } from './eval-rules';
import type { Lang } from '../lib/locale/lang';
import { draftRulebook } from './rulebook';

const usage = `npm run eval -- FOLDER [--json] [--only headlines,articles,bait,relevance,language] [--lang en|de] [--worst 20] [--noise] [--rules]
  FOLDER  labelled data built like ../shared/corpus
  --json  one JSON object instead of tables
  --noise also lists the unlabelled and other-topic headlines that score 40 or more
  --rules lists every rule with support, precision and noise (else the 40 most used)`;

const sections = ['headlines', 'articles', 'bait', 'relevance', 'language'] as const;

/** The command's door; resolves to the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const folder = argv.find(
    (arg, i) => !arg.startsWith('--') && !['--only', '--lang', '--worst'].includes(argv[i - 1] ?? ''),
  );
  if (!folder || argv.includes('--help')) {
    console.error(usage);
    return argv.includes('--help') ? 0 : 2;
  }
  const value = (flag: string): string | undefined => (argv.includes(flag) ? argv[argv.indexOf(flag) + 1] : undefined);
  const only = value('--only')?.split(',') ?? sections;
  const langs: Lang[] = value('--lang') === 'en' ? ['en'] : value('--lang') === 'de' ? ['de'] : ['en', 'de'];
  const worst = Number(value('--worst') ?? 20);
  const json = argv.includes('--json');
  const corpus = readCorpus(folder);
  const book = draftRulebook();
  const report: Record<string, unknown> = { date: new Date().toISOString().slice(0, 10), rules: book.rules.length };
  if (only.includes('headlines') && corpus.headlines.length > 0) {
    const judged = judgeHeadlines(
      book,
      corpus.headlines.filter((row) => langs.includes(row.lang)),
    );
    const { noise, judged: plain } = noiseOf(book, corpus, langs);
    const figures = {
      groups: headlineGroups(judged, langs),
      naturalPrecision: naturalPrecision(judged),
      noise,
      rules: ruleFigures(book, judged, plain, langs),
    };
    const rows = worstHeadlines(judged, worst);
    report['headlines'] = { ...figures, worst: rows };
    if (!json) printHeadlines(rows, figures, { noise: argv.includes('--noise'), rules: argv.includes('--rules') });
  }
  if (only.includes('articles') && corpus.articles.length > 0) {
    const judged = judgeArticles(
      book,
      corpus.articles.filter((row) => langs.includes(row.lang)),
    );
    const groups = articleGroups(judged, langs);
    report['articles'] = {
      groups,
      rows: judged.map(({ row, score }) => ({ id: row.id, label: row.label.hype, hype: score.value })),
    };
    if (!json) printArticles(judged, groups, worst);
  }
  if (only.includes('bait') && corpus.bait.length > 0 && langs.includes('en')) {
    const figures = baitFigures(book, corpus.bait);
    report['bait'] = { ...figures, missed: figures.missed.length, wrong: figures.wrong.length };
    if (!json) printBait(figures, worst);
  }
  if (only.includes('relevance') && corpus.strategies.length > 0) {
    const { relevanceFigures } = await import('./eval-relevance');
    const figures = relevanceFigures(corpus, langs);
    report['relevance'] = figures;
    if (!json) printRelevance(figures);
  }
  if (only.includes('language')) {
    const { languageFigures } = await import('./eval-language');
    const figures = languageFigures(corpus, langs);
    report['language'] = figures.map(({ wrong, ...rest }) => ({ ...rest, wrong: wrong.length }));
    if (!json) printLanguage(figures, worst);
  }
  if (json) console.log(JSON.stringify(report));
  return 0;
}
