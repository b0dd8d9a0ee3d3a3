import { isArticleType, readStructuredData } from './structured-data';
import { mainText } from './text-blocks';

export type PageKind = 'article' | 'listing' | 'none';

// As the last segment, or as the first of a whole area; inside a slug such words name a topic.
const utilityPath =
  /(?:^|\/)(?:search|suche|suchergebnisse|login|signin|sign-in|anmelden|register|registrieren|account|konto|cart|warenkorb|checkout|kasse|basket|impressum|imprint|privacy|privacy-policy|datenschutz|datenschutzerklaerung|agb|terms|settings|preferences)(?:\.\w+)?\/?$|^\/(?:search|suche|login|account|konto|cart|warenkorb|checkout|consent-management)\//i;
const searchQuery = /[?&](?:q|query|search|suche|suchbegriff|s)=/i;
const datedPath = /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-]|$)/;

/** What the address alone suggests: above 0 an article, below 0 a front or section page. */
export function addressLean(url: string): number {
  // A page may give itself an address of megabytes; its form shows in the first few lines.
  const address = url.slice(0, 2_000);
  if (!URL.canParse(address)) return 0;
  const { pathname, search } = new URL(address);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const last = segments.at(-1) ?? '';
  const numbered = /[?&](?:\w+=[\w-]*\d{5}|(?:p|id|article|articleid|artikel)=\d{2})/i.test(search);
  if (numbered && segments.length <= 1) return 1;
  if (
    segments.length === 0 ||
    (segments.length === 1 &&
      /^(?:index|default|home|start(?:seite)?|news|[a-z]{2}(?:-[a-z]{2})?)(?:\.\w+)?$/i.test(last))
  )
    return -3;
  const stem = last.replace(/\.\w{2,5}$/, '');
  let lean = 0;
  if (/(?:[^-_]+[-_]){3}/.test(stem)) lean += 2;
  if (numbered || /\d{5,}/.test(pathname)) lean += 1;
  if (datedPath.test(pathname)) lean += 1;
  if (/\.s?html?$/i.test(last) && segments.length > 1) lean += 0.5;
  if (
    /(?:^|[/-])(?:tags?|topics?|thema|themen|author|autor|category|kategorie|rubrik|ressort|archive?|page|seite)\//i.test(
      pathname,
    )
  )
    lean -= 1.5;
  if (/\/(?:articles?|artikel|posts?|story|beitrag|beitraege|p)(?:\/|$)/i.test(pathname)) lean += 1;
  else if (lean === 0 && stem === last && segments.length <= 2 && /^[a-z]{2,24}$/i.test(stem)) lean -= 1.5;
  return lean;
}

// Links that read like headlines, without looking at layout: enough to tell a front page from an article with a list of related pieces.
function headlineLinks(document: Document): { count: number; chars: number } {
  const seen = new Set<string>();
  let chars = 0;
  const links = document.links;
  for (let at = 0; at < links.length && at < 5_000; at += 1) {
    const link = links[at];
    if (!link || link.closest('nav,footer,form')) continue;
    const text = (link.textContent ?? '').trim();
    if (text.length < 25 || text.length > 400 || text.split(/\s+/).length < 4) continue;
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#') || seen.has(href)) continue;
    seen.add(href);
    chars += text.length;
  }
  return { count: seen.size, chars };
}

const meta = (document: Document, selector: string): string =>
  document.querySelector(selector)?.getAttribute('content')?.toLowerCase() ?? '';

/** What a page shows about its kind. */
export interface KindSigns {
  /** See addressLean. */
  lean: number;
  /** Words of running text in the best container, and on the whole page. */
  words: number;
  pageWords: number;
  /** Links that read like headlines, and their words. */
  links: number;
  linkWords: number;
  /** Number of <article> and <h1>. */
  articles: number;
  headings: number;
  /** What the page says about itself in JSON-LD and meta. */
  saysArticle: boolean;
  saysProduct: boolean;
  saysListing: boolean;
}

/** Reads the signs in one light pass: no layout, a few milliseconds. */
export function kindSigns(document: Document, url: string): KindSigns {
  const said = readStructuredData(document);
  const ogType = meta(document, 'meta[property="og:type"]');
  const main = mainText(document.body);
  const links = headlineLinks(document);
  return {
    lean: addressLean(url),
    words: main?.words ?? 0,
    pageWords: Math.round((main?.pageChars ?? 0) / 6.5),
    links: links.count,
    linkWords: Math.round(links.chars / 6.5),
    articles: document.getElementsByTagName('article').length,
    headings: document.getElementsByTagName('h1').length,
    saysArticle:
      [...said.types].some(isArticleType) ||
      ogType === 'article' ||
      document.querySelector(
        'meta[property="article:published_time"],[itemtype*="schema.org/"][itemtype$="Article"],[itemtype$="BlogPosting"]',
      ) !== null,
    saysProduct: said.types.has('Product') || ogType.startsWith('product'),
    saysListing: said.types.has('CollectionPage') || said.types.has('ItemList') || said.types.has('SearchResultsPage'),
  };
}

/** The decision over the signs; the weights were set on 280 real articles and 80 real front pages, English and German. */
export function decideKind(signs: KindSigns): PageKind {
  const { lean, words, links, linkWords } = signs;
  let article = lean;
  if (signs.saysArticle) article += 2.5;
  if (words >= 600) article += 3;
  else if (words >= 250) article += 2;
  else if (words >= 100) article += 1;
  else article -= 1.5;
  if (signs.headings === 1 && signs.articles <= 3) article += 0.5;
  // A front page may carry one long text, but its headlines outweigh it.
  if (linkWords > words * 1.5 && links >= 12) article -= 2;
  if (links >= 60 && linkWords > words) article -= 1.5;
  if (signs.articles >= 20) article -= 2.5;
  else if (signs.articles >= 10) article -= 1;
  if (signs.saysListing && !signs.saysArticle) article -= 1;
  if (signs.saysProduct) article -= 3;
  if (article >= 2) return 'article';
  if (signs.saysProduct) return 'none';
  return links >= 5 ? 'listing' : 'none';
}

/**
 * Tells an article from a front or section page and from everything else (shops, forms, search results), by structure
 * alone: what the page says about itself, how much running text one container holds, how many links read like
 * headlines, and the form of the address. Works on sites never seen, in any language.
 */
export function pageKind(document: Document, url: string): PageKind {
  if (!document.body || !/^https?:/.test(url)) return 'none';
  const { pathname, search } = new URL(url);
  if (utilityPath.test(pathname) || searchQuery.test(search)) return 'none';
  if (document.querySelector('input[type=password]') && (document.body.textContent ?? '').length < 4_000) return 'none';
  return decideKind(kindSigns(document, url));
}
