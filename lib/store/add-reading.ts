import type { Calendar } from '../budget/budget';
import { emptyDay, splitByDay } from '../budget/budget';
import type { DayKind } from '../budget/ledger';
import { acceptDelta, deltaCapMs } from '../budget/ledger';
import type { Result } from '../result';
import type { Database } from './database';
import type { DayRecord, PieceRecord } from './records';
import type { StoreProblem } from './write';
import { attempt } from './write';

/** Reading time since the page's last delta. */
export interface ReadingDelta {
  session: string;
  seq: number;
  ms: number;
  /** UTC milliseconds at which it ended. */
  until: number;
  /** Normalised address of the page that was read. */
  address: string;
}

/**
 * Credits a delta once, to the day (or, over midnight, days) on which it was read and to the piece, in one
 * transaction: a worker killed in the middle leaves nothing half credited, and the page may send it again.
 * `kindOf` says what the time counts as; it sees the stored piece or undefined. Gives the day the delta ended on.
 */
export function addReading(
  store: Database,
  delta: ReadingDelta,
  calendar: Calendar,
  kindOf: (piece: PieceRecord | undefined) => DayKind,
): Promise<Result<{ credited: number; day: DayRecord }, StoreProblem>> {
  return attempt(() =>
    store.transaction('rw', store.ticks, store.days, store.pieces, async () => {
      const today = calendar.dayOf(delta.until);
      const accepted = acceptDelta(await store.ticks.get(delta.session), delta.seq);
      const ms = accepted === null ? 0 : Math.round(Math.min(Math.max(0, delta.ms), deltaCapMs));
      if (accepted !== null) await store.ticks.put({ session: delta.session, ...accepted, at: delta.until });
      if (ms > 0) {
        const piece = await store.pieces.get(delta.address);
        const kind = kindOf(piece);
        for (const share of splitByDay(ms, delta.until, calendar)) {
          const day = (await store.days.get(share.day)) ?? emptyDay(share.day);
          await store.days.put({ ...day, [kind]: day[kind] + share.ms });
        }
        if (piece) await store.pieces.put({ ...piece, spentMs: piece.spentMs + ms });
      }
      return { credited: ms, day: (await store.days.get(today)) ?? emptyDay(today) };
    }),
  );
}
