import { describe, expect, it } from 'vitest';
import { Dexie } from 'dexie';
import { addDays, calendarOf } from '../../lib/budget/budget';
import { loadCompiled, saveCompiled } from '../../lib/store/compiled';
import { addExtraMinutes, findDay, listDays } from '../../lib/store/day';
import { countStore, eraseStore, exportStore } from '../../lib/store/everything';
import { expire } from '../../lib/store/expire';
import { listCorrected, listDay, listDueParked, listParked } from '../../lib/store/list-today';
import { watchStore } from '../../lib/store/live';
import { restoreMarks, setAction, setCorrection } from '../../lib/store/mark-piece';
import type { SeenRecord } from '../../lib/store/records';
import { findPiece, savePiece } from '../../lib/store/save-piece';
import { findCandidates, findCandidatesForAll, listSeen, noteSeen } from '../../lib/store/seen';
import { attempt } from '../../lib/store/write';
import { openTestStore, piece, testFactory } from './open-test-store';

const noon = Date.parse('2027-03-10T12:00:00Z');
const dayMs = 86_400_000;

function seen(name: string, at: number, tokens: string[], opened = false): SeenRecord {
  return {
    address: `https://blatt.example/${name}`,
    host: 'blatt.example',
    title: name,
    tokens,
    at,
    day: calendarOf('UTC').dayOf(at),
    opened,
  };
}

describe('pieces', () => {
  it('keeps what the reader did when a piece is judged again', async () => {
    const store = openTestStore();
    await savePiece(store, piece('a', noon, '2027-03-10'));
    await setAction(store, 'https://blatt.example/a', 'park', '2027-03-13');
    await setCorrection(store, 'https://blatt.example/a', 'not-hype');
    const again = await savePiece(store, piece('a', noon + dayMs, '2027-03-11'));
    expect(again).toMatchObject({
      ok: true,
      value: { action: 'park', parkedUntil: '2027-03-13', correction: 'not-hype', day: '2027-03-11' },
    });
    expect((await listDay(store, '2027-03-10')).length).toBe(0);
    expect((await listDay(store, '2027-03-11')).length).toBe(1);
  });

  it('undoes an action and a correction', async () => {
    const store = openTestStore();
    const address = 'https://blatt.example/a';
    await savePiece(store, piece('a', noon, '2027-03-10'));
    await setAction(store, address, 'park', '2027-03-12');
    const before = await setAction(store, address, 'skip');
    expect((await findPiece(store, address))?.parkedUntil).toBeNull();
    if (!before.ok || !before.value) throw new Error('the piece is stored');
    await restoreMarks(store, address, before.value);
    expect(await findPiece(store, address)).toMatchObject({ action: 'park', parkedUntil: '2027-03-12' });
    expect(await setAction(store, 'https://blatt.example/none', 'read')).toEqual({ ok: true, value: null });
  });

  it('lists today latest first, and parked pieces when their day has come', async () => {
    const store = openTestStore();
    await savePiece(store, piece('a', noon, '2027-03-10'));
    await savePiece(store, piece('b', noon + 1, '2027-03-10'));
    await setAction(store, 'https://blatt.example/a', 'park', '2027-03-12');
    expect((await listDay(store, '2027-03-10')).map((one) => one.title)).toEqual(['About b', 'About a']);
    expect(await listDueParked(store, '2027-03-11')).toEqual([]);
    expect((await listDueParked(store, '2027-03-12')).length).toBe(1);
    expect((await listParked(store)).length).toBe(1);
    expect(await listCorrected(store)).toEqual([]);
  });
});

describe('seen before', () => {
  it('finds what shares two tokens or the address within 30 days', async () => {
    const store = openTestStore();
    await noteSeen(store, [
      seen('near', noon - dayMs, ['modell', 'newsletter', 'start']),
      seen('far', noon - dayMs, ['modell', 'anders']),
      seen('old', noon - 31 * dayMs, ['modell', 'newsletter']),
      seen('same', noon - dayMs, ['ganz', 'neu']),
    ]);
    const found = await findCandidates(store, 'https://blatt.example/same', ['modell', 'newsletter', 'preis'], noon);
    expect(found.map((one) => one.title).sort()).toEqual(['near', 'same']);
  });

  it('finds the same for many headlines in one read', async () => {
    const store = openTestStore();
    const records = Array.from({ length: 300 }, (_, index) =>
      seen(`s${index}`, noon - index, [`w${index % 17}`, `x${index % 13}`, `y${index % 7}`]),
    );
    await noteSeen(store, records);
    const wanted = Array.from({ length: 40 }, (_, index) => ({
      address: `https://blatt.example/s${index * 3}`,
      lookUp: [`w${index % 17}`, `x${index % 5}`, 'y1'],
    }));
    const together = await findCandidatesForAll(store, wanted, noon);
    for (const [index, { address, lookUp }] of wanted.entries()) {
      const alone = await findCandidates(store, address, lookUp, noon);
      expect(together[index]?.map((one) => one.address).sort()).toEqual(alone.map((one) => one.address).sort());
    }
  });

  it('what a clock set forward noted in the future is not held against today’s news, alone or among many', async () => {
    const store = openTestStore();
    const lookUp = ['modell', 'newsletter'];
    await noteSeen(store, [seen('ahead', noon + 2 * dayMs, lookUp), seen('now', noon, lookUp)]);
    const address = 'https://blatt.example/ahead';
    const alone = await findCandidates(store, address, lookUp, noon);
    const [together] = await findCandidatesForAll(store, [{ address, lookUp }], noon);
    expect([alone, together].map((found) => found?.map((one) => one.title))).toEqual([['now'], ['now']]);
  });

  it('a headline seen again keeps its first time; opening it is remembered', async () => {
    const store = openTestStore();
    await noteSeen(store, [seen('a', noon, ['x', 'y'])]);
    await noteSeen(store, [seen('a', noon + 5, ['x', 'y'])]);
    expect((await listSeen(store, 0))[0]?.at).toBe(noon);
    await noteSeen(store, [seen('a', noon + 9, ['x', 'y', 'z'], true)]);
    await noteSeen(store, [seen('a', noon + 10, ['x'])]);
    expect((await listSeen(store, 0))[0]).toMatchObject({ at: noon + 9, opened: true, tokens: ['x', 'y', 'z'] });
  });
});

