import type { Result } from '../result';
import type { Database } from './database';
import type { Correction, PieceAction, PieceRecord } from './records';
import type { StoreProblem } from './write';
import { attempt } from './write';

/** What was there before a change: pass it back to `restoreMarks` to undo. */
export type Marks = Pick<PieceRecord, 'action' | 'parkedUntil' | 'correction'>;

/**
 * What the reader does with a piece (null takes it back). A parked piece needs the local day on which it returns.
 * Gives the marks before, for undo; null when the piece is not stored.
 */
export function setAction(
  store: Database,
  address: string,
  action: PieceAction | null,
  parkedUntil: string | null = null,
): Promise<Result<Marks | null, StoreProblem>> {
  return change(store, address, { action, parkedUntil: action === 'park' ? parkedUntil : null });
}

/** "This is hype" / "this is not hype"; null takes it back. Gives the marks before. */
export function setCorrection(store: Database, address: string, correction: Correction | null): Promise<Result<Marks | null, StoreProblem>> {
  return change(store, address, { correction });
}

/** Puts marks back as they were. */
export function restoreMarks(store: Database, address: string, marks: Marks): Promise<Result<Marks | null, StoreProblem>> {
  return change(store, address, marks);
}

function change(store: Database, address: string, marks: Partial<Marks>): Promise<Result<Marks | null, StoreProblem>> {
  return attempt(() =>
    store.transaction('rw', store.pieces, async () => {
      const piece = await store.pieces.get(address);
      if (!piece) return null;
      const { action, parkedUntil, correction } = piece;
      await store.pieces.put({ ...piece, ...marks });
      return { action, parkedUntil, correction };
    }),
  );
}
