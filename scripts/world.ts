import { inspect } from 'node:util';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import {
  buildExtension,
  extensionId,
  findBrowsers,
  launchChromium,
  launchFirefox,
  patchedCopy,
  serveSite,
  type Site,
  type SiteHandler,
} from './browser';
import { newsroomAnswer, readNewsroom } from './newsroom';
import { root } from './setup.mjs';

export type Kind = 'chromium' | 'firefox';

/** The browsers present on this machine; the others' tests are reported as skipped. */
export const kinds = (['chromium', 'firefox'] as const).map((kind) => ({
  kind,
  present: Boolean(findBrowsers()[kind]),
}));

export const newsroom = 'https://news.example';

/** A real browser with the built extension and an invented web around it. */
export interface World {
  kind: Kind;
  extensionDir: string;
  browser: Browser;
  id: string;
  site: Site;
  /** One quiet page of the extension, to look at the browser as the extension sees it. */
  desk: Page;
  /** Opens a page of the invented web in a new tab and brings it to the front. */
  open: (url: string) => Promise<Page>;
  /** Opens one of the extension's own pages, as "options.html#goals". */
  openOwn: (path: string) => Promise<Page>;
  /** Opens the popup for the tab that shows this page. */
  openPopup: (page: Page) => Promise<Page>;
  /** Text and tooltip on the toolbar for the tab that shows this page. */
  badge: (page: Page) => Promise<{ text: string; title: string }>;
  /** Changes settings as stored, before any page is opened. */
  set: (values: Readonly<Record<string, unknown>>) => Promise<void>;
  close: () => Promise<void>;
}

const articles = readNewsroom(join(root, 'tests/fixtures/newsroom'));

/** The sample newsroom under https://news.example, other invented pages on top. */
export function newsroomWith(more: SiteHandler = () => null): SiteHandler {
  return (url, request) =>
    more(url, request) ?? (url.hostname === 'news.example' ? newsroomAnswer(articles, url.pathname) : null);
}

export interface WorldOptions {
  /** Invented pages beside the sample newsroom. */
  more?: SiteHandler;
  watch?: 'all' | 'click' | null;
  /** Whether all hosts count as granted, because a headless browser cannot press the prompt. */
  hosts?: boolean;
  /** Language of the browser's interface. */
  lang?: string;
  /** A profile to keep, and the very same extension folder, for a restart. */
  userDataDir?: string;
  extensionDir?: string;
}

/** Starts a browser. `watch` is the answer to "where to watch" the tests begin with; null leaves a fresh install. */
export async function openWorld(
  kind: Kind,
  { more, watch = 'all', hosts = true, lang = 'en', ...rest }: WorldOptions = {},
): Promise<World> {
  const site = await serveSite(newsroomWith(more));
  const extensionDir =
    rest.extensionDir ?? patchedCopy(buildExtension(kind === 'firefox' ? 'firefox' : 'chrome'), { hosts });
  const launch = kind === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launch({
    extensionDir,
    hostMap: site.port,
    lang,
    ...(rest.userDataDir ? { userDataDir: rest.userDataDir } : {}),
  });
  const id = await extensionId(browser);
  const base = `${kind === 'firefox' ? 'moz' : 'chrome'}-extension://${id}/`;

  async function openOwn(path: string): Promise<Page> {
    const page = await browser.newPage();
    const opened = page.goto(base + path);
    // Firefox never reports 'load' for an extension page: wait for its content instead.
    if (kind === 'firefox') opened.catch(() => undefined);
    else await opened;
    // While Firefox swaps the empty page for ours, a look into it may fail: that is no answer yet.
    const isDrawn = async (): Promise<boolean> => (await page.$('main, #app > *').catch(() => null)) !== null;
    await until(isDrawn, (drawn) => drawn, `${path} drawn`, 20_000);
    return page;
  }

  // The install opens the options page, in Firefox in whatever empty tab it finds: let it have its own first.
  if (!rest.userDataDir) {
    const greeted = async (): Promise<boolean> =>
      (await browser.pages()).some((page) => page.url().includes('options.html'));
    for (let waited = 0; waited < 5_000 && !(await greeted()); waited += 100)
      await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const desk = await openOwn('popup.html');

  async function tabIdOf(page: Page): Promise<number> {
    const url = page.url();
    const found = await desk.evaluate(async (wanted: string) => {
      const tabs = await chrome.tabs.query({});
      return (
        tabs
          .filter((tab) => tab.url === wanted)
          .map((tab) => tab.id)
          .at(-1) ?? null
      );
    }, url);
    if (found === null) throw new Error(`No tab shows ${url}`);
    return found;
  }

  async function set(values: Readonly<Record<string, unknown>>): Promise<void> {
    await desk.evaluate(
      async (entries: Record<string, unknown>) => {
        await chrome.storage.local.set(entries);
        await chrome.runtime.sendMessage({ evenkeel: 1, name: 'settings.changed', ask: null });
      },
      Object.fromEntries(Object.entries(values).map(([key, value]) => [`setting.${key}`, value])),
    );
  }

  if (watch !== null) await set({ firstRunDone: true, where: watch });

  return {
    kind,
    extensionDir,
    browser,
    id,
    site,
    desk,
    set,
    openOwn,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      return page;
    },
    async openPopup(page) {
      const tab = await tabIdOf(page);
      await page.bringToFront();
      if (kind === 'firefox') return openOwn(`popup.html?tab=${tab}`);
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is gone');
      const known = new Set(browser.targets());
      await extension.triggerAction(page);
      const target = await browser.waitForTarget((one) => one.url().includes('popup.html') && !known.has(one), {
        timeout: 10_000,
      });
      return target.asPage();
    },
    async badge(page) {
      const tabId = await tabIdOf(page);
      return desk.evaluate(
        async (id: number) => ({
          text: await chrome.action.getBadgeText({ tabId: id }),
          title: await chrome.action.getTitle({ tabId: id }),
        }),
        tabId,
      );
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** Repeats a look until it passes or the time is over; the last failure is the test's failure. */
export async function until<T>(
  look: () => Promise<T>,
  ok: (value: T) => boolean,
  what: string,
  ms = 15_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const value = await look();
    if (ok(value)) return value;
    if (Date.now() > end)
      throw new Error(`Still not after ${ms / 1000} s: ${what}; last seen: ${inspect(value).slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** axe-core's own source, to be evaluated in a page (a script tag is blocked by the policy). */
export function axeSource(): string {
  return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}

/** The visible text of the first element, or of nothing. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element instanceof HTMLElement ? element.innerText : '')).catch(() => '');
}
