import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../lib/budget/budget';
import { budgetOf, calendarOf } from '../../lib/budget/budget';
import { addReading } from '../../lib/store/add-reading';
import { addExtraMinutes, claimNote, findDay, listDays } from '../../lib/store/day';
import { savePiece } from '../../lib/store/save-piece';
import type { Database } from '../../lib/store/database';
import { openTestStore, piece, testFactory } from '../store/open-test-store';

const berlin = calendarOf('Europe/Berlin');
const noon = Date.parse('2027-03-10T11:00:00Z');
const address = 'https://blatt.example/a';

interface Sent {
  seq: number;
  ms: number;
  until: number;
  session?: string;
}

async function send(
  store: Database,
  { seq, ms, until, session = 'window-1' }: Sent,
  calendar: Calendar = berlin,
): Promise<number> {
  const added = await addReading(store, { session, seq, ms, until, address }, calendar, () => 'strategy');
  if (!added.ok) throw new Error(added.error);
  return added.value.credited;
}

async function spent(store: Database): Promise<Record<string, number>> {
  const days = await listDays(store, '0000', '9999');
  return Object.fromEntries(days.map((day) => [day.day, day.hype + day.strategy + day.other]));
}

describe('a day of reading', () => {
  it('a delta sent twice (the worker was killed before it answered) counts once', async () => {
    const factory = testFactory();
    const first = openTestStore(factory);
    await savePiece(first, piece('a', noon, '2027-03-10'));
    await send(first, { seq: 1, ms: 10_000, until: noon });
    first.close();
    const woken = openTestStore(factory);
    expect(await send(woken, { seq: 1, ms: 10_000, until: noon + 500 })).toBe(0);
    await send(woken, { seq: 2, ms: 10_000, until: noon + 10_000 });
    expect(await spent(woken)).toEqual({ '2027-03-10': 20_000 });
    expect((await woken.pieces.get(address))?.spentMs).toBe(20_000);
  });

  it('a worker killed in the middle of a write leaves nothing half credited', async () => {
    const store = openTestStore();
    const broken: Calendar = {
      ...berlin,
      startOfDay: () => {
        throw new Error('killed');
      },
    };
    await expect(send(store, { seq: 1, ms: 10_000, until: noon }, broken)).rejects.toThrow('killed');
    expect(await store.ticks.count()).toBe(0);
    expect(await send(store, { seq: 1, ms: 10_000, until: noon })).toBe(10_000);
  });

  it('deltas out of order all count', async () => {
    const store = openTestStore();
    for (const seq of [2, 1, 4, 3, 3, 1]) await send(store, { seq, ms: 1_000, until: noon });
    expect(await spent(store)).toEqual({ '2027-03-10': 4_000 });
  });

  it('two windows at once lose nothing to each other', async () => {
    const store = openTestStore();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        send(store, { seq: 1 + (index >> 1), ms: 1_000, until: noon + index, session: `window-${index % 2}` }),
      ),
    );
    expect(await spent(store)).toEqual({ '2027-03-10': 20_000 });
  });

  it('sleep and a clock set forward add at most a minute', async () => {
    const store = openTestStore();
    expect(await send(store, { seq: 1, ms: 8 * 3_600_000, until: noon + 8 * 3_600_000 })).toBe(60_000);
  });

  it('a clock set back takes nothing away', async () => {
    const store = openTestStore();
    await send(store, { seq: 1, ms: 30_000, until: noon });
    expect(await send(store, { seq: 2, ms: -20_000, until: noon - 3_600_000 })).toBe(0);
    await send(store, { seq: 3, ms: 30_000, until: noon - 3_600_000 + 30_000 });
    expect(await spent(store)).toEqual({ '2027-03-10': 60_000 });
  });

  it('midnight between two deltas gives each day its own', async () => {
    const store = openTestStore();
    const midnight = Date.parse('2027-03-10T23:00:00Z');
    await send(store, { seq: 1, ms: 15_000, until: midnight + 5_000 });
    expect(await spent(store)).toEqual({ '2027-03-10': 10_000, '2027-03-11': 5_000 });
  });

  it('the hour that comes twice and the hour that is missing count what was read', async () => {
    const store = openTestStore();
    const backwards = Date.parse('2027-10-31T00:30:00Z');
    for (let seq = 1; seq <= 120; seq += 1) await send(store, { seq, ms: 60_000, until: backwards + seq * 60_000 });
    const forwards = Date.parse('2027-03-28T00:30:00Z');
    for (let seq = 1; seq <= 60; seq += 1)
      await send(store, { seq, ms: 60_000, until: forwards + seq * 60_000, session: 'spring-01' });
    expect(await spent(store)).toEqual({ '2027-03-28': 60 * 60_000, '2027-10-31': 120 * 60_000 });
  });

  it('a flight west keeps the days already written; the new day is the new zone’s', async () => {
    const store = openTestStore();
    const morning = Date.parse('2027-03-11T05:00:00Z');
    await send(store, { seq: 1, ms: 60_000, until: morning });
    await send(store, { seq: 2, ms: 60_000, until: morning + 60_000 }, calendarOf('America/Los_Angeles'));
    expect(await spent(store)).toEqual({ '2027-03-10': 60_000, '2027-03-11': 60_000 });
  });
});

describe('the calm note', () => {
  it('is claimed once per total, and again after extra minutes', async () => {
    const store = openTestStore();
    const settings = { minutes: 20, weekdayMinutes: {} };
    const total = async (): Promise<number> =>
      budgetOf(settings, '2027-03-10', await findDay(store, '2027-03-10')).totalMs;
    const claims = await Promise.all([
      claimNote(store, '2027-03-10', await total()),
      claimNote(store, '2027-03-10', await total()),
    ]);
    expect(claims.filter((claim) => claim.ok && claim.value).length).toBe(1);
    await addExtraMinutes(store, '2027-03-10', 10);
    expect(await claimNote(store, '2027-03-10', await total())).toEqual({ ok: true, value: true });
    expect(await claimNote(store, '2027-03-10', await total())).toEqual({ ok: true, value: false });
  });
});
