// Measuring in turns: what slows the machine for a moment slows both sides. Runs in Node and in a page alike.

let sink = 0;

/** Uses a result, so that no compiler may leave the work out. */
export function keep(value: number): void {
  sink = (sink + value) | 0;
}

/** One charCodeAt pass over a text: the unit C. */
export function pass(text: string): void {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  keep(sum);
}

/** The middle of the numbers; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}

/** Milliseconds of one call, over so many calls. */
export function timed(run: () => void, calls = 1): number {
  const begin = performance.now();
  for (let k = 0; k < calls; k++) run();
  return (performance.now() - begin) / calls;
}

/**
 * Calls that together take about `ms`: a page's clock ticks only every tenth of a millisecond. The shortest of three
 * tries counts, because a moment in which the machine did something else would make of it a single call.
 */
function callsFor(run: () => void, ms: number): number {
  let calls = 1;
  for (;;) {
    const each = Math.min(timed(run, calls), timed(run, calls), timed(run, calls));
    if (each * calls >= ms / 2 || calls > 1e6) return Math.max(1, Math.round(ms / Math.max(each, 1e-6)));
    calls *= 4;
  }
}

/** Runs until the compiler has had time to do its best; it works beside us, on a machine that others use too. */
export function warmUp(run: () => void, ms = 120): void {
  const end = performance.now() + ms;
  while (performance.now() < end) for (let k = 0; k < 4; k++) run();
}

/** What a call costs: milliseconds (median) and passes over its text (median of the ratios taken side by side). */
export interface Cost {
  ms: number;
  c: number;
  /** Milliseconds of one pass. */
  unit: number;
}

/** Warm cost of a call over a text, in turns with the pass over the same text. */
export function costOf(text: string, run: () => void, samples = 15, batch = 4): Cost {
  warmUp(run);
  warmUp(() => pass(text), 20);
  const calls = callsFor(run, batch);
  const passes = callsFor(() => pass(text), batch);
  const own: number[] = [];
  const units: number[] = [];
  const ratios: number[] = [];
  for (let i = 0; i < samples; i++) {
    const ms = timed(run, calls);
    const unit = timed(() => pass(text), passes);
    own.push(ms);
    units.push(unit);
    ratios.push(ms / unit);
  }
  return { ms: median(own), c: median(ratios), unit: median(units) };
}

/** How many times as long `run` takes as `base`, in turns, median. */
export function timesOf(run: () => void, base: () => void, samples = 9, batch = 4): number {
  warmUp(base);
  warmUp(run);
  const calls = callsFor(run, batch);
  const baseCalls = callsFor(base, batch);
  return median(Array.from({ length: samples }, () => timed(run, calls) / timed(base, baseCalls)));
}

/** Milliseconds of one pass over a text, warm. */
export function unitOf(text: string): number {
  const passes = callsFor(() => pass(text), 4);
  return median(Array.from({ length: 9 }, () => timed(() => pass(text), passes)));
}
