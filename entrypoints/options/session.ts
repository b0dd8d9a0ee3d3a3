import { browser } from 'wxt/browser';
import { isSection } from '../../components/options/options';
import type { OptionsView, SaveStatus, SectionId } from '../../components/options/view';
import { readErrors } from '../../lib/app/errors';
import type { ErrorRecord } from '../../lib/app/errors';
import { isGranted, patternsOf } from '../../lib/app/apply-settings';
import { calendarOf } from '../../lib/budget/budget';
import { chooseLang } from '../../lib/locale/choose';
import type { Lang } from '../../lib/locale/lang';
import { openSettings } from '../../lib/settings/settings-store';
import type { SettingsStore } from '../../lib/settings/settings-store';
import type { Settings } from '../../lib/settings/settings';
import { openStore } from '../../lib/store/database';
import type { Store } from '../../lib/store/database';
import { countStore } from '../../lib/store/everything';
import { listCorrected } from '../../lib/store/list-today';
import { watchStore } from '../../lib/store/live';
import type { PieceRecord } from '../../lib/store/records';
import { rolesIn } from './roles';

/** One opening of the options page: what it knows. */
export interface Session {
  store: Store;
  settingsStore: SettingsStore;
  settings: Settings;
  damaged: boolean;
  section: SectionId;
  /** Host patterns the browser granted. */
  origins: readonly string[];
  status: SaveStatus;
  kept: OptionsView['kept'];
  corrected: readonly PieceRecord[];
  errors: readonly ErrorRecord[];
  changed(change: Partial<Session>): void;
}

export function langOf({ settings }: Pick<Session, 'settings'>): Lang {
  return chooseLang(settings.language, browser.i18n.getUILanguage());
}

/** The section an address names; without one, first steps for who has not taken them, else the goals. */
export function sectionOf(hash: string, settings: Settings): SectionId {
  const name = hash.replace(/^#/, '');
  if (isSection(name)) return name;
  return settings.firstRunDone ? 'goals' : 'start';
}

export function viewOf(session: Session): OptionsView {
  const { settings, origins } = session;
  const now = Date.now();
  return {
    section: session.section,
    settings,
    roles: rolesIn(langOf(session)),
    granted: {
      all: isGranted('https://*/*', origins),
      hosts: settings.sites.filter((host) => patternsOf(host).every((pattern) => isGranted(pattern, origins))),
    },
    status: session.status,
    damaged: session.damaged,
    kept: session.kept,
    corrected: session.corrected,
    errors: session.errors,
    today: calendarOf().dayOf(now),
    now,
  };
}

async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export async function openSession(draw: () => void): Promise<Session> {
  const settingsStore = openSettings(browser.storage.local, chooseLang('auto', browser.i18n.getUILanguage()));
  const [state, origins, errors] = await Promise.all([
    settingsStore.get(),
    grantedOrigins(),
    readErrors(browser.storage.local),
  ]);
  const session: Session = {
    store: openStore(),
    settingsStore,
    settings: state.settings,
    damaged: state.damaged.length > 0,
    section: sectionOf(location.hash, state.settings),
    origins,
    status: { kind: 'idle' },
    kept: null,
    corrected: [],
    errors,
    changed: (change) => {
      Object.assign(session, change);
      draw();
    },
  };
  return session;
}

/** Follows the store, the settings changed elsewhere, permissions and the address. */
export function follow(session: Session, isSaving: () => boolean): void {
  const { store, settingsStore } = session;
  watchStore(() => listCorrected(store)).subscribe((found) => {
    if (found.ok) session.changed({ corrected: found.value });
  });
  watchStore(async () => {
    const counted = await countStore(store);
    return counted.ok ? counted.value : null;
  }).subscribe((found) => session.changed({ kept: found.ok ? found.value : null }));
  settingsStore.onChange(({ settings, damaged }) => {
    if (!isSaving()) session.changed({ settings, damaged: damaged.length > 0 });
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if ('errors' in changes) void readErrors(browser.storage.local).then((errors) => session.changed({ errors }));
  });
  const regrant = (): void => void grantedOrigins().then((origins) => session.changed({ origins }));
  browser.permissions.onAdded.addListener(regrant);
  browser.permissions.onRemoved.addListener(regrant);
  window.addEventListener('hashchange', () => session.changed({ section: sectionOf(location.hash, session.settings) }));
}
