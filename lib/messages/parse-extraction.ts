import type { Article, Extraction } from '../article/article';
import { caps, cut, isObject, line, webAddress, whole } from './parse';

/** Longest text of an article that is judged, in UTF-16 units: about 30,000 words. */
export const textCap = 200_000;

const sourcesCap = 100;

/**
 * What the extractor gave back from a page. It ran in the page's own world of script, so its answer is as
 * untrusted as the page: parsed, capped, and the address replaced by the tab's own. undefined when it is no answer.
 */
export function parseExtraction(raw: unknown, url: string): Extraction | undefined {
  if (!isObject(raw)) return undefined;
  const ms = typeof raw['ms'] === 'number' && raw['ms'] >= 0 ? Math.min(raw['ms'], 600_000) : 0;
  if (raw['ok'] === true) {
    const article = parseArticle(raw['article'], url);
    return article && { ok: true, article, ms };
  }
  const { why } = raw;
  if (why !== 'not-article' && why !== 'too-short' && why !== 'paywall' && why !== 'failed') return undefined;
  return {
    ok: false,
    why,
    title: line(raw['title'], caps.title) ?? '',
    words: whole(raw['words'], 0, 10_000_000) ?? 0,
    ms,
  };
}

function parseArticle(raw: unknown, url: string): Article | undefined {
  if (!isObject(raw) || typeof raw['text'] !== 'string') return undefined;
  const title = line(raw['title'], caps.title);
  if (title === undefined) return undefined;
  const { published, lang, sources } = raw;
  return {
    url,
    title,
    byline: line(raw['byline'], 200) || null,
    published:
      typeof published === 'string' && published.length <= 40 && !Number.isNaN(Date.parse(published))
        ? published
        : null,
    siteName: line(raw['siteName'], 200) || null,
    lang: typeof lang === 'string' && /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i.test(lang) ? lang : null,
    text: cut(raw['text'], textCap),
    words: whole(raw['words'], 0, 10_000_000) ?? 0,
    sources: Array.isArray(sources)
      ? sources
          .slice(0, sourcesCap)
          .map(webAddress)
          .filter((address) => address !== undefined)
      : [],
  };
}
