// Speed of the score with the shipped packs, in units of C: one charCodeAt pass over the same text.
import { loadRulebook } from '../../lib/rules/rulebook';
import { scoreArticle } from '../../lib/score/hype-article';
import { scoreHeadline } from '../../lib/score/hype-headline';
import { nobody } from '../../lib/score/personal';
import { draftRulebook } from '../../scripts/rulebook';

const sentences = [
  'The team ships a new version of its assistant on Tuesday, and the price stays at 20 dollars a month.',
  'AI will change everything about how you write, and those who wait will be left behind.',
  'A professor at the university says the sample of 412 people is too small for a general claim.',
  'It is a revolution, a real game-changer for every marketer who sends more than ten newsletters a week.',
  'However, the model fails at tables, and the company has not said when that will be repaired.',
  'Nobody in the room expected the numbers to double between March and June of the year before.',
];

function articleOf(words: number, salt: number): string {
  const parts: string[] = [];
  for (let count = 0, i = salt; count < words; i++) {
    const sentence = sentences[i % sentences.length] ?? '';
    parts.push(`${sentence} ${i}`);
    count += sentence.split(' ').length + 1;
  }
  return parts.join(' ');
}

function headlineOf(i: number): string {
  const plain = [
    `OpenAI opens office number ${i} in Munich`,
    `Chatbot answers ${i} questions about tax`,
    `Retailer tests AI in ${i} shops, results in May`,
  ];
  return i % 7 === 0 ? `This AI tool number ${i} changes everything: are you ready?` : (plain[i % 3] ?? '');
}

let sink = 0;

function pass(text: string): void {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  sink ^= sum;
}

/** Milliseconds of one run: the median of many, after as many to warm up. */
function warm(run: () => void, times: number): number {
  for (let i = 0; i < times; i++) run();
  const each = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return each[Math.floor(each.length / 2)] ?? 0;
}

function once(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export async function main(): Promise<number> {
  const book = draftRulebook();
  const fresh = (): typeof book => loadRulebook(book.data);
  const headlines = Array.from({ length: 500 }, (_, i) => ({ title: headlineOf(i) }));
  const text = articleOf(800, 0);
  const long = articleOf(80_000, 0);
  const coldBook = fresh();
  const coldHeadlines = once(() =>
    headlines.forEach((headline) => (sink += scoreHeadline(coldBook, headline, 'en', nobody).value)),
  );
  const coldArticle = once(() => (sink += scoreArticle(coldBook, { title: 'AI news', text }, 'en', nobody).value));
  const c = warm(() => pass(text), 400);
  const cLong = warm(() => pass(long), 20);
  const article = warm(() => (sink += scoreArticle(book, { title: 'AI news', text }, 'en', nobody).value), 400);
  const longArticle = warm(
    () => (sink += scoreArticle(book, { title: 'AI news', text: long }, 'en', nobody).value),
    10,
  );
  const many = warm(
    () => headlines.forEach((headline) => (sink += scoreHeadline(book, headline, 'en', nobody).value)),
    40,
  );
  const say = (name: string, value: string): void => console.log(`${name.padEnd(44)} ${value}`);
  say('rules', String(book.rules.length));
  say('C for 800 words', `${c.toFixed(4)} ms`);
  say('article of 800 words, warm (goal 12 C)', `${(article / c).toFixed(1)} C, ${article.toFixed(3)} ms`);
  say('article of 800 words, cold', `${coldArticle.toFixed(2)} ms`);
  say(
    'article of 80,000 words',
    `${(longArticle / cLong).toFixed(1)} C, ${(longArticle / article).toFixed(0)} times the short one (goal 105)`,
  );
  say('500 headlines, warm (goal 3 ms)', `${many.toFixed(2)} ms`);
  say('500 headlines, cold (goal 6 ms)', `${coldHeadlines.toFixed(2)} ms`);
  return sink === 0.5 ? 1 : 0;
}
