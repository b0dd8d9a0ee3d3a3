/** Watches a page for parts that are added to it, and hands them over in quiet moments. */
export interface Following {
  stop: () => void;
}

// Real pages add a few dozen blocks a minute. Endless insertion is met by longer and longer pauses, then by silence.
const firstPauseMs = 400;
const longestPauseMs = 30_000;
const mostRounds = 120;
const mostRoots = 300;

/**
 * One observer for the whole page. Only added elements are handed over, ours never, and none twice in a round; elements
 * inside another added one are covered by it. After each round the pause doubles while additions keep coming, and
 * shrinks again when they stop; after 120 rounds the page has had its share.
 */
export function followPage(document: Document, onAdded: (roots: Element[]) => void): Following {
  const view = document.defaultView;
  if (!view || !document.body) return { stop: () => undefined };
  let added = new Set<Element>();
  let timer = 0;
  let pause = firstPauseMs;
  let rounds = 0;
  let lastRound = view.performance.now();

  const observer = new view.MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) {
        if (node.nodeType !== 1 || added.has(document.body)) continue;
        const element = node as Element;
        if (element.hasAttribute('data-evenkeel')) continue;
        // Too many to keep apart: the whole page is then looked at once.
        if (added.size >= mostRoots) added = new Set([document.body]);
        else added.add(element);
      }
    }
    if (added.size === 0 || timer !== 0) return;
    timer = view.setTimeout(round, pause);
  });

  function hand(): void {
    const roots = [...added].filter((element) => element.isConnected);
    added = new Set();
    const outer = roots.filter((element) => !roots.some((other) => other !== element && other.contains(element)));
    if (outer.length > 0) onAdded(outer);
  }

  function round(): void {
    timer = 0;
    rounds += 1;
    const at = view?.performance.now() ?? 0;
    pause = at - lastRound < pause * 3 ? Math.min(pause * 1.5, longestPauseMs) : firstPauseMs;
    lastRound = at;
    if (rounds > mostRounds) {
      observer.disconnect();
      return;
    }
    if (typeof view?.requestIdleCallback === 'function') view.requestIdleCallback(hand, { timeout: 2_000 });
    else hand();
  }

  observer.observe(document.body, { childList: true, subtree: true });
  return {
    stop: () => {
      observer.disconnect();
      view.clearTimeout(timer);
      added = new Set();
    },
  };
}
