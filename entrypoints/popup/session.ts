import { browser } from 'wxt/browser';
import type { PopupView } from '../../components/popup/view';
import { isWatched } from '../../lib/app/apply-settings';
import { openTabStates } from '../../lib/app/tab-state';
import type { TabStates } from '../../lib/app/tab-state';
import { budgetOf, calendarOf } from '../../lib/budget/budget';
import { chooseLang } from '../../lib/locale/choose';
import { errorWords } from '../../lib/locale/errors';
import type { ErrorCode } from '../../lib/locale/errors';
import { say } from '../../lib/locale/lang';
import type { Lang } from '../../lib/locale/lang';
import type { Result } from '../../lib/result';
import { isAmong } from '../../lib/settings/host';
import { openSettings } from '../../lib/settings/settings-store';
import type { SettingsStore } from '../../lib/settings/settings-store';
import type { Settings } from '../../lib/settings/settings';
import { openStore } from '../../lib/store/database';
import type { Store } from '../../lib/store/database';
import { watchStore } from '../../lib/store/live';
import { attempt } from '../../lib/store/write';
import type { StoreProblem } from '../../lib/store/write';
import { findPageTab, pageIn } from './page-tab';
import type { PageTab } from './page-tab';
import { readStored, touchStored } from './read-store';
import type { Stored } from './read-store';

/** One opening of the popup: what it knows. `act.ts` changes it. */
export interface Session {
  store: Store;
  tabs: TabStates;
  settingsStore: SettingsStore;
  lang: Lang;
  tab: PageTab | null;
  settings: Settings;
  /** Host patterns the browser granted. */
  origins: readonly string[];
  stored: Result<Stored, StoreProblem>;
  /** We asked the background for a verdict and wait, or it could not look at the page. */
  asking: 'no' | 'waiting' | 'no-access' | 'failed';
  trouble: ErrorCode | null;
  /** UTC milliseconds and local day at opening. */
  now: number;
  day: string;
  changed(change: Partial<Session>): void;
}

const nothing: Stored = { page: { kind: 'no-page' }, today: [], due: [], day: undefined };

export function browserLang(): Lang {
  return chooseLang('auto', browser.i18n.getUILanguage());
}

export function isPaused({ tab, settings }: Pick<Session, 'tab' | 'settings'>): boolean {
  return tab !== null && isAmong(tab.host, settings.paused);
}

function isAllowed({ tab, settings, origins }: Session): boolean {
  return tab !== null && isWatched(tab.url, settings, origins);
}

function pageShown(session: Session): PopupView['page'] {
  const { stored, asking, lang } = session;
  if (!stored.ok) return { kind: 'no-store', why: say(errorWords[`store.${stored.error}`], lang) };
  const { page } = stored.value;
  if (asking === 'waiting') return { kind: 'waiting' };
  const isClosed = page.kind === 'grey' ? page.why === 'no-access' : page.kind === 'waiting' && asking === 'no-access';
  if (isClosed && isAllowed(session)) return { kind: 'sealed' };
  if (page.kind === 'waiting' && asking !== 'no') return { kind: 'grey', why: asking, words: 0 };
  return page;
}

/** What is shown, from what is known. */
export function viewOf(session: Session): PopupView {
  const { tab, settings, stored, trouble, now, day, lang } = session;
  const known = stored.ok ? stored.value : nothing;
  return {
    page: pageShown(session),
    host: tab?.host ?? null,
    paused: isPaused(session),
    watched: isAllowed(session),
    recorded: tab?.incognito !== true,
    budget: stored.ok ? budgetOf(settings, day, known.day) : null,
    judgedToday: known.today,
    due: known.due,
    thresholds: settings.thresholds,
    now,
    today: day,
    trouble: trouble === null ? null : say(errorWords[trouble], lang),
  };
}

/** Reads tab, settings and store in one round; then the first view can be drawn. */
export async function openSession(draw: () => void): Promise<Session> {
  const now = Date.now();
  const day = calendarOf().dayOf(now);
  const store = openStore();
  const tabs = openTabStates(browser.storage.session);
  const settingsStore = openSettings(browser.storage.local, browserLang());
  const [tab, state, granted] = await Promise.all([findPageTab(), settingsStore.get(), browser.permissions.getAll()]);
  const { settings } = state;
  const session: Session = {
    store,
    tabs,
    settingsStore,
    lang: chooseLang(settings.language, browser.i18n.getUILanguage()),
    tab,
    settings,
    origins: granted.origins ?? [],
    stored: await attempt(() => readStored(store, tabs, tab, settings, day)),
    asking: 'no',
    trouble: state.problem === null ? null : `settings.${state.problem}`,
    now,
    day,
    changed: (change) => {
      Object.assign(session, change);
      draw();
    },
  };
  return session;
}

/** What the store and the background say now. */
export async function refresh(session: Session, change: Partial<Session> = {}): Promise<void> {
  const { store, tabs, day } = session;
  const { settings, tab } = { ...session, ...change };
  const stored = await attempt(() => readStored(store, tabs, tab, settings, day));
  session.changed({ ...change, stored });
}

/**
 * Follows every change by the background or another page until the popup closes. `onPage` is told when the tab shows
 * another page: single-page sites and redirects go on while the popup is open.
 */
export function follow(session: Session, onPage: () => void): void {
  const { store, tabs, settingsStore, tab, day } = session;
  watchStore(() => touchStored(store, session.tab, day)).subscribe(() => void refresh(session));
  if (tab !== null) {
    tabs.onChange(tab.id, () => void refresh(session));
    browser.tabs.onUpdated.addListener((tabId, change, updated) => {
      if (tabId !== tab.id || change.url === undefined || change.url === session.tab?.url) return;
      void refresh(session, { tab: pageIn(updated), asking: 'no' }).then(onPage);
    });
  }
  settingsStore.onChange(
    ({ settings }) =>
      void refresh(session, { settings, lang: chooseLang(settings.language, browser.i18n.getUILanguage()) }),
  );
}
