import { browser } from 'wxt/browser';
import { hostOf } from '../../lib/text/address';

/** The page the popup speaks about. */
export interface PageTab {
  id: number;
  url: string;
  host: string;
  incognito: boolean;
}

interface Tab {
  id?: number | undefined;
  url?: string | undefined;
  incognito: boolean;
}

/** The page in a tab; null for everything that is no web page: the browser's own pages, files, the source of a page. */
export function pageIn(tab: Tab | null | undefined): PageTab | null {
  if (tab?.id === undefined || tab.url === undefined) return null;
  const host = hostOf(tab.url);
  return host === '' ? null : { id: tab.id, url: tab.url, host, incognito: tab.incognito };
}

/**
 * The tab in front; null on the browser's own pages. Opened as a page of its own, the popup is told which tab is
 * meant: popup.html?tab=12. A tab that is gone is no page.
 */
export async function findPageTab(): Promise<PageTab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named === null) return pageIn((await browser.tabs.query({ active: true, currentWindow: true }))[0]);
  const id = Number(named);
  // Rejects only for a tab that does not exist (any more).
  return Number.isInteger(id) && id >= 0 ? pageIn(await browser.tabs.get(id).catch(() => null)) : null;
}
