import { describe, expect, it } from 'vitest';
import { addDays, budgetOf, calendarOf, emptyDay, minutesOn, splitByDay, weekdayOf } from '../../lib/budget/budget';
import { acceptDelta, kindOf } from '../../lib/budget/ledger';
import { defaultThresholds } from '../../lib/settings/thresholds';
import { judged } from '../store/open-test-store';

const minute = 60_000;
const berlin = calendarOf('Europe/Berlin');

describe('which day it is', () => {
  it('follows the zone, not UTC', () => {
    const late = Date.parse('2027-03-09T23:30:00Z');
    expect(berlin.dayOf(late)).toBe('2027-03-10');
    expect(calendarOf('America/New_York').dayOf(late)).toBe('2027-03-09');
    expect(calendarOf('Pacific/Kiritimati').dayOf(late)).toBe('2027-03-10');
  });

  it('knows days of 23 and 25 hours', () => {
    expect(berlin.startOfDay(Date.parse('2027-03-28T12:00:00Z'))).toBe(Date.parse('2027-03-27T23:00:00Z'));
    expect(berlin.startOfDay(Date.parse('2027-03-29T00:00:00Z'))).toBe(Date.parse('2027-03-28T22:00:00Z'));
    expect(berlin.startOfDay(Date.parse('2027-10-31T22:59:00Z'))).toBe(Date.parse('2027-10-30T22:00:00Z'));
  });

  it('names the weekday and counts calendar days over a change of clocks and a leap day', () => {
    expect(weekdayOf('2027-03-28')).toBe('0');
    expect(weekdayOf('2027-03-29')).toBe('1');
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('the browser’s own calendar begins its day at local midnight', () => {
    const now = new Date(2027, 5, 15, 13, 45).getTime();
    expect(calendarOf().dayOf(now)).toBe('2027-06-15');
    expect(calendarOf().startOfDay(now)).toBe(new Date(2027, 5, 15).getTime());
  });
});

describe('what is given and left', () => {
  const settings = { minutes: 20, weekdayMinutes: { '0': 0, '6': 45 } };

  it('weekdays and extra minutes count, and nothing is ever below zero', () => {
    expect(minutesOn('2027-03-27', settings)).toBe(45);
    expect(minutesOn('2027-03-28', settings)).toBe(0);
    expect(minutesOn('2027-03-29', settings)).toBe(20);
    const spent = { ...emptyDay('2027-03-29'), hype: 15 * minute, other: 12 * minute };
    expect(budgetOf(settings, '2027-03-29', spent)).toMatchObject({ totalMs: 20 * minute, leftMs: 0 });
    expect(budgetOf(settings, '2027-03-29', { ...spent, extraMinutes: 10 })).toMatchObject({
      totalMs: 30 * minute,
      leftMs: 3 * minute,
    });
    expect(budgetOf(settings, '2027-03-29', undefined).leftMs).toBe(20 * minute);
  });
});

describe('midnight', () => {
  const midnight = Date.parse('2027-03-27T23:00:00Z');

  it('splits the minute in which the day changed', () => {
    expect(splitByDay(30_000, midnight + 10_000, berlin)).toEqual([
      { day: '2027-03-27', ms: 20_000 },
      { day: '2027-03-28', ms: 10_000 },
    ]);
    expect(splitByDay(10_000, midnight + 10_000, berlin)).toEqual([{ day: '2027-03-28', ms: 10_000 }]);
    expect(splitByDay(10_000, midnight, berlin)).toEqual([{ day: '2027-03-27', ms: 10_000 }]);
  });

  it('neither adds nor loses a millisecond, on any second around it and on days with a change of clocks', () => {
    for (const change of [
      '2027-03-28T01:00:00Z',
      '2027-10-31T01:00:00Z',
      '2027-03-27T23:00:00Z',
      '2027-10-30T22:00:00Z',
    ]) {
      for (let second = -70; second <= 70; second += 7) {
        const shares = splitByDay(60_000, Date.parse(change) + second * 1000, berlin);
        expect(shares.reduce((sum, share) => sum + share.ms, 0)).toBe(60_000);
        expect(shares.every((share) => share.ms > 0)).toBe(true);
      }
    }
  });
});

describe('running numbers', () => {
  const run = (numbers: number[]): number[] => {
    let state: ReturnType<typeof acceptDelta> = null;
    return numbers.filter((seq) => {
      const next = acceptDelta(state ?? undefined, seq);
      state = next ?? state;
      return next !== null;
    });
  };

  it('count once each, in any order', () => {
    expect(run([1, 2, 3])).toEqual([1, 2, 3]);
    expect(run([1, 1, 2, 2, 2, 3])).toEqual([1, 2, 3]);
    expect(run([3, 1, 2, 3, 1])).toEqual([3, 1, 2]);
    expect(run([0, 2, 1, 0, 1, 5, 4, 3])).toEqual([0, 2, 1, 5, 4, 3]);
  });

  it('never let what is kept grow without end', () => {
    const state = acceptDelta({ seq: 1, missing: [] }, 1_000_000);
    expect(state?.missing.length).toBeLessThanOrEqual(64);
    expect(acceptDelta(state ?? undefined, 2)).toBeNull();
  });
});

describe('what time is credited to', () => {
  it.each([
    [judged(80, 10, 'skip'), 'hype'],
    [judged(80, 50, 'park'), 'hype'],
    [judged(80, 90, 'skim'), 'strategy'],
    [judged(10, 60, 'read'), 'strategy'],
    [judged(10, 5, 'skip'), 'other'],
    [{ notJudged: 'paywall', words: 20 } as const, 'other'],
    [null, 'other'],
  ] as const)('case %#', (judgement, kind) => {
    expect(kindOf(judgement, defaultThresholds)).toBe(kind);
  });
});
