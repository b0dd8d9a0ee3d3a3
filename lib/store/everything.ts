import type { Result } from '../result';
import type { Database } from './database';
import type { DayRecord, PieceRecord, SeenRecord } from './records';
import type { StoreProblem } from './write';
import { attempt } from './write';

/** All that is kept about the reader (compiled packs are no such thing). The options page adds the settings. */
export interface StoreExport {
  pieces: PieceRecord[];
  seen: SeenRecord[];
  days: DayRecord[];
}

/** A consistent picture of the whole store, for "export everything". */
export function exportStore(store: Database): Promise<Result<StoreExport, StoreProblem>> {
  return attempt(() =>
    store.transaction('r', store.pieces, store.seen, store.days, async () => ({
      pieces: await store.pieces.toArray(),
      seen: await store.seen.toArray(),
      days: await store.days.toArray(),
    })),
  );
}

/** How much is kept, for the options page. */
export function countStore(
  store: Database,
): Promise<Result<{ pieces: number; seen: number; days: number }, StoreProblem>> {
  return attempt(() =>
    store.transaction('r', store.pieces, store.seen, store.days, async () => ({
      pieces: await store.pieces.count(),
      seen: await store.seen.count(),
      days: await store.days.count(),
    })),
  );
}

/** Forgets everything about the reader; settings are erased by their own store (`reset`). */
export function eraseStore(store: Database): Promise<Result<null, StoreProblem>> {
  return attempt(() =>
    store.transaction('rw', store.pieces, store.seen, store.days, store.ticks, async () => {
      await Promise.all([store.pieces.clear(), store.seen.clear(), store.days.clear(), store.ticks.clear()]);
      return null;
    }),
  );
}
