// Language found without a hint: headlines and paragraphs.
import { detectLanguage } from '../lib/text/language';
import type { Corpus } from './corpus';
import { share } from './figures';

export interface LanguageFigures {
  kind: 'headlines' | 'paragraphs';
  lang: string;
  n: number;
  right: number;
  wrong: string[];
}

export function languageFigures(corpus: Corpus, langs: readonly string[]): LanguageFigures[] {
  const headlines = [...corpus.headlines, ...corpus.unlabelled, ...corpus.otherTopics].map(({ title, lang }) => ({
    text: title,
    lang,
  }));
  const paragraphs = corpus.articles.flatMap(({ text, lang }) =>
    text
      .split('\n\n')
      .filter((paragraph) => paragraph.length >= 80)
      .map((paragraph) => ({ text: paragraph, lang })),
  );
  const figures: LanguageFigures[] = [];
  for (const [kind, all] of [
    ['headlines', headlines],
    ['paragraphs', paragraphs],
  ] as const) {
    for (const lang of langs) {
      const own = all
        .filter((row) => row.lang === lang)
        .map((row) => ({ ...row, found: detectLanguage(row.text).lang }));
      figures.push({
        kind,
        lang,
        n: own.length,
        right: share(own, (row) => row.found === lang),
        wrong: own.filter((row) => row.found !== lang).map((row) => `${row.found ?? '-'} ${row.text.slice(0, 120)}`),
      });
    }
  }
  return figures;
}
