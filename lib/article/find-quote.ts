/** Where a sentence stands in the live page: text nodes and offsets, ready for a Range. */
export interface QuotePlace {
  start: Text;
  startOffset: number;
  end: Text;
  endOffset: number;
}

const silent = 'script,style,noscript,template,textarea,select,[data-evenkeel]';

// Whitespace, soft hyphens, zero-width marks and marks of direction differ between the page and the text that was judged.
function squeeze(text: string): string {
  return text.replace(/[\s\u00a0\u00ad\u200b\u202a-\u202e\u2066-\u2069]+/g, '');
}

/**
 * Finds a quoted sentence in the page's text. Both sides are compared without any whitespace, because paragraphs,
 * line breaks and inline tags fall differently in the extracted text; the walk remembers for every letter where it
 * came from. A long quote that is not found whole is tried by its first 60 letters. Null where it is not on the page.
 */
export function findQuote(root: Element, quote: string): QuotePlace | null {
  const wanted = squeeze(quote);
  if (wanted.length < 2) return null;
  const nodes: Text[] = [];
  const starts: number[] = [];
  let all = '';
  const walker = root.ownerDocument.createTreeWalker(root, 1 | 4, {
    acceptNode: (node) => (node.nodeType === 1 && (node as Element).matches(silent) ? 2 : 1),
  });
  for (let node = walker.nextNode(); node && all.length < 2_000_000; node = walker.nextNode()) {
    if (node.nodeType !== 3) continue;
    const text = squeeze(node.nodeValue ?? '');
    if (text === '') continue;
    nodes.push(node as Text);
    starts.push(all.length);
    all += text;
  }
  let length = wanted.length;
  let at = all.indexOf(wanted);
  if (at < 0 && length > 60) {
    length = 60;
    at = all.indexOf(wanted.slice(0, 60));
  }
  if (at < 0) return null;
  const from = placeOf(nodes, starts, at);
  const to = placeOf(nodes, starts, at + length - 1);
  return from && to ? { start: from.node, startOffset: from.offset, end: to.node, endOffset: to.offset + 1 } : null;
}

// Turns a position in the squeezed text back into a node and an offset in its real text.
function placeOf(nodes: readonly Text[], starts: readonly number[], at: number): { node: Text; offset: number } | null {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (!node) return null;
  let left = at - (starts[low] ?? 0);
  const text = node.data;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (squeeze(text[offset] ?? '') === '') continue;
    if (left === 0) return { node, offset };
    left -= 1;
  }
  return null;
}
