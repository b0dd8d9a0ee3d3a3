import type { Judgement } from '../score/judgement';
import type { Thresholds } from '../settings/thresholds';

/** What reading time is credited to, by the piece's verdict and goals. */
export type DayKind = 'hype' | 'strategy' | 'other';

/** Today's budget as shown everywhere: all in milliseconds. */
export interface BudgetState {
  /** Local day YYYY-MM-DD. */
  day: string;
  /** What the reader gave this day, extra minutes included. */
  totalMs: number;
  spent: Readonly<Record<DayKind, number>>;
  /** Never below 0. */
  leftMs: number;
}

/**
 * The ledger's idea: a page counts milliseconds in which it was really read and sends them as small deltas with a
 * running number. A delta never claims more than `deltaCapMs`, so a clock that jumps (sleep, a set clock, a page
 * that lies) adds a minute at worst. Example: the lid closes for an hour between two ticks; the page's next delta
 * says 3,600,000 and is credited as 60,000.
 */
export const deltaCapMs = 60_000;

/** How many running numbers may be outstanding before a late one is given up. */
export const awaitedDeltas = 64;

/**
 * Whether a delta with this number counts, and what is awaited afterwards. Numbers start at 0 or 1 in each page
 * view; one heard twice counts once, one that comes late counts when it comes.
 */
export function acceptDelta(
  before: { seq: number; missing: readonly number[] } | undefined,
  seq: number,
): { seq: number; missing: number[] } | null {
  if (!before) return { seq, missing: numbersBetween(Math.max(-1, seq - awaitedDeltas), seq) };
  if (seq > before.seq) {
    const missing = [...before.missing, ...numbersBetween(Math.max(before.seq, seq - awaitedDeltas), seq)];
    return { seq, missing: missing.slice(-awaitedDeltas) };
  }
  if (!before.missing.includes(seq)) return null;
  return { seq: before.seq, missing: before.missing.filter((awaited) => awaited !== seq) };
}

function numbersBetween(after: number, before: number): number[] {
  return Array.from({ length: Math.max(0, before - after - 1) }, (_, index) => after + 1 + index);
}

/** What time spent on a piece is credited to: strategy when it serves a goal, hype when the signs are strong or it was to be skipped. */
export function kindOf(judgement: Judgement | null, thresholds: Thresholds): DayKind {
  if (judgement === null || judgement.notJudged !== null) return 'other';
  const hyped = judgement.hype.value > 0 && judgement.hype.value >= thresholds.hype;
  if (hyped && (judgement.verdict === 'skip' || judgement.verdict === 'park')) return 'hype';
  if (judgement.relevance.value >= thresholds.relevance) return 'strategy';
  return hyped ? 'hype' : 'other';
}
