import { Dexie } from 'dexie';
import type { EntityTable } from 'dexie';
import { calendarOf } from '../budget/budget';
import type { CompiledRecord, DayRecord, PieceRecord, SeenRecord, TickRecord } from './records';

/**
 * Everything Evenkeel remembers. Background, popup and options open the same database;
 * a page never can, because IndexedDB in a content script belongs to the page.
 */
export class Database extends Dexie {
  declare pieces: EntityTable<PieceRecord, 'address'>;
  declare seen: EntityTable<SeenRecord, 'address'>;
  declare days: EntityTable<DayRecord, 'day'>;
  declare ticks: EntityTable<TickRecord, 'session'>;
  declare compiled: EntityTable<CompiledRecord, 'key'>;

  constructor(name: string, factory?: StoreFactory) {
    super(name, factory ?? {});
    this.version(1).stores({ pieces: 'address, at', seen: 'address, at, *tokens', days: 'day', ticks: 'session' });
    this.version(2)
      .stores({ pieces: 'address, at, day, parkedUntil', ticks: 'session, at', compiled: 'key' })
      .upgrade((change) => upgradeTo2(change.table('pieces'), change.table('ticks'), change.table('days')));
  }
}

/** What a test passes instead of the browser's own IndexedDB. */
export interface StoreFactory {
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
}

/** Version 1 knew no days, no parking and no late deltas. */
async function upgradeTo2(pieces: Dexie.Table, ticks: Dexie.Table, days: Dexie.Table): Promise<void> {
  const calendar = calendarOf();
  await pieces.toCollection().modify((piece: Partial<PieceRecord>) => {
    piece.day ??= calendar.dayOf(piece.at ?? 0);
    piece.action ??= null;
    piece.parkedUntil ??= null;
    piece.correction ??= null;
    piece.adjusted ??= null;
    piece.spentMs ??= 0;
  });
  await ticks.toCollection().modify((tick: Partial<TickRecord>) => {
    tick.missing ??= [];
    tick.at ??= 0;
  });
  await days.toCollection().modify((day: Partial<DayRecord>) => {
    day.notedMs ??= null;
  });
}

/** Opens (lazily: the first query does it) the reader's store. */
export function openStore(name = 'evenkeel', factory?: StoreFactory): Database {
  return new Database(name, factory);
}

export type Store = Database;
