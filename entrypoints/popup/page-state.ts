import type { PageState } from '../../components/popup/view';
import type { PieceRecord } from '../../lib/store/records';
import type { PageTab } from './page-tab';

/** How far the background got with judging this page: asked by us, because nothing was stored. */
export type Asking = 'not-yet' | 'asked' | 'no-access' | 'failed';

/** What stands at the top: the stored judgement where there is one, else why there is none. */
export function pageState(tab: PageTab | null, paused: boolean, piece: PieceRecord | undefined, asking: Asking): PageState {
  if (tab === null) return { kind: 'no-page' };
  if (tab.incognito) return { kind: 'grey', why: 'private', words: 0 };
  if (paused) return { kind: 'grey', why: 'paused', words: 0 };
  if (piece !== undefined && asking !== 'asked') {
    const { judgement } = piece;
    return judgement.notJudged === null ? { kind: 'judged', piece } : { kind: 'grey', why: judgement.notJudged, words: judgement.words };
  }
  if (asking === 'not-yet' || asking === 'asked') return { kind: 'waiting' };
  return { kind: 'grey', why: asking, words: 0 };
}
