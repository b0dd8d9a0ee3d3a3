/** The part of an address that decides what a page shows: fragments count only where old single-page sites route by them. */
export function shownAddress(href: string): string {
  const at = href.indexOf('#');
  return at >= 0 && !/^#!?\//.test(href.slice(at)) ? href.slice(0, at) : href;
}

// The Navigation API is newer than TypeScript's DOM library; only its one event is needed.
interface WithNavigation {
  navigation?: EventTarget;
}

/**
 * Tells when a single-page site changes its address without a load. Uses the Navigation API's own event where there is
 * one, popstate and hashchange elsewhere, and in any case a comparison once a second while the page is visible: a
 * page's history is never patched, because that would mean running in the page's own world.
 */
export function followAddress(view: Window, onChange: (href: string) => void): () => void {
  let known = shownAddress(view.location.href);
  const compare = (): void => {
    const now = shownAddress(view.location.href);
    if (now === known) return;
    known = now;
    onChange(now);
  };
  const navigation = (view as Window & WithNavigation).navigation;
  navigation?.addEventListener('currententrychange', compare);
  view.addEventListener('popstate', compare);
  view.addEventListener('hashchange', compare);
  const timer = view.setInterval(() => {
    if (view.document.visibilityState === 'visible') compare();
  }, 1_000);
  return () => {
    navigation?.removeEventListener('currententrychange', compare);
    view.removeEventListener('popstate', compare);
    view.removeEventListener('hashchange', compare);
    view.clearInterval(timer);
  };
}

/**
 * Waits until a page has stopped rebuilding itself: no change for `quietMs`, at least `leastMs`, at most `mostMs`.
 * Single-page sites change the address first and the content a moment later.
 */
export function whenQuiet(
  view: Window,
  then: () => void,
  { quietMs = 350, leastMs = 500, mostMs = 3_000 } = {},
): () => void {
  const start = view.performance.now();
  let last = start;
  const observer = new (view as Window & typeof globalThis).MutationObserver(() => {
    last = view.performance.now();
  });
  observer.observe(view.document, { childList: true, subtree: true, characterData: true });
  const timer = view.setInterval(() => {
    const now = view.performance.now();
    if ((now - start < leastMs || now - last < quietMs) && now - start < mostMs) return;
    stop();
    then();
  }, 100);
  function stop(): void {
    observer.disconnect();
    view.clearInterval(timer);
  }
  return stop;
}
