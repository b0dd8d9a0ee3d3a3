import type { TabPage } from '../../lib/app/page-of-tab';
import { pageOfTab } from '../../lib/app/page-of-tab';
import type { TabStates } from '../../lib/app/tab-state';
import { findDay } from '../../lib/store/day';
import type { Store } from '../../lib/store/database';
import { listDay, listDueParked } from '../../lib/store/list-today';
import type { DayRecord, PieceRecord } from '../../lib/store/records';
import { findPiece } from '../../lib/store/save-piece';
import type { Settings } from '../../lib/settings/settings';
import { normaliseAddress } from '../../lib/text/address';
import type { PageTab } from './page-tab';

/** All that the popup needs of the store, in one round. */
export interface Stored {
  page: TabPage;
  today: PieceRecord[];
  due: PieceRecord[];
  day: DayRecord | undefined;
}

export async function readStored(
  store: Store,
  tabs: TabStates,
  tab: PageTab | null,
  settings: Settings,
  day: string,
): Promise<Stored> {
  const [page, today, due, record] = await Promise.all([
    tab === null ? { kind: 'no-page' as const } : pageOfTab({ store, tabs, settings }, tab.id, tab.url),
    listDay(store, day),
    listDueParked(store, day),
    findDay(store, day),
  ]);
  return { page, today, due, day: record };
}

/** The rows whose change must be seen: only the store's own, so that the live query knows what it read. */
export async function touchStored(store: Store, tab: PageTab | null, day: string): Promise<void> {
  await Promise.all([
    tab === null ? null : findPiece(store, normaliseAddress(tab.url)),
    listDay(store, day),
    listDueParked(store, day),
    findDay(store, day),
  ]);
}
