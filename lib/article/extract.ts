import { Readability } from '@mozilla/readability';
import type { Extraction } from './article';
import { readMetadata } from './metadata';
import { pageKind } from './page-kind';
import { paragraphs } from './paragraphs';
import { hasPaywall } from './paywall';
import { primarySources } from './sources';
import { readStructuredData } from './structured-data';
import { countWords, isRunningText, mainText } from './text-blocks';

/** Characters of text kept of one article. */
export const longestText = 200_000;
/** Below this many words a text is too short to judge fairly. */
export const fewestWords = 120;
// Asked for it all the same: a dozen words is a headline and a lead.
const fewestWordsAnyway = 12;
// A wall usually leaves a lead of 50 to 250 words in front of it.
const wallWords = 300;
// Cloning and scoring above this many elements takes longer than a reader should wait; the light pass stays flat.
const heaviestClone = 60_000;

interface Body {
  text: string;
  byline: string | null;
  anchors: Iterable<Element>;
}

function readLightly(document: Document): Body | null {
  const main = mainText(document.body);
  if (!main) return null;
  const kept = main.blocks.filter((block) => isRunningText(block) || /^h[2-4]$/.test(block.element.localName));
  const texts: string[] = [];
  let length = 0;
  for (const block of kept) {
    if (length > longestText) break;
    const text = paragraphs(block.element, longestText - length);
    texts.push(text);
    length += text.length;
  }
  return {
    text: texts.join('\n\n').slice(0, longestText),
    byline: null,
    anchors: main.container.querySelectorAll('a[href]'),
  };
}

function readClone(document: Document): Body | null {
  const clone = document.cloneNode(true) as Document;
  for (const own of clone.querySelectorAll('[data-evenkeel]')) own.remove();
  const found = new Readability<Node>(clone, { serializer: (node) => node }).parse();
  if (!found?.content) return null;
  const content = found.content as Element;
  return {
    text: paragraphs(content, longestText),
    byline: found.byline ?? null,
    anchors: content.querySelectorAll('a[href]'),
  };
}

/**
 * Takes the article out of a page. Works on a clone (or, on very large pages, in one light pass), so the live page is
 * never touched. `url` is the page's address, `now` gives milliseconds for the measurement, `force` takes whatever can be
 * read, short or behind a wall or no article at all (the reader asked for it). Every way of failing is a value with its reason.
 */
export function extract(document: Document, url: string, now: () => number, force = false): Extraction {
  const start = now();
  const said = readStructuredData(document);
  let meta = readMetadata(document, said);
  const refuse = (why: Exclude<Extraction, { ok: true }>['why'], words: number): Extraction => ({
    ok: false,
    why,
    title: meta.title,
    words,
    ms: now() - start,
  });
  try {
    const kind = pageKind(document, url);
    if (kind !== 'article' && !force) return refuse('not-article', 0);
    const heavy = document.getElementsByTagName('*').length > heaviestClone;
    let body = heavy ? null : readClone(document);
    let words = countWords(body?.text ?? '');
    if (words < fewestWords) {
      // Readability gave up or took a side piece: the light pass may have found more.
      const light = readLightly(document);
      const more = countWords(light?.text ?? '');
      if (light && more > words) [body, words] = [light, more];
    }
    if (!force && words < wallWords && hasPaywall(document, said)) return refuse('paywall', words);
    if (!body || words < (force ? fewestWordsAnyway : fewestWords)) return refuse('too-short', words);
    meta = readMetadata(document, said, body.byline);
    const sources = primarySources(body.anchors, url);
    return { ok: true, article: { url, ...meta, text: body.text, words, sources }, ms: now() - start };
  } catch (error) {
    // Foreign markup can break any parser: the reader gets the grey state, and the console keeps the cause.
    console.warn('Evenkeel could not read this page:', error);
    return refuse('failed', 0);
  }
}
