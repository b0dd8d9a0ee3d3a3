import type { Settings } from '../settings/settings';
import type { DayRecord } from '../store/records';
import type { BudgetState, DayKind } from './ledger';

const minuteMs = 60_000;

/**
 * The reader's calendar: which local day a moment falls on. The browser's own zone in the product,
 * a named zone in tests. Intl formats are costly to make (0.1 ms), so one is kept per calendar.
 */
export interface Calendar {
  /** YYYY-MM-DD of a UTC time in milliseconds. */
  dayOf(utc: number): string;
  /** UTC milliseconds at which the day of `utc` began. */
  startOfDay(utc: number): number;
}

/** A calendar for an IANA zone ("Europe/Berlin"); without one, the zone the browser is in at each question. */
export function calendarOf(zone?: string): Calendar {
  if (zone === undefined) return { dayOf: browserDay, startOfDay: (utc) => new Date(utc).setHours(0, 0, 0, 0) };
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const dayOf = (utc: number): string => format.format(utc);
  return { dayOf, startOfDay: (utc) => firstMomentOf(dayOf, utc) };
}

function browserDay(utc: number): string {
  const date = new Date(utc);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Halves the last 26 hours until the change of day is found: right for days of 23 and 25 hours alike. */
function firstMomentOf(dayOf: (utc: number) => string, utc: number): number {
  const day = dayOf(utc);
  let outside = utc - 26 * 60 * minuteMs;
  let inside = utc;
  while (inside - outside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (dayOf(middle) === day) inside = middle;
    else outside = middle;
  }
  return inside;
}

/** 0 (Sunday) to 6 of a day key. */
export function weekdayOf(day: string): '0' | '1' | '2' | '3' | '4' | '5' | '6' {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (['0', '1', '2', '3', '4', '5', '6'] as const)[weekday] ?? '0';
}

/** A later or earlier day, counted in days of the calendar (not in 24 hours). */
export function addDays(day: string, days: number): string {
  const time = new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + days);
  return time.toISOString().slice(0, 10);
}

/** Minutes the reader gave this day, without extra minutes. */
export function minutesOn(day: string, settings: Pick<Settings, 'minutes' | 'weekdayMinutes'>): number {
  return settings.weekdayMinutes[weekdayOf(day)] ?? settings.minutes;
}

/** What is given, spent and left on a day; `record` is undefined before the first reading. */
export function budgetOf(
  settings: Pick<Settings, 'minutes' | 'weekdayMinutes'>,
  day: string,
  record: DayRecord | undefined,
): BudgetState {
  const spent = { hype: record?.hype ?? 0, strategy: record?.strategy ?? 0, other: record?.other ?? 0 };
  const totalMs = (minutesOn(day, settings) + (record?.extraMinutes ?? 0)) * minuteMs;
  return { day, totalMs, spent, leftMs: Math.max(0, totalMs - spent.hype - spent.strategy - spent.other) };
}

export interface DayShare {
  day: string;
  ms: number;
}

/** Reading time that ended at `until`, split where midnight fell into it. */
export function splitByDay(ms: number, until: number, calendar: Calendar): DayShare[] {
  const midnight = calendar.startOfDay(until);
  const before = Math.min(ms, Math.max(0, ms - (until - midnight)));
  const today: DayShare = { day: calendar.dayOf(until), ms: ms - before };
  if (before === 0) return [today];
  return [{ day: calendar.dayOf(midnight - 1), ms: before }, ...(today.ms > 0 ? [today] : [])];
}

/** A day nobody has read on yet. */
export function emptyDay(day: string): DayRecord {
  const none: Record<DayKind, number> = { hype: 0, strategy: 0, other: 0 };
  return { day, extraMinutes: 0, notedMs: null, ...none };
}
