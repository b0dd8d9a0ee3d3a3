import type { StructuredData } from './structured-data';
import { clean } from './text-blocks';

/** What stands around a text: title, byline, date, site, language. Null where the page does not say. */
export interface Metadata {
  title: string;
  byline: string | null;
  published: string | null;
  siteName: string | null;
  lang: string | null;
}

function content(document: Document, ...selectors: string[]): string | null {
  for (const selector of selectors) {
    const value = clean(document.querySelector(selector)?.getAttribute('content') ?? '');
    if (value !== '') return value.slice(0, 500);
  }
  return null;
}

function date(...candidates: (string | null | undefined)[]): string | null {
  return (
    candidates.find((value): value is string => !!value && value.length <= 40 && !Number.isNaN(Date.parse(value))) ??
    null
  );
}

function name(...candidates: (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const value = clean(candidate ?? '').replace(/^(?:by|von)\s+(?=\S)/i, '');
    if (value.length > 1 && value.length <= 120 && !/^https?:/.test(value)) return value;
  }
  return null;
}

/** The title without the site's name behind a dash, bar or dot. */
export function bareTitle(title: string, siteName: string | null): string {
  const parts = clean(title).split(/\s+[|–—·•:-]\s+/);
  if (parts.length < 2) return clean(title);
  const last = parts.at(-1) ?? '';
  const isSite =
    siteName !== null &&
    (last.toLowerCase().includes(siteName.toLowerCase()) || siteName.toLowerCase().includes(last.toLowerCase()));
  const cut = clean(title)
    .slice(0, clean(title).lastIndexOf(last))
    .replace(/\s+[|–—·•:-]\s+$/, '');
  return (isSite || (/\s[|•·]\s[^|•·]*$/.test(title) && last.split(' ').length <= 4)) && cut.split(' ').length >= 2
    ? cut
    : clean(title);
}

function chooseTitle(document: Document, said: StructuredData, siteName: string | null): string {
  const whole = clean(document.title);
  const stated = [
    said.headline,
    content(document, 'meta[property="og:title"]', 'meta[name="twitter:title"]', 'meta[name="dc.title" i]'),
  ];
  for (const heading of [...document.querySelectorAll('h1')].slice(0, 5)) {
    const text = clean(heading.textContent ?? '');
    // The visible heading is what the reader sees; believed where the page's own title agrees with it.
    if (
      text.split(' ').length >= 3 &&
      text.length <= 300 &&
      [whole, ...stated].some((other) => other && clean(other).includes(text))
    )
      return text;
  }
  const chosen = stated.find((title) => title !== null && title.length >= 5) ?? whole;
  return bareTitle(chosen || clean(document.querySelector('h1')?.textContent ?? ''), siteName).slice(0, 500);
}

/** Reads what the page says about its article; `byline` is what the extractor found in the text itself. */
export function readMetadata(document: Document, said: StructuredData, byline: string | null = null): Metadata {
  const siteName = content(document, 'meta[property="og:site_name"]') ?? said.siteName;
  return {
    title: chooseTitle(document, said, siteName),
    byline: name(
      said.authors.join(', '),
      content(document, 'meta[name="author"]', 'meta[property="author"]', 'meta[name="dc.creator" i]'),
      byline,
    ),
    published: date(
      said.published,
      content(
        document,
        'meta[property="article:published_time"]',
        'meta[itemprop="datePublished"]',
        'meta[name="date"]',
        'meta[name="dc.date" i]',
        'meta[name="parsely-pub-date"]',
      ),
      document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime'),
      document
        .querySelector('article time[datetime], header time[datetime], main time[datetime]')
        ?.getAttribute('datetime'),
    ),
    siteName,
    lang:
      name(
        document.documentElement.lang,
        content(document, 'meta[http-equiv="content-language" i]', 'meta[property="og:locale"]'),
      )?.replace('_', '-') ?? null,
  };
}
