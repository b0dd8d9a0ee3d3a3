import { liveQuery } from 'dexie';
import type { Result } from '../result';
import { failed } from '../result';
import type { StoreProblem } from './write';
import { attempt } from './write';

export interface Watched<Value> {
  /** Calls back with the answer now and after every write, by any page or the worker, that may change it. Gives the function that stops it. */
  subscribe(listener: (answer: Result<Value, StoreProblem>) => void): () => void;
}

/**
 * A query whose answer follows the store: `watchStore(() => listDay(store, day)).subscribe(show)`.
 * A store that cannot be opened is an answer too, so that the page can say so.
 */
export function watchStore<Value>(query: () => Promise<Value>): Watched<Value> {
  return {
    subscribe: (listener) => {
      const watching = liveQuery(async () => attempt(query)).subscribe({
        next: listener,
        error: () => listener(failed('failed')),
      });
      return () => watching.unsubscribe();
    },
  };
}
