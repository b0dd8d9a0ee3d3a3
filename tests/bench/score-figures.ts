// The score over the sample, warm and cold. The same code runs in Node and in a page of real Chromium.
import type { Lang } from '../../lib/locale/lang';
import type { Rulebook, RulebookData } from '../../lib/rules/rulebook';
import { loadRulebook } from '../../lib/rules/rulebook';
import { scoreArticle } from '../../lib/score/hype-article';
import { scoreHeadline } from '../../lib/score/hype-headline';
import { judge } from '../../lib/score/judge';
import { nobody } from '../../lib/score/personal';
import { defaultGoals } from '../../lib/settings/default-goals';
import { defaultThresholds } from '../../lib/settings/thresholds';
import type { Cost } from './measure';
import { costOf, keep, median, timed, timesOf, unitOf } from './measure';

export interface SampleArticle {
  title: string;
  lang: Lang;
  text: string;
}

export interface Sample {
  /** Invented articles as they are, about 280 words. */
  articles: SampleArticle[];
  /** About 1,000 words each. */
  long: SampleArticle[];
  /** Real articles of a labelled folder, when one was given. */
  real: SampleArticle[];
  headlines: { title: string; lang: Lang }[];
}

export interface WarmFigures {
  articles: Cost;
  long: Cost;
  real: Cost | null;
  /** How much longer 100 times the text takes. */
  hundred: number;
  headlines: Cost;
  /** Language, hype, relevance with the goals everyone starts with, verdict. */
  judged: Cost;
  judgedArticle: Cost;
}

export interface ColdFigures {
  headlines: { ms: number; c: number };
  article: { ms: number; c: number };
}

const score = (book: Rulebook, article: SampleArticle): void =>
  keep(scoreArticle(book, article, article.lang, nobody).reasons.length);

function scoreAll(book: Rulebook, headlines: Sample['headlines']): void {
  for (const headline of headlines) keep(scoreHeadline(book, headline, headline.lang, nobody).reasons.length);
}

/** Every text of the sample once. */
export function scoreEverything(book: Rulebook, sample: Sample): void {
  for (const article of [...sample.articles, ...sample.long]) score(book, article);
  scoreAll(book, sample.headlines);
}

/** The middle one of several texts' costs. */
function middle(costs: readonly Cost[]): Cost {
  const of = (pick: (cost: Cost) => number): number => median(costs.map(pick));
  return { ms: of(({ ms }) => ms), c: of(({ c }) => c), unit: of(({ unit }) => unit) };
}

function judging(book: Rulebook): (piece: { title: string; text?: string }) => void {
  const deps = {
    book,
    goals: defaultGoals('en'),
    thresholds: defaultThresholds,
    personal: nobody,
    today: '2026-11-22',
    novelty: null,
    minutesLeft: 20,
    readingSpeed: null,
  };
  return (piece) => keep(judge(piece, deps).notJudged === null ? 1 : 0);
}

export function warmFigures(data: RulebookData, sample: Sample): WarmFigures {
  const book = loadRulebook(data);
  const every = (articles: readonly SampleArticle[], samples: number): Cost =>
    middle(articles.map((article) => costOf(article.text, () => score(book, article), samples)));
  // All kinds of text first, so that no figure is of code tuned to a single one.
  for (let i = 0; i < 60; i++) for (const article of [...sample.articles, ...sample.long]) score(book, article);
  const [first] = sample.long;
  if (first === undefined) throw new Error('the sample has no long article');
  const huge = { ...first, text: `${first.text}\n\n`.repeat(100) };
  const titles = sample.headlines.map(({ title }) => title).join('\n');
  const judgeOne = judging(book);
  return {
    articles: every(sample.articles, 9),
    long: every(sample.long, 15),
    real: sample.real.length === 0 ? null : every(sample.real, 5),
    hundred: timesOf(
      () => score(book, huge),
      () => score(book, first),
      9,
    ),
    headlines: costOf(titles, () => scoreAll(book, sample.headlines), 25),
    judged: costOf(titles, () => sample.headlines.forEach(judgeOne), 15),
    judgedArticle: middle(sample.long.map((article) => costOf(article.text, () => judgeOne(article), 9))),
  };
}

/** The first calls ever in this process: 500 headlines, then an article. Only the text of the unit is measured after. */
export function coldFigures(data: RulebookData, sample: Sample): ColdFigures {
  const book = loadRulebook(data);
  const [article] = sample.long;
  if (article === undefined) throw new Error('the sample has no long article');
  const headlines = timed(() => scoreAll(book, sample.headlines));
  const one = timed(() => score(book, article));
  const titles = sample.headlines.map(({ title }) => title).join('\n');
  return {
    headlines: { ms: headlines, c: headlines / unitOf(titles) },
    article: { ms: one, c: one / unitOf(article.text) },
  };
}
