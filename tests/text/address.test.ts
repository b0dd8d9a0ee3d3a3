import { describe, expect, it } from 'vitest';
import { hostOf, normaliseAddress } from '../../lib/text/address';

const story = 'https://beispiel.de/ki/bericht-17';

describe('normaliseAddress', () => {
  it.each([
    ['https://www.beispiel.de/ki/bericht-17/'],
    ['http://beispiel.de/ki/bericht-17'],
    ['https://BEISPIEL.de/ki/bericht-17#kommentare'],
    ['https://beispiel.de/ki/bericht-17?utm_source=newsletter&utm_medium=mail'],
    ['https://beispiel.de/ki/bericht-17?fbclid=abc&gclid=1&wt_mc=rss.red'],
    ['https://beispiel.de/ki/bericht-17?mc_cid=1&mc_eid=2&mkt_tok=3'],
    ['https://m.beispiel.de/ki/bericht-17'],
    ['https://amp.beispiel.de/ki/bericht-17'],
    ['https://beispiel.de/ki/bericht-17/amp/'],
    ['https://beispiel.de/ki/bericht-17?outputType=amp'],
    ['https://www.google.com/amp/s/www.beispiel.de/ki/bericht-17'],
    ['https://www-beispiel-de.cdn.ampproject.org/c/s/www.beispiel.de/ki/bericht-17'],
    ['  https://beispiel.de//ki/bericht-17  '],
  ])('%s is the same page', (url) => {
    expect(normaliseAddress(url)).toBe(story);
  });

  it('keeps the part of a query that names the page, in one order', () => {
    expect(normaliseAddress('https://beispiel.de/artikel?id=17&page=2')).toBe(
      'https://beispiel.de/artikel?id=17&page=2',
    );
    expect(normaliseAddress('https://beispiel.de/artikel?page=2&utm_campaign=x&id=17')).toBe(
      'https://beispiel.de/artikel?id=17&page=2',
    );
    expect(normaliseAddress('https://video.example/watch?v=abc&t=10')).not.toBe(
      normaliseAddress('https://video.example/watch?v=abd&t=10'),
    );
  });

  it('keeps different pages apart', () => {
    expect(normaliseAddress('https://beispiel.de/ampel')).toBe('https://beispiel.de/ampel');
    expect(normaliseAddress('https://beispiel.de/Bericht')).not.toBe(normaliseAddress('https://beispiel.de/bericht'));
    expect(normaliseAddress('https://m.de/x')).toBe('https://m.de/x');
    expect(normaliseAddress('https://amp.dev/x')).toBe('https://amp.dev/x');
    expect(normaliseAddress('https://blog.beispiel.de/x')).not.toBe(normaliseAddress('https://beispiel.de/x'));
    expect(normaliseAddress('https://app.example/#!/news/1')).not.toBe(
      normaliseAddress('https://app.example/#!/news/2'),
    );
    expect(normaliseAddress('https://beispiel.de:8443/x')).toBe('https://beispiel.de:8443/x');
  });

  it('treats a home page with and without slash as one, and an encyclopedia on the phone as at the desk', () => {
    expect(normaliseAddress('https://www.beispiel.de/')).toBe('https://beispiel.de');
    expect(normaliseAddress('https://beispiel.de/index.html')).toBe('https://beispiel.de');
    expect(normaliseAddress('https://en.m.lexikon.example/wiki/X')).toBe('https://en.lexikon.example/wiki/X');
  });

  it('gives what is no web address back', () => {
    for (const text of ['', 'about:blank', 'not a url', 'https://', 'javascript:alert(1)'])
      expect(normaliseAddress(text)).toBe(text);
  });

  it('changes nothing the second time', () => {
    for (const url of [
      story,
      'https://a.example/x?b=ä ö&a=%20',
      'http://www.a.example:81/x//y/?ref=1#z',
      'https://m.beispiel.de/x/amp',
    ])
      expect(normaliseAddress(normaliseAddress(url))).toBe(normaliseAddress(url));
  });
});

describe('hostOf', () => {
  it('names the site of a page', () => {
    expect(hostOf('https://www.Beispiel.de/x')).toBe('beispiel.de');
    expect(hostOf('https://m.beispiel.de:8080/x')).toBe('beispiel.de');
    expect(hostOf('nothing')).toBe('');
  });
});
