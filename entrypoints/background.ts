import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { App, Core } from '../lib/app/app';
import { applySettings } from '../lib/app/apply-settings';
import { openCore } from '../lib/app/core';
import { openReporter } from '../lib/app/errors';
import { handlersOf } from '../lib/app/handlers';
import { openTabStates } from '../lib/app/tab-state';
import { calendarOf } from '../lib/budget/budget';
import { chooseLang } from '../lib/locale/choose';
import { answerWith } from '../lib/messages/receive';
import { packsVersion } from '../lib/packs/version';
import { openSettings } from '../lib/settings/settings-store';
import { openStore } from '../lib/store/database';
import { onAlarm, setAlarms } from './worker/alarms';
import { compileShipped, keepPacksForLater } from './worker/packs';
import { ports } from './worker/ports';

/** Wires the use cases to the browser. Everything is registered at once, so that whatever woke the worker is heard. */
export default defineBackground(() => {
  keepPacksForLater();
  const now = (): number => Date.now();
  const report = openReporter(browser.storage.local, now, (line, error) => console.error(line, error));
  const store = openStore();
  const browserLanguage = browser.i18n.getUILanguage();
  let core: Promise<Core> | null = null;
  const app: App = {
    store,
    settings: openSettings(browser.storage.local, chooseLang('auto', browserLanguage)),
    tabs: openTabStates(browser.storage.session),
    ports,
    core: () => {
      core ??= openCore(store, { version: packsVersion, compile: compileShipped }, report).catch((error: unknown) => {
        // The next page tries again instead of meeting the same failure until the worker ends.
        core = null;
        throw error;
      });
      return core;
    },
    calendar: calendarOf(),
    now,
    browserLanguage,
    report,
  };
  const own = {
    id: browser.runtime.id,
    origin: browser.runtime.getURL('/'),
    report: (name: string, error: unknown): void =>
      report('message', new Error(`${name}: ${String(error)}`, { cause: error })),
  };
  const receive = answerWith(handlersOf(app), own);
  const run = (work: Promise<unknown>): void => void work.catch((error: unknown) => report('bug', error));

  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (reply: unknown) => void) => {
    const reply = receive(message, sender);
    if (reply === null) return false;
    run(reply.then(respond));
    return true;
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    run(setAlarms(app));
    // An update drops registered scripts, so they are set again whatever the reason.
    run(applySettings(app));
    if (reason === 'install') run(browser.runtime.openOptionsPage());
  });
  browser.runtime.onStartup.addListener(() => {
    run(setAlarms(app));
    run(applySettings(app));
  });
  browser.permissions.onAdded.addListener(() => run(applySettings(app)));
  browser.permissions.onRemoved.addListener(() => run(applySettings(app)));
  browser.tabs.onRemoved.addListener((tabId) => run(app.tabs.forget(tabId)));
  browser.alarms.onAlarm.addListener(({ name }) => run(onAlarm(app, name)));
  self.addEventListener('error', ({ error }) => report('bug', error));
  self.addEventListener('unhandledrejection', ({ reason }) => report('bug', reason));
});
