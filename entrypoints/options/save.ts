import { browser } from 'wxt/browser';
import { errorWords } from '../../lib/locale/errors';
import { say } from '../../lib/locale/lang';
import { openLine } from '../../lib/messages/send';
import type { Settings } from '../../lib/settings/settings';
import { langOf } from './session';
import type { Session } from './session';

export const ask = openLine((message) => browser.runtime.sendMessage(message));

/** A slider speaks many times a second: open tabs and badges follow when it rests this long. */
const restMs = 200;

export interface Saver {
  save(change: Partial<Settings>): void;
  /** Resolves when everything is written, and everything open follows it. */
  flush(): Promise<void>;
  isSaving(): boolean;
}

/**
 * Shows a change at once, writes it at once (the page may be closed right after a click; what comes while a write runs
 * goes with the next one), says "Saved" or why not, and then shows what is stored.
 */
export function openSaver(session: Session): Saver {
  let waiting: Partial<Settings> = {};
  let writing: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let applied = Number.NEGATIVE_INFINITY;

  const apply = async (): Promise<void> => {
    clearTimeout(timer);
    applied = performance.now();
    await ask('settings.changed', null);
  };

  const write = async (): Promise<void> => {
    while (Object.keys(waiting).length > 0) {
      const change = waiting;
      waiting = {};
      // One after another: two writes of the same setting must not overtake each other.
      const saved = await session.settingsStore.setAll(change);
      if (saved.ok) session.changed({ status: { kind: 'saved' } });
      else {
        const { settings } = await session.settingsStore.get();
        const why = say(errorWords[`settings.${saved.error}`], langOf(session));
        session.changed({ settings: { ...settings, ...waiting }, status: { kind: 'failed', why } });
      }
    }
    writing = null;
    clearTimeout(timer);
    if (performance.now() - applied > restMs) await apply();
    else timer = setTimeout(() => void apply(), restMs);
  };

  return {
    flush: async () => {
      await writing;
      await apply();
    },
    isSaving: () => writing !== null,
    save: (change) => {
      waiting = { ...waiting, ...change };
      session.changed({ settings: { ...session.settings, ...change }, status: { kind: 'saving' } });
      writing ??= write();
    },
  };
}
