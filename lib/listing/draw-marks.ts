import type { ListingWords } from '../messages/contract';
import type { FoundHeadline } from './find-headlines';
import { createFold, type Fold } from './fold';
import type { ListingMode, Mark } from './headline';
import { createMark } from './mark-element';
import { addSheet } from './own-sheet';
import { insertMarks, placeMarks, type Placed } from './place-marks';

/** What was drawn on a page, to add to and to take away again. */
export interface Drawing {
  add: (found: readonly FoundHeadline[], marks: readonly Mark[]) => void;
  /** Leaves the page's DOM as it was. */
  remove: () => void;
}

const pageRules: readonly string[] = [
  '[data-evenkeel-dim]{opacity:.45!important}',
  '[data-evenkeel-dim]:is(:hover,:focus-within){opacity:1!important}',
  '[data-evenkeel-folded]{display:none!important}',
  '@media (prefers-reduced-motion:no-preference){[data-evenkeel-dim]{transition:opacity .15s}}',
  '@media print{[data-evenkeel-dim]{opacity:1!important}[data-evenkeel-folded]{display:revert!important}}',
];

// So many marks are inserted between two breaths of the page.
const sliceSize = 40;

/**
 * Draws marks beside headlines. mode "mark" only marks; "dim" also fades what the verdict would skip (full strength on
 * hover and focus); "fold" collapses it behind one line. Nothing of the page is changed but our own elements and two
 * attributes, all of which `remove` takes back.
 *
 * Keyboard and screen reader: each mark follows its link in reading order, as an image with a spoken name. 200 marks
 * as 200 tab stops would ruin a page for keyboard users, so all marks together are one stop (the first in the page, or
 * the one last visited); arrow keys, Home and End walk from mark to mark, Escape goes to the headline's link.
 */
export function drawMarks(document: Document, mode: ListingMode, words: ListingWords): Drawing {
  const view = document.defaultView;
  if (mode === 'off' || !view) return { add: () => undefined, remove: () => undefined };
  const placed = new Map<Element, Placed>();
  const dimmed = new Set<Element>();
  let fold: Fold | null = null;
  let stop: Placed | null = null;
  let removed = false;
  const removeSheet = addSheet(document, pageRules);
  const visible = new Set<Placed>();

  const byTitle = new Map<Element, Placed>();
  const watcher = new view.IntersectionObserver((entries) => {
    const arrived: Placed[] = [];
    for (const entry of entries) {
      const mark = byTitle.get(entry.target);
      if (!mark) continue;
      if (entry.isIntersecting) {
        visible.add(mark);
        arrived.push(mark);
      } else visible.delete(mark);
    }
    placeMarks(arrived, view);
    // The page took away the mark that held the keyboard's stop.
    const [first] = stop?.host.isConnected === false ? order() : [];
    if (first) setStop(first);
  });
  let pending = 0;
  const resized = (): void => {
    view.cancelAnimationFrame(pending);
    pending = view.requestAnimationFrame(() => placeMarks([...visible], view));
  };
  view.addEventListener('resize', resized);

  const setStop = (mark: Placed): void => {
    if (stop) stop.box.tabIndex = -1;
    stop = mark;
    mark.box.tabIndex = 0;
  };
  // Late headlines may stand above earlier ones.
  const order = (): Placed[] =>
    [...placed.values()]
      .filter(({ host, link }) => host.isConnected && link.isConnected)
      .sort((a, b) => (a.link.compareDocumentPosition(b.link) & 4 ? -1 : 1));
  const onKey = (event: KeyboardEvent): void => {
    const mark = event.isTrusted && event.target instanceof view.Element ? placed.get(event.target) : undefined;
    if (!mark || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape' && 'focus' in mark.link) {
      (mark.link as HTMLElement).focus();
      return;
    }
    const all = order();
    const at = all.indexOf(mark);
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const next = all[steps[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    setStop(next);
    next.box.focus();
  };
  // A mark may lie over a picture that is part of the link: a click on it is a click on the headline.
  const onClick = (event: MouseEvent): void => {
    const mark = event.isTrusted && event.target instanceof view.Element ? placed.get(event.target) : undefined;
    if (mark && 'click' in mark.link) (mark.link as HTMLElement).click();
  };
  document.addEventListener('keydown', onKey);
  document.addEventListener('click', onClick);

  const quieten = (found: FoundHeadline, mark: Mark): void => {
    if (mark.verdict !== 'skip' || mark.signal === 'none') return;
    if (mode === 'fold' && found.card) {
      fold ??= createFold(document, words);
      fold.add(found.card);
    } else if (mode !== 'mark') {
      const target = found.card ?? found.link;
      target.setAttribute('data-evenkeel-dim', '');
      dimmed.add(target);
    }
  };

  const drawSlice = (found: readonly FoundHeadline[], marks: ReadonlyMap<number, Mark>): void => {
    if (removed) return;
    const slice: Placed[] = [];
    for (const headline of found) {
      const mark = marks.get(headline.id);
      if (!mark || !headline.link.isConnected || byTitle.get(headline.titleElement)?.host.isConnected) continue;
      const item: Placed = {
        ...createMark(document, mark, words.lang),
        link: headline.link,
        titleElement: headline.titleElement,
      };
      slice.push(item);
      placed.set(item.host, item);
      byTitle.set(item.titleElement, item);
    }
    insertMarks(slice);
    for (const headline of found) {
      const mark = marks.get(headline.id);
      if (mark && headline.link.isConnected) quieten(headline, mark);
    }
    for (const item of slice) watcher.observe(item.titleElement);
    const first = slice[0];
    if (first && !stop?.host.isConnected) setStop(first);
  };

  return {
    add: (found, marks) => {
      const byId = new Map(marks.map((mark) => [mark.id, mark]));
      const marked = found.filter(({ id }) => byId.has(id));
      for (let from = 0; from < marked.length; from += sliceSize) {
        const slice = marked.slice(from, from + sliceSize);
        // The first slice at once: it is what the reader sees; the rest when the page has nothing better to do.
        if (from === 0 || typeof view.requestIdleCallback !== 'function') drawSlice(slice, byId);
        else view.requestIdleCallback(() => drawSlice(slice, byId), { timeout: 2_000 });
      }
    },
    remove: () => {
      removed = true;
      watcher.disconnect();
      view.removeEventListener('resize', resized);
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onClick);
      for (const { host } of placed.values()) host.remove();
      for (const target of dimmed) target.removeAttribute('data-evenkeel-dim');
      fold?.remove();
      removeSheet();
    },
  };
}
