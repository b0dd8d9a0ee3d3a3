import { Dexie } from 'dexie';
import type { Result } from '../result';
import { done, failed } from '../result';

/** Why nothing was written: the disk is full, the browser denies storage, or the database itself failed. */
export type StoreProblem = 'quota' | 'unavailable' | 'failed';

const unavailable = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'InvalidStateError',
  'SecurityError',
  'DatabaseClosedError',
  'VersionError',
  'UnknownError',
]);

/** Names a Dexie or IndexedDB error; null for what is no storage error but a bug. */
export function storeProblem(error: unknown): StoreProblem | null {
  const named =
    error instanceof Dexie.DexieError || error instanceof Error || error instanceof DOMException ? error : null;
  if (named === null) return null;
  const inner = 'inner' in named && named.inner instanceof Error ? named.inner : null;
  if (named.name === 'QuotaExceededError' || inner?.name === 'QuotaExceededError') return 'quota';
  if (unavailable.has(named.name)) return 'unavailable';
  return named instanceof Dexie.DexieError || named instanceof DOMException ? 'failed' : null;
}

/** Runs a write (or a read whose failure must be shown) and gives a storage failure as a value; bugs are thrown on. */
export async function attempt<Value>(work: () => PromiseLike<Value>): Promise<Result<Value, StoreProblem>> {
  try {
    return done(await work());
  } catch (error) {
    const problem = storeProblem(error);
    if (problem === null) throw error;
    return failed(problem);
  }
}
