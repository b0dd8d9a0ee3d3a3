import { createClock, type Delta } from '../budget/clock';

/** Running measurement of one article view. */
export interface Reading {
  stop: () => void;
}

// Real input only. "scroll" is missing on purpose: a page can scroll itself, and the browser calls that trusted too;
// a reader's own scrolling always comes with a wheel, a finger, a key or a pointer on the scrollbar.
const inputs = ['wheel', 'keydown', 'pointerdown', 'pointermove', 'touchmove'] as const;

/**
 * Runs the reading clock on a page: beats once a second, listens to trusted input only (a script of the page cannot
 * fake it), and lets go of what has gathered when the page is hidden or left.
 */
export function startReading(
  view: Window,
  session: string,
  isNoteOpen: () => boolean,
  emit: (delta: Delta) => void,
): Reading {
  const { document } = view;
  const clock = createClock(session, {
    now: () => view.performance.now(),
    isAttended: () => document.visibilityState === 'visible' && document.hasFocus(),
    isNoteOpen,
    emit,
  });
  let lastTouch = 0;
  const onInput = (event: Event): void => {
    if (!event.isTrusted || event.timeStamp - lastTouch < 500) return;
    lastTouch = event.timeStamp;
    clock.touch();
  };
  const onAttention = (): void => clock.beat();
  const onVisibility = (): void => (document.visibilityState === 'hidden' ? clock.flush() : clock.beat());
  const onLeave = (): void => clock.flush();
  const passive = { capture: true, passive: true };
  for (const name of inputs) view.addEventListener(name, onInput, passive);
  view.addEventListener('focus', onAttention);
  view.addEventListener('blur', onAttention);
  document.addEventListener('visibilitychange', onVisibility);
  view.addEventListener('pagehide', onLeave);
  const timer = view.setInterval(() => clock.beat(), 1_000);
  return {
    stop: () => {
      clock.flush();
      view.clearInterval(timer);
      for (const name of inputs) view.removeEventListener(name, onInput, passive);
      view.removeEventListener('focus', onAttention);
      view.removeEventListener('blur', onAttention);
      document.removeEventListener('visibilitychange', onVisibility);
      view.removeEventListener('pagehide', onLeave);
    },
  };
}
