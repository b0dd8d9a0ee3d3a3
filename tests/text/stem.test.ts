import { describe, expect, it } from 'vitest';
import { fold, stem } from '../../lib/text/stem';

const same = (lang: 'en' | 'de', words: string[]) =>
  expect(new Set(words.map((word) => stem(word, lang))).size, words.join(' ')).toBe(1);
const apart = (lang: 'en' | 'de', words: string[]) =>
  expect(new Set(words.map((word) => stem(word, lang))).size, words.join(' ')).toBe(words.length);

describe('stems', () => {
  it('join the forms of a German word', () => {
    same('de', ['Newsletter', 'Newsletters', 'Newslettern']);
    same('de', ['Klage', 'Klagen']);
    same('de', ['Suchmaschine', 'Suchmaschinen']);
    same('de', ['Verlag', 'Verlage', 'Verlagen', 'Verlags']);
    same('de', ['Datenschützer', 'Datenschützern', 'Datenschützers']);
    same('de', ['Kampagne', 'Kampagnen']);
    same('de', ['generierte', 'generierten', 'generiertes', 'generierter', 'generiert']);
    same('de', ['Märkte', 'Markt', 'Marktes']);
  });

  it('keep German words apart that only look alike', () => {
    apart('de', ['Marke', 'Markt']);
    apart('de', ['Agent', 'Agentur']);
    apart('de', ['Text', 'Textil']);
    apart('de', ['Gesetz', 'setzt']);
  });

  it('join the forms of an English word', () => {
    same('en', ['newsletter', 'newsletters']);
    same('en', ['publisher', 'publishers', 'publisher’s']);
    same('en', ['personalization', 'personalisation']);
    same('en', ['personalize', 'personalise', 'personalized', 'personalised', 'personalizing']);
    same('en', ['regulate', 'regulates', 'regulated', 'regulating']);
    same('en', ['company', 'companies']);
    same('en', ['search', 'searches', 'searched', 'searching']);
    same('en', ['scrape', 'scraping', 'scraped', 'scrapes']);
    same('en', ['agency', 'agencies']);
    same('en', ['advertise', 'advertised', 'advertising']);
  });

  it('keep English words apart that only look alike', () => {
    apart('en', ['news', 'new']);
    apart('en', ['agent', 'agency']);
    apart('en', ['brand', 'brandy']);
    apart('en', ['ad', 'add', 'ai']);
    apart('en', ['bing', 'bin']);
  });

  it('are found whatever spelling the umlaut has', () => {
    expect(fold('straße')).toBe('strasse');
    expect(stem('Maßnahmen', 'de')).toBe(stem('Massnahme', 'de'));
    expect(fold('café')).toBe('cafe');
  });

  it('never grow and never vanish', () => {
    for (const word of ['a', 'ge', 'essen', 'Sees', 'ing', 'ed', 's', 'sss', 'eeee', 'nnnnnn', 'geeeee', '$', 'x&y']) {
      for (const lang of ['en', 'de'] as const) {
        expect(stem(word, lang).length).toBeGreaterThan(0);
        expect(stem(word, lang).length).toBeLessThanOrEqual(word.length + 2);
      }
    }
  });
});
