import { browser } from 'wxt/browser';
import { hostOf } from '../../lib/text/address';

/** The page the popup speaks about. */
export interface PageTab {
  id: number;
  url: string;
  host: string;
  incognito: boolean;
}

/**
 * The tab in front; null on the browser's own pages. Opened as a page of its own, the popup is told which tab is
 * meant: popup.html?tab=12.
 */
export async function findPageTab(): Promise<PageTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined || tab.url === undefined) return null;
  const host = hostOf(tab.url);
  return host === '' ? null : { id: tab.id, url: tab.url, host, incognito: tab.incognito };
}
