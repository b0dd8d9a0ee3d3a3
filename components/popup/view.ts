import type { BudgetState } from '../../lib/budget/ledger';
import type { NotJudged } from '../../lib/score/judgement';
import type { Correction, PieceAction, PieceRecord } from '../../lib/store/records';
import type { Quote } from '../../lib/score/reason';
import type { Thresholds } from '../../lib/settings/thresholds';

/** What stands at the top of the popup. */
export type PageState =
  | { kind: 'judged'; piece: PieceRecord }
  | { kind: 'grey'; why: NotJudged; words: number }
  | { kind: 'waiting' }
  /** A front page: its headlines carry marks, the page itself has no verdict. */
  | { kind: 'listing' }
  /** A front page where the reader wants no marks. */
  | { kind: 'listing-off' }
  /** The reader allowed this site, the browser still lets nobody in: a PDF, a shop of extensions. */
  | { kind: 'sealed' }
  | { kind: 'no-page' }
  | { kind: 'no-store'; why: string };

/** Everything the popup shows, read once before the first render. */
export interface PopupView {
  page: PageState;
  /** Null on pages without a host (new tab, the browser's own). */
  host: string | null;
  paused: boolean;
  /** Evenkeel looks at this page by itself, not only on a click. */
  watched: boolean;
  /** False in private windows: nothing is stored, so nothing can be parked or corrected. */
  recorded: boolean;
  budget: BudgetState | null;
  /** The reader's own numbers in the verdict rule. */
  thresholds: Thresholds;
  /** Judged today, latest first. */
  judgedToday: PieceRecord[];
  /** Parked pieces whose day has come. */
  due: PieceRecord[];
  /** UTC milliseconds, and the local day YYYY-MM-DD. */
  now: number;
  today: string;
  /** A write that failed, as a sentence, or null. */
  trouble: string | null;
}

export interface PopupEvents {
  onPause(paused: boolean): void;
  onJump(quote: Quote): Promise<boolean>;
  onAct(action: PieceAction | null): void;
  onCorrect(correction: Correction | null): void;
  onJudge(anyway: boolean): void;
  onAllow(): void;
  onOpen(url: string): void;
  onDone(address: string): void;
  onCloseTab(): void;
  onOptions(section: string): void;
}
