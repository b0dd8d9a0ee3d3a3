import type { App } from './app';
import { langOf } from './app';
import { badgeOf } from './badge';
import { budgetNow, settingsNow } from './reader';
import type { TabState } from './tab-state';

/** Remembers what is in a tab and shows it on the toolbar. A tab closed meanwhile is no failure. */
export async function showTab(app: App, tabId: number, state: TabState): Promise<void> {
  await app.tabs.set(tabId, state);
  const settings = await settingsNow(app);
  await app.ports.showBadge(tabId, badgeOf(state, settings, await budgetNow(app, settings), langOf(app, settings)));
}

/** Draws every open tab's badge again: after a change of settings, of the day, or of the minutes left. */
export async function redrawBadges(app: App): Promise<void> {
  const settings = await settingsNow(app);
  const budget = await budgetNow(app, settings);
  const lang = langOf(app, settings);
  for (const tab of await app.ports.openTabs()) {
    const state = await app.tabs.get(tab.id);
    if (state !== null) await app.ports.showBadge(tab.id, badgeOf(state, settings, budget, lang));
  }
}
