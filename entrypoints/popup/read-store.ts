import type { PieceRecord, DayRecord } from '../../lib/store/records';
import type { Store } from '../../lib/store/database';
import { findDay } from '../../lib/store/day';
import { listDay, listDueParked } from '../../lib/store/list-today';
import { findPiece } from '../../lib/store/save-piece';

/** All that the popup needs of the store, in one round. */
export interface Stored {
  piece: PieceRecord | undefined;
  today: PieceRecord[];
  due: PieceRecord[];
  day: DayRecord | undefined;
}

export async function readStored(store: Store, address: string | null, day: string): Promise<Stored> {
  const [piece, today, due, record] = await Promise.all([
    address === null ? undefined : findPiece(store, address),
    listDay(store, day),
    listDueParked(store, day),
    findDay(store, day),
  ]);
  return { piece, today, due, day: record };
}
