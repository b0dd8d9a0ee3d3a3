import { describe, expect, it } from 'vitest';
import { scoreArticle } from '../../lib/score/hype-article';
import { nobody } from '../../lib/score/personal';
import { random, randomText, trialBook } from './book';

const book = trialBook();
const score = (text: string, title = 'News about AI') => scoreArticle(book, { title, text }, 'en', nobody);
const sum = (lines: readonly { points: number }[]) => lines.reduce((total, line) => total + line.points, 0);

const plain = (sentences: number): string =>
  Array.from({ length: sentences }, (_, i) => `The team ships version ${i} of the tool on a Tuesday in spring.`).join(
    ' ',
  );
const shrill = (sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, i) => `Number ${i} is an insane revolution, a killer, the best ever and seamless.`,
  ).join(' ');

describe('the points of an article', () => {
  it('add up exactly on any text', () => {
    const next = random(3);
    for (let i = 0; i < 400; i++) {
      const text = randomText(next, Math.floor(next() * 900));
      const title = randomText(next, 8);
      const { value, reasons } = scoreArticle(book, { title, text }, 'en', {
        ruleFactors: new Map(),
        siteOffset: Math.floor(next() * 40 - 20),
      });
      expect(sum(reasons), text).toBe(value);
      expect(value >= 0 && value <= 100).toBe(true);
      expect(
        reasons.every(({ points }) => Number.isInteger(points) && points !== 0),
        text,
      ).toBe(true);
      for (const { quote } of reasons) {
        if (quote) expect((quote.where === 'body' ? text : title).slice(quote.start, quote.end)).toBe(quote.text);
      }
    }
  });

  it('is a density: more plain text around the same signs reads lower', () => {
    const signs = shrill(4);
    expect(score(`${signs} ${plain(60)}`).value).toBeGreaterThan(score(`${signs} ${plain(200)}`).value);
  });

  it('gives a plain text no signal, and no blame for what it leaves out', () => {
    expect(score(plain(40), 'AI team ships a tool')).toMatchObject({ value: 0, signal: 'none', reasons: [] });
  });

  it('shows no points under "no signal"', () => {
    const faint = score(`It is seamless. ${plain(200)}`, 'AI team ships a tool');
    expect(faint).toMatchObject({ value: 0, signal: 'none', reasons: [] });
    expect(score(`${shrill(3)} ${plain(30)}`).reasons.length).toBeGreaterThan(0);
  });

  it('shows what the reader took away', () => {
    const corrected = scoreArticle(book, { title: 'News about AI', text: `${shrill(3)} ${plain(60)}` }, 'en', {
      ruleFactors: new Map(),
      siteOffset: -100,
    });
    expect(corrected).toMatchObject({ value: 0, signal: 'none' });
    expect(corrected.reasons.some(({ rule }) => rule === 'correction.site')).toBe(true);
  });

  it('counts one expression only as often as its cap', () => {
    const twice = score(`${'It is a revolution. '.repeat(2)} ${plain(40)}`).value;
    const often = score(`${'It is a revolution. '.repeat(3)} ${plain(40)}`).value;
    expect(often).toBeLessThanOrEqual(twice);
  });

  it('credits substance with at most about a third, in lines of its own', () => {
    const bare = score(`${shrill(6)} ${plain(30)} So it is. And so on.`);
    const solid = score(
      `${shrill(6)} ${plain(30)} A professor at a university doubts it. However, limitations remain, according to her.`,
    );
    const credit = solid.reasons.filter(({ category, points }) => category === 'substance' && points < 0);
    expect(credit.length).toBeGreaterThan(0);
    expect(solid.value).toBeLessThan(bare.value);
    expect(-sum(credit)).toBeLessThanOrEqual(Math.ceil((solid.value - sum(credit)) * 0.35));
  });

  it('counts less in a sceptical text', () => {
    const signs = `${shrill(4)} ${plain(40)}`;
    expect(score(`${signs} This is a myth. It is overhyped.`).value).toBeLessThan(
      score(`${signs} This is a thing. It is loud.`).value,
    );
  });

  it('names what is missing only in texts with signs and enough words', () => {
    const absent = (text: string) => score(text).reasons.filter(({ category }) => category === 'absence').length;
    expect(absent(`${shrill(6)} ${plain(30)}`)).toBe(2);
    expect(absent(shrill(3))).toBe(0);
  });

  it('quotes the sentence that undermines the headline', () => {
    const denial = 'The assistant is not a revolution at all.';
    const { reasons } = score(`${plain(20)} ${denial} ${plain(20)} It is insane.`, 'The AI revolution has come');
    expect(reasons.find(({ category }) => category === 'gap')?.quote?.text).toContain('not a revolution');
  });

  it('notices who speaks', () => {
    const ours = Array.from(
      { length: 20 },
      (_, i) => `We built our tool number ${i} with seamless care and cutting-edge parts.`,
    ).join(' ');
    expect(score(`${ours} ${shrill(4)}`, 'The AI revolution').reasons.some(({ rule }) => rule === 'voice.vendor')).toBe(
      true,
    );
  });
});

describe('odd articles', () => {
  it('takes 200 KB of signs in short time and shows at most some forty lines', () => {
    const text = shrill(3000).slice(0, 200_000);
    const start = performance.now();
    const { reasons, value } = score(text);
    expect(performance.now() - start).toBeLessThan(1500);
    expect(reasons.length).toBeLessThan(45);
    expect(sum(reasons)).toBe(value);
  });

  it('takes empty text, one word a megabyte long, quotes without end', () => {
    for (const text of ['', 'a', 'x'.repeat(1_000_000), '“'.repeat(50_000), 'AI '.repeat(50_000), '\n\n\n']) {
      const { reasons, value } = score(text);
      expect(sum(reasons)).toBe(value);
    }
  });

  it('is silent on hype without an AI topic', () => {
    expect(score(`${shrill(6)} ${plain(30)}`, 'A garden')).toMatchObject({ aboutAi: false, signal: 'none' });
  });
});
