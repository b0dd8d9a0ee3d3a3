import { emptyDay } from '../budget/budget';
import type { Result } from '../result';
import type { Database } from './database';
import type { DayRecord } from './records';
import type { StoreProblem } from './write';
import { attempt } from './write';

/** One local day's ledger; undefined before the first reading. Feed it to `budgetOf` (lib/budget/budget.ts). */
export function findDay(store: Database, day: string): Promise<DayRecord | undefined> {
  return store.days.get(day);
}

/** The days from `from` to `to` (both included), oldest first; days without reading are missing. */
export function listDays(store: Database, from: string, to: string): Promise<DayRecord[]> {
  return store.days.where('day').between(from, to, true, true).toArray();
}

/** Gives the day more minutes; negative takes them back. */
export function addExtraMinutes(
  store: Database,
  day: string,
  minutes: number,
): Promise<Result<DayRecord, StoreProblem>> {
  return attempt(() =>
    store.transaction('rw', store.days, async () => {
      const before = (await store.days.get(day)) ?? emptyDay(day);
      const after = { ...before, extraMinutes: Math.max(0, before.extraMinutes + minutes) };
      await store.days.put(after);
      return after;
    }),
  );
}

/**
 * Claims the calm note for a day's total: true for exactly one caller per total, also with two windows.
 * Asked only when the total is spent.
 */
export function claimNote(store: Database, day: string, totalMs: number): Promise<Result<boolean, StoreProblem>> {
  return attempt(() =>
    store.transaction('rw', store.days, async () => {
      const before = (await store.days.get(day)) ?? emptyDay(day);
      if (before.notedMs !== null && before.notedMs >= totalMs) return false;
      await store.days.put({ ...before, notedMs: totalMs });
      return true;
    }),
  );
}
