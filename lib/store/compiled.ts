import type { Result } from '../result';
import type { Database } from './database';
import type { StoreProblem } from './write';
import { attempt } from './write';

/** Compiled packs for a content version; undefined when they have to be compiled. */
export async function loadCompiled(store: Database, key: string): Promise<Result<unknown, StoreProblem>> {
  return attempt(async () => (await store.compiled.get(key))?.data);
}

/** Keeps compiled packs and forgets those of other versions. */
export function saveCompiled(store: Database, key: string, data: unknown): Promise<Result<null, StoreProblem>> {
  return attempt(() =>
    store.transaction('rw', store.compiled, async () => {
      await store.compiled.clear();
      await store.compiled.put({ key, data });
      return null;
    }),
  );
}
