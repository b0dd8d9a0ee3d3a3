import { describe, expect, test } from 'vitest';
import { match, stepsOfLastMatch } from '../../lib/rules/match';
import { compile } from '../../lib/rules/compile';
import { tokenise } from '../../lib/text/tokens';
import { adversarial, article, syntheticPack, vocabulary } from '../bench/synthetic';
import { needPack } from './packs';
import { Random } from './random';

const random = new Random(5);
const words = vocabulary(random, 3000);
const book = compile([
  syntheticPack(random, words, 1500),
  needPack(
    [
      { any: ['#caps', '#name <0-8> #name', '{a|b|@many} <0-8> {a|b|@many} <0-8> {a|b|@many}', 'not <0-8> not'] },
      { any: ['aaa*', '*aaaa', '! !', '^ #', '#emoji $'], with: ['a'], unless: ['zzz'] },
    ],
    {
      lists: { many: ['a a', 'a a a', 'a a a a', 'a b', 'b'], negator: ['a a a', 'not'], negatorAfter: ['a', 'not'] },
    },
  ),
]);

function steps(text: string): number {
  match(book, tokenise(text), 'body');
  return stepsOfLastMatch();
}

const inputs = Object.entries(adversarial(words, 1 << 16));

/** The pack is as hostile as the texts; a busy machine may take its time, only the steps are counted. */
const patience = 120_000;

describe('the work grows with the text, never faster', () => {
  test.each(inputs)('%s', { timeout: patience }, (_name, text) => {
    const whole = steps(text);
    const half = steps(text.slice(0, text.length / 2));
    expect(whole).toBeLessThanOrEqual(2.2 * half + 2000);
    expect(whole).toBeLessThanOrEqual(text.length * 1000);
  });

  test('running text: a few checks a word', () => {
    const text = article(new Random(6), words, 5000);
    expect(steps(text)).toBeLessThan(5000 * 12);
  });

  test('ten times the rules are not ten times the work', () => {
    const text = article(new Random(6), words, 2000);
    const work = [300, 3000].map((count) => {
      const own = compile([syntheticPack(new Random(8), vocabulary(new Random(9), 12_000), count)]);
      match(own, tokenise(text), 'body');
      return stepsOfLastMatch();
    });
    expect((work[1] ?? 0) / (work[0] ?? 1)).toBeLessThan(3);
  });
});

test('a row of marks around a hit is not walked through for a negator', () => {
  const one = compile([needPack([{ any: ['#emoji'] }], { lists: { negator: ['not'], negatorAfter: ['not'] } })]);
  match(one, tokenise('🚀'.repeat(20_000)), 'body');
  expect(stepsOfLastMatch()).toBeLessThan(20_000 * 4);
});

test('hits are capped: 256 readings a sentence, 4,096 hits a text', () => {
  const one = compile([needPack([{ any: ['x'] }])]);
  expect(match(one, tokenise('x '.repeat(1000)), 'body').length).toBe(256);
  expect(match(one, tokenise('The x wins. '.repeat(6000)), 'body').length).toBe(4096);
});
