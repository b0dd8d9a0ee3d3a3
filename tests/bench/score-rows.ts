import type { Cost } from './measure';
import type { Row } from './row';
import type { WarmFigures } from './score-figures';

/** The warm figures as rows of the table. */
export function warmRows(where: 'Node' | 'Chromium', warm: WarmFigures): Row[] {
  const article = (figure: string, cost: Cost, note: string): Row => ({
    where,
    figure,
    value: cost.c,
    unit: 'C',
    goal: 12,
    note,
  });
  const micro = (ms: number): string => `${(ms * 1000).toFixed(1)} µs`;
  const rows: Row[] = [
    article('score of an article, 1,000 words', warm.long, `${micro(warm.long.ms)}, C is ${micro(warm.long.unit)}`),
    article(
      'score of an article, 13 of the newsroom',
      warm.articles,
      `about 280 words, half of them shrill; ${micro(warm.articles.ms)}`,
    ),
  ];
  if (warm.real)
    rows.push(
      article(
        'score of a real article (corpus)',
        warm.real,
        `median; ${micro(warm.real.ms)}, C is ${micro(warm.real.unit)}`,
      ),
    );
  rows.push(
    { where, figure: '100 times the text of an article', value: warm.hundred, unit: 'times', goal: 105 },
    { where, figure: '500 headlines, warm', value: warm.headlines.ms, unit: 'ms', c: warm.headlines.c, goal: 3 },
    {
      where,
      figure: '500 headlines, whole judgement',
      value: warm.judged.ms,
      unit: 'ms',
      c: warm.judged.c,
      note: 'language, hype, relevance, verdict',
    },
    {
      where,
      figure: 'an article, whole judgement',
      value: warm.judgedArticle.ms,
      unit: 'ms',
      c: warm.judgedArticle.c,
      note: 'the same, 1,000 words',
    },
  );
  return rows;
}
