import type { Article } from '../article/article';
import type { Headline, ListingMode, Mark } from '../listing/headline';
import type { Bilingual, Lang } from '../locale/lang';
import type { NotJudged } from '../score/judgement';
import type { Quote } from '../score/reason';

/**
 * Everything that is said between a page, the background and the popup. One line per message: ask and answer.
 * A page is untrusted: each ask is parsed and capped (lib/messages/parse.ts) before a handler sees it, and the
 * address of a page is taken from the sender, never from the message.
 */
export interface Asks {
  /** A page's small script: I look like an article, please judge me. The background injects the extractor. */
  'page.article': { ask: { path: string }; answer: { handled: boolean } };
  /** A page's small script: I am neither article nor listing (or why not). */
  'page.nothing': { ask: { why: NotJudged }; answer: null };
  /** A page's small script needs what draws on the page (marks, note): the background injects it, so that no other tab carries it. */
  'page.draw': { ask: null; answer: { handled: boolean } };
  /** A listing page: judge these headlines (at most 500). */
  'listing.judge': {
    ask: { headlines: Headline[]; lang: string | null };
    answer: { mode: ListingMode; marks: Mark[]; words: ListingWords };
  };
  /**
   * Reading time since the last message: a small idempotent delta. `away` says that the page is being left or hidden:
   * a note would be seen by nobody there, so it is kept for the page the reader goes to.
   */
  'time.spent': {
    ask: { session: string; seq: number; ms: number; away?: boolean };
    answer: { note: BudgetNote | null };
  };
  /** The reader's answer to the calm note at the end of the budget. */
  'budget.more': { ask: { minutes: number }; answer: null };
  'budget.leave': { ask: null; answer: null };
  /**
   * Popup: judge the page of this tab now (also for "only when I click"). `anyway` judges what can be read even if
   * it is short, behind a paywall, not about AI or does not look like an article.
   */
  'tab.judge': { ask: { tabId: number; anyway?: boolean }; answer: { ok: boolean } };
  /** Popup: scroll the page to this quote and highlight it. */
  'tab.jump': { ask: { tabId: number; quote: Quote }; answer: { found: boolean } };
  /** Options and popup: settings changed, apply them now (permissions, registered scripts, badges). */
  'settings.changed': { ask: null; answer: null };
}

export type AskName = keyof Asks;

/** What the background says to a page's small script. */
export interface Tells {
  /** Settings changed or the tab was paused: look again. */
  'page.refresh': null;
  /** Evenkeel looks at this page no longer: take everything away and rest until told to refresh. */
  'page.stop': null;
}

/** Words a listing page shows, already in the reader's language. */
export interface ListingWords {
  /** Their language: a screen reader must not read them in the page's. */
  lang: Lang;
  folded: string;
  show: string;
  hide: string;
}

/** The calm note at the end of the budget, already in the reader's language. */
export interface BudgetNote {
  lang: Lang;
  title: string;
  text: string;
  leave: string;
  more: string;
  dark?: boolean;
}

export type { Article, Bilingual };
