import type { ListingMode } from '../listing/headline';
import type { Goal } from './goal';
import type { Thresholds } from './thresholds';

/** All of the reader's choices. One line each in schema.ts gives type, default, parsing and form field. */
export interface Settings {
  firstRunDone: boolean;
  language: 'auto' | 'en' | 'de';
  /** Id of the role preset the goals came from, or null. */
  role: string | null;
  goals: Goal[];
  /** Minutes a day, 0-600. */
  minutes: number;
  /** A different number for chosen weekdays, key 0 (Sunday) to 6. */
  weekdayMinutes: Partial<Record<'0' | '1' | '2' | '3' | '4' | '5' | '6', number>>;
  where: 'sites' | 'all' | 'click';
  /** Hosts of "my news sites", without scheme and www. */
  sites: string[];
  /** Hosts on which Evenkeel is paused. */
  paused: string[];
  listings: ListingMode;
  /** What the toolbar badge shows. */
  badge: 'verdict' | 'minutes';
  thresholds: Thresholds;
  /** Days the list of judged pieces is kept, 1-365. */
  keepDays: number;
  /** Words a minute, null for the language's default. */
  readingSpeed: number | null;
  /** Reader's own factor per rule, 0-2: 0 mutes, 0.5 weighs less, 1.5 weighs more. */
  ruleFactors: Record<string, number>;
  /** Reader's own offset in points per host, from corrections. */
  siteOffsets: Record<string, number>;
}
