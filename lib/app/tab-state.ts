import type { NotJudged } from '../score/judgement';
import type { StorageArea } from '../settings/storage-area';
import type { PieceRecord } from '../store/records';

/** What is in a tab now. Kept in memory storage only (chrome.storage.session): grey pages and private windows are never written down. */
export type TabState =
  /** `anyway`: judged at the reader's wish; the page's own script must not turn it grey again. */
  | { kind: 'judged'; address: string; at: number; piece: PieceRecord; anyway: boolean }
  | { kind: 'grey'; address: string; at: number; why: NotJudged; words: number }
  /** `marked`: false where the reader wants front pages left alone. */
  | { kind: 'listing'; address: string; at: number; aboutAi: boolean; marked: boolean };

export interface TabStates {
  get(tabId: number): Promise<TabState | null>;
  set(tabId: number, state: TabState): Promise<void>;
  forget(tabId: number): Promise<void>;
  /** The reader clicked on Evenkeel in this tab: it may look at this host there, wherever it watches by itself. */
  invite(tabId: number, host: string): Promise<void>;
  isInvited(tabId: number, host: string): Promise<boolean>;
  /** Calls back when the state of this tab changes. Gives the function that stops it. */
  onChange(tabId: number, listener: (state: TabState | null) => void): () => void;
}

const keyOf = (tabId: number): string => `tab.${tabId}`;
const inviteKeyOf = (tabId: number): string => `invited.${tabId}`;

/** Tab states in chrome.storage.session: they outlive the worker and end with the browser. */
export function openTabStates(session: StorageArea): TabStates {
  return {
    get: async (tabId) => asState((await session.get([keyOf(tabId)]))[keyOf(tabId)]),
    set: (tabId, state) => session.set({ [keyOf(tabId)]: state }),
    forget: (tabId) => session.remove([keyOf(tabId), inviteKeyOf(tabId)]),
    invite: (tabId, host) => session.set({ [inviteKeyOf(tabId)]: host }),
    isInvited: async (tabId, host) => (await session.get([inviteKeyOf(tabId)]))[inviteKeyOf(tabId)] === host,
    onChange: (tabId, listener) => {
      const heard: Parameters<StorageArea['onChanged']['addListener']>[0] = (changes) => {
        const change = changes[keyOf(tabId)];
        if (change) listener(asState(change.newValue));
      };
      session.onChanged.addListener(heard);
      return () => session.onChanged.removeListener(heard);
    },
  };
}

/** Written by this version of the extension only (the area ends with the browser), so the kind is all that is checked. */
function asState(raw: unknown): TabState | null {
  return typeof raw === 'object' && raw !== null && 'kind' in raw ? (raw as TabState) : null;
}
