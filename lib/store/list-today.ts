import type { Database } from './database';
import type { PieceRecord } from './records';

/** Pieces judged on a local day, latest first. */
export async function listDay(store: Database, day: string): Promise<PieceRecord[]> {
  const pieces = await store.pieces.where('day').equals(day).toArray();
  return pieces.sort((a, b) => b.at - a.at);
}

/** Parked pieces whose day has come, oldest first. */
export async function listDueParked(store: Database, day: string): Promise<PieceRecord[]> {
  const pieces = await store.pieces.where('parkedUntil').belowOrEqual(day).toArray();
  return pieces.filter((piece) => piece.action === 'park').sort((a, b) => a.at - b.at);
}

/** Every parked piece, the next to come back first. */
export function listParked(store: Database): Promise<PieceRecord[]> {
  return store.pieces
    .orderBy('parkedUntil')
    .filter((piece) => piece.action === 'park')
    .toArray();
}

/** The pieces the reader corrected, latest first: shown and undoable in the options. */
export async function listCorrected(store: Database): Promise<PieceRecord[]> {
  const pieces = await store.pieces.filter((piece) => piece.correction !== null).toArray();
  return pieces.sort((a, b) => b.at - a.at);
}
