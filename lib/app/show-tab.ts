import type { App } from './app';
import { langOf } from './app';
import { badgeOf } from './badge';
import { budgetNow, settingsNow } from './reader';
import { storageProblem } from '../settings/storage-area';
import { normaliseAddress } from '../text/address';
import type { PageSender } from '../messages/receive';
import type { TabState } from './tab-state';

/** Whether the page that asked is still the one in its tab: what comes late must not overwrite what came after it. */
export async function isStillThere(app: App, from: PageSender): Promise<boolean> {
  const tab = await app.ports.findTab(from.tabId);
  return tab?.url !== undefined && normaliseAddress(tab.url) === normaliseAddress(from.url);
}

/** Takes everything about a tab off the toolbar: Evenkeel looks there no longer. */
export async function showNothing(app: App, tabId: number): Promise<void> {
  if ((await app.tabs.get(tabId)) === null) return;
  await app.tabs.forget(tabId);
  const settings = await settingsNow(app);
  await app.ports.showBadge(tabId, badgeOf(null, settings, await budgetNow(app, settings), langOf(app, settings)));
}

/**
 * Remembers what is in a tab and shows it on the toolbar. A tab closed meanwhile is no failure; a full memory costs the
 * popup its answer (it asks again), not the badge.
 */
export async function showTab(app: App, tabId: number, state: TabState): Promise<void> {
  try {
    await app.tabs.set(tabId, state);
  } catch (error) {
    app.report(`settings.${storageProblem(error)}`, error);
  }
  const settings = await settingsNow(app);
  await app.ports.showBadge(tabId, badgeOf(state, settings, await budgetNow(app, settings), langOf(app, settings)));
}

/**
 * Draws every open tab's badge again: after a change of settings, of the day, or of the minutes left. A tab that went
 * on to another page (the browser took the badge away then) does not get the verdict of the page before once more.
 */
export async function redrawBadges(app: App): Promise<void> {
  const settings = await settingsNow(app);
  const budget = await budgetNow(app, settings);
  const lang = langOf(app, settings);
  for (const tab of await app.ports.openTabs()) {
    const state = await app.tabs.get(tab.id);
    if (state !== null && state.address === normaliseAddress(tab.url ?? ''))
      await app.ports.showBadge(tab.id, badgeOf(state, settings, budget, lang));
  }
}
