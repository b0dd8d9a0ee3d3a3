import { expect, it } from 'vitest';
import { line } from '../../lib/messages/parse';
import { parseExtraction } from '../../lib/messages/parse-extraction';
import { findQuote } from '../../lib/article/find-quote';
import { pageOf } from '../article/page';

// Right-to-left overrides and their kind, by number: written out, they would turn this file around.
const turning = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069].map((code) =>
  String.fromCodePoint(code),
);

it.each(turning)('a title cannot turn around what Evenkeel writes behind it (%j)', (mark) => {
  expect(line(`Umsatz${mark} steigt`, 100)).toBe('Umsatz steigt');
  const raw = {
    ok: true,
    ms: 1,
    article: { title: `A ${mark}calm title`, byline: `${mark}Ada`, text: 'Text', words: 1 },
  };
  expect(parseExtraction(raw, 'https://blatt.example/')).toMatchObject({
    article: { title: 'A calm title', byline: 'Ada' },
  });
});

it('a title without these marks is still found on the page that has them', () => {
  const document = pageOf(`<body><h1>Revenue ${turning.join('')}rises</h1></body>`);
  expect(findQuote(document.body, 'Revenue rises')).not.toBeNull();
});

it('letters of scripts that run from right to left stay as they are', () => {
  expect(line('שלום עולם, مرحبا', 100)).toBe('שלום עולם, مرحبا');
});
