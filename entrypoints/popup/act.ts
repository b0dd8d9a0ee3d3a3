import { browser } from 'wxt/browser';
import type { PopupEvents } from '../../components/popup/view';
import { addDays } from '../../lib/budget/budget';
import { patternsOf } from '../../lib/app/apply-settings';
import { correctPiece, correctionTrouble } from '../../lib/app/correct';
import { openLine } from '../../lib/messages/send';
import { isAmong } from '../../lib/settings/host';
import type { Settings } from '../../lib/settings/settings';
import { setAction } from '../../lib/store/mark-piece';
import type { Marks } from '../../lib/store/mark-piece';
import type { Correction } from '../../lib/store/records';
import type { StoreProblem } from '../../lib/store/write';
import type { Result } from '../../lib/result';
import { normaliseAddress } from '../../lib/text/address';
import { isPaused, refresh } from './session';
import type { Session } from './session';

const parkDays = 3;
const ask = openLine((message) => browser.runtime.sendMessage(message));

/** A failed write is shown until the next one works; so is a piece that is no longer stored (erased meanwhile). */
async function keep(session: Session, write: Promise<Result<Marks | null, StoreProblem>>): Promise<void> {
  const written = await write;
  const trouble = !written.ok ? (`store.${written.error}` as const) : written.value === null ? 'store.failed' : null;
  await refresh(session, { trouble });
}

/** Shows the change at once; when it cannot be saved, shows what is stored and why. */
async function keepSettings(session: Session, values: Partial<Settings>): Promise<void> {
  session.changed({ settings: { ...session.settings, ...values } });
  const written = await session.settingsStore.setAll(values);
  if (written.ok) session.changed({ trouble: null });
  else {
    const { settings } = await session.settingsStore.get();
    session.changed({ settings, trouble: `settings.${written.error}` });
  }
  await ask('settings.changed', null);
}

/** Asks the background for a verdict on this page. Only a page nothing is known of shows the waiting. */
export async function judgeNow(session: Session, anyway: boolean): Promise<void> {
  const { tab, stored } = session;
  if (tab === null) return;
  const isKnown = stored.ok && stored.value.page.kind === 'judged';
  if (!isKnown) session.changed({ asking: 'waiting' });
  const answer = await ask('tab.judge', { tabId: tab.id, anyway });
  await refresh(session, { asking: answer.ok && !answer.value.ok ? 'no-access' : 'failed' });
}

/** Opening the popup is a click: a page without a verdict is judged, whatever "where to watch" says. */
export async function judgeIfNew(session: Session): Promise<void> {
  if (session.stored.ok && session.stored.value.page.kind === 'waiting' && !isPaused(session))
    await judgeNow(session, false);
}

async function pause(session: Session, paused: boolean): Promise<void> {
  const { tab } = session;
  if (tab === null) return;
  const others = session.settings.paused.filter((host) => !isAmong(tab.host, [host]));
  await keepSettings(session, { paused: paused ? [...others, tab.host] : others });
  await refresh(session);
  if (!paused) await judgeIfNew(session);
}

/** The word is kept with what it changes for later verdicts; this page is judged anew with it. */
async function correct(session: Session, address: string, correction: Correction | null): Promise<void> {
  const corrected = await correctPiece({ store: session.store, settings: session.settingsStore }, address, correction);
  await refresh(session, { trouble: corrected.ok ? null : correctionTrouble(corrected.error) });
  await ask('settings.changed', null);
}

/** The browser is asked first, so that the click still counts as the reader's own; the site is noted beside it. */
async function allow(session: Session): Promise<void> {
  const { tab } = session;
  if (tab === null) return;
  const granting = browser.permissions.request({ origins: patternsOf(tab.host) }).catch(() => false);
  const { sites, where } = session.settings;
  const noted: Partial<Settings> = {
    ...(isAmong(tab.host, sites) ? {} : { sites: [...sites, tab.host] }),
    ...(where === 'click' ? { where: 'sites' } : {}),
  };
  // Before the answer, because the browser's question may close the popup.
  await keepSettings(session, noted);
  if (!(await granting)) return keepSettings(session, { sites, where });
  session.changed({ origins: (await browser.permissions.getAll()).origins ?? [] });
  await ask('settings.changed', null);
  await judgeNow(session, false);
}

/** What each click in the popup does. */
export function eventsOf(session: Session): PopupEvents {
  const { store, day } = session;
  const here = (): string | null => (session.tab === null ? null : normaliseAddress(session.tab.url));
  return {
    onPause: (paused) => void pause(session, paused),
    onJump: async (quote) => {
      if (session.tab === null) return false;
      const answer = await ask('tab.jump', { tabId: session.tab.id, quote });
      return answer.ok && answer.value.found;
    },
    onAct: (action) => {
      const address = here();
      if (address !== null)
        void keep(session, setAction(store, address, action, action === 'park' ? addDays(day, parkDays) : null));
    },
    onCorrect: (correction) => {
      const address = here();
      if (address !== null) void correct(session, address, correction);
    },
    onJudge: (anyway) => void judgeNow(session, anyway),
    onAllow: () => void allow(session),
    onOpen: (url) => void browser.tabs.create({ url }),
    onDone: (done) => void keep(session, setAction(store, done, null)),
    onCloseTab: () => {
      if (session.tab !== null) void browser.tabs.remove(session.tab.id).then(() => window.close());
    },
    onOptions: (section) => {
      void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) }).then(() => window.close());
    },
  };
}
