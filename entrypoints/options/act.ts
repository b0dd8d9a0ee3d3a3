import { browser } from 'wxt/browser';
import type { OptionsEvents } from '../../components/options/view';
import { patternsOf, wantedOrigins } from '../../lib/app/apply-settings';
import { correctPiece, correctionTrouble, resetAdjustment } from '../../lib/app/correct';
import type { CorrectionProblem } from '../../lib/app/correct';
import { clearErrors, readErrors } from '../../lib/app/errors';
import { calendarOf } from '../../lib/budget/budget';
import { errorWords } from '../../lib/locale/errors';
import { say } from '../../lib/locale/lang';
import { dataWords } from '../../lib/locale/options';
import type { Result } from '../../lib/result';
import { eraseStore, exportStore } from '../../lib/store/everything';
import { ask } from './save';
import type { Saver } from './save';
import { langOf } from './session';
import type { Session } from './session';

/** Gives the reader a file, through a link that is pressed and forgotten. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Must be called from a click. A browser that refuses to ask at all counts as a no. */
async function grant(session: Session, origins: string[]): Promise<boolean> {
  try {
    const granted = await browser.permissions.request({ origins });
    if (granted) await ask('settings.changed', null);
    return granted;
  } catch {
    session.changed({ status: { kind: 'failed', why: say(errorWords.message, langOf(session)) } });
    return false;
  }
}

async function exportAll(session: Session): Promise<{ ok: boolean; words: string }> {
  const lang = langOf(session);
  const kept = await exportStore(session.store);
  if (!kept.ok) return { ok: false, words: say(errorWords[`store.${kept.error}`], lang) };
  const exported = calendarOf().dayOf(Date.now());
  const name = `evenkeel-${exported}.json`;
  const { settings, damaged } = await session.settingsStore.exportAll();
  const errors = await readErrors(browser.storage.local);
  download(name, JSON.stringify({ evenkeel: 1, exported, settings, damaged, ...kept.value, errors }, null, 2));
  return { ok: true, words: say(dataWords.exported, lang, { name }) };
}

async function eraseAll(session: Session): Promise<{ ok: boolean; words: string }> {
  const lang = langOf(session);
  const erased = await eraseStore(session.store);
  if (!erased.ok) return { ok: false, words: say(errorWords[`store.${erased.error}`], lang) };
  const reset = await session.settingsStore.reset();
  if (!reset.ok) return { ok: false, words: say(errorWords[`settings.${reset.error}`], lang) };
  await clearErrors(browser.storage.local);
  await browser.storage.session.clear();
  const origins = (await browser.permissions.getAll()).origins ?? [];
  const withdrawn = origins.length === 0 || (await browser.permissions.remove({ origins }).catch(() => false));
  const { settings } = await session.settingsStore.get();
  session.changed({ settings, damaged: false, errors: [], status: { kind: 'idle' } });
  await ask('settings.changed', null);
  // Open pages may have written until they were told to stop.
  const again = await eraseStore(session.store);
  if (!again.ok) return { ok: false, words: say(errorWords[`store.${again.error}`], lang) };
  return { ok: true, words: say(withdrawn ? dataWords.erased : dataWords.grantsStay, langOf(session)) };
}

/** Says whether a change to the corrections was kept; the lists follow by themselves. */
async function settle(session: Session, change: Promise<Result<unknown, CorrectionProblem>>): Promise<void> {
  const changed = await change;
  if (changed.ok) session.changed({ status: { kind: 'saved' } });
  else {
    const why = say(errorWords[correctionTrouble(changed.error)], langOf(session));
    session.changed({ status: { kind: 'failed', why } });
  }
  await ask('settings.changed', null);
}

/** The first run ends where the reader wants to be: on a page of their own list, in their language if there is one. */
async function openNewsPage(session: Session, saver: Saver): Promise<void> {
  await saver.flush();
  const { sites } = session.settings;
  const site = (langOf(session) === 'de' ? sites.find((host) => host.endsWith('.de')) : undefined) ?? sites[0];
  location.hash = 'goals';
  if (site !== undefined) await browser.tabs.create({ url: `https://${site}/` });
}

/** What each change on the options page does. */
export function eventsOf(session: Session, saver: Saver): OptionsEvents {
  const known = { store: session.store, settings: session.settingsStore };
  return {
    onSave: saver.save,
    onGo: (section) => {
      location.hash = section;
      window.scrollTo(0, 0);
    },
    onGrant: (where, hosts) =>
      grant(session, where === 'all' ? wantedOrigins({ where, sites: [] }) : hosts.flatMap(patternsOf)),
    onDownload: download,
    onExportAll: async () => {
      await saver.flush();
      return exportAll(session);
    },
    onErase: async () => {
      await saver.flush();
      return eraseAll(session);
    },
    onUndoCorrection: (address) => void settle(session, correctPiece(known, address, null)),
    onResetAdjustment: (part) => void settle(session, resetAdjustment(known, part)),
    onStart: () => {
      saver.save({ firstRunDone: true });
      void openNewsPage(session, saver);
    },
  };
}
