import type { Bilingual, Lang } from '../locale/lang';
import type { Category } from '../score/reason';

/** Where a rule looks: title and teaser are "headline". */
export type Field = 'headline' | 'body';

/** Categories a pack may use; the others (absence, gap, scale, correction) are the engine's own lines. */
export const packCategories = [
  'revolution',
  'superlative',
  'killer',
  'doom',
  'urgency',
  'prophecy',
  'number',
  'agency',
  'bait',
  'promo',
  'vague-source',
  'mania',
  'shouting',
  'benchmark',
  'substance',
  'sceptic',
] as const satisfies readonly Category[];

export type PackCategory = (typeof packCategories)[number];

/** What the surroundings of a hit do to its points; the score applies them, the matcher only reports. */
export interface Guards {
  /** true: silent in a piece without an AI topic. */
  topic: boolean;
  negation: 'drop' | 'ignore';
  quotation: 'halve' | 'drop' | 'ignore';
  sceptic: 'reduce' | 'ignore';
}

export const defaultGuards: Guards = { topic: true, negation: 'drop', quotation: 'halve', sceptic: 'reduce' };
export const defaultCap = 2;

/** One rule as a pack writes it, after parsing: every default filled in. */
export interface Rule {
  id: string;
  category: PackCategory;
  /** Hype 1..60, substance -15..-1, sceptic 0. */
  points: number;
  /** Bait and shouting: what it weighs on the bait dial, in points; as much as `points` unless the rule says so. */
  bait: number;
  /** Part of all positive points that a sceptic rule takes away, 0..1; 0 for the others. */
  discount: number;
  where: Field[];
  any: string[];
  with: string[];
  unless: string[];
  guards: Guards;
  cap: number;
  why: Bilingual;
  /** Example sentences; empty in the packs that ship. */
  hit: string[];
  miss: string[];
}

/** A rule pack, whole and checked: only parsePack makes one. */
export interface Pack {
  schema: 'hypepack/1';
  id: string;
  version: string;
  language: Lang;
  licence: string;
  name: Bilingual;
  lists: Record<string, string[]>;
  topics: Record<string, string[]>;
  rules: Rule[];
}
