import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../lib/text/language';

const lang = (text: string, hint?: string) => detectLanguage(text, hint).lang;

describe('detectLanguage', () => {
  it.each([
    'Startup raises $40 million for assistants that book meetings',
    'What the new rules mean for small shops',
    'Researchers publish a dataset of customer complaints',
    'Search traffic falls at three regional papers',
    'Die Zeit signs licensing deal with a chatbot maker',
    'Mercedes-Benz adds a voice assistant to its cars',
    'Volkswagen and Bosch share driving data',
    'Smarter Inbox Tools Launched',
    'Robots Die Hard in Warehouse Test',
  ])('reads English: %s', (text) => expect(lang(text)).toBe('en'));

  it.each([
    'Start-up bekommt 40 Millionen Euro für Termin-Assistenten',
    'Was die neuen Regeln für kleine Läden bedeuten',
    'Machine Learning Best Practices für Data Scientists',
    'KI-Update kompakt: Open Source, Big Tech, Voice Agents',
    'Der Growth-Hacking-Guide: Best Practices im Performance Marketing',
    'Verlag verklagt Anbieter von Sprachmodell',
    'Googles Open-Source-Offensive',
    'Gericht stoppt Chatbot',
    'Newsletter-Tools im Vergleich',
  ])('reads German, also full of English words: %s', (text) => expect(lang(text)).toBe('de'));

  it.each([
    'L’intelligence artificielle va-t-elle remplacer les rédacteurs ?',
    'La inteligencia artificial llega a las tiendas españolas',
    'L’intelligenza artificiale cambia il lavoro dei grafici',
    'Nieuwe regels voor kunstmatige intelligentie in het onderwijs',
    'A inteligência artificial já mudou o trabalho nas agências',
    'Новый закон об искусственном интеллекте',
    '人工智能改变广告业',
    '인공지능 광고 시장',
  ])('knows that this is neither: %s', (text) => expect(lang(text)).toBe('other'));

  it('guesses English for bare names and says that it is a guess', () => {
    expect(detectLanguage('Gemini 2.5 Pro')).toEqual({ lang: 'en', sure: false });
  });

  it('finds nothing where there are no words', () => {
    for (const text of ['', '   ', '2025 !!!', '🚀🚀'])
      expect(detectLanguage(text)).toEqual({ lang: null, sure: false });
  });

  it('lets the page’s hint decide only what the text leaves open', () => {
    expect(lang('Gemini 2.5 Pro', 'de-AT')).toBe('de');
    expect(lang('Gemini 2.5 Pro', 'en_US')).toBe('en');
    expect(lang('What the new rules mean for small shops', 'de')).toBe('en');
    expect(lang('Was die neuen Regeln für kleine Läden bedeuten', 'en')).toBe('de');
    expect(lang('Was die neuen Regeln für kleine Läden bedeuten', 'x-nonsense')).toBe('de');
  });

  it('judges a paragraph by itself, even with a quotation in the other language', () => {
    const german =
      'Der Vorstand nannte die Ergebnisse „a good start for the whole team“, rechnet aber erst im nächsten Jahr mit einem Gewinn, weil die Kosten für die Umstellung noch nicht bezahlt sind.';
    const english =
      'The ministry calls it the “Gesetz zur Stärkung der Aufsicht über künstliche Intelligenz”, but most of its clauses only repeat what European law already says about high-risk systems.';
    expect(detectLanguage(german)).toEqual({ lang: 'de', sure: true });
    expect(detectLanguage(english)).toEqual({ lang: 'en', sure: true });
  });

  it('stays small: code and words under 30 kB', () => {
    const size = ['language.ts', 'language-words.ts'].reduce(
      (sum, file) => sum + readFileSync(new URL(`../../lib/text/${file}`, import.meta.url)).length,
      0,
    );
    expect(size).toBeLessThan(30_000);
  });

  it('does not slow down on long input', () => {
    const start = performance.now();
    detectLanguage('a'.repeat(1_000_000));
    detectLanguage('“ '.repeat(500_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
