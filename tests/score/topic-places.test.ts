import { describe, expect, it } from 'vitest';
import { measureArticle } from '../../lib/score/hype-article';
import { scoreHeadline } from '../../lib/score/hype-headline';
import { nobody } from '../../lib/score/personal';
import { TopicPlaces } from '../../lib/score/topic-places';
import { tokenise } from '../../lib/text/tokens';
import { needRulebook } from '../../scripts/rulebook';
import headlines from '../fixtures/topics.json';

const book = needRulebook();
const aboutAi = (title: string, text: string, lang: 'en' | 'de'): boolean =>
  measureArticle(book, { title, text }, lang, nobody).hype.aboutAi;
const isTitleAboutAi = (title: string, lang: 'en' | 'de'): boolean =>
  scoreHeadline(book, { title }, lang, nobody).aboutAi;

describe('what a text is about', () => {
  it('is not AI because it computes', () => {
    const text =
      'The new interface of the browser loads a file from a server. The API returns a promise, and the computer waits. ' +
      'Programmers wrote programs for the machines of that time, and coding was taught to a few software engineers. ';
    expect(aboutAi('A fresh API for loading files', text.repeat(12), 'en')).toBe(false);
    expect(aboutAi('The women who did the programming', text.repeat(12), 'en')).toBe(false);
  });

  it('is not AI because a computer stands in German prose', () => {
    const text =
      'Der Computer rechnet das Wetter aus. Die Maschinen stehen im Keller, die Digitalisierung des Archivs dauert an. ';
    expect(aboutAi('Der neue Supercomputer im Keller', text.repeat(12), 'de')).toBe(false);
  });

  it('is AI when it says so in running text, whatever its title', () => {
    const text =
      'The team tested a chatbot for a month. The language model answered letters, and an editor checked what the AI wrote. ';
    expect(aboutAi('Notes from the office', text.repeat(6), 'en')).toBe(true);
    const german =
      'Das Team hat einen Chatbot erprobt. Das Sprachmodell schrieb Briefe, und eine Kollegin prüfte die KI. ';
    expect(aboutAi('Notizen aus dem Büro', german.repeat(6), 'de')).toBe(true);
  });

  it('is AI when the title names it, and not when the title only comes near', () => {
    const plain = 'The report has four parts and a table, and the office opens at nine in the morning. '.repeat(10);
    expect(aboutAi('Language models in the office', plain, 'en')).toBe(true);
    expect(aboutAi('Coding in the office', plain, 'en')).toBe(false);
  });
});

describe.each(['en', 'de'] as const)('a headline in %s', (lang) => {
  it('is about AI by names, versions, trades and forms', () => {
    expect(headlines[lang].ai.filter((title) => !isTitleAboutAi(title, lang))).toEqual([]);
  });

  it('is not about AI because a word of it could be', () => {
    expect(headlines[lang].other.filter((title) => isTitleAboutAi(title, lang))).toEqual([]);
  });
});

describe('words near the topic', () => {
  it('carry a headline of their own language only', () => {
    expect(isTitleAboutAi('Robo im Rathaus', 'de')).toBe(true);
    expect(isTitleAboutAi('Robo at the town hall', 'en')).toBe(false);
    expect(isTitleAboutAi('Ein neues Sprachmodell aus Jena', 'en')).toBe(true);
  });
});

describe('topic places', () => {
  it('count once, however many packs name them', () => {
    const tokens = tokenise('Claude is here and here');
    const places = new TopicPlaces();
    for (let i = 0; i < 9; i++) places.add('topic.ai', 0, 1);
    expect(places.any).toBe(true);
    expect(places.areEnough(tokens, 5)).toBe(false);
  });

  it('are none where the word is only near the topic', () => {
    const places = new TopicPlaces();
    places.add('topic.near', 0, 1);
    places.add('topic.ai', 0, 1);
    expect(places.any).toBe(false);
  });

  it('are none where the phrase around the name means something else', () => {
    const places = new TopicPlaces();
    places.add('topic.near', 3, 4);
    places.add('topic.not', 2, 4);
    expect(places.anyNear).toBe(false);
    places.add('topic.ai', 7, 8);
    expect(places.anyNear).toBe(true);
  });

  it('stay where they stand inside such a phrase', () => {
    const places = new TopicPlaces();
    places.add('topic.not', 0, 6);
    places.add('topic.ai', 3, 4);
    expect(places.any).toBe(true);
    expect(isTitleAboutAi('NFL hires AI agent for the draft', 'en')).toBe(true);
    expect(isTitleAboutAi('NFL agent fired over texts', 'en')).toBe(false);
  });

  it('are found beside a phrase that means something else', () => {
    expect(isTitleAboutAi('Claude Monet painted again by Gemini 4', 'en')).toBe(true);
    expect(isTitleAboutAi('Claude Monet painted again by a student', 'en')).toBe(false);
  });
});
