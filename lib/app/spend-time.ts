import { budgetOf } from '../budget/budget';
import type { BudgetState } from '../budget/ledger';
import { kindOf } from '../budget/ledger';
import { formatMinutes, inMinutes } from '../locale/format';
import type { Lang } from '../locale/lang';
import { say } from '../locale/lang';
import { noteWords } from '../locale/notes';
import type { Asks, BudgetNote } from '../messages/contract';
import type { PageSender } from '../messages/receive';
import type { NotJudged } from '../score/judgement';
import { isAmong } from '../settings/host';
import { addReading } from '../store/add-reading';
import { addExtraMinutes, claimNote } from '../store/day';
import { hostOf } from '../text/address';
import type { App } from './app';
import { langOf } from './app';
import { settingsNow } from './reader';
import { redrawBadges } from './show-tab';
import type { TabState } from './tab-state';

const minuteOf = (ms: number): number => Math.floor(ms / 60_000);

/** Grey pages that were still read as AI news; the others are none of this budget's business. */
const countedGrey: readonly NotJudged[] = ['paywall', 'too-short', 'language'];

/** Whether time on this page is reading time: judged pieces and front pages with AI news. */
export function counts(state: TabState | null): state is TabState {
  if (state === null) return false;
  if (state.kind === 'grey') return countedGrey.includes(state.why);
  return state.kind === 'judged' || state.aboutAi;
}

/**
 * Credits reading time and gives the calm note when it used up the day's minutes: once per total, so again only
 * after extra minutes (or a raised budget) are used up too, and never to a page that is being left. Private windows are not counted: nothing of them is kept.
 */
export async function spendTime(
  app: App,
  from: PageSender,
  { away, ...delta }: Asks['time.spent']['ask'],
): Promise<{ note: BudgetNote | null }> {
  const settings = await settingsNow(app);
  const state = await app.tabs.get(from.tabId);
  // A single-page site has changed its address before the time of the page before is sent: it belongs to that page.
  const isHere = state !== null && hostOf(state.address) === hostOf(from.url);
  if (from.incognito || isAmong(hostOf(from.url), settings.paused) || !isHere || !counts(state)) return { note: null };
  const { address } = state;
  const reading = { ...delta, until: app.now(), address };
  const added = await addReading(app.store, reading, app.calendar, (piece) =>
    kindOf(piece?.judgement ?? null, settings.thresholds),
  );
  if (!added.ok) {
    app.report(`store.${added.error}`);
    return { note: null };
  }
  const budget = budgetOf(settings, added.value.day.day, added.value.day);
  const lang = langOf(app, settings);
  // Every badge says what is left of the day, so each full minute shows on all of them.
  const { hype, strategy, other } = budget.spent;
  const spent = hype + strategy + other;
  if (minuteOf(spent) !== minuteOf(spent - added.value.credited)) await redrawBadges(app);
  if (budget.leftMs > 0 || away) return { note: null };
  const claimed = await claimNote(app.store, budget.day, budget.totalMs);
  if (!claimed.ok) app.report(`store.${claimed.error}`);
  return { note: claimed.ok && claimed.value ? noteFor(budget, lang) : null };
}

/** The calm note in the reader's language; it names hype only when half of the reading went there. */
export function noteFor(budget: BudgetState, lang: Lang): BudgetNote {
  const { hype, strategy, other } = budget.spent;
  const spent = hype + strategy + other;
  const text =
    budget.totalMs === 0 ? noteWords.none : hype >= spent / 2 && hype > 60_000 ? noteWords.textHype : noteWords.text;
  const values = {
    total: formatMinutes(inMinutes(budget.totalMs), lang),
    spent: formatMinutes(inMinutes(spent), lang),
    hype: formatMinutes(inMinutes(hype), lang),
  };
  return {
    lang,
    title: say(noteWords.title, lang),
    text: say(text, lang, values),
    leave: say(noteWords.leave, lang),
    more: say(noteWords.more, lang),
  };
}

/** Gives today more minutes. False when it could not be written (reported). */
export async function moreMinutes(app: App, minutes: number): Promise<boolean> {
  const given = await addExtraMinutes(app.store, app.calendar.dayOf(app.now()), minutes);
  if (!given.ok) app.report(`store.${given.error}`);
  await redrawBadges(app);
  return given.ok;
}
