import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/article/extract';
import { articlePage, frontPage, pageOf, textOf } from './page';

const url = 'https://blatt.example/2025/03/newsletters-under-a-long-test';
let ticks = 0;
const now = (): number => (ticks += 5);

const json = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('taking the text out of a page', () => {
  it('finds title, text with paragraphs, words, date and author', () => {
    const head = json({
      '@type': 'NewsArticle',
      headline: 'Newsletters under test',
      author: [{ name: 'Ida Brook' }, { name: 'Tom Vale' }],
      datePublished: '2025-03-04T08:00:00Z',
    });
    const found = extract(pageOf(articlePage(textOf(300), head), url), url, now);
    if (!found.ok) throw new Error(found.why);
    expect(found.article).toMatchObject({
      url,
      title: 'Newsletters under test',
      byline: 'Ida Brook, Tom Vale',
      published: '2025-03-04T08:00:00Z',
      siteName: 'Blatt',
      lang: 'en',
    });
    expect(found.article.text.split('\n\n').length).toBeGreaterThan(4);
    expect(found.article.text).not.toContain('Imprint');
    expect(found.article.text).not.toContain('might read today');
    expect(found.article.words).toBeGreaterThan(290);
    expect(found.ms).toBeGreaterThan(0);
  });

  it('leaves the live page exactly as it was', () => {
    const document = pageOf(articlePage(`${textOf(300)}<div style="display:none">x</div><font>old</font>`), url);
    const before = document.documentElement.cloneNode(true);
    extract(document, url, now);
    expect(document.documentElement.isEqualNode(before)).toBe(true);
  });

  it('names primary sources, each once, never the own site', () => {
    const links =
      '<p>See <a href="https://arxiv.org/abs/2401.00001">the paper</a>, <a href="https://arxiv.org/abs/2401.00001">again</a>, <a href="https://www.ftc.gov/news/x">the agency</a>, <a href="https://notarxiv.org/a">this</a> and <a href="/other-piece">our piece</a>, all of which were read for this report.</p>';
    const found = extract(pageOf(articlePage(textOf(300) + links), url), url, now);
    expect(found.ok && found.article.sources).toEqual([
      'https://arxiv.org/abs/2401.00001',
      'https://www.ftc.gov/news/x',
    ]);
  });

  it('says why a page is grey', () => {
    const short = articlePage(
      '<p>Two lines of news about a newsletter tool that was updated today, no more than that.</p>',
      '<meta property="og:type" content="article">',
    );
    expect(extract(pageOf(short, url), url, now)).toMatchObject({ ok: false, why: 'too-short' });
    expect(extract(pageOf(frontPage(20)), 'https://blatt.example/', now)).toMatchObject({
      ok: false,
      why: 'not-article',
    });
    const closed = articlePage(textOf(130), json({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }));
    expect(extract(pageOf(closed, url), url, now)).toMatchObject({ ok: false, why: 'paywall' });
    const offer = articlePage(`${textOf(130)}<div>Weiterlesen mit dem Digitalabo</div>`);
    expect(extract(pageOf(offer, url), url, now)).toMatchObject({ ok: false, why: 'paywall' });
  });

  it('reads a long text although the page carries marks of a paywall: this reader has subscribed', () => {
    const open = articlePage(textOf(600), json({ '@type': 'NewsArticle', isAccessibleForFree: false }));
    expect(extract(pageOf(open, url), url, now).ok).toBe(true);
  });

  it('takes what can be read when the reader wants it anyway', () => {
    const closed = articlePage(textOf(60), json({ '@type': 'NewsArticle', isAccessibleForFree: false }));
    const found = extract(pageOf(closed, url), url, now, true);
    expect(found.ok && found.article.words).toBeGreaterThan(40);
  });

  it('caps the text of a monstrous article', () => {
    const huge = articlePage(
      `<p>${'A sentence that repeats itself without end, for no reason at all. '.repeat(5_000)}</p>`,
    );
    const found = extract(pageOf(huge, url), url, now);
    expect(found.ok && found.article.text.length).toBeLessThanOrEqual(200_000);
  });

  it('gives markup in titles as plain text', () => {
    const page = articlePage(textOf(300)).replaceAll(
      'Newsletters under test',
      'The &lt;img src=x onerror=alert(1)&gt; tag is old',
    );
    const found = extract(pageOf(page, url), url, now);
    expect(found.ok && found.article.title).toBe('The <img src=x onerror=alert(1)> tag is old');
  });

  it('turns a parser that breaks into a value', () => {
    const document = pageOf(articlePage(textOf(300)), url);
    Object.defineProperty(document, 'cloneNode', {
      value: () => {
        throw new Error('no memory');
      },
    });
    const warn = console.warn;
    console.warn = () => undefined;
    expect(extract(document, url, now)).toMatchObject({ ok: false, why: 'failed' });
    console.warn = warn;
  });
});
