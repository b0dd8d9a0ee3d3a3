import type { Article } from '../article/article';
import { parseExtraction } from '../messages/parse-extraction';
import type { Judgement, NotJudged, Piece } from '../score/judgement';
import { isAmong } from '../settings/host';
import type { PieceRecord } from '../store/records';
import { savePiece } from '../store/save-piece';
import { noteSeen } from '../store/seen';
import { hostOf, normaliseAddress } from '../text/address';
import type { App, Core } from './app';
import { isDenied } from './denied';
import { noveltyOfPage } from './novelty-of-page';
import { budgetNow, readerFor, settingsNow } from './reader';
import { showTab } from './show-tab';

/** Whether the page in the tab was judged; false for every grey state. */
export type Outcome = { judged: boolean };

/**
 * From a tab to a verdict: takes the text out of the page, judges it, keeps it (never from private windows) and
 * shows it on the toolbar. `wished`: the reader wants what can be read judged, and goes on wanting it on this page. A page that cannot be judged
 * becomes grey with the reason.
 */
export async function judgeTab(app: App, tabId: number, wished = false): Promise<Outcome> {
  const tab = await app.ports.findTab(tabId);
  if (tab === null) return { judged: false };
  const address = normaliseAddress(tab.url ?? '');
  // Readers and single-page sites go on while we read and judge: what was found on one page must not be shown on the next.
  const isHere = async (): Promise<boolean> => {
    const now = await app.ports.findTab(tabId);
    return now !== null && normaliseAddress(now.url ?? '') === address;
  };
  const grey = async (why: NotJudged, words = 0): Promise<Outcome> => {
    if (await isHere()) await showTab(app, tabId, { kind: 'grey', address, at: app.now(), why, words });
    return { judged: false };
  };
  if (tab.url === undefined || !/^https?:\/\//.test(tab.url)) return grey('no-access');
  const settings = await settingsNow(app);
  if (isAmong(hostOf(tab.url), settings.paused)) return grey('paused');

  const before = await app.tabs.get(tabId);
  const anyway = wished || (before?.kind === 'judged' && before.anyway && before.address === address);
  let raw: unknown;
  try {
    raw = await app.ports.extract(tabId, anyway);
  } catch (error) {
    if (isDenied(error)) return grey('no-access');
    // A page that is left while it is read takes the script with it: nothing failed.
    if (!(await isHere())) return { judged: false };
    app.report('page.extract', error);
    return grey('failed');
  }
  // What came from another address must not be kept under this one.
  if (!(await isHere())) return { judged: false };
  const extraction = parseExtraction(raw, tab.url);
  if (extraction === undefined) return grey('failed');
  if (!extraction.ok) return grey(extraction.why, extraction.words);

  const core = await app.core();
  const { record, tokens } = await judgeArticle(app, core, extraction.article, tab.url, anyway);
  if (record.judgement.notJudged !== null) return grey(record.judgement.notJudged, record.judgement.words);
  const piece = tab.incognito ? record : await keep(app, record, tokens);
  if (!(await isHere())) return { judged: false };
  await showTab(app, tabId, { kind: 'judged', address: piece.address, at: piece.at, piece, anyway });
  return { judged: true };
}

async function judgeArticle(
  app: App,
  core: Core,
  article: Article,
  url: string,
  anyway: boolean,
): Promise<{ record: PieceRecord; tokens: string[] }> {
  const settings = await settingsNow(app);
  const host = hostOf(url);
  const address = normaliseAddress(url);
  const { title, text, lang } = article;
  const piece: Piece = { title, text, url, ...(lang === null ? {} : { lang }) };
  const meeting = core.meet(piece);
  const novelty = meeting === null ? null : await noveltyOfPage(app, core, { address, host, title, ...meeting });
  const judgement: Judgement = core.judge(piece, {
    ...readerFor(host, settings, await budgetNow(app, settings)),
    novelty,
    anyway,
  });
  const at = app.now();
  const untouched = { action: null, parkedUntil: null, correction: null, adjusted: null, spentMs: 0 };
  return {
    record: { address, url, host, title, at, day: app.calendar.dayOf(at), judgement, ...untouched },
    tokens: meeting?.tokens ?? [],
  };
}

/** Writes the judgement and the meeting; a full disk costs the memory, not the verdict. */
async function keep(app: App, record: PieceRecord, tokens: string[]): Promise<PieceRecord> {
  const { address, host, title, at, day } = record;
  const { url, judgement } = record;
  const saved = await savePiece(app.store, { address, url, host, title, at, day, judgement });
  if (!saved.ok) app.report(`store.${saved.error}`);
  const seen = await noteSeen(app.store, [{ address, host, title, tokens, at, day, opened: true }]);
  if (!seen.ok) app.report(`store.${seen.error}`);
  return saved.ok ? saved.value : record;
}
