/** A small idempotent piece of reading time: the store accepts each seq of a session once. */
export interface Delta {
  session: string;
  seq: number;
  ms: number;
}

/** What the clock is told about the page; all are asked at every beat, none is remembered. */
export interface ClockView {
  /** Milliseconds that never go back (performance.now): the wall clock may jump. */
  now: () => number;
  /** Whether the page is on screen and its window has the focus. */
  isAttended: () => boolean;
  /** Whether our own note is in the way: reading it is not reading the article. */
  isNoteOpen: () => boolean;
  /** Receives each delta once; resending is the receiver's right, because seq makes it safe. */
  emit: (delta: Delta) => void;
}

export interface Clock {
  /** The reader did something (key, pointer, scroll): trusted events only. */
  touch: () => void;
  /** Credit the time since the last beat; call about once a second and at every change of attention. */
  beat: () => void;
  /** Emit what has gathered, even if little: on pagehide and when the page is hidden. */
  flush: () => void;
}

/** Without any input for this long nobody is counted as reading (a screenful takes about a minute). */
export const idleAfterMs = 60_000;
/** A beat is expected every second; a longer gap is sleep, a frozen tab or a debugger, and only this much counts. */
export const longestStepMs = 2_000;
/** How much gathers before it is sent: little is lost when a tab is killed, and a worker is woken rarely. */
export const emitEveryMs = 15_000;

/**
 * The page's reading clock. Idea: time is never computed as end minus start, but added in small steps, each at most
 * `longestStepMs` and only while the page is attended, not idle and not covered by our note. Sleep, a frozen tab or a
 * clock that jumps can therefore add at most one step, and a clock that goes back adds nothing. A step counts only if
 * the page was attended at both of its ends, so switching windows credits one of them, never both.
 * Example: beats at 0, 1000, 2000, then the lid closes for an hour: 1000 + 1000 + 2000 ms.
 */
export function createClock(session: string, view: ClockView): Clock {
  let last = view.now();
  let touched = last;
  let counting = false;
  let gathered = 0;
  let seq = 0;

  const reads = (at: number): boolean => view.isAttended() && !view.isNoteOpen() && at - touched <= idleAfterMs;

  const flush = (): void => {
    const ms = Math.round(gathered);
    if (ms <= 0) return;
    gathered = 0;
    seq += 1;
    view.emit({ session, seq, ms });
  };

  const beat = (): void => {
    const at = view.now();
    const step = at - last;
    last = at;
    if (step < 0) {
      // The clock went back: nothing to credit, and the last touch must not lie in the future.
      touched = Math.min(touched, at);
      counting = reads(at);
      return;
    }
    const nowReads = reads(at);
    if (counting && nowReads && step > 0) gathered += Math.min(step, longestStepMs);
    counting = nowReads;
    if (gathered >= emitEveryMs) flush();
  };

  counting = reads(last);
  return {
    touch: () => {
      beat();
      touched = view.now();
      counting = reads(touched);
    },
    beat,
    flush: () => {
      beat();
      flush();
    },
  };
}
