import { describe, expect, test } from 'vitest';
import { foldWord } from '../../lib/text/fold';
import { Flag } from '../../lib/text/token-flags';
import type { Tokens } from '../../lib/text/tokens';
import { tokenText, tokenise } from '../../lib/text/tokens';

const all = (tokens: Tokens): string[] => Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
const words = (text: string): string[] => all(tokenise(text));
const having = (text: string, flag: number): string[] => {
  const tokens = tokenise(text);
  return all(tokens).filter((_, i) => ((tokens.flags[i] ?? 0) & flag) !== 0);
};
const sentences = (text: string): string[] => {
  const tokens = tokenise(text);
  const made: string[] = [];
  for (let i = 0; i < tokens.count; i++)
    made[tokens.sentence[i] ?? 0] = `${made[tokens.sentence[i] ?? 0] ?? ''} ${tokenText(tokens, i)}`.trim();
  expect(tokens.sentences).toBe(made.length);
  return made;
};

describe('words', () => {
  test.each([
    ['ChatGPT-Killer kommt', ['ChatGPT', 'Killer', 'kommt']],
    ["OpenAI's plan won't work", ['OpenAI', "'s", 'plan', 'won', "'t", 'work']],
    ['It’s 10x, 3.5 and 1,000', ['It', '’s', '10x', ',', '3.5', 'and', '1,000']],
    ['$4.5bn, € 3 Mrd., 100 % and 5%', ['$4.5bn', ',', '€ 3', 'Mrd', ',', '100 %', 'and', '5%']],
    ['C3.ai & Copy.ai', ['C3', 'ai', '&', 'Copy', 'ai']],
    ['AI – the end? No! Well…', ['AI', '–', 'the', 'end', '?', 'No', '!', 'Well', '…']],
    ['wait... what -- now—then', ['wait', '...', 'what', '--', 'now', '—', 'then']],
    ['Auf\u00admerk\u00adsam\u200bkeit', ['Auf\u00admerk\u00adsam\u200bkeit']],
    ['🚀 to the 👩‍💻 moon 👍🏽', ['🚀', 'to', 'the', '👩‍💻', 'moon', '👍🏽']],
    ['#AI @someone *bold*', ['AI', 'someone', 'bold']],
    ['10–20 Uhr', ['10', '20', 'Uhr']],
    ['', []],
    [' \n\t ', []],
  ])('%s', (text, wanted) => {
    expect(words(text)).toEqual(wanted);
  });

  test.each([
    ['KI', 'ki'],
    ['GRÖSSTE', 'groesste'],
    ['größte', 'groesste'],
    ['gro\u0308\u00dfte', 'groesste'],
    ['Über', 'ueber'],
    ['Café', 'cafe'],
    ['nai\u0308ve', 'naive'],
    ['Łódź', 'lodz'],
    ['won’t', "won't"],
    ['Re\u00advolution', 'revolution'],
    ['𝗔𝗜', 'ai'],
    ['10×', '10x'],
  ])('%s folds to %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test('a word over 64 units is a token without a hash', () => {
    const tokens = tokenise(`${'a'.repeat(65)} ${'b'.repeat(64)}`);
    expect(tokens.hashA[0]).toBe(0);
    expect(tokens.hashA[1]).not.toBe(0);
  });
});

describe('flags', () => {
  test('capitals', () => {
    expect(having('the Model of OpenAI', Flag.Capital)).toEqual(['Model', 'OpenAI']);
  });

  test('shouting needs four letters and a word beside that does not', () => {
    expect(having('This is INSANE, says NASA to the USA', Flag.Shouted)).toEqual(['INSANE', 'NASA']);
    expect(having('EVERYTHING IS INSANE', Flag.Shouted)).toEqual([]);
    expect(having('EVERYTHING IS INSANE. This is not.', Flag.Shouted)).toEqual([]);
    expect(having('GPT4O5 is out', Flag.Shouted)).toEqual([]);
  });

  test('glued by a hyphen', () => {
    expect(having('ChatGPT-Killer, KI- und Cloud, state-of-the-art - no', Flag.Glued)).toEqual([
      'Killer',
      'of',
      'the',
      'art',
    ]);
  });

  test('starts and ends', () => {
    expect(having('“AI: The end of work” – now! So what?', Flag.SentenceStart)).toEqual(['AI', 'So']);
    expect(having('AI: The end of work – now', Flag.PartStart)).toEqual(['The', 'now']);
    expect(having('The end of work! So what?', Flag.SentenceEnd)).toEqual(['work', '!', 'what', '?']);
  });
});

describe('quotations', () => {
  test.each([
    ['He said “this is big” today', ['this', 'is', 'big']],
    ['Er nennt es „eine Revolution“ heute', ['eine', 'Revolution']],
    ['Er nennt es "eine Revolution" heute', ['eine', 'Revolution']],
    ['Das «neue Zeitalter» und »die Wende« kommen', ['neue', 'Zeitalter', 'die', 'Wende']],
    ["'The end of jobs': why experts don't agree", ['The', 'end', 'of', 'jobs']],
    ['‘Huge’ gains, says the firm’s boss', ['Huge']],
    ['‚Die Wende‘ ist da', ['Die', 'Wende']],
    ["don't believe OpenAI's and its users' claims", []],
    ['5" screens are back', []],
    ['He said “this never ends', []],
  ])('%s', (text, wanted) => {
    expect(having(text, Flag.Quoted)).toEqual(wanted);
  });

  test('a mark whose partner is further than 160 characters quotes nothing', () => {
    const inside = (length: number): string => `“${'ab '.repeat(length)}x” end`;
    expect(having(inside(40), Flag.Quoted).length).toBe(41);
    expect(having(inside(60), Flag.Quoted)).toEqual([]);
  });

  test('a paragraph ends what is open', () => {
    expect(having('“one two\n\nthree” four', Flag.Quoted)).toEqual([]);
  });
});

describe('sentences', () => {
  test.each([
    ['It works. It sells. Done', 3],
    ['Dr. Meyer und Prof. Dr. Klein zahlen z. B. 3 Mio. Euro, u. a. an die Fa. Bsp. GmbH', 1],
    ['Am 1. Mai startet der 3. Teil. Dann kommt Teil vier.', 2],
    ['Der Kurs steigt am 12. November. Die Anleger warten.', 2],
    ['The U.S. Senate heard J. Smith of Acme Inc. on Tuesday, e.g. about cost. He left.', 2],
    ['It costs 3.50 dollars at example.com today. Fine.', 2],
    ['Is it over? Yes! No… Maybe', 4],
    ['“Is it over?” asks the paper', 1],
    ['He said “no.” Then he left.', 2],
    ['Texte, Bilder usw. Das alles kommt.', 2],
    ['Texte, Bilder usw. sind da.', 1],
    ['Headline: a colon is no end', 1],
    ['One paragraph\n\nanother one', 2],
    ['One line\nthe same sentence', 1],
    ['We met 20 people. Nobody knew.', 2],
    ['...', 1],
  ])('%s', (text, count) => {
    expect(sentences(text).length).toBe(count);
  });

  test('marks stay with the sentence they close', () => {
    expect(sentences('Really?! Yes. (No.) Fine')).toEqual(['Really ? !', 'Yes', '( No )', 'Fine']);
  });
});
