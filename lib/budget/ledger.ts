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
