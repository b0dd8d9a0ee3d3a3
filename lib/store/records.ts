import type { Judgement } from '../score/judgement';
import type { DayKind } from '../budget/ledger';

export type PieceAction = 'read' | 'park' | 'skip';
export type Correction = 'hype' | 'not-hype';

/** Differences a correction made: to factors of rules and to the offset of the piece's site, in points. */
export interface Adjustment {
  rules: Record<string, number>;
  site: number;
}

/** A piece the reader opened and Evenkeel looked at. Key: address (normalised url, lib/text/address.ts). */
export interface PieceRecord {
  address: string;
  url: string;
  host: string;
  title: string;
  /** UTC milliseconds of the latest judgement. */
  at: number;
  /** Local day YYYY-MM-DD of the latest judgement, frozen then: a later change of time zone does not move it. */
  day: string;
  judgement: Judgement;
  action: PieceAction | null;
  /** Local day on which a parked piece comes back. */
  parkedUntil: string | null;
  correction: Correction | null;
  /** What the correction changed in the settings, so that taking it back takes exactly that back. */
  adjusted: Adjustment | null;
  /** Milliseconds of reading time credited to this piece. */
  spentMs: number;
}

/** A headline or article the reader met: what novelty compares with. Key: address. Kept 30 days. */
export interface SeenRecord {
  address: string;
  host: string;
  title: string;
  /** Content tokens of title and lead (lib/novelty/signature.ts). */
  tokens: string[];
  at: number;
  day: string;
  opened: boolean;
}

/**
 * Reading time of one local day, milliseconds per kind. Key: day. `notedMs` is the day's total for which the calm
 * note was already shown, so that it comes again only when more minutes are used up; null before the first.
 */
export type DayRecord = { day: string; extraMinutes: number; notedMs: number | null } & Record<DayKind, number>;

/**
 * Highest sequence number accepted from one page view, so that a delta sent twice counts once, and the numbers
 * below it still awaited, so that one that comes late is not lost. Key: session.
 */
export interface TickRecord {
  session: string;
  seq: number;
  missing: number[];
  at: number;
}

/** A compiled pack, loaded at wake-up instead of compiled again. Key: key (content version). */
export interface CompiledRecord {
  key: string;
  data: unknown;
}
