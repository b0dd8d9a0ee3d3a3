import type { NotJudged } from '../score/judgement';
import type { Settings } from '../settings/settings';
import { isAmong } from '../settings/host';
import type { Database } from '../store/database';
import type { PieceRecord } from '../store/records';
import { findPiece } from '../store/save-piece';
import { hostOf, normaliseAddress } from '../text/address';
import type { TabStates } from './tab-state';

/** What the popup says about a tab. 'waiting': this tab was not looked at yet; 'no-page': the browser's own pages and empty tabs. */
export type TabPage =
  | { kind: 'judged'; piece: PieceRecord }
  | { kind: 'grey'; why: NotJudged; words: number }
  /** A front page; 'listing-off': the reader wants no marks there. */
  | { kind: 'listing' }
  | { kind: 'listing-off' }
  | { kind: 'waiting' }
  | { kind: 'no-page' };

/**
 * What is known of the page in a tab: paused sites first, then what the background found in this tab, with what the
 * store keeps of it. A verdict of an earlier visit is no answer: goals, novelty and minutes have changed since. `url` is the tab's, undefined without access. `settings.paused` decides on its own.
 */
export async function pageOfTab(
  known: { store: Database; tabs: TabStates; settings: Pick<Settings, 'paused'> },
  tabId: number,
  url: string | undefined,
): Promise<TabPage> {
  if (url === undefined || !/^https?:\/\//.test(url)) return { kind: 'no-page' };
  if (isAmong(hostOf(url), known.settings.paused)) return { kind: 'grey', why: 'paused', words: 0 };
  const address = normaliseAddress(url);
  const state = await known.tabs.get(tabId);
  if (state?.address !== address) return { kind: 'waiting' };
  if (state.kind === 'listing') return { kind: state.marked ? 'listing' : 'listing-off' };
  if (state.kind === 'grey') {
    // The site was resumed a moment ago and not looked at since.
    return state.why === 'paused' ? { kind: 'waiting' } : { kind: 'grey', why: state.why, words: state.words };
  }
  const stored = await findPiece(known.store, address);
  return { kind: 'judged', piece: stored?.judgement.notJudged === null ? stored : state.piece };
}
