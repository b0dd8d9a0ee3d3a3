import { describe, expect, it } from 'vitest';
import { scoreHeadline } from '../../lib/score/hype-headline';
import { nobody } from '../../lib/score/personal';
import { compile } from '../../lib/rules/compile';
import { needPack } from '../rules/packs';
import { random, randomText, trialBook } from './book';

const book = trialBook();
const score = (title: string, personal = nobody) => scoreHeadline(book, { title }, 'en', personal);
const sum = (points: readonly { points: number }[]) => points.reduce((total, line) => total + line.points, 0);

describe('the points of a headline', () => {
  it('reads one rule of 45 points as 45', () => {
    expect(score('The AI revolution starts in your inbox').value).toBe(45);
  });

  it('adds up exactly on any text, without zero lines, biggest first', () => {
    const next = random(7);
    for (let i = 0; i < 1500; i++) {
      const title = randomText(next, Math.floor(next() * 24));
      const personal = { ruleFactors: new Map([['en.killer', next() * 2]]), siteOffset: Math.floor(next() * 60 - 30) };
      const { value, reasons, signal, bait } = score(title, personal);
      expect(sum(reasons), title).toBe(value);
      expect(value >= 0 && value <= 100 && bait >= 0 && bait <= 100, title).toBe(true);
      expect(
        reasons.every(({ points }) => Number.isInteger(points) && points !== 0),
        title,
      ).toBe(true);
      expect(
        reasons.every(({ points }, at) => at === 0 || Math.abs(reasons[at - 1]?.points ?? 0) >= Math.abs(points)),
        title,
      ).toBe(true);
      expect(signal === 'none', title).toBe(value === 0);
    }
  });

  it('compresses many signs below 100 and says so', () => {
    const { value, reasons } = score('AI revolution: insane killer app of the apocalypse, seamless and cutting edge');
    expect(value).toBeGreaterThan(80);
    expect(value).toBeLessThan(100);
    expect(reasons.some(({ rule, points }) => rule === 'scale.overlap' && points < 0)).toBe(true);
  });

  it('never falls when a sign is added', () => {
    const signs = ['revolution', 'killer', 'apocalypse', 'insane', 'seamless'];
    let before = 0;
    signs.forEach((_, count) => {
      const { value } = score(`AI team ships ${signs.slice(0, count + 1).join(' and ')}`);
      expect(value).toBeGreaterThan(before);
      before = value;
    });
  });

  it('counts overlapping words of one category once', () => {
    expect(score('This AI tool is a killer app').value).toBe(50);
  });
});

describe('the surroundings of a sign', () => {
  it('is silent without an AI topic', () => {
    const { value, signal, aboutAi, reasons } = score('A revolution in gardening');
    expect([value, signal, aboutAi, reasons]).toEqual([0, 'none', false, []]);
  });

  it('does not count what is denied', () => {
    expect(score('AI is not a revolution, says a plumber').value).toBeLessThan(6);
  });

  it('halves what stands in quotation marks, in a line of its own', () => {
    const { value, reasons } = score('Minister calls AI “a revolution” in a speech');
    expect(value).toBe(23);
    expect(reasons.map(({ rule, points }) => [rule, points])).toEqual([
      ['en.revolution', 45],
      ['scale.quoted', -22],
    ]);
  });

  it('counts in full behind a contrast, and less before one', () => {
    expect(score('The myth is old but the AI revolution is here').value).toBe(45);
    expect(score('The AI revolution is here but it is a myth').value).toBe(18);
    expect(score('The AI revolution, but overhyped').value).toBe(18);
  });

  it('counts less beside a sceptical word, and quotes it', () => {
    const { value, reasons } = score('The overhyped AI revolution');
    expect(value).toBe(18);
    expect(reasons[1]).toMatchObject({
      rule: 'en.sceptic',
      category: 'sceptic',
      points: -27,
      quote: { text: 'overhyped', where: 'title' },
    });
  });

  it('shows bait on its own dial, AI or not', () => {
    const garden = score("You won't believe this garden");
    expect(garden.bait).toBeGreaterThan(40);
    expect([garden.value, garden.aboutAi]).toEqual([6, false]);
    expect(score("You won't believe this chatbot").value).toBe(15);
  });

  it('weighs a sign on the bait dial as its rule says, whatever it adds to hype', () => {
    const dial = (bait?: number): [number, number] => {
      const rule = { any: ['why'], category: 'bait', points: 5, guards: { topic: false }, ...(bait ? { bait } : {}) };
      const read = scoreHeadline(compile([needPack([rule])]), { title: 'Why roses' }, 'en', nobody);
      return [read.value, read.bait];
    };
    expect([dial(), dial(9), dial(2)]).toEqual([
      [2, 30],
      [2, 54],
      [2, 12],
    ]);
  });

  it('reads a teaser too, a little quieter than the headline', () => {
    const { value, reasons } = scoreHeadline(
      book,
      { title: 'News about AI', teaser: 'It is a revolution.' },
      'en',
      nobody,
    );
    expect(value).toBe(27);
    expect(reasons[0]?.quote).toEqual({ text: 'revolution', where: 'teaser', start: 8, end: 18 });
  });
});

describe("the reader's corrections", () => {
  it('mutes a rule', () => {
    expect(score('AI revolution', { ruleFactors: new Map([['en.revolution', 0]]), siteOffset: 0 }).signal).toBe('none');
  });

  it('shows a site offset as its own line and never falls below 0', () => {
    const { value, reasons } = score('AI revolution', { ruleFactors: new Map(), siteOffset: -20 });
    expect(value).toBe(25);
    expect(reasons.at(-1)).toMatchObject({ category: 'correction', points: -20 });
    expect(score('AI revolution', { ruleFactors: new Map(), siteOffset: -90 }).value).toBe(0);
  });
});

describe('odd headlines', () => {
  it('takes empty, blank, huge and broken text', () => {
    for (const title of ['', ' ', '\u0000', '\ud800', '“'.repeat(500), 'AI '.repeat(5000), '\u0301\u0301', '🚀🚀🚀']) {
      expect(sum(score(title).reasons)).toBe(score(title).value);
    }
  });

  it('has quotes that slice back to the text', () => {
    const next = random(11);
    for (let i = 0; i < 300; i++) {
      const title = randomText(next, 20);
      for (const { quote } of score(title).reasons)
        if (quote) expect(title.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });
});
