import type { Result } from '../result';
import type { Database } from './database';
import type { SeenRecord } from './records';
import type { StoreProblem } from './write';
import { attempt } from './write';

/** Most pieces novelty compares with, and how long: ../shared/HYPE.md section 6. */
export const seenLimit = 3000;
export const seenDays = 30;

const dayMs = 86_400_000;

/** Most candidates handed to the comparison, nearest (most shared tokens) first. */
const candidateLimit = 60;

/** Remembers what the reader met. Something once opened stays opened; a headline seen again keeps its first time. */
export function noteSeen(store: Database, records: readonly SeenRecord[]): Promise<Result<number, StoreProblem>> {
  return attempt(() =>
    store.transaction('rw', store.seen, async () => {
      const known = await store.seen.bulkGet(records.map((record) => record.address));
      const fresh = records.flatMap((record, index) => {
        const before = known[index];
        if (!before) return [record];
        if (before.opened && !record.opened) return [];
        if (!before.opened && !record.opened) return [];
        return [{ ...record, at: before.opened ? before.at : record.at, day: before.opened ? before.day : record.day }];
      });
      await store.seen.bulkPut(fresh);
      return fresh.length;
    }),
  );
}

/**
 * What may be the same report as a piece: seen in the last 30 days under the same address, or sharing at least two
 * content tokens. One indexed query a token; the comparison itself is lib/novelty's.
 */
export async function findCandidates(store: Database, address: string, tokens: readonly string[], now: number): Promise<SeenRecord[]> {
  const since = now - seenDays * dayMs;
  const shared = new Map<string, number>();
  const distinct = [...new Set(tokens)].slice(0, 80);
  const keys = await Promise.all(distinct.map((token) => store.seen.where('tokens').equals(token).primaryKeys()));
  for (const key of keys.flat()) shared.set(key, (shared.get(key) ?? 0) + 1);
  const near = [...shared].filter(([, count]) => count >= 2).sort((a, b) => b[1] - a[1]);
  const wanted = new Set([address, ...near.slice(0, candidateLimit).map(([key]) => key)]);
  const found = await store.seen.bulkGet([...wanted]);
  return found.filter((record) => record !== undefined).filter((record) => record.at >= since && record.at <= now);
}

/** What was met since a time, latest first: for comparing a whole list of headlines in memory. */
export function listSeen(store: Database, since: number): Promise<SeenRecord[]> {
  return store.seen.where('at').aboveOrEqual(since).reverse().limit(seenLimit).toArray();
}
