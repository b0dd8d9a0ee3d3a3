/** Where a sequence of a rule stands: tokens [from, to). */
export interface Reading {
  rule: number;
  sequence: number;
  from: number;
  to: number;
  /** What it is sorted by at the moment. */
  key: number;
}

/** Up to this many readings are put in order by hand; a sentence rarely has more, and the engine's sort is dear for few. */
const few = 16;

/*
 * Keys that sort as several numbers would: tokens of a text are fewer than 2^21, a reading spans fewer than 2^7 of
 * them, rules are fewer than 2^20 and sequences (places in the code) than 2^24. Together at most 52 bits, so exact.
 */
const spans = 1 << 7;
const tokens = 1 << 21;
const rules = 1 << 20;
const mostSpan = spans - 1;

const spanOf = ({ from, to }: Reading): number => Math.min(mostSpan, to - from);

function sort(readings: Reading[]): void {
  if (readings.length > few) {
    readings.sort((x, y) => x.key - y.key);
    return;
  }
  for (let i = 1; i < readings.length; i++) {
    const reading = readings[i] as Reading;
    let place = i;
    for (; place > 0 && (readings[place - 1] as Reading).key > reading.key; place--)
      readings[place] = readings[place - 1] as Reading;
    readings[place] = reading;
  }
}

/**
 * Thins out what was found in a sentence, in place: of a sequence readings that hold another of it are dropped, of a
 * rule's overlapping readings the first and then the longest stays. What is left is in the order of the text.
 */
export function thinOut(found: Reading[]): Reading[] {
  // Nothing is dropped where each rule was found once, which is most of the time.
  if (found.length > few || hasRuleTwice(found)) {
    dropHolders(found);
    if (found.length > 1) keepFirst(found);
  }
  for (const one of found) one.key = (one.from * spans + spanOf(one)) * rules + one.rule;
  sort(found);
  return found;
}

function dropHolders(found: Reading[]): void {
  // By sequence, the last beginning first, the shortest first.
  for (const one of found) one.key = (one.sequence * tokens + (tokens - 1 - one.from)) * spans + spanOf(one);
  sort(found);
  let kept = 0;
  for (const reading of found) {
    const inner = found[kept - 1];
    if (kept > 0 && inner !== undefined && inner.sequence === reading.sequence && reading.to >= inner.to) continue;
    found[kept++] = reading;
  }
  found.length = kept;
}

function keepFirst(found: Reading[]): void {
  for (const one of found) one.key = (one.rule * tokens + one.from) * spans + (mostSpan - spanOf(one));
  sort(found);
  let kept = 0;
  for (const reading of found) {
    const before = found[kept - 1];
    if (kept > 0 && before !== undefined && before.rule === reading.rule && reading.from < before.to) continue;
    found[kept++] = reading;
  }
  found.length = kept;
}

function hasRuleTwice(found: readonly Reading[]): boolean {
  for (let i = 1; i < found.length; i++) {
    const { rule } = found[i] as Reading;
    for (let k = 0; k < i; k++) if ((found[k] as Reading).rule === rule) return true;
  }
  return false;
}
