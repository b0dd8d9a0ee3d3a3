import { describe, expect, it } from 'vitest';
import { findHeadlines } from '../../lib/listing/find-headlines';
import { frontPage, pageOf } from '../article/page';

const front = 'https://blatt.example/';

function titles(html: string, url = front): string[] {
  return findHeadlines(pageOf(`<html lang="de"><body>${html}</body></html>`, url), url).headlines.map(
    ({ title }) => title,
  );
}

const rows = (make: (at: number) => string, count = 6): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

describe('finding headlines on a page never seen', () => {
  it('finds headings with links, their teasers and cards, in page order', () => {
    const { headlines, lang } = findHeadlines(pageOf(frontPage(5)), front);
    expect(headlines).toHaveLength(5);
    expect(headlines[1]).toMatchObject({
      id: 1,
      title: 'Story number 1 of a long and busy day',
      teaser: 'Teaser text for story 1, with enough words to be one.',
      href: 'https://blatt.example/2025/03/story-number-1-of-the-day',
    });
    expect(headlines[1]?.card?.localName).toBe('article');
    expect(lang).toBe('en');
  });

  it('finds headings inside links, plain repeated links, and cards with one link laid over them', () => {
    expect(
      titles(rows((at) => `<a href="/a-b-c-d-${at}"><h3>Was die Stadt heute beschließt, Teil ${at}</h3></a>`)),
    ).toHaveLength(6);
    expect(
      titles(
        `<ul>${rows((at) => `<li><a href="/text-${at}">Ein langer Titel ohne Überschrift davor, Nummer ${at}</a></li>`)}</ul>`,
      ),
    ).toHaveLength(6);
    expect(
      titles(
        rows(
          (at) =>
            `<li><h3>Karte mit einem Link darüber, Nummer ${at}</h3><p>Text dazu</p><a href="/karte-${at}"></a></li>`,
        ),
      ),
    ).toHaveLength(6);
  });

  it('finds nothing in navigation, footers, breadcrumbs, tags, pagination, forms and page headers', () => {
    const link = (at: number): string => `<a href="/a-b-c-d-${at}">Ein Titel mit vielen Worten und Nummer ${at}</a>`;
    for (const part of [
      '<nav>',
      '<footer>',
      '<div class="breadcrumb">',
      '<ul class="tag-list">',
      '<div class="pagination">',
      '<form>',
      '<header>',
      '<div role="navigation">',
      '<div class="main-menu">',
      '<div id="cookie-banner">',
    ])
      expect(titles(`${part}${rows(link)}</${part.slice(1).split(/[ >]/)[0]}>`), part).toEqual([]);
  });

  it('does not mistake a wrapper of the whole page for navigation', () => {
    expect(
      titles(
        `<div class="page has-sidebar main-menu"><main>${rows((at) => `<h2><a href="/a-b-c-${at}">Ein guter langer Titel Nummer ${at}</a></h2>`)}</main></div>`,
      ),
    ).toHaveLength(6);
  });

  it('leaves out section names, authors, "read more", references in running text and ads', () => {
    const real = rows(
      (at) =>
        `<article><h2><a href="/2025/ein-langer-titel-mit-nummer-${at}">Ein langer Titel mit vielen Worten, Nummer ${at}</a></h2></article>`,
      10,
    );
    expect(
      titles(`${real}
        <h2><a href="/wirtschaft">Wirtschaft und Geld heute</a></h2>
        <h3><a href="/klima-umwelt/">Klima und Umwelt</a></h3>
        <a href="/autor/ida-bach-redaktion">Von Ida Bach aus der Redaktion in Bonn</a>
        <p>Wie wir <a href="/2025/ein-alter-text-vom-letzten-jahr">im letzten Jahr schon einmal berichteten</a>, ist die Lage der Zeitungen in diesem Land seit langem angespannt.</p>
        <h3><a href="https://ad.doubleclick.net/clk/1">Jetzt das beste Angebot des Jahres sichern</a></h3>
        <article><span>Anzeige</span><h3><a href="/2025/ein-text-den-jemand-bezahlt-hat">Ein Text, den jemand bezahlt hat</a></h3></article>
        <h3><a href="/gutscheine/magazin/ein-rabatt-fuer-alle-leser">Ein Rabatt für alle treuen Leser</a></h3>`),
    ).toEqual(Array.from({ length: 10 }, (_, at) => `Ein langer Titel mit vielen Worten, Nummer ${at}`));
  });

  it('counts an address once and prefers its heading', () => {
    const html = rows(
      (at) =>
        `<article><a href="/a-b-c-d-${at}#top"><img alt=""> Bild zum Text mit der Nummer ${at}</a><h2><a href="/a-b-c-d-${at}">Der Titel des Textes, Nummer ${at}</a></h2></article>`,
      4,
    );
    expect(titles(html)).toEqual([0, 1, 2, 3].map((at) => `Der Titel des Textes, Nummer ${at}`));
  });

  it('takes aggregators whose links lead anywhere', () => {
    expect(
      titles(
        `<table>${rows((at) => `<tr><td><span class="t"><a href="https://site${at}.example/x">A show of something rather new ${at}</a></span></td></tr>`)}</table>`,
      ),
    ).toHaveLength(6);
  });

  it('looks only into added parts and skips what is known', () => {
    const document = pageOf(frontPage(5));
    const cards = [...document.querySelectorAll('article')];
    const known = new Set(['https://blatt.example/2025/03/story-number-3-of-the-day']);
    const { headlines } = findHeadlines(document, front, { within: cards.slice(3), known, firstId: 40 });
    expect(headlines.map(({ id, title }) => [id, title])).toEqual([[40, 'Story number 4 of a long and busy day']]);
  });

  it('stops at 500 headlines and survives a flood of links', () => {
    expect(findHeadlines(pageOf(frontPage(600)), front).headlines).toHaveLength(500);
    expect(titles(rows((at) => `<a href="/${at}">x</a>`, 20_000))).toEqual([]);
  });

  it('says when a hint finds nothing, and uses structure instead', () => {
    const hints = [{ host: 'blatt.example', links: '.gone a' }];
    const found = findHeadlines(pageOf(frontPage(5)), front, { hints });
    expect(found.brokenHint).toBe('blatt.example');
    expect(found.headlines).toHaveLength(5);
    expect(findHeadlines(pageOf(frontPage(5)), 'https://notblatt.example/', { hints }).brokenHint).toBeNull();
  });
});
