import { expire } from '../store/expire';
import type { App } from './app';
import { settingsNow } from './reader';

/** Once a day: drops what is older than the reader wants. */
export async function forgetOld(app: App): Promise<void> {
  const { keepDays } = await settingsNow(app);
  const now = app.now();
  const expired = await expire(app.store, keepDays, app.calendar.dayOf(now), now);
  if (!expired.ok) app.report(`store.${expired.error}`);
}
