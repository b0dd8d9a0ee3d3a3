import { Window } from 'happy-dom';
import { vi } from 'vitest';

/** A page in a window with a clock that the test turns. */
export interface Stage {
  view: Window_;
  document: Document;
  /** The inside of one of our elements: its shadow root is closed to the page, not to this test. */
  inside: (host: Element | null) => ShadowRoot;
  /** Sends an event as if the reader's own hand had made it. */
  byHand: (target: EventTarget, type: string, init?: Record<string, unknown>) => Event;
  /** Single-page sites change the address without a load. */
  goTo: (url: string) => void;
  /** Lets so much time pass. */
  pass: (ms: number) => Promise<void>;
}

type Window_ = globalThis.Window & typeof globalThis;

/** Opens markup at an address. Call `vi.useFakeTimers()` before and `vi.useRealTimers()` after. */
export function openStage(html: string, url = 'https://blatt.example/'): Stage {
  const window = new Window({ url, settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  // Time is the test's, also for what happy-dom would take from Node itself.
  Object.defineProperty(window, 'performance', { value: { now: () => Date.now() } });
  for (const name of ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const)
    Object.defineProperty(window, name, { value: globalThis[name].bind(globalThis) });
  Object.defineProperty(window, 'requestIdleCallback', { value: (work: () => void) => globalThis.setTimeout(work, 1) });
  window.document.write(html);
  const roots = new WeakMap<object, unknown>();
  const attach = window.Element.prototype.attachShadow;
  window.Element.prototype.attachShadow = function attachShadow(init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  const view = window as unknown as Window_;
  const document = view.document;
  document.hasFocus = () => true;
  return {
    view,
    document,
    inside: (host) => {
      const root = host === null ? undefined : roots.get(host);
      if (root === undefined) throw new Error('nothing of ours stands there');
      return root as ShadowRoot;
    },
    byHand: (target, type, init = {}) => {
      const event = new view.Event(type, { bubbles: true, composed: true, cancelable: true });
      for (const [key, value] of Object.entries({ isTrusted: true, ...init }))
        Object.defineProperty(event, key, { value });
      target.dispatchEvent(event);
      return event;
    },
    goTo: (next) => view.history.pushState(null, '', next),
    pass: async (ms) => void (await vi.advanceTimersByTimeAsync(ms)),
  };
}
