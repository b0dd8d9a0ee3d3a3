import type { Result } from '../result';
import type { Database } from './database';
import type { Adjustment, Correction, PieceAction, PieceRecord } from './records';
import type { StoreProblem } from './write';
import { attempt } from './write';

/** What was there before a change: pass it back to `restoreMarks` to undo. */
export type Marks = Pick<PieceRecord, 'action' | 'parkedUntil' | 'correction' | 'adjusted'>;

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

/**
 * "This is hype" / "this is not hype"; null takes it back. Only the mark: lib/app/correct.ts also changes the
 * settings it speaks for and passes what it changed. Gives the marks before.
 */
export function setCorrection(
  store: Database,
  address: string,
  correction: Correction | null,
  adjusted: Adjustment | null = null,
): Promise<Result<Marks | null, StoreProblem>> {
  return change(store, address, { correction, adjusted });
}

/** A part of what corrections changed: one rule's factor, or one site's offset. */
export type AdjustedPart = { rule: string } | { host: string };

/** No correction stands for this part any longer, so that taking one back later does not change it a second time. */
export function forgetAdjustment(store: Database, part: AdjustedPart): Promise<Result<number, StoreProblem>> {
  return attempt(() =>
    store.pieces
      .filter(({ adjusted }) => adjusted !== null)
      .modify((piece) => {
        const { adjusted } = piece;
        if (adjusted === null) return;
        if ('rule' in part) delete adjusted.rules[part.rule];
        else if (piece.host === part.host) adjusted.site = 0;
      }),
  );
}

/** Puts marks back as they were. */
export function restoreMarks(
  store: Database,
  address: string,
  marks: Marks,
): Promise<Result<Marks | null, StoreProblem>> {
  return change(store, address, marks);
}

function change(store: Database, address: string, marks: Partial<Marks>): Promise<Result<Marks | null, StoreProblem>> {
  return attempt(() =>
    store.transaction('rw', store.pieces, async () => {
      const piece = await store.pieces.get(address);
      if (!piece) return null;
      const { action, parkedUntil, correction, adjusted } = piece;
      await store.pieces.put({ ...piece, ...marks });
      return { action, parkedUntil, correction, adjusted };
    }),
  );
}
