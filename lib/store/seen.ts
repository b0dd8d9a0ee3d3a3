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
export async function findCandidates(
  store: Database,
  address: string,
  tokens: readonly string[],
  now: number,
): Promise<SeenRecord[]> {
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

/**
 * The same for a whole page of headlines: one read of the store (3,000 rows at most) and an index in memory instead of
 * thousands of queries. Gives one list of candidates for each of `wanted`, in order.
 */
export async function findCandidatesForAll(
  store: Database,
  wanted: readonly { address: string; lookUp: readonly string[] }[],
  now: number,
): Promise<SeenRecord[][]> {
  const records = (await listSeen(store, now - seenDays * dayMs)).filter(({ at }) => at <= now);
  const needed = new Set(wanted.flatMap(({ lookUp }) => lookUp));
  const byToken = new Map<string, SeenRecord[]>();
  for (const record of records) {
    for (const token of record.tokens) {
      if (!needed.has(token)) continue;
      const holders = byToken.get(token);
      if (holders) holders.push(record);
      else byToken.set(token, [record]);
    }
  }
  const byAddress = new Map(records.map((record) => [record.address, record]));
  return wanted.map(({ address, lookUp }) => {
    const shared = new Map<SeenRecord, number>();
    for (const token of new Set(lookUp))
      for (const record of byToken.get(token) ?? []) shared.set(record, (shared.get(record) ?? 0) + 1);
    const near = [...shared]
      .filter(([, count]) => count >= 2)
      .sort((a, b) => b[1] - a[1])
      .slice(0, candidateLimit);
    const same = byAddress.get(address);
    return [...new Set([...(same ? [same] : []), ...near.map(([record]) => record)])];
  });
}

/** What was met since a time, latest first, at most 3,000. */
export function listSeen(store: Database, since: number): Promise<SeenRecord[]> {
  return store.seen.where('at').aboveOrEqual(since).reverse().limit(seenLimit).toArray();
}
