import type { Result } from '../result';
import type { Database } from './database';
import type { PieceRecord } from './records';
import type { StoreProblem } from './write';
import { attempt } from './write';

export type NewPiece = Pick<PieceRecord, 'address' | 'url' | 'host' | 'title' | 'at' | 'day' | 'judgement'>;

/** Keeps a judgement. What the reader did with the piece before (action, correction, time) stays. */
export function savePiece(store: Database, piece: NewPiece): Promise<Result<PieceRecord, StoreProblem>> {
  return attempt(() =>
    store.transaction('rw', store.pieces, async () => {
      const before = await store.pieces.get(piece.address);
      const record: PieceRecord = {
        ...piece,
        action: before?.action ?? null,
        parkedUntil: before?.parkedUntil ?? null,
        correction: before?.correction ?? null,
        adjusted: before?.adjusted ?? null,
        spentMs: before?.spentMs ?? 0,
      };
      await store.pieces.put(record);
      return record;
    }),
  );
}

/** The piece at a normalised address (lib/text/address.ts). */
export function findPiece(store: Database, address: string): Promise<PieceRecord | undefined> {
  return store.pieces.get(address);
}
