import { addDays } from '../budget/budget';
import type { Result } from '../result';
import type { Database } from './database';
import { seenDays, seenLimit } from './seen';
import type { StoreProblem } from './write';
import { attempt } from './write';

const dayMs = 86_400_000;

export interface Expired {
  pieces: number;
  seen: number;
  days: number;
}

/**
 * Forgets what is older than the reader wants: pieces after `keepDays` (days of the ledger after a year; a parked piece waits
 * for its day), what was seen after 30 days or beyond 3,000, running numbers after 2 days.
 */
export function expire(
  store: Database,
  keepDays: number,
  today: string,
  now: number,
): Promise<Result<Expired, StoreProblem>> {
  return attempt(() =>
    store.transaction('rw', store.pieces, store.seen, store.days, store.ticks, async () => {
      const oldest = addDays(today, -keepDays);
      const pieces = await store.pieces
        .where('day')
        .below(oldest)
        .filter((piece) => piece.parkedUntil === null || piece.parkedUntil < today)
        .delete();
      const old = await store.seen
        .where('at')
        .below(now - seenDays * dayMs)
        .delete();
      const surplus = await store.seen.orderBy('at').reverse().offset(seenLimit).primaryKeys();
      await store.seen.bulkDelete(surplus);
      // A year of days is 40 kB and feeds the review; they go with the pieces, but never before a year.
      const days = await store.days
        .where('day')
        .below(addDays(today, -Math.max(keepDays, 365)))
        .delete();
      await store.ticks
        .where('at')
        .below(now - 2 * dayMs)
        .delete();
      return { pieces, seen: old + surplus.length, days };
    }),
  );
}
