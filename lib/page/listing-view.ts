import { drawMarks, type Drawing } from '../listing/draw-marks';
import { findHeadlines, mostHeadlines, type FoundHeadline } from '../listing/find-headlines';
import type { Headline, Mark } from '../listing/headline';
import { hints } from '../listing/hints/all';
import { askTwice, type Line } from '../messages/send';

/** Marks on one listing page. */
export interface ListingView {
  /** Looks at added parts of the page. */
  look: (roots: readonly Element[]) => void;
  /** What was judged so far, and its headlines: for a tool that checks the marks. */
  marks: () => { href: string; title: string; mark: Mark }[];
  stop: () => void;
}

const fewestHeadlines = 3;

const plain = ({ id, title, teaser, href }: FoundHeadline): Headline => ({
  id,
  title,
  href,
  ...(teaser ? { teaser } : {}),
});

/**
 * Finds the headlines of a listing page, has them judged, and draws the marks; null where there are hardly any headlines.
 * `onMarked` is told when there is something about AI to read here. Cards that the site builds anew, also while the first
 * are still judged, get their mark back without asking again; at most 500 headlines of a page view are judged.
 */
export function viewListing(document: Document, url: string, ask: Line, onMarked: () => void): ListingView | null {
  const judged = new Map<string, Mark>();
  const titles = new Map<string, string>();
  const known = new Set<string>();
  // Asked about and not answered yet, and what the site built anew of it meanwhile.
  const asking = new Set<string>();
  let rebuilt: FoundHeadline[] = [];
  let nextId = 0;
  let drawing: Drawing | null = null;
  let stopped = false;

  const judge = async (found: readonly FoundHeadline[], lang: string | null): Promise<void> => {
    if (found.length === 0) return;
    for (const { href } of found) asking.add(href);
    const answer = await askTwice(ask, 'listing.judge', { headlines: found.map(plain), lang });
    for (const { href } of found) asking.delete(href);
    if (stopped) return;
    if (!answer.ok) {
      // The next look may ask again.
      for (const { href } of found) known.delete(href);
      return;
    }
    const { marks, mode, words } = answer.value;
    drawing ??= drawMarks(document, mode, words);
    const byId = new Map(marks.map((mark) => [mark.id, mark]));
    for (const headline of found) {
      const mark = byId.get(headline.id);
      if (!mark) continue;
      judged.set(headline.href, mark);
      titles.set(headline.href, headline.title);
    }
    drawing.add(found, marks);
    const back = rebuilt.filter(({ href }) => !asking.has(href));
    rebuilt = rebuilt.filter(({ href }) => asking.has(href));
    drawAgain(back);
    if (marks.length > 0) onMarked();
  };

  const drawAgain = (found: readonly FoundHeadline[]): void => {
    const again = found.flatMap((headline) => {
      const mark = judged.get(headline.href);
      return mark ? [{ ...headline, id: mark.id }] : [];
    });
    drawing?.add(again, [...judged.values()]);
  };

  const first = findHeadlines(document, url, { hints });
  if (first.brokenHint)
    console.warn(`Evenkeel: the hint for ${first.brokenHint} finds nothing here any more; structure is used instead.`);
  // One or two links that read like headlines are a teaser on a page of something else.
  if (first.headlines.length < fewestHeadlines) return null;
  for (const headline of first.headlines) known.add(headline.href);
  nextId = first.headlines.length;
  void judge(first.headlines, first.lang);

  return {
    look: (roots) => {
      const found = findHeadlines(document, url, { within: roots, firstId: nextId, hints });
      const again: FoundHeadline[] = [];
      const fresh: FoundHeadline[] = [];
      for (const headline of found.headlines) {
        if (judged.has(headline.href)) again.push(headline);
        else if (asking.has(headline.href)) rebuilt.push(headline);
        else if (!known.has(headline.href) && known.size < mostHeadlines) {
          known.add(headline.href);
          fresh.push({ ...headline, id: nextId });
          nextId += 1;
        }
      }
      drawAgain(again);
      void judge(fresh, found.lang);
    },
    marks: () => [...judged].map(([href, mark]) => ({ href, title: titles.get(href) ?? '', mark })),
    stop: () => {
      stopped = true;
      drawing?.remove();
    },
  };
}
