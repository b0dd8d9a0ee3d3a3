import { pageKind, type PageKind } from '../article/page-kind';
import { isRunningText, mainText, type MainText } from '../article/text-blocks';
import { followPage, type Following } from '../listing/follow-page';
import type { BudgetNote } from '../messages/contract';
import { askTwice, type Line } from '../messages/send';
import { followAddress, whenQuiet } from './address';
import type { OpenNote } from './budget-note';
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
// Some pages write every scroll into their address. While one change follows another within this time, each is waited
// out a little longer, so that a flood of addresses is never a flood of judgements.
const restMs = 5_000;
const firstWaitMs = 500;

// How the text begins: another beginning is another text.
function beginningOf(main: MainText | null): string {
  return (main?.blocks.find(isRunningText)?.element.textContent ?? '').trim().slice(0, 200);
}

/**
 * The life of one page: what kind is it, ask for a judgement, draw marks or run the clock; again after the address
 * changes, while content arrives late, and when settings change. Nothing the page sends is listened to.
 */
export function watchPage({ view, ask, newSession, tools, isAlive }: PageWorld): PageWatch {
  const { document } = view;
  let kind: PageKind | null = null;
  let words = 0;
  let beginning = '';
  let looks = 0;
  let listing: ListingView | null = null;
  let reading: Reading | null = null;
  let following: Following | null = null;
  let openNote: OpenNote | null = null;
  let cancelWait: (() => void) | null = null;
  let visit = 0;
  let leaving = false;
  let turned = false;
  let turnedAt = Number.NEGATIVE_INFINITY;
  let waitMs = firstWaitMs;
  let stopped = false;

  const clear = (): void => {
    visit += 1;
    cancelWait?.();
    listing?.stop();
    reading?.stop();
    following?.stop();
    openNote?.close();
    listing = reading = following = openNote = cancelWait = null;
  };

  const note = async (words: BudgetNote): Promise<void> => {
    const mine = visit;
    const draw = await tools();
    if (!draw || mine !== visit || openNote?.isOpen()) return;
    openNote?.close();
    openNote = draw.showNote(document, words, (choice) => {
      if (choice === 'more') void ask('budget.more', { minutes: 10 });
      if (choice === 'leave') void ask('budget.leave', null);
    });
  };

  // Which pages count is the background's to say (a paywalled piece may, one about the weather does not).
  const read = async (): Promise<void> => {
    const mine = visit;
    const answer = await askTwice(ask, 'page.article', { path: view.location.pathname + view.location.search });
    if (mine === visit && answer.ok) count();
  };
  const count = (): void => {
    reading ??= startReading(
      view,
      newSession(),
      () => openNote?.isOpen() ?? false,
      (delta) => void send(delta),
    );
  };
  const send = async (delta: { session: string; seq: number; ms: number }): Promise<void> => {
    if (!guard()) return;
    const mine = visit;
    const away = leaving || document.visibilityState === 'hidden';
    const answer = await askTwice(ask, 'time.spent', { ...delta, away });
    if (mine === visit && answer.ok && answer.value.note) void note(answer.value.note);
  };

  function guard(): boolean {
    if (!stopped && !isAlive()) stop();
    return !stopped;
  }

  const decide = (): void => {
    kind = pageKind(document, view.location.href);
    const main = kind === 'article' ? mainText(document.body) : null;
    words = main?.words ?? 0;
    beginning = beginningOf(main);
    if (kind === 'article') void read();
    else if (kind === 'listing') void list();
    else void ask('page.nothing', { why: 'not-article' });
  };
  const list = async (): Promise<void> => {
    const mine = visit;
    const draw = await tools();
    if (mine !== visit || listing || kind !== 'listing') return;
    listing = draw?.viewListing(document, view.location.href, ask, count) ?? null;
    if (listing) return;
    kind = 'none';
    void ask('page.nothing', { why: 'not-article' });
  };

  // On a slow single-page site the old page stands under the new address until the new one has come.
  const isAnother = (): boolean =>
    kind === 'listing'
      ? pageKind(document, view.location.href) === 'article'
      : kind === 'article' && beginningOf(mainText(document.body)) !== beginning;

  // Pages fill late: what looked like nothing may become an article, and an article may grow past its first lines.
  const arrived = (roots: Element[]): void => {
    if (!guard()) return;
    const mayLook = looks < mostSecondLooks;
    looks += 1;
    if (mayLook && turned && isAnother()) {
      restart();
      return;
    }
    if (listing) {
      listing.look(roots);
      return;
    }
    if (!mayLook) return;
    if (kind !== 'article') decide();
    else if (words < 400) {
      const now = mainText(document.body)?.words ?? 0;
      if (now < words * 1.5 + 80) return;
      words = now;
      void ask('page.article', { path: view.location.pathname + view.location.search });
    }
  };

  function restart(): void {
    clear();
    decide();
    following = followPage(document, arrived);
  }
  const begin = (): void => {
    if (!guard()) return;
    looks = 0;
    restart();
  };

  const unfollow = followAddress(view, () => {
    if (!guard()) return;
    // The last piece of time is sent from a page that is being left: a note for it would be gone at once.
    const before = leaving;
    leaving = true;
    clear();
    leaving = before;
    const now = view.performance.now();
    waitMs = now - turnedAt < restMs ? Math.min(waitMs * 1.5, restMs) : firstWaitMs;
    turnedAt = now;
    turned = true;
    cancelWait = whenQuiet(view, begin, { leastMs: waitMs, mostMs: Math.max(3_000, waitMs) });
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
