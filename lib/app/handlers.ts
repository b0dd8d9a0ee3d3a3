import type { Asks } from '../messages/contract';
import type { Handlers, PageSender } from '../messages/receive';
import { hostOf, normaliseAddress } from '../text/address';
import type { App } from './app';
import { applySettings } from './apply-settings';
import { forgetOld } from './forget';
import { judgeListing } from './judge-listing';
import { judgeTab } from './judge-tab';
import { noteNothing } from './note-nothing';
import { moreMinutes, spendTime } from './spend-time';

/** Every message of the contract and the use case that answers it. */
export function handlersOf(app: App): Handlers {
  const judgeInTurn = oneAtATime((tabId, anyway: boolean) => judgeTab(app, tabId, anyway));
  const listInTurn = oneAtATime((_tabId, ask: Asks['listing.judge']['ask'], from: PageSender) =>
    judgeListing(app, from, ask.headlines, ask.lang),
  );
  return {
    'page.article': async (_ask, from) => {
      const { judged } = await judgeInTurn(from.tabId, false);
      return { handled: judged };
    },
    'page.nothing': async ({ why }, from) => {
      await noteNothing(app, from, why);
      return null;
    },
    // A page that went away meanwhile, or refuses scripts, simply gets no marks.
    'page.draw': (_ask, from) =>
      app.ports.draw(from.tabId).then(
        () => ({ handled: true }),
        () => ({ handled: false }),
      ),
    'listing.judge': (ask, from) => listInTurn(from.tabId, ask, from),
    'time.spent': (delta, from) => spendTime(app, from, delta),
    'budget.more': async ({ minutes }) => {
      await moreMinutes(app, minutes);
      return null;
    },
    'budget.leave': async (_ask, from) => {
      await app.ports.leave(from.tabId);
      return null;
    },
    'tab.judge': async ({ tabId, anyway }) => {
      await ensureWatched(app, tabId);
      const { judged } = await judgeInTurn(tabId, anyway ?? false);
      return { ok: judged };
    },
    // A page that went away or refuses scripts simply does not show it.
    'tab.jump': ({ tabId, quote }) =>
      app.ports.jump(tabId, quote).then(
        (found) => ({ found }),
        () => ({ found: false }),
      ),
    'settings.changed': async () => {
      await applySettings(app);
      // A shorter memory forgets now, not at the next alarm.
      await forgetOld(app);
      return null;
    },
  };
}

/**
 * The popup and the page may ask for the same tab at once, and a front page for its late headlines while the first ones
 * are judged; the second waits for the first, so that the last word is the last.
 */
function oneAtATime<Rest extends unknown[], Answer>(
  judge: (tabId: number, ...rest: Rest) => Promise<Answer>,
): typeof judge {
  const running = new Map<number, Promise<unknown>>();
  return async (tabId, ...rest) => {
    const before = running.get(tabId) ?? Promise.resolve();
    const mine = before.then(() => judge(tabId, ...rest));
    // Whoever waits only waits: a failure belongs to the one who asked.
    const settled = mine.catch(() => undefined);
    running.set(tabId, settled);
    void settled.then(() => running.get(tabId) === settled && running.delete(tabId));
    return mine;
  };
}

/** "Only when I click": the click brings the small script too, so that marks and reading time work on this page. */
async function ensureWatched(app: App, tabId: number): Promise<void> {
  const tab = await app.ports.findTab(tabId);
  if (tab?.url === undefined) return;
  await app.tabs.invite(tabId, hostOf(tab.url));
  const state = await app.tabs.get(tabId);
  if (state?.address === normaliseAddress(tab.url)) return;
  if (await app.ports.tell(tabId, 'page.refresh')) return;
  // A page that refuses the script also refuses the extractor, which then says why.
  await app.ports.watch(tabId).catch(() => undefined);
}
