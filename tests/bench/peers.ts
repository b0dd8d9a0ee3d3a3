// Other people's libraries over the same texts. What they answer is another question (mood, grammar, wording), so only
// their time is compared: text in, their own result out.
import type { Rulebook } from '../../lib/rules/rulebook';
import { scoreArticle } from '../../lib/score/hype-article';
import { nobody } from '../../lib/score/personal';
import { costOf, keep, median, timed } from './measure';
import type { Row } from './row';
import type { Sample } from './score-figures';

type Reader = (text: string) => number;

const rounds = 3;

/** How each library is started; it is loaded only here, and only for this. */
const peers: Readonly<Record<string, () => Promise<Reader>>> = {
  sentiment: async () => {
    const { default: Sentiment } = await import('sentiment');
    const sentiment = new Sentiment();
    return (text) => sentiment.analyze(text).score;
  },
  'vader-sentiment': async () => {
    const { default: vader } = await import('vader-sentiment');
    return (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound;
  },
  'wink-nlp (eng-lite-web)': async () => {
    const [{ default: wink }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const nlp = wink(model);
    return (text) => Number(nlp.readDoc(text).out(nlp.its.sentiment));
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return (text) => nlp(text).sentences().length;
  },
  'retext (english, equality, profanities)': async () => {
    const [{ unified }, english, equality, profanities, stringify] = await Promise.all([
      import('unified'),
      import('retext-english'),
      import('retext-equality'),
      import('retext-profanities'),
      import('retext-stringify'),
    ]);
    const processor = unified()
      .use(english.default)
      .use(equality.default)
      .use(profanities.default)
      .use(stringify.default);
    return (text) => processor.processSync(text).messages.length;
  },
};

/** How many times as long each library takes as our score, over all texts of the sample in turns. */
export async function peerRows(book: Rulebook, sample: Sample, report: (line: string) => void): Promise<Row[]> {
  const texts = [...sample.articles, ...sample.long];
  const ours = (): void => {
    for (const article of texts) keep(scoreArticle(book, article, article.lang, nobody).value);
  };
  const whole = texts.map(({ text }) => text).join('\n\n');
  const { c: ourC } = costOf(whole, ours);
  const rows: Row[] = [
    {
      where: 'peer',
      figure: 'Evenkeel: hype with reasons and quotes',
      value: 1,
      unit: 'times',
      c: ourC,
      note: `all ${texts.length} texts in turns, which costs more than one again and again`,
    },
  ];
  for (const [name, start] of Object.entries(peers)) {
    let reader: Reader;
    try {
      reader = await start();
    } catch (error) {
      report(`skipped: ${name} does not load: ${error instanceof Error ? error.message : String(error)}`);
      continue;
    }
    const read = (): void => {
      for (const { text } of texts) keep(reader(text));
    };
    read();
    const ratios = Array.from({ length: rounds }, () => timed(read) / timed(ours, 40));
    const ratio = median(ratios);
    rows.push({
      where: 'peer',
      figure: name,
      value: ratio,
      unit: 'times',
      c: ratio * ourC,
      note: 'its time against ours',
    });
  }
  return rows;
}
