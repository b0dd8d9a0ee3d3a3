import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openLine, parseTell } from '../lib/messages/send';
import { watchPage, type PageWatch } from '../lib/page/watch-page';

// The background may register this script and also run it in tabs that are open already: the second start is a refresh.
declare global {
  var evenkeelWatch: PageWatch | undefined;
  var evenkeelListens: boolean | undefined;
}

function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    // An extension that was reloaded takes its runtime away from scripts it left behind.
    return false;
  }
}

function start(): void {
  for (const left of document.querySelectorAll('[data-evenkeel]')) left.remove();
  const ask = openLine((message) => browser.runtime.sendMessage(message));
  const watch = watchPage({
    view: window,
    ask,
    tools: async () => {
      if (!globalThis.evenkeelDraw) await ask('page.draw', null);
      return globalThis.evenkeelDraw ?? null;
    },
    // Not randomUUID: it is missing on plain http pages.
    newSession: () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-'),
    isAlive,
  });
  globalThis.evenkeelWatch = watch;
}

function stop(): void {
  globalThis.evenkeelWatch?.stop();
  globalThis.evenkeelWatch = undefined;
}

function refresh(): void {
  if (globalThis.evenkeelWatch) globalThis.evenkeelWatch.refresh();
  else start();
}

/** Starts, and from then on hears what the background tells: a stopped page starts again when told to look. */
function listen(): void {
  // A page prepared ahead may have got this script twice before it was shown: two clocks would count its time double.
  if (globalThis.evenkeelListens === true) return;
  start();
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const told = parseTell(message);
    if (told === 'page.refresh') refresh();
    if (told === 'page.stop') stop();
    return undefined;
  });
  globalThis.evenkeelListens = true;
}

/**
 * The always-on small script of pages the reader wants watched. Registered at run time by the background
 * (scripting.registerContentScripts), because a static entry would make host permissions required ones.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window || !/^https?:$/.test(location.protocol)) return;
  if (globalThis.evenkeelListens === true) refresh();
  else if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', listen, { once: true });
  else listen();
});
