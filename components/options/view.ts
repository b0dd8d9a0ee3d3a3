import type { ErrorRecord } from '../../lib/app/errors';
import type { Bilingual } from '../../lib/locale/lang';
import type { sectionNames } from '../../lib/locale/options';
import type { Goal } from '../../lib/settings/goal';
import type { Settings } from '../../lib/settings/settings';
import type { AdjustedPart } from '../../lib/store/mark-piece';
import type { PieceRecord } from '../../lib/store/records';

export type SectionId = keyof typeof sectionNames;

/** What became of the last change. */
export type SaveStatus = { kind: 'idle' } | { kind: 'saving' } | { kind: 'saved' } | { kind: 'failed'; why: string };

/** A role preset, goal names already in the reader's language. */
export interface Role {
  id: string;
  name: Bilingual;
  about: Bilingual;
  goals: Goal[];
}

/** Everything the options page shows. */
export interface OptionsView {
  section: SectionId;
  settings: Settings;
  roles: readonly Role[];
  /** Hosts of the reader's sites that the browser granted; `all` when every site is granted. */
  granted: { all: boolean; hosts: readonly string[] };
  status: SaveStatus;
  damaged: boolean;
  /** Null while unknown or not reachable. */
  kept: { pieces: number; seen: number; days: number } | null;
  corrected: readonly PieceRecord[];
  errors: readonly ErrorRecord[];
  /** Local day YYYY-MM-DD and UTC milliseconds. */
  today: string;
  now: number;
}

export interface OptionsEvents {
  onSave(change: Partial<Settings>): void;
  onGo(section: SectionId): void;
  /** Called from a click: asks the browser for these sites (or all). Gives whether they were granted. */
  onGrant(where: 'sites' | 'all', hosts: readonly string[]): Promise<boolean>;
  /** Writes a file for the reader. */
  onDownload(name: string, text: string): void;
  /** Gives the file's name, or why not, in words. */
  onExportAll(): Promise<{ ok: boolean; words: string }>;
  onErase(): Promise<{ ok: boolean; words: string }>;
  onUndoCorrection(address: string): void;
  /** One rule or one site back to where it was before any correction. */
  onResetAdjustment(part: AdjustedPart): void;
  /** First run is over. */
  onStart(): void;
}

export interface SectionProps {
  view: OptionsView;
  events: OptionsEvents;
}
