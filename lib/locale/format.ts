import type { Lang } from './lang';
import { say } from './lang';
import type { Bilingual } from './lang';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const narrowSpace = '\u202f';

const words = {
  underMinute: { en: 'under a minute', de: 'unter einer Minute' },
  noMinutes: { en: 'no minutes', de: 'keine Minute' },
  oneMinute: { en: '1 minute', de: '1 Minute' },
  minutes: { en: '{n} minutes', de: '{n} Minuten' },
  hours: { en: '{h} h {m} min', de: '{h} Std. {m} Min.' },
  wholeHours: { en: '{h} h', de: '{h} Std.' },
  today: { en: 'today', de: 'heute' },
  yesterday: { en: 'yesterday', de: 'gestern' },
} satisfies Record<string, Bilingual>;

/** "1,234" or "1.234". */
export function formatNumber(value: number, lang: Lang): string {
  return new Intl.NumberFormat(lang).format(value);
}

/** Points with their sign, with a real minus: "+26", "−8". */
export function formatPoints(points: number): string {
  if (points === 0) return '0';
  return points > 0 ? `+${points}` : `\u2212${-points}`;
}

/** "20 %" with a narrow space that does not break. */
export function formatPercent(value: number): string {
  return `${Math.round(value)}${narrowSpace}%`;
}

/** Whole minutes the way people say them: 0.3 is 0 ("under a minute"), 5.6 is 6. */
export function wholeMinutes(minutes: number): number {
  return Math.max(0, Math.round(minutes));
}

/** Minutes as people say them: "under a minute", "6 minutes", "1 h 10 min" (hours in steps of five minutes). */
export function formatMinutes(minutes: number, lang: Lang): string {
  if (minutes <= 0) return say(words.noMinutes, lang);
  const whole = wholeMinutes(minutes);
  if (whole === 0) return say(words.underMinute, lang);
  if (whole === 1) return say(words.oneMinute, lang);
  if (whole < 60) return say(words.minutes, lang, { n: whole });
  const rounded = Math.round(whole / 5) * 5;
  const rest = rounded % 60;
  const h = Math.floor(rounded / 60);
  return rest === 0 ? say(words.wholeHours, lang, { h }) : say(words.hours, lang, { h, m: rest });
}

/** Milliseconds as minutes, unrounded. */
export function inMinutes(ms: number): number {
  return ms / minuteMs;
}

function localDay(at: number): number {
  const date = new Date(at);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayMs);
}

/** "today", "yesterday", "Tuesday" within a week, else "3 May" or "3. Mai"; both arguments UTC milliseconds. */
export function formatDay(at: number, now: number, lang: Lang): string {
  const ago = localDay(now) - localDay(at);
  if (ago === 0) return say(words.today, lang);
  if (ago === 1) return say(words.yesterday, lang);
  if (ago > 1 && ago < 7) return new Intl.DateTimeFormat(lang, { weekday: 'long' }).format(at);
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'de', { day: 'numeric', month: 'long' }).format(at);
}

/** A day key YYYY-MM-DD as "Wednesday, 3 May". */
export function formatDayKey(day: string, lang: Lang): string {
  const at = Date.parse(`${day}T12:00:00`);
  if (Number.isNaN(at)) return day;
  const locale = lang === 'en' ? 'en-GB' : 'de';
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(at);
}

/** A day key YYYY-MM-DD as "31 March 2027". */
export function formatDate(day: string, lang: Lang): string {
  const at = Date.parse(`${day}T12:00:00`);
  if (Number.isNaN(at)) return day;
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'de', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
}

/** A day key within the next six days as its weekday, "Wednesday"; farther off with its date. */
export function formatComingDay(day: string, today: string, lang: Lang): string {
  const ahead = (Date.parse(`${day}T12:00:00Z`) - Date.parse(`${today}T12:00:00Z`)) / dayMs;
  return ahead > 0 && ahead < 7 ? weekdayName(new Date(`${day}T12:00:00Z`).getUTCDay(), lang) : formatDayKey(day, lang);
}

/** Name of a weekday, 0 is Sunday. */
export function weekdayName(weekday: number, lang: Lang, style: 'long' | 'short' = 'long'): string {
  // 4 January 1970 was a Sunday.
  return new Intl.DateTimeFormat(lang, { weekday: style, timeZone: 'UTC' }).format((3 + weekday) * dayMs);
}
