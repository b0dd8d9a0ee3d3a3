import { describe, expect, it } from 'vitest';
import { addressLean } from '../../lib/article/page-kind';
import { findHeadlines } from '../../lib/listing/find-headlines';
import { trimFurniture, visibleText } from '../../lib/listing/headline-text';
import { pageOf } from '../article/page';

const front = 'https://blatt.example/';
/** A page may be as large as it likes; it must not hold up the reader's tab. */
function within(ms: number, work: () => void): void {
  const start = performance.now();
  work();
  expect(performance.now() - start).toBeLessThan(ms);
}
const cards = (count: number, more = ''): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<article><h2><a href="/2025/03/story-number-${at}-of-the-day">Story number ${at} of a long day</a></h2></article>`,
  ).join('') + more;
const found = (html: string): string[] =>
  findHeadlines(pageOf(`<html><body><main>${html}</main></body></html>`, front), front).headlines.map(
    ({ title }) => title,
  );

describe('titles and addresses of megabytes', () => {
  it.each([
    ['digits', '1'.repeat(300_000)],
    ['letters', 'a'.repeat(300_000)],
    ['spaces between digits', '1 '.repeat(150_000)],
    ['dashes', '– '.repeat(150_000)],
  ])('%s in a link are no headline, and cost next to nothing', (_what, text) => {
    within(1_500, () => {
      expect(
        found(cards(5, `<article><h2><a href="/2025/03/one-more-story-of-it">${text}</a></h2></article>`)),
      ).toHaveLength(5);
    });
  });

  it('an indented title keeps its words', () => {
    const document = pageOf(`<html><body><h2>${'\n'.repeat(5_000)}A calm title${' '.repeat(5_000)}</h2></body></html>`);
    const heading = document.querySelector('h2');
    expect(heading === null ? '' : trimFurniture(visibleText(heading))).toBe('A calm title');
  });

  it('an address longer than a message carries is no headline: nothing could be said about it', () => {
    const long = `/2025/03/${'a'.repeat(300_000)}`;
    within(1_500, () => {
      expect(
        found(cards(5, `<article><h2><a href="${long}">A story at a very long address</a></h2></article>`)),
      ).toHaveLength(5);
    });
  });

  it('an address of a megabyte says quickly what it looks like', () => {
    within(500, () => void addressLean(`https://blatt.example/news/${'a'.repeat(1_000_000)}`));
    within(500, () => void addressLean(`https://blatt.example/?${'a'.repeat(500_000)}=1`));
  });
});

describe('addresses that lead nowhere', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://blatt.example/1',
    'mailto:a@b.example',
    'file:///etc/x',
    '//',
    'http://[',
    '#top',
  ])('%s is no headline', (href) => {
    const link = `<article><h2><a href="${href}">A story that leads to somewhere else entirely</a></h2></article>`;
    expect(found(cards(5, link))).toHaveLength(5);
  });
});
