import { browser } from 'wxt/browser';
import type { App } from '../../lib/app/app';
import { forgetOld } from '../../lib/app/forget';
import { redrawBadges } from '../../lib/app/show-tab';

const dayMs = 86_400_000;
const alarms = { forget: 'forget', midnight: 'midnight' } as const;

/** Sets what is missing: forgetting twice a day, and new minutes at midnight. */
export async function setAlarms(app: App): Promise<void> {
  if (!(await browser.alarms.get(alarms.forget)))
    await browser.alarms.create(alarms.forget, { delayInMinutes: 10, periodInMinutes: 720 });
  await browser.alarms.create(alarms.midnight, { when: nextMidnight(app) });
}

export async function onAlarm(app: App, name: string): Promise<void> {
  if (name === alarms.forget) await forgetOld(app);
  if (name !== alarms.midnight) return;
  // The next one first: whatever goes wrong tonight, tomorrow has its midnight.
  await browser.alarms.create(alarms.midnight, { when: nextMidnight(app) });
  await redrawBadges(app);
}

/** 26 hours after midnight is tomorrow on days of 23 and of 25 hours. */
function nextMidnight(app: App): number {
  const today = app.calendar.startOfDay(app.now());
  return app.calendar.startOfDay(today + dayMs + 7_200_000) + 1000;
}
