import { pageKind, type PageKind } from '../article/page-kind';
import { mainText } from '../article/text-blocks';
import { followPage, type Following } from '../listing/follow-page';
import type { Line } from '../messages/send';
import { followAddress, whenQuiet } from './address';
import { showNote } from './budget-note';
import { viewListing, type ListingView } from './listing-view';
import { startReading, type Reading } from './reading';

/** What the always-on script needs from the browser; a test gives its own. */
export interface PageWorld {
  view: Window;
  ask: Line;
  /** A fresh random name for one page view. */
  newSession: () => string;
  /** False once the extension was reloaded or removed: then nothing is done any more. */
  isAlive: () => boolean;
}

export interface PageWatch {
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
export function watchPage({ view, ask, newSession, isAlive }: PageWorld): PageWatch {
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

  const note = (spent: Awaited<ReturnType<typeof ask<'time.spent'>>>): void => {
    if (!spent.ok || !spent.value.note || closeNote || stopped) return;
    closeNote = showNote(document, spent.value.note, (choice) => {
      closeNote = null;
      if (choice === 'more') void ask('budget.more', { minutes: 10 });
      if (choice === 'leave') void ask('budget.leave', null);
    });
  };

  const read = async (): Promise<void> => {
    const mine = visit;
    const answer = await ask('page.article', { path: view.location.pathname + view.location.search });
    if (mine === visit && answer.ok && answer.value.handled) count();
  };
  const count = (): void => {
    reading ??= startReading(view, newSession(), () => closeNote !== null, (delta) => void send(delta));
  };
  const send = async (delta: { session: string; seq: number; ms: number }): Promise<void> => {
    if (!guard()) return;
    const mine = visit;
    const answer = await ask('time.spent', delta);
    if (mine === visit) note(answer);
  };

  function guard(): boolean {
    if (!stopped && !isAlive()) stop();
    return !stopped;
  }

  const decide = (): void => {
    kind = pageKind(document, view.location.href);
    words = kind === 'article' ? (mainText(document.body)?.words ?? 0) : 0;
    if (kind === 'article') void read();
    else if (kind === 'listing') listing = viewListing(document, view.location.href, ask, count);
    if (kind === 'none' || (kind === 'listing' && !listing)) void ask('page.nothing', { why: 'not-article' });
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
  const onShow = (event: PageTransitionEvent): void => {
    // Back from the browser's page cache: the toolbar has forgotten this page meanwhile.
    if (event.persisted) begin();
  };
  view.addEventListener('pageshow', onShow);

  function stop(): void {
    stopped = true;
    clear();
    unfollow();
    view.removeEventListener('pageshow', onShow);
  }

  begin();
  return { refresh: begin, stop };
}
