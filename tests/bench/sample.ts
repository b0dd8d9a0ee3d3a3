// The texts of the bench: our own invented newsroom and headlines, longer texts drawn from them with a fixed seed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../lib/locale/lang';
import { readCorpus } from '../../scripts/corpus';
import { readNewsroom } from '../../scripts/newsroom';
import { root } from '../../scripts/setup.mjs';
import { Random } from '../rules/random';
import type { Sample, SampleArticle } from './score-figures';

const headlineCount = 500;
const longWords = 1000;

/** Invented headlines by kind: sober ones are most of a front page. */
const kinds: readonly [kind: string, share: number][] = [
  ['sober', 0.78],
  ['critical', 0.08],
  ['hyped', 0.14],
];

function readHeadlines(lang: Lang): Record<string, string[]> {
  return JSON.parse(readFileSync(join(root, `tests/fixtures/headlines-${lang}.json`), 'utf8')) as Record<
    string,
    string[]
  >;
}

/** So many headlines of both languages, a third of them with a number of their own. */
function headlines(random: Random): Sample['headlines'] {
  const all = { en: readHeadlines('en'), de: readHeadlines('de') };
  return Array.from({ length: headlineCount }, (_, i) => {
    const lang: Lang = i % 2 === 0 ? 'en' : 'de';
    let at = random.next();
    const kind = kinds.find(([, share]) => (at -= share) < 0)?.[0] ?? 'sober';
    const title = random.pick(all[lang][kind] ?? []);
    return { lang, title: random.chance(0.3) ? `${title} (${2 + random.below(90)})` : title };
  });
}

/** A text of about 1,000 words from paragraphs of several articles. */
function longArticle(random: Random, articles: readonly SampleArticle[]): SampleArticle {
  const first = random.pick(articles);
  const paragraphs = articles.flatMap(({ text }) => text.split('\n\n'));
  const parts: string[] = [];
  for (let words = 0; words < longWords; words += parts.at(-1)?.split(' ').length ?? 1)
    parts.push(random.pick(paragraphs));
  return { title: first.title, lang: first.lang, text: parts.join('\n\n') };
}

/** The sample; `corpus` adds the real articles of a labelled folder, which are only read. */
export function readSample(corpus: string | null): Sample {
  const random = new Random(11);
  const articles = readNewsroom(join(root, 'tests/fixtures/newsroom')).map(({ title, lang, paragraphs }) => ({
    title,
    lang,
    text: paragraphs.join('\n\n'),
  }));
  const of = (lang: Lang): SampleArticle[] => articles.filter((article) => article.lang === lang);
  return {
    articles,
    long: [
      longArticle(random, of('en')),
      longArticle(random, of('de')),
      longArticle(random, of('en')),
      longArticle(random, of('de')),
    ],
    real: corpus === null ? [] : readCorpus(corpus).articles.map(({ title, lang, text }) => ({ title, lang, text })),
    headlines: headlines(random),
  };
}
