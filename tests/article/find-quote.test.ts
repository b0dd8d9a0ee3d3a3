import { describe, expect, it } from 'vitest';
import { findQuote } from '../../lib/article/find-quote';
import { pageOf } from './page';

function textAt(html: string, quote: string): string | null {
  const document = pageOf(`<body>${html}</body>`);
  const place = findQuote(document.body, quote);
  if (!place) return null;
  if (place.start === place.end) return place.start.data.slice(place.startOffset, place.endOffset);
  return `${place.start.data.slice(place.startOffset)}|${place.end.data.slice(0, place.endOffset)}`;
}

describe('finding a quoted sentence in the live page', () => {
  it('finds it inside one text', () => {
    expect(textAt('<p>First. It still fails on long briefs. Last.</p>', 'It still fails on long briefs.')).toBe(
      'It still fails on long briefs.',
    );
  });

  it('finds it across inline tags and line breaks', () => {
    expect(textAt('<p>It <em>still</em> fails on\n   long briefs.</p>', 'It still fails on long briefs.')).toBe(
      'It | fails on\n   long briefs.',
    );
  });

  it('ignores soft hyphens of the page', () => {
    expect(textAt('<p>Die Groß\u00ADschreibung bleibt.</p>', 'Die Großschreibung bleibt.')).toBe(
      'Die Groß\u00ADschreibung bleibt.',
    );
  });

  it('does not look into scripts', () => {
    expect(textAt('<script>It still fails</script><p>Other text.</p>', 'It still fails')).toBeNull();
  });

  it('finds a long quote by its beginning when its end was cut differently', () => {
    const start = 'A long sentence that goes on and on about newsletters and their readers in spring';
    expect(textAt(`<p>${start}, and ends here.</p>`, `${start} and ends elsewhere.`)).toContain('A long sentence');
  });

  it('gives null for what is not there, and for nothing', () => {
    expect(textAt('<p>Text.</p>', 'Something else')).toBeNull();
    expect(textAt('<p>Text.</p>', ' ')).toBeNull();
  });
});
