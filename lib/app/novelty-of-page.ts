import type { Novelty } from '../score/judgement';
import type { SeenRecord } from '../store/records';
import { findCandidates, findCandidatesForAll } from '../store/seen';
import { attempt } from '../store/write';
import type { App, Core, Meeting } from './app';

/** Opening a page again within half a day is one reading, not news that has grown old. */
const sameReadingMs = 12 * 3_600_000;

export type Met = Pick<SeenRecord, 'address' | 'host' | 'title'> & Meeting;

/**
 * What makes a piece old is another report, or this page on another day. Its own headline on a front page
 * (same address, or same site and title) and this very reading do not.
 */
export function isEarlier(met: Pick<Met, 'address' | 'host' | 'title'>, seen: SeenRecord, now: number): boolean {
  if (seen.address === met.address) return seen.opened && now - seen.at > sameReadingMs;
  return seen.opened || seen.host !== met.host || seen.title !== met.title;
}

/**
 * How new headlines are, in their order. Here an article that was opened is known at once: its headline has nothing
 * more to say. null for each when the store cannot say (reported).
 */
export async function noveltyOfHeadlines(app: App, core: Core, all: readonly Met[]): Promise<(Novelty | null)[]> {
  const now = app.now();
  const found = await attempt(() => findCandidatesForAll(app.store, all, now));
  if (!found.ok) app.report(`store.${found.error}`);
  return all.map((met, index) => {
    const candidates = found.ok ? found.value[index] : undefined;
    if (candidates === undefined) return null;
    return core.noveltyOf(
      met,
      candidates.filter((seen) => (seen.address === met.address ? seen.opened : isEarlier(met, seen, now))),
      now,
    );
  });
}

/** How new a piece is to this reader; null when the store cannot say (reported), rather than a guess. */
export async function noveltyOfPage(app: App, core: Core, met: Met): Promise<Novelty | null> {
  const now = app.now();
  const found = await attempt(() => findCandidates(app.store, met.address, met.lookUp, now));
  if (!found.ok) {
    app.report(`store.${found.error}`);
    return null;
  }
  return core.noveltyOf(
    met,
    found.value.filter((seen) => isEarlier(met, seen, now)),
    now,
  );
}
