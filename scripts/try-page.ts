/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import type { Extraction } from '../lib/article/article';
import type { TabState } from '../lib/app/tab-state';
import type { PageWatch } from '../lib/page/watch-page';
import type { Judged } from '../lib/score/judgement';
import { normaliseAddress } from '../lib/text/address';
import type { SavedPage } from './saved-pages';
import type { World } from './world';

/** One line of `npm run try -- FOLDER --json`. */
export interface TryRow {
  file: string;
  url: string;
  kind: 'article' | 'listing' | 'none';
  title: string;
  byline: string | null;
  published: string | null;
  lang: string | null;
  text: string | null;
  words: number;
  hype: number | null;
  relevance: number | null;
  verdict: string | null;
  reasons: Judged['hype']['reasons'];
  marks: { href: string; text: string; hype: number; relevance: number; verdict: string | null }[];
  notJudged: string | null;
  /** extract: inside the page; score: from there to the badge (messages, judging, storing); total: from the finished DOM to the badge. */
  ms: { extract: number | null; score: number | null; total: number | null };
  /** Errors of ours, and what went wrong with this row. The page's own errors are only counted, in `pageErrors`. */
  errors: string[];
  pageErrors: number;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function tabIdOf(world: World, url: string): Promise<number | null> {
  return world.desk.evaluate(
    async (wanted: string) => (await chrome.tabs.query({})).filter((tab) => tab.url === wanted).at(-1)?.id ?? null,
    url,
  );
}

async function stateOf(world: World, tabId: number): Promise<TabState | null> {
  return world.desk.evaluate(
    async (id: number) => ((await chrome.storage.session.get(`tab.${id}`))[`tab.${id}`] ?? null) as TabState | null,
    tabId,
  );
}

async function seenIn(world: World, tabId: number): Promise<ReturnType<PageWatch['seen']> | null> {
  return world.desk.evaluate(async (id: number) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => globalThis.evenkeelWatch?.seen() ?? null,
    });
    return frame?.result ?? null;
  }, tabId);
}

async function extractionIn(world: World, tabId: number): Promise<Extraction | null> {
  return world.desk.evaluate(async (id: number) => {
    const [frame] = await chrome.scripting.executeScript({ target: { tabId: id }, files: ['/extract.js'] });
    return (frame?.result ?? null) as Extraction | null;
  }, tabId);
}

/** Forgets what was read so far, so that no page's verdict depends on the pages tried before it. */
async function forgetReading(world: World): Promise<void> {
  await world.desk.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error));
      });
      const stores = [...database.objectStoreNames].filter((store) => store !== 'compiled');
      if (stores.length > 0) {
        const work = database.transaction(stores, 'readwrite');
        for (const store of stores) work.objectStore(store).clear();
        await new Promise((resolve) => work.addEventListener('complete', resolve));
      }
      database.close();
    }
  });
}

async function waitForState(
  world: World,
  page: Page,
  page0: SavedPage,
  until: number,
): Promise<{ tabId: number; state: TabState } | null> {
  while (Date.now() < until) {
    const tabId = await tabIdOf(world, page.url());
    const state = tabId === null ? null : await stateOf(world, tabId);
    if (tabId !== null && state && state.address === normaliseAddress(page0.url)) return { tabId, state };
    await pause(100);
  }
  return null;
}

/** Draws the badge into the picture's corner: a headless browser has no toolbar to photograph. */
async function drawBadge(world: World, page: Page, tabId: number): Promise<void> {
  const badge = await world.desk.evaluate(
    async (id: number) => ({
      text: await chrome.action.getBadgeText({ tabId: id }),
      title: await chrome.action.getTitle({ tabId: id }),
      color: await chrome.action.getBadgeBackgroundColor({ tabId: id }),
    }),
    tabId,
  );
  await page.evaluate(({ text, title, color }) => {
    const box = document.createElement('div');
    box.style.cssText = `all:initial;position:fixed;top:8px;right:8px;z-index:2147483647;font:14px/1.4 system-ui;background:#fff;color:#111;border:2px solid #444;border-radius:8px;padding:6px 10px;max-width:420px`;
    const badge = document.createElement('span');
    badge.style.cssText = `background:rgb(${color.slice(0, 3).join(' ')});color:#fff;padding:1px 6px;border-radius:4px;margin-right:8px;font-weight:700`;
    badge.textContent = text || '(no badge)';
    box.append(badge, title);
    document.documentElement.append(box);
  }, badge);
}

