import { browser } from 'wxt/browser';
import type { PopupEvents, PopupView } from '../../components/popup/view';
import { addDays, budgetOf, calendarOf } from '../../lib/budget/budget';
import { chooseLang } from '../../lib/locale/choose';
import type { Lang } from '../../lib/locale/lang';
import type { Problem } from '../../lib/locale/problems';
import type { Result } from '../../lib/result';
import { openLine } from '../../lib/messages/send';
import { isAmong } from '../../lib/settings/host';
import { openSettings } from '../../lib/settings/settings-store';
import type { Settings } from '../../lib/settings/settings';
import type { StorageArea } from '../../lib/settings/storage-area';
import { openStore } from '../../lib/store/database';
import { watchStore } from '../../lib/store/live';
import { setAction, setCorrection } from '../../lib/store/mark-piece';
import { attempt } from '../../lib/store/write';
import { normaliseAddress } from '../../lib/text/address';
import { pageState } from './page-state';
import type { Asking } from './page-state';
import { findPageTab } from './page-tab';
import type { PageTab } from './page-tab';
import { readStored } from './read-store';
import type { Stored } from './read-store';

const parkDays = 3;

/** One opening of the popup: what it knows, what it does. */
export interface Session {
  lang: Lang;
  tab: PageTab | null;
  settings: Settings;
  stored: Result<Stored, Problem>;
  asking: Asking;
  trouble: Problem | null;
  /** UTC milliseconds and local day at opening. */
  now: number;
  day: string;
  events: PopupEvents;
  /** Starts following store and settings, and asks for a verdict where none is stored. */
  follow(): void;
}

const nothing: Stored = { piece: undefined, today: [], due: [], day: undefined };

/** What is shown, from what is known. */
export function viewOf(session: Session, inWords: (problem: Problem) => string): PopupView {
  const { tab, settings, stored, asking, trouble, now, day } = session;
  const paused = tab !== null && isAmong(tab.host, settings.paused);
  const known = stored.ok ? stored.value : nothing;
  return {
    page: stored.ok ? pageState(tab, paused, known.piece, asking) : { kind: 'no-store', why: inWords(stored.error) },
    host: tab?.host ?? null,
    paused,
    budget: stored.ok ? budgetOf(settings, day, known.day) : null,
    today: known.today,
    due: known.due,
    thresholds: settings.thresholds,
    now,
    trouble: trouble === null ? null : inWords(trouble),
  };
}

/** Reads tab, settings and store at once; one round, then the first view can be drawn. */
export async function openSession(area: StorageArea, changed: () => void): Promise<Session> {
  const now = Date.now();
  const day = calendarOf().dayOf(now);
  const store = openStore();
  const settingsStore = openSettings(area, chooseLang('auto', browser.i18n.getUILanguage()));
  const ask = openLine((message) => browser.runtime.sendMessage(message));
  const [tab, state] = await Promise.all([findPageTab(), settingsStore.get()]);
  const address = tab === null ? null : normaliseAddress(tab.url);
  const query = () => readStored(store, address, day);

  const session: Session = {
    lang: chooseLang(state.settings.language, browser.i18n.getUILanguage()),
    tab,
    settings: state.settings,
    stored: await attempt(query),
    asking: 'not-yet',
    trouble: state.problem,
    now,
    day,
    events: {
      onPause: (paused) => void pause(paused),
      onJump: async (quote) => {
        if (tab === null) return false;
        const answer = await ask('tab.jump', { tabId: tab.id, quote });
        return answer.ok && answer.value.found;
      },
      onAct: (action) => {
        if (address === null) return;
        const until = action === 'park' ? addDays(day, parkDays) : null;
        void keep(setAction(store, address, action, until));
      },
      onCorrect: (correction) => {
        if (address !== null) void keep(setCorrection(store, address, correction));
      },
      onJudge: (anyway) => void judge(anyway),
      onAllow: () => void allow(),
      onOpen: (url) => void browser.tabs.create({ url }),
      onDone: (done) => void keep(setAction(store, done, null)),
      onCloseTab: () => {
        if (tab !== null) void browser.tabs.remove(tab.id).then(() => window.close());
      },
      onOptions: (section) => {
        void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) }).then(() => window.close());
      },
    },
    follow,
  };
  return session;

  function update(change: Partial<Session>): void {
    Object.assign(session, change);
    changed();
  }

  function follow(): void {
    watchStore(query).subscribe((stored) => update({ stored }));
    settingsStore.onChange(({ settings, problem }) =>
      update({ settings, trouble: problem, lang: chooseLang(settings.language, browser.i18n.getUILanguage()) }),
    );
    const piece = session.stored.ok ? session.stored.value.piece : undefined;
    const isPaused = tab !== null && isAmong(tab.host, session.settings.paused);
    if (session.stored.ok && tab !== null && !tab.incognito && !isPaused && piece?.day !== day) void judge(false);
  }

  /** A failed write is shown until the next one works. */
  async function keep(write: Promise<Result<unknown, Problem>>): Promise<void> {
    const written = await write;
    update({ trouble: written.ok ? null : written.error });
  }

  async function judge(anyway: boolean): Promise<void> {
    if (tab === null) return;
    if (anyway || !session.stored.ok || session.stored.value.piece === undefined) update({ asking: 'asked' });
    const answer = await ask('tab.judge', { tabId: tab.id, anyway });
    // Read again before the waiting ends: the live query may be a moment behind the background's write.
    const stored = await attempt(query);
    update({ stored, asking: !answer.ok ? 'failed' : answer.value.ok ? 'failed' : 'no-access' });
  }

  async function pause(paused: boolean): Promise<void> {
    if (tab === null) return;
    const others = session.settings.paused.filter((host) => !isAmong(tab.host, [host]));
    const next = paused ? [...others, tab.host] : others;
    session.settings = { ...session.settings, paused: next };
    await keep(settingsStore.set('paused', next));
    await ask('settings.changed', null);
    if (!paused && (!session.stored.ok || session.stored.value.piece === undefined)) await judge(false);
  }

  /** The browser asks at once, so that the click still counts as the reader's own; the site is noted beside it. */
  async function allow(): Promise<void> {
    if (tab === null) return;
    const granting = browser.permissions.request({ origins: [`*://${tab.host}/*`, `*://*.${tab.host}/*`] });
    const { sites } = session.settings;
    if (!isAmong(tab.host, sites)) void keep(settingsStore.set('sites', [...sites, tab.host]));
    if (!(await granting)) return;
    await ask('settings.changed', null);
    await judge(false);
  }
}
