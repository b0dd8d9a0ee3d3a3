import type { PageSender } from '../messages/receive';
import type { NotJudged } from '../score/judgement';
import { normaliseAddress } from '../text/address';
import type { App } from './app';
import { isStillThere, showTab } from './show-tab';

/** What a page's small script found out for itself: grey without reading the page. A verdict already there stays. */
export async function noteNothing(app: App, from: PageSender, why: NotJudged): Promise<void> {
  const address = normaliseAddress(from.url);
  const before = await app.tabs.get(from.tabId);
  if (before?.kind === 'judged' && before.address === address) return;
  if (!(await isStillThere(app, from))) return;
  await showTab(app, from.tabId, { kind: 'grey', address, at: app.now(), why, words: 0 });
}
