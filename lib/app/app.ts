import type { Calendar } from '../budget/budget';
import type { Lang } from '../locale/lang';
import { chooseLang } from '../locale/choose';
import type { Tells } from '../messages/contract';
import type { JudgeDeps } from '../score/judge';
import type { Judgement, Novelty, Piece } from '../score/judgement';
import type { Quote } from '../score/reason';
import type { Settings } from '../settings/settings';
import type { SettingsStore } from '../settings/settings-store';
import type { Database } from '../store/database';
import type { SeenRecord } from '../store/records';
import type { Badge } from './badge';
import type { Reporter } from './errors';
import type { TabStates } from './tab-state';

/** A tab as the browser shows it; `url` is undefined where we have no access. */
export interface OpenTab {
  id: number;
  url: string | undefined;
  incognito: boolean;
}

/** Where the small script runs by itself: match patterns. */
export interface Registration {
  matches: string[];
  excludeMatches: string[];
}

/** Everything the use cases need of the browser; entrypoints/background.ts fills it, tests pass their own. */
export interface Ports {
  /** Runs the extractor in the tab and gives its raw answer. Rejects when the page may not be touched. */
  extract(tabId: number, force: boolean): Promise<unknown>;
  /** Scrolls to a quote and highlights it; whether it was found. */
  jump(tabId: number, quote: Quote): Promise<boolean>;
  /** Runs the small script in a tab that does not have it yet. Rejects when the page may not be touched. */
  watch(tabId: number): Promise<void>;
  /** Runs the script that draws marks and the note, beside the small one. Rejects when the page may not be touched. */
  draw(tabId: number): Promise<void>;
  /** Tells the small script something; false when there is none in the tab. */
  tell(tabId: number, name: keyof Tells): Promise<boolean>;
  findTab(tabId: number): Promise<OpenTab | null>;
  openTabs(): Promise<OpenTab[]>;
  showBadge(tabId: number, badge: Badge): Promise<void>;
  /** Closes the tab; a window's last tab is replaced by an empty one. */
  leave(tabId: number): Promise<void>;
  /** Replaces what is registered; null for nothing. */
  register(registration: Registration | null): Promise<void>;
  /** Host patterns the reader granted, as "https://*.heise.de/*". */
  origins(): Promise<string[]>;
}

/** What novelty compares: the words of title and lead, and those worth a look into the store's index. */
export interface Meeting {
  lang: Lang;
  tokens: string[];
  lookUp: string[];
}

/** The judge and the memory's comparison with the rulebook loaded, once a wake-up (lib/app/core.ts). */
export interface Core {
  judge(piece: Piece, reader: Omit<JudgeDeps, 'book'>): Judgement;
  /** null where the piece is in a language Evenkeel does not read. */
  meet(piece: Piece): Meeting | null;
  noveltyOf(
    met: { address: string; title: string; lang: Lang; tokens: readonly string[] },
    candidates: readonly SeenRecord[],
    now: number,
  ): Novelty;
}

/** All a use case may reach. */
export interface App {
  store: Database;
  settings: SettingsStore;
  tabs: TabStates;
  ports: Ports;
  core(): Promise<Core>;
  calendar: Calendar;
  /** UTC milliseconds. */
  now(): number;
  /** The browser's interface language, as "de-AT". */
  browserLanguage: string;
  report: Reporter;
}

/** The language the reader is spoken to in: own choice, else the browser's. */
export function langOf(app: App, settings: Pick<Settings, 'language'>): Lang {
  return chooseLang(settings.language, app.browserLanguage);
}
