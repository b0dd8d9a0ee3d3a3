import { budgetOf } from '../budget/budget';
import type { BudgetState } from '../budget/ledger';
import type { JudgeDeps } from '../score/judge';
import type { Settings } from '../settings/settings';
import { siteOffsetOf } from '../settings/host';
import { findDay } from '../store/day';
import { attempt } from '../store/write';
import type { App } from './app';

/** Today's budget; a store that cannot be read counts as a day without reading, and is reported. */
export async function budgetNow(app: App, settings: Settings): Promise<BudgetState> {
  const today = app.calendar.dayOf(app.now());
  const day = await attempt(() => findDay(app.store, today));
  if (!day.ok) app.report(`store.${day.error}`);
  return budgetOf(settings, today, day.ok ? day.value : undefined);
}

/** What a judgement on this host needs to know about the reader. */
export function readerFor(host: string, settings: Settings, budget: BudgetState): Omit<JudgeDeps, 'book' | 'novelty'> {
  const { goals, thresholds, ruleFactors, siteOffsets, readingSpeed } = settings;
  return {
    goals,
    thresholds,
    personal: { ruleFactors: new Map(Object.entries(ruleFactors)), siteOffset: siteOffsetOf(host, siteOffsets) },
    today: budget.day,
    minutesLeft: budget.leftMs / 60_000,
    readingSpeed,
  };
}

/** The settings as they are; a failure to read them is reported once here. */
export async function settingsNow(app: App): Promise<Settings> {
  const { settings, problem } = await app.settings.get();
  if (problem !== null) app.report(`settings.${problem}`);
  return settings;
}
