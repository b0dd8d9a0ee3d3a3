import { describe, expect, it } from 'vitest';
import type { IDBFactory } from 'fake-indexeddb';
import { loadCompiled, saveCompiled } from '../../lib/store/compiled';
import { listDay } from '../../lib/store/list-today';
import { findPiece } from '../../lib/store/save-piece';
import { openTestStore, testFactory, judged } from './open-test-store';

/** Writes the database as version 1 left it on a disk, with IndexedDB alone (Dexie multiplies versions by ten). */
function writeVersion1(factory: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = factory.open('evenkeel', 10);
    opening.addEventListener('upgradeneeded', () => {
      const old = opening.result;
      old.createObjectStore('pieces', { keyPath: 'address' }).createIndex('at', 'at');
      const seen = old.createObjectStore('seen', { keyPath: 'address' });
      seen.createIndex('at', 'at');
      seen.createIndex('tokens', 'tokens', { multiEntry: true });
      old.createObjectStore('days', { keyPath: 'day' });
      old.createObjectStore('ticks', { keyPath: 'session' });
    });
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const filling = opening.result.transaction(['pieces', 'days', 'ticks'], 'readwrite');
      filling.objectStore('pieces').put({
        address: 'https://blatt.example/alt',
        url: 'https://blatt.example/alt',
        host: 'blatt.example',
        title: 'Alt',
        at: new Date(2027, 2, 9, 12).getTime(),
        judgement: judged(50, 10, 'skip'),
        action: 'read',
      });
      filling.objectStore('days').put({ day: '2027-03-09', extraMinutes: 0, hype: 60_000, strategy: 0, other: 0 });
      filling.objectStore('ticks').put({ session: 's', seq: 4 });
      filling.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
}

describe('a store of version 1', () => {
  it('opens in today’s version with nothing lost and the new fields filled', async () => {
    const factory = testFactory();
    await writeVersion1(factory.indexedDB);
    const store = openTestStore(factory);
    expect((await listDay(store, '2027-03-09')).map((piece) => piece.title)).toEqual(['Alt']);
    expect(await findPiece(store, 'https://blatt.example/alt')).toMatchObject({
      action: 'read',
      parkedUntil: null,
      correction: null,
      adjusted: null,
      spentMs: 0,
    });
    expect((await store.days.get('2027-03-09'))?.hype).toBe(60_000);
    expect(await store.ticks.get('s')).toEqual({ session: 's', seq: 4, missing: [], at: 0 });
    expect(await saveCompiled(store, 'v', [1])).toEqual({ ok: true, value: null });
    expect(await loadCompiled(store, 'v')).toEqual({ ok: true, value: [1] });
  });
});
