import { isLabelledAdvert } from './advert';
import { createApart } from './apart';
import { readCandidate, readCardCandidate, type Candidate } from './candidate';
import { findCard, findTeaser } from './card';
import type { Headline } from './headline';
import { findHint, type SiteHint } from './hint';

/** A headline with where it stands in the page. */
export interface FoundHeadline extends Headline {
  link: Element;
  /** The element whose text is the headline. */
  titleElement: Element;
  /** The block that belongs to this headline alone, if there is one. */
  card: Element | null;
}

export interface Found {
  headlines: FoundHeadline[];
  /** The page's language as it says itself. */
  lang: string | null;
  /** A hint that claims this site and found nothing: structure was used instead, and the hint needs care. */
  brokenHint: string | null;
}

/** Most headlines of one page, as the message contract caps them. */
export const mostHeadlines = 500;
// A page with more links than this is a flood: the rest is not looked at.
const mostLinks = 12_000;

export interface FindOptions {
  /** Look only inside these (added) elements. */
  within?: readonly Element[];
  /** Addresses already found on this page. */
  known?: ReadonlySet<string>;
  firstId?: number;
  hints?: readonly SiteHint[];
}

function collect(document: Document, url: string, roots: readonly Element[], hint: SiteHint | null): Candidate[] {
  const isApart = createApart();
  const candidates: Candidate[] = [];
  let looked = 0;
  for (const root of roots) {
    const links: Element[] = root.matches('a[href]') ? [root] : [];
    links.push(...root.querySelectorAll(hint ? hint.links : 'a[href]'));
    for (const link of links) {
      looked += 1;
      if (looked > mostLinks) return candidates;
      if (!hint && isApart(link)) continue;
      const candidate = readCandidate(link, url);
      if (candidate) candidates.push(candidate);
    }
    if (hint) continue;
    for (const heading of [...root.querySelectorAll('h2,h3,h4')].slice(0, 1_000)) {
      const candidate = isApart(heading) ? null : readCardCandidate(heading, url);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}

interface Group {
  count: number;
  medianWords: number;
}

function groupBySignature(candidates: readonly Candidate[]): Map<string, Group> {
  const words = new Map<string, number[]>();
  for (const candidate of candidates)
    words.set(candidate.signature, [...(words.get(candidate.signature) ?? []), candidate.words]);
  const groups = new Map<string, Group>();
  for (const [signature, counts] of words) {
    counts.sort((a, b) => a - b);
    groups.set(signature, { count: counts.length, medianWords: counts[counts.length >> 1] ?? 0 });
  }
  return groups;
}

// The address of a section ("/wirtschaft") under few words is a section's name, whatever tag it stands in.
function isSectionLink({ lean, words }: Candidate): boolean {
  return lean < 0 && words <= 4;
}

// Where nearly all long titles lead to addresses that look like pieces, a short one that does not is a section or topic.
// Links to other sites say nothing here: an aggregator's headlines lead to addresses of every form.
function piecesLookAlike(candidates: readonly Candidate[], url: string): boolean {
  const long = candidates.filter((candidate) => candidate.words >= 6 && isOwn(candidate, url));
  return long.length >= 8 && long.filter(({ lean }) => lean >= 1).length >= long.length * 0.7;
}

const bareHost = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

function isOwn({ href }: Candidate, url: string): boolean {
  return bareHost(href) === bareHost(url);
}

function isHeadline(candidate: Candidate, group: Group, alike: boolean): boolean {
  const { kind, words, lean } = candidate;
  if (isSectionLink(candidate) || (alike && lean < 1 && words <= 5)) return false;
  if (kind === 'heading') return words >= 3 || (group.count >= 3 && group.medianWords >= 4 && lean > 0);
  // A long row of links needs less to be believed: the archive of a blog with short titles.
  const repeated = group.count >= 3 && group.medianWords >= (kind === 'named' || group.count >= 8 ? 4 : 5);
  if (repeated) return words >= 3 && (words >= 4 || lean > 0);
  return words >= (kind === 'named' ? 5 : 6) && lean >= 1;
}

const rank = { heading: 0, named: 1, plain: 2 };

function bestPerAddress(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const before = best.get(candidate.href);
    if (!before || rank[candidate.kind] < rank[before.kind]) best.set(candidate.href, candidate);
  }
  return [...best.values()].sort((a, b) => (a.link.compareDocumentPosition(b.link) & 4 ? -1 : 1));
}

/**
 * Finds the headlines of a front or section page by structure alone, on sites never seen. Idea: a headline is a link
 * to one piece whose text is a sentence or nearly one, and which stands in a block that repeats. A heading in or around
 * the link is believed at once; a link named like a title needs company; a plain link needs a group of links in the
 * same structure with a median of five words or more. Navigation, footers, tags, ads and the like are never entered.
 * Each address counts once, in page order, at most 500. No layout is needed, nothing is changed.
 */
export function findHeadlines(document: Document, url: string, options: FindOptions = {}): Found {
  const lang = document.documentElement.lang || null;
  const roots = options.within ?? (document.body ? [document.body] : []);
  if (!/^https?:/.test(url)) return { headlines: [], lang, brokenHint: null };
  const hint = findHint(url, options.hints);
  const hinted = hint ? collect(document, url, roots, hint) : [];
  const candidates = hinted.length > 0 ? hinted : collect(document, url, roots, null);
  const groups = groupBySignature(candidates);
  const alone: Group = { count: 1, medianWords: 0 };
  const alike = piecesLookAlike(candidates, url);
  const accepted = candidates.filter(
    (candidate) =>
      hinted.length > 0 ||
      isHeadline(candidate, groups.get(candidate.signature) ?? alone, alike && isOwn(candidate, url)),
  );
  const chosen = bestPerAddress(accepted.filter((candidate) => !options.known?.has(candidate.href))).slice(
    0,
    mostHeadlines,
  );

  const holders = new Map(chosen.map((candidate) => [candidate.link, candidate.href]));
  const isShared = (element: Element, own: string): boolean => {
    for (const link of element.querySelectorAll('a[href]')) {
      const href = holders.get(link);
      if (href !== undefined && href !== own) return true;
    }
    return false;
  };
  const firstId = options.firstId ?? 0;
  const headlines: FoundHeadline[] = [];
  for (const { link, href, title, titleElement } of chosen) {
    const card = findCard(link, (element) => isShared(element, href));
    if (card && isLabelledAdvert(card)) continue;
    const teaser = card ? findTeaser(card, titleElement, title) : null;
    headlines.push({
      id: firstId + headlines.length,
      title,
      ...(teaser ? { teaser } : {}),
      href,
      link,
      titleElement,
      card,
    });
  }
  const brokenHint = hint && hinted.length === 0 && !options.within ? hint.host : null;
  return { headlines, lang, brokenHint };
}
