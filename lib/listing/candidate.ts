import { addressLean } from '../article/page-kind';
import { isPromotion, labelledAdvert } from './advert';
import { findTitleElement, headlineText } from './headline-text';

/** A link that may be a headline, with the structure that speaks for it. */
export interface Candidate {
  link: Element;
  /** The element whose text is the headline: a heading, or the link itself. */
  titleElement: Element;
  title: string;
  words: number;
  /** Absolute address without fragment. */
  href: string;
  /** heading: a heading is involved; named: something in it is named title; plain: just a link. */
  kind: 'heading' | 'named' | 'plain';
  /** Tag names and class names of the link and its ancestors: repeated blocks share it. */
  signature: string;
  lean: number;
}

const utilityAddress =
  /(?:^|\/)(?:login|signin|anmelden|register|registrieren|account|abo(?:nnement)?s?|subscribe|newsletter|impressum|imprint|datenschutz|privacy|agb|terms|kontakt|contact|hilfe|help|faq|suche|search|about|ueber-uns|mediadaten|jobs|karriere|careers|shop|rss|feed|cookie[a-z-]*|podcasts?)(?:\/|\.\w+)?$/i;
const tagAddress =
  /\/(?:tags?|topics?|thema|themen|author|authors|autor|autoren|kategorie|category|rubrik|user|users|profil|profile|stichwort|schlagwort(?:e)?)\/[^/]+\/?(?:\.html)?$/i;
// As long as a message carries (lib/messages/parse.ts): about a longer one nothing could be said.
const longestAddress = 2_000;
const fileAddress = /\.(?:jpe?g|png|gif|webp|svg|zip|mp3|mp4|css|js)$/i;

function nameOf(element: Element): string {
  const first = (element.getAttribute('class') ?? '').trim().split(/\s+/)[0] ?? '';
  return `${element.localName}.${first.replace(/[0-9]+/g, '')}`;
}

function signatureOf(link: Element): string {
  const parts: string[] = [];
  let at: Element | null = link;
  for (let up = 0; at && up < 4; up += 1, at = at.parentElement) parts.push(nameOf(at));
  return parts.join('<');
}

/** The absolute address of a link, without fragment; null if it leads nowhere a piece could be. */
export function pieceAddress(link: Element, pageUrl: string): string | null {
  const raw = link.getAttribute('href') ?? '';
  if (raw === '' || raw.length > longestAddress || raw.startsWith('#') || !URL.canParse(raw, pageUrl)) return null;
  const url = new URL(raw, pageUrl);
  const page = new URL(pageUrl);
  if (!/^https?:$/.test(url.protocol) || (url.pathname === '/' && url.search === '')) return null;
  if (url.origin === page.origin && url.pathname === page.pathname && url.search === page.search) return null;
  if (utilityAddress.test(url.pathname) || tagAddress.test(url.pathname) || fileAddress.test(url.pathname)) return null;
  if (isPromotion(url)) return null;
  url.hash = '';
  return url.href;
}

// A link in the middle of a sentence is a reference, not a headline.
function isInRunningText(link: Element, title: string): boolean {
  const paragraph = link.closest('p,blockquote,dd');
  if (!paragraph) return false;
  const around = (paragraph.textContent ?? '').trim().length - title.length;
  return around > 60 && around > title.length * 0.8;
}

// Long enough to say something, short enough to be a headline, and made of words rather than of figures (stock quotes).
function isReadable(title: string, words: number): boolean {
  if (title.length < 8 || title.length > 300 || words < 2 || words > 40) return false;
  return (
    (title.match(/\p{L}/gu)?.length ?? 0) > title.length * 0.55 && !/--/.test(title) && !labelledAdvert.test(title)
  );
}

/** Reads one link as a possible headline; null where it cannot be one whatever stands around it. */
export function readCandidate(link: Element, pageUrl: string): Candidate | null {
  const href = pieceAddress(link, pageUrl);
  if (href === null || /\bsponsored\b/.test(link.getAttribute('rel') ?? '')) return null;
  const inside = findTitleElement(link);
  const outside = inside ? null : link.closest('h1,h2,h3,h4,h5,h6,[role=heading]');
  const titleElement = inside ?? link;
  const title = headlineText(titleElement, link);
  const words = title.split(' ').length;
  if (!isReadable(title, words)) return null;
  const isHeading =
    outside !== null ||
    (inside !== null && /^h[1-6]$/.test(inside.localName)) ||
    inside?.getAttribute('role') === 'heading';
  const kind = isHeading
    ? 'heading'
    : inside || /head-?line|title|titel/i.test(link.getAttribute('class') ?? '')
      ? 'named'
      : 'plain';
  if (kind !== 'heading' && isInRunningText(link, title)) return null;
  return {
    link,
    titleElement,
    title,
    words,
    href,
    kind,
    signature: `${kind}|${signatureOf(link)}`,
    lean: addressLean(href),
  };
}

/** Reads a card whose heading holds no link itself, but which has one address only (a link laid over the card). */
export function readCardCandidate(heading: Element, pageUrl: string): Candidate | null {
  if (heading.closest('a[href]') || heading.querySelector('a[href]')) return null;
  const card = heading.closest('article,li,[class*="teaser" i],[class*="card" i]');
  if (!card || card.querySelectorAll('h1,h2,h3,h4').length > 1) return null;
  const links = [...card.querySelectorAll('a[href]')].slice(0, 12);
  const byAddress = new Map<string, Element>();
  for (const link of links) {
    const href = pieceAddress(link, pageUrl);
    if (href !== null && !byAddress.has(href)) byAddress.set(href, link);
  }
  const [only] = byAddress;
  if (!only || byAddress.size > 1) return null;
  const [href, link] = only;
  const title = headlineText(heading);
  const words = title.split(' ').length;
  if (!isReadable(title, words)) return null;
  return {
    link,
    titleElement: heading,
    title,
    words,
    href,
    kind: 'heading',
    signature: `card|${signatureOf(heading)}`,
    lean: addressLean(href),
  };
}