function emptyRow({ file, url }: SavedPage): TryRow {
  const nothing = { byline: null, published: null, lang: null, text: null, hype: null, relevance: null };
  const lists = { reasons: [], marks: [], errors: [] };
  const ms = { extract: null, score: null, total: null };
  return {
    file,
    url,
    kind: 'none',
    title: '',
    words: 0,
    verdict: null,
    notJudged: null,
    pageErrors: 0,
    ms,
    ...nothing,
    ...lists,
  };
}

/**
 * Opens one saved page and reports what the extension made of it. Never rejects and never hangs: whatever fails becomes
 * the row; a browser that does not answer any more is ended, so that the next page gets a new one.
 */
export async function tryPage(
  world: World,
  saved: SavedPage,
  picture: string | null,
  limitMs: number,
): Promise<TryRow> {
  const row = emptyRow(saved);
  const hung = pause(limitMs + 20_000).then(() => 'hung' as const);
  if ((await Promise.race([look(row, world, saved, picture, limitMs), hung])) === 'hung') {
    row.errors.push('crash: the browser does not answer');
    world.browser.process()?.kill('SIGKILL');
    await pause(1_000);
  }
  return row;
}

async function look(
  row: TryRow,
  world: World,
  saved: SavedPage,
  picture: string | null,
  limitMs: number,
): Promise<void> {
  const page = await world.browser.newPage().catch(() => null);
  if (!page) {
    row.errors.push('crash: the browser is gone');
    return;
  }
  page.on('error', (error) => row.errors.push(`crash: ${error.message}`));
  page.on('pageerror', (error) => {
    const stack = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
    if (stack.includes('chrome-extension://')) row.errors.push(stack.slice(0, 500));
    else row.pageErrors += 1;
  });
  page.on('console', (message) => {
    if (message.text().startsWith('Evenkeel')) row.errors.push(message.text().slice(0, 500));
  });
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  const until = Date.now() + limitMs;
  try {
    await page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: limitMs });
    const found = await waitForState(world, page, saved, until);
    if (!found) {
      row.errors.push(`no answer within ${limitMs / 1000} s`);
      return;
    }
    await fill(row, world, page, found.tabId, found.state);
    if (picture) {
      await page.bringToFront();
      await drawBadge(world, page, found.tabId);
      await pause(300);
      await page.screenshot({ path: picture });
    }
  } catch (error) {
    row.errors.push(error instanceof Error ? error.message.slice(0, 300) : String(error));
  } finally {
    await page.close().catch(() => undefined);
    await forgetReading(world).catch((error: unknown) => row.errors.push(`could not forget: ${String(error)}`));
  }
}

async function fill(row: TryRow, world: World, page: Page, tabId: number, state: TabState): Promise<void> {
  const ready = await page.evaluate(() => {
    const [load] = performance.getEntriesByType('navigation');
    return performance.timeOrigin + (load instanceof PerformanceNavigationTiming ? load.domContentLoadedEventEnd : 0);
  });
  row.ms.total = Math.max(0, Math.round(state.at - ready));
  const seen = await seenIn(world, tabId);
  row.kind = seen?.kind ?? 'none';
  if (state.kind === 'listing') {
    row.marks = (seen?.marks ?? []).map(({ href, title, mark }) => ({
      href,
      text: title,
      hype: mark.hype,
      relevance: mark.relevance,
      verdict: mark.verdict,
    }));
    row.title = await page.title();
    return;
  }
  const extraction = row.kind === 'article' ? await extractionIn(world, tabId) : null;
  if (extraction) {
    row.ms.extract = Math.round(extraction.ms * 10) / 10;
    row.ms.score = Math.max(0, row.ms.total - Math.round(extraction.ms));
    if (extraction.ok) {
      const { title, byline, published, lang, text, words } = extraction.article;
      Object.assign(row, { title, byline, published, lang, text, words });
    } else Object.assign(row, { title: extraction.title, words: extraction.words });
  }
  if (state.kind === 'grey') {
    row.notJudged = state.why;
    row.words ||= state.words;
    return;
  }
  const { judgement } = state.piece;
  if (judgement.notJudged !== null) {
    row.notJudged = judgement.notJudged;
    return;
  }
  const { hype, relevance, verdict, lang } = judgement;
  Object.assign(row, { hype: hype.value, relevance: relevance.value, verdict, lang, reasons: hype.reasons });
}
