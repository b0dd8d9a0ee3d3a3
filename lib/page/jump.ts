import { findQuote } from '../article/find-quote';
import { addSheet } from '../listing/own-sheet';

const name = 'evenkeel-quote';
const rules: readonly string[] = [
  `::highlight(${name}){background-color:#fbd9a5;color:#1b2430;text-decoration:underline 2px #a8480a}`,
];
const styled = new WeakMap<Document, () => void>();

// The API is newer than some of the browsers this runs in.
type MayHighlight = Partial<Pick<typeof globalThis, 'Highlight' | 'CSS'>>;

function textOf(quote: unknown): string {
  const text = typeof quote === 'object' && quote !== null && 'text' in quote ? quote.text : quote;
  return typeof text === 'string' ? text.slice(0, 5_000) : '';
}

/** The nearest part of the page that scrolls by itself, else the window. */
function scrollerOf(view: Window, element: Element): Element | Window {
  for (let at: Element | null = element; at && at !== view.document.body; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll|overlay/.test(view.getComputedStyle(at).overflowY)) return at;
  }
  return view;
}

/**
 * Scrolls to a quoted sentence and highlights it without changing the page: with the Custom Highlight API, else by
 * selecting it. `quote` is a Quote or its text. Answers whether the sentence was found.
 */
export function jumpTo(view: Window & MayHighlight, quote: unknown): boolean {
  const { document } = view;
  const place = document.body && findQuote(document.body, textOf(quote));
  if (!place) return false;
  const range = document.createRange();
  range.setStart(place.start, place.startOffset);
  range.setEnd(place.end, place.endOffset);
  const { Highlight, CSS } = view;
  if (Highlight && CSS?.highlights) {
    // Pages set their list of sheets anew and lose ours; taken out and put in again it is there once, whatever happened.
    styled.get(document)?.();
    styled.set(document, addSheet(document, rules));
    CSS.highlights.set(name, new Highlight(range));
  } else {
    const selection = view.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const box = range.getBoundingClientRect();
  const inView = box.top >= 0 && box.bottom <= view.innerHeight && box.height > 0;
  const holder = place.start.parentElement;
  if (inView || !holder) return true;
  const behavior = calm ? 'auto' : 'smooth';
  // Old pages hold a whole text in one block with line breaks: its middle is not where the sentence stands.
  if (holder.getBoundingClientRect().height <= view.innerHeight) holder.scrollIntoView({ block: 'center', behavior });
  else scrollerOf(view, holder).scrollBy({ top: (box.top + box.bottom) / 2 - view.innerHeight / 2, behavior });
  return true;
}
