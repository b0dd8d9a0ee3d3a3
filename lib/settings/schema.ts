import type { Lang } from '../locale/lang';
import { defaultGoals } from './default-goals';
import type { Field } from './field';
import { choice, flag, group, list, maybe, range, record, text } from './field';
import type { Goal } from './goal';
import { isPageHost, parseHost } from './host';
import type { Settings } from './settings';
import { goalLimits, parseGoal } from './strategy';
import type { Thresholds } from './thresholds';
import { defaultThresholds } from './thresholds';

const readHost = (raw: unknown): string | null => {
  if (typeof raw !== 'string') return null;
  const host = parseHost(raw);
  if (host.ok) return host.value;
  // A page on localhost or in the own network can be paused, allowed and corrected like any other.
  return isPageHost(raw) ? raw : null;
};
const hosts = (fallback: string[] = []) => list(readHost, 500, fallback, (host) => host);

const readGoal = (raw: unknown): Goal | null => {
  const goal = parseGoal(raw);
  return goal.ok ? goal.value : null;
};

const isWeekday = (key: string): boolean => /^[0-6]$/.test(key);
const isRule = (key: string): boolean => /^[a-z0-9.-]{1,80}$/.test(key);
const isSite = (key: string): boolean => readHost(key) === key;

/** News sites with much AI coverage that marketers in either language read; the reader edits the list. */
export const defaultSites: readonly string[] = [
  'techcrunch.com',
  'theverge.com',
  'venturebeat.com',
  'wired.com',
  'arstechnica.com',
  'searchengineland.com',
  'searchenginejournal.com',
  'martech.org',
  'adweek.com',
  'marketingweek.com',
  'the-decoder.com',
  'the-decoder.de',
  'heise.de',
  't3n.de',
  'golem.de',
  'omr.com',
  'horizont.net',
  'wuv.de',
  'onlinemarketing.de',
  'meedia.de',
];

/**
 * One line a setting: type, default, parsing and what its form field needs (`choices`, `min`, `max`).
 * The compiler compares it with Settings, so a setting exists in both or in neither.
 */
export const schema = {
  firstRunDone: flag(false),
  language: choice(['auto', 'en', 'de'], 'auto'),
  role: maybe(text(40)),
  goals: list<Goal>(readGoal, goalLimits.goals, defaultGoals('en')),
  minutes: range(0, 600, 20),
  weekdayMinutes: record(isWeekday, 0, 600),
  where: choice(['sites', 'all', 'click'], 'click'),
  sites: hosts([...defaultSites]),
  paused: hosts(),
  listings: choice(['off', 'mark', 'dim', 'fold'], 'mark'),
  badge: choice(['verdict', 'minutes'], 'verdict'),
  thresholds: group<Thresholds>({
    hype: range(0, 100, defaultThresholds.hype),
    relevance: range(0, 100, defaultThresholds.relevance),
    novelty: range(0, 100, defaultThresholds.novelty),
  }),
  keepDays: range(1, 365, 90),
  readingSpeed: maybe(range(80, 900, 238)),
  ruleFactors: record(isRule, 0, 2),
  siteOffsets: record(isSite, -60, 60),
} satisfies { [Key in keyof Settings]: Field<Settings[Key]> };

export type SettingKey = keyof Settings;
export const settingKeys = Object.keys(schema) as SettingKey[];

/** The settings of somebody who never chose anything; goal names in that language. */
export function defaultSettings(lang: Lang = 'en'): Settings {
  return { ...parseSettings({}).settings, goals: defaultGoals(lang) };
}

/** One setting from an untrusted value. */
export function readSetting<Key extends SettingKey>(key: Key, raw: unknown): { value: Settings[Key]; clean: boolean } {
  const field: { read(raw: unknown): { value: unknown; clean: boolean } } = schema[key];
  return field.read(raw) as { value: Settings[Key]; clean: boolean };
}

/**
 * Settings from whatever lies in storage, never failing: each key falls back on its own, unknown keys are dropped.
 * `damaged` names the keys that were present but not fully readable.
 */
export function parseSettings(raw: unknown): { settings: Settings; damaged: SettingKey[] } {
  const source: Record<string, unknown> = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const damaged: SettingKey[] = [];
  const settings: Partial<Record<SettingKey, unknown>> = {};
  for (const key of settingKeys) {
    const stored = source[key];
    const read = stored === undefined ? null : readSetting(key, stored);
    if (read !== null && !read.clean) damaged.push(key);
    settings[key] = structuredClone(read === null ? schema[key].fallback : read.value);
  }
  return { settings: settings as Settings, damaged };
}
