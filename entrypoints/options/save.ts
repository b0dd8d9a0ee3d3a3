import { browser } from 'wxt/browser';
import { errorWords } from '../../lib/locale/errors';
import { say } from '../../lib/locale/lang';
import { openLine } from '../../lib/messages/send';
import type { Settings } from '../../lib/settings/settings';
import { langOf } from './session';
import type { Session } from './session';

export const ask = openLine((message) => browser.runtime.sendMessage(message));

/** A slider speaks many times a second: what was said is saved when it rests this long. */
const restMs = 200;

export interface Saver {
  save(change: Partial<Settings>): void;
  /** Writes at once what still waits. */
  flush(): Promise<void>;
  isSaving(): boolean;
}

/** Shows a change at once, writes it when the reader rests, says "Saved" or why not, and then shows what is stored. */
export function openSaver(session: Session): Saver {
  let waiting: Partial<Settings> = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = 0;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (Object.keys(waiting).length === 0) return;
    const change = waiting;
    waiting = {};
    writing += 1;
    const saved = await session.settingsStore.setAll(change);
    writing -= 1;
    if (saved.ok) {
      session.changed({ status: { kind: 'saved' } });
      await ask('settings.changed', null);
      return;
    }
    const { settings } = await session.settingsStore.get();
    const why = say(errorWords[`settings.${saved.error}`], langOf(session));
    session.changed({ settings, status: { kind: 'failed', why } });
  };

  return {
    flush,
    isSaving: () => writing > 0 || Object.keys(waiting).length > 0,
    save: (change) => {
      waiting = { ...waiting, ...change };
      session.changed({ settings: { ...session.settings, ...change }, status: { kind: 'saving' } });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), restMs);
    },
  };
}
