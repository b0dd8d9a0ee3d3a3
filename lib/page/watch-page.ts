import { pageKind, type PageKind } from '../article/page-kind';
import { mainText } from '../article/text-blocks';
import { followPage, type Following } from '../listing/follow-page';
import type { BudgetNote } from '../messages/contract';
import type { Line } from '../messages/send';
import { followAddress, whenQuiet } from './address';
import type { ListingView } from './listing-view';
import { startReading, type Reading } from './reading';
import type { DrawTools } from './tools';

/** What the always-on script needs from the browser; a test gives its own. */
export interface PageWorld {
  view: Window;
  ask: Line;
  /** A fresh random name for one page view. */
  newSession: () => string;
  /** Brings what draws on pages; null where it does not come. */
  tools: () => Promise<DrawTools | null>;
  /** False once the extension was reloaded or removed: then nothing is done any more. */
  isAlive: () => boolean;
}

export interface PageWatch {
  /** What the page was taken for, and the marks on it: read by `npm run try` from the extension's own world. */
  seen: () => { kind: PageKind | null; marks: ReturnType<ListingView['marks']> };
  /** Look again: settings changed or the site was paused. */
  refresh: () => void;
  stop: () => void;
}

// How often a page that first looked like nothing, or like a short article, is looked at again while it fills.
const mostSecondLooks = 6;

/**
 * The life of one page: what kind is it, ask for a judgement, draw marks or run the clock; again after the address
 * changes, while content arrives late, and when settings change. Nothing the page sends is listened to.
 */
export function watchPage({ view, ask, newSession, tools, isAlive }: PageWorld): PageWatch {
  const { document } = view;
  let kind: PageKind | null = null;
  let words = 0;
  let looks = 0;
  let listing: ListingView | null = null;
  let reading: Reading | null = null;
  let following: Following | null = null;
  let closeNote: (() => void) | null = null;
  let cancelWait: (() => void) | null = null;
  let visit = 0;
  let leaving = false;
  let stopped = false;

  const clear = (): void => {
    visit += 1;
    cancelWait?.();
    listing?.stop();
    reading?.stop();
    following?.stop();
    closeNote?.();
    listing = reading = following = closeNote = cancelWait = null;
  };

  const note = async (words: BudgetNote): Promise<void> => {
    const mine = visit;
    const draw = await tools();
    if (!draw || mine !== visit || closeNote) return;
    closeNote = draw.showNote(document, words, (choice) => {
      closeNote = null;
      if (choice === 'more') void ask('budget.more', { minutes: 10 });
      if (choice === 'leave') void ask('budget.leave', null);
    });
  };

  // Which pages count is the background's to say (a paywalled piece may, one about the weather does not).
  const read = async (): Promise<void> => {
    const mine = visit;
    const answer = await ask('page.article', { path: view.location.pathname + view.location.search });
    if (mine === visit && answer.ok) count();
  };
  const count = (): void => {
    reading ??= startReading(
      view,
      newSession(),
      () => closeNote !== null,
      (delta) => void send(delta),
    );
  };
  const send = async (delta: { session: string; seq: number; ms: number }): Promise<void> => {
    if (!guard()) return;
    const mine = visit;
    const answer = await ask('time.spent', { ...delta, away: leaving || document.visibilityState === 'hidden' });
    if (mine === visit && answer.ok && answer.value.note) void note(answer.value.note);
  };

  function guard(): boolean {
    if (!stopped && !isAlive()) stop();
    return !stopped;
  }

  const decide = (): void => {
    kind = pageKind(document, view.location.href);
    words = kind === 'article' ? (mainText(document.body)?.words ?? 0) : 0;
    if (kind === 'article') void read();
    else if (kind === 'listing') void list();
    else void ask('page.nothing', { why: 'not-article' });
  };
  const list = async (): Promise<void> => {
    const mine = visit;
    const draw = await tools();
    if (mine !== visit || listing) return;
    listing = draw?.viewListing(document, view.location.href, ask, count) ?? null;
    if (listing) return;
    kind = 'none';
    void ask('page.nothing', { why: 'not-article' });
  };

  // Pages fill late: what looked like nothing may become an article, and an article may grow past its first lines.
  const arrived = (roots: Element[]): void => {
    if (!guard()) return;
    if (listing) {
      listing.look(roots);
      return;
    }
    if (looks >= mostSecondLooks) return;
    looks += 1;
    if (kind !== 'article') decide();
    else if (words < 400) {
      const now = mainText(document.body)?.words ?? 0;
      if (now < words * 1.5 + 80) return;
      words = now;
      void ask('page.article', { path: view.location.pathname + view.location.search });
    }
  };

  const begin = (): void => {
    if (!guard()) return;
    clear();
    looks = 0;
    decide();
    following = followPage(document, arrived);
  };

  const unfollow = followAddress(view, () => {
    if (!guard()) return;
    clear();
    cancelWait = whenQuiet(view, begin);
  });
  const onHide = (): void => {
    leaving = true;
  };
  const onShow = (event: PageTransitionEvent): void => {
    leaving = false;
    // Back from the browser's page cache: the toolbar has forgotten this page meanwhile.
    if (event.persisted) begin();
  };
  // Capture on the window comes before the clock's own listener, which sends the last piece of time.
  view.addEventListener('pagehide', onHide, true);
  view.addEventListener('pageshow', onShow);

  function stop(): void {
    stopped = true;
    clear();
    unfollow();
    view.removeEventListener('pagehide', onHide, true);
    view.removeEventListener('pageshow', onShow);
  }

  begin();
  return { refresh: begin, stop, seen: () => ({ kind, marks: listing?.marks() ?? [] }) };
}
