import { describe, expect, it } from 'vitest';
import { addressLean, pageKind } from '../../lib/article/page-kind';
import { articlePage, frontPage, pageOf, textOf } from './page';

const article = 'https://blatt.example/2025/03/newsletters-under-a-long-test';

describe('what kind of page this is', () => {
  it('takes running text under one heading for an article', () => {
    expect(pageKind(pageOf(articlePage(textOf(400)), article), article)).toBe('article');
  });

  it('takes a row of headlines for a listing', () => {
    expect(pageKind(pageOf(frontPage(20)), 'https://blatt.example/')).toBe('listing');
    expect(pageKind(pageOf(frontPage(12)), 'https://blatt.example/marketing')).toBe('listing');
  });

  it('keeps a paywalled stub an article, so that the reader learns why it is grey', () => {
    const stub = articlePage(
      '<p>Only the first lines of this report can be read without a subscription, the rest is closed.</p>',
      '<meta property="og:type" content="article">',
    );
    expect(pageKind(pageOf(stub, article), article)).toBe('article');
  });

  it('is not fooled by a front page that calls itself an article', () => {
    const page = frontPage(30).replace('</title>', '</title><meta property="og:type" content="article">');
    expect(pageKind(pageOf(page), 'https://blatt.example/')).toBe('listing');
  });

  it('leaves shops, searches and logins alone', () => {
    const shop = articlePage(
      textOf(300),
      '<script type="application/ld+json">{"@type":"Product","name":"A chair"}</script>',
    );
    expect(pageKind(pageOf(shop), 'https://laden.example/stuhl')).toBe('none');
    expect(pageKind(pageOf(frontPage(20)), 'https://blatt.example/suche?q=ki')).toBe('none');
    expect(pageKind(pageOf('<form><input type="password"></form>'), 'https://blatt.example/konto')).toBe('none');
    expect(pageKind(pageOf('<p>Hello</p>'), 'https://blatt.example/empty')).toBe('none');
  });

  it('takes words like privacy inside an address for a topic, not for a service page', () => {
    const url = 'https://blatt.example/privacy-and-law/trackers-follow-you-even-here';
    expect(pageKind(pageOf(articlePage(textOf(400)), url), url)).toBe('article');
  });

  it('survives broken structured data and an endless page', () => {
    const broken = articlePage(textOf(400), '<script type="application/ld+json">{"@type": "NewsArt</script>');
    expect(pageKind(pageOf(broken, article), article)).toBe('article');
    const links = Array.from({ length: 9_000 }, (_, at) => `<a href="/x${at}">w</a>`).join('');
    expect(pageKind(pageOf(`<body>${links}</body>`), 'https://blatt.example/')).toBe('none');
  });
});

describe('what an address alone suggests', () => {
  it.each([
    ['https://blatt.example/', -3],
    ['https://blatt.example/index.html', -3],
    ['https://blatt.example/de', -3],
  ])('%s is a front page', (url, lean) => expect(addressLean(url)).toBe(lean));

  it.each([
    'https://blatt.example/2025/03/ki-im-marketing-was-bleibt',
    'https://blatt.example/news/ki-urteil-8123456.html',
    'https://blatt.example/?p=31228',
    'https://blog.example/posts/newsletters',
  ])('%s leans to an article', (url) => expect(addressLean(url)).toBeGreaterThan(0));

  it.each(['https://blatt.example/wirtschaft', 'https://blatt.example/tag/ki/'])('%s leans to a section', (url) =>
    expect(addressLean(url)).toBeLessThan(0),
  );
});