describe('forgetting', () => {
  it('drops what is older than the reader wants, but no piece that still waits', async () => {
    const store = openTestStore();
    await savePiece(store, piece('old', noon - 20 * dayMs, '2027-02-18'));
    await savePiece(store, piece('parked', noon - 20 * dayMs, '2027-02-18'));
    await setAction(store, 'https://blatt.example/parked', 'park', '2027-03-15');
    await savePiece(store, piece('new', noon, '2027-03-10'));
    await noteSeen(store, [seen('s1', noon - 40 * dayMs, ['a']), seen('s2', noon, ['a'])]);
    await addExtraMinutes(store, addDays('2027-03-10', -400), 5);
    await addExtraMinutes(store, '2027-03-10', 5);
    expect(await expire(store, 14, '2027-03-10', noon)).toEqual({ ok: true, value: { pieces: 1, seen: 1, days: 1 } });
    expect(await countStore(store)).toEqual({ ok: true, value: { pieces: 2, seen: 1, days: 1 } });
  });

  it('exports everything and erases everything', async () => {
    const store = openTestStore();
    await savePiece(store, piece('a', noon, '2027-03-10'));
    await noteSeen(store, [seen('a', noon, ['x'])]);
    const all = await exportStore(store);
    expect(all).toMatchObject({
      ok: true,
      value: { pieces: [{ title: 'About a' }], seen: [{ title: 'a' }], days: [] },
    });
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    await eraseStore(store);
    expect(await countStore(store)).toEqual({ ok: true, value: { pieces: 0, seen: 0, days: 0 } });
  });
});

describe('days and compiled packs', () => {
  it('keeps extra minutes per day and lists days in order', async () => {
    const store = openTestStore();
    await addExtraMinutes(store, '2027-03-10', 10);
    await addExtraMinutes(store, '2027-03-10', 10);
    await addExtraMinutes(store, '2027-03-09', 10);
    expect((await findDay(store, '2027-03-10'))?.extraMinutes).toBe(20);
    expect((await listDays(store, '2027-03-01', '2027-03-31')).map((day) => day.day)).toEqual([
      '2027-03-09',
      '2027-03-10',
    ]);
  });

  it('keeps typed arrays of one compiled version', async () => {
    const store = openTestStore();
    await saveCompiled(store, 'v1', { words: new Uint32Array([1, 2]) });
    await saveCompiled(store, 'v2', { words: new Uint32Array([3]) });
    expect(await loadCompiled(store, 'v1')).toEqual({ ok: true, value: undefined });
    expect(await loadCompiled(store, 'v2')).toEqual({ ok: true, value: { words: new Uint32Array([3]) } });
  });
});

describe('failures are values', () => {
  it('full, closed and broken storage each have a code; a bug is thrown', async () => {
    expect(await attempt(() => Promise.reject(new Dexie.QuotaExceededError('full')))).toEqual({
      ok: false,
      error: 'quota',
    });
    expect(
      await attempt(() =>
        Promise.reject(new Dexie.AbortError('aborted', new DOMException('full', 'QuotaExceededError'))),
      ),
    ).toEqual({ ok: false, error: 'quota' });
    const store = openTestStore();
    store.close();
    expect(await savePiece(store, piece('a', noon, '2027-03-10'))).toEqual({ ok: false, error: 'unavailable' });
    await expect(attempt(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
  });
});

describe('live answers', () => {
  it('follow a write made through another connection', async () => {
    const factory = testFactory();
    // Dexie asks its global dependencies whether there is an IndexedDB at all before it watches one.
    Dexie.dependencies.indexedDB = factory.indexedDB;
    const reader = openTestStore(factory);
    const writer = openTestStore(factory);
    const heard: number[] = [];
    const stop = watchStore(() => listDay(reader, '2027-03-10')).subscribe((answer) =>
      heard.push(answer.ok ? answer.value.length : -1),
    );
    await expect.poll(() => heard).toEqual([0]);
    await savePiece(writer, piece('a', noon, '2027-03-10'));
    await expect.poll(() => heard.at(-1)).toBe(1);
    stop();
  });
});
