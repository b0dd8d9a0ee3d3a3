// The score inside a page of real Chromium: warm in one page, cold in pages of fresh processes.
import { readFileSync, rmSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import type { RulebookData } from '../../lib/rules/rulebook';
import { launchChromium } from '../../scripts/browser';
import { bundle } from './bundle';
import { median } from './measure';
import { pack } from './packed';
import type { Row } from './row';
import type { ColdFigures, Sample } from './score-figures';
import { warmRows } from './score-rows';

const coldPages = 7;
const loads = 5;
// Any address: it is answered from here, so that the page has a storage of its own.
const address = 'https://bench.test/';

async function emptyPage(browser: Browser, script: string): Promise<Page> {
  // A context of its own gets a renderer process of its own, in which nothing has run.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setRequestInterception(true);
  page.on(
    'request',
    (request) => void request.respond({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
  );
  await page.goto(address);
  await page.addScriptTag({ content: script });
  return page;
}

/** The rows of real Chromium. Throws when there is no browser to drive. */
export async function chromiumRows(shipped: RulebookData, largest: RulebookData, sample: Sample): Promise<Row[]> {
  const path = await bundle('in-page', 'browser');
  const script = readFileSync(path, 'utf8');
  rmSync(path);
  const browser = await launchChromium({ extensionDir: '', bare: true });
  try {
    const book = pack(shipped);
    const cold: ColdFigures[] = [];
    for (let i = 0; i < coldPages; i++) {
      const page = await emptyPage(browser, script);
      cold.push(await page.evaluate((text, texts) => globalThis.evenkeelBench.cold(text, texts), book, sample));
      await page.browserContext().close();
    }
    const page = await emptyPage(browser, script);
    const warm = await page.evaluate((text, texts) => globalThis.evenkeelBench.warm(text, texts), book, sample);
    const of = (pick: (one: ColdFigures) => number): number => median(cold.map(pick));
    const text = sample.long[0]?.text ?? '';
    const rows = warmRows('Chromium', warm);
    rows.push(
      {
        where: 'Chromium',
        figure: '500 headlines, cold (fresh process)',
        value: of((c) => c.headlines.ms),
        unit: 'ms',
        c: of((c) => c.headlines.c),
        goal: 6,
        note: `median of ${coldPages} processes`,
      },
      {
        where: 'Chromium',
        figure: 'then the first article, 1,000 words',
        value: of((c) => c.article.ms),
        unit: 'ms',
        c: of((c) => c.article.c),
      },
      await loadRow(page, 'load of the stored rulebook, shipped packs', book, text),
      await loadRow(page, 'load of the stored rulebook, 20,000 rules', pack(largest), text),
    );
    return rows;
  } finally {
    await browser.close();
  }
}

async function loadRow(page: Page, figure: string, book: string, text: string): Promise<Row> {
  await page.evaluate((stored) => globalThis.evenkeelBench.store(stored), book);
  const found: { ms: number; unit: number }[] = [];
  for (let i = 0; i < loads; i++)
    found.push(await page.evaluate((sampled) => globalThis.evenkeelBench.load(sampled), text));
  return {
    where: 'Chromium',
    figure,
    value: median(found.map(({ ms }) => ms)),
    unit: 'ms',
    c: median(found.map(({ ms, unit }) => ms / unit)),
    goal: 5,
    note: 'IndexedDB to ready; C of 1,000 words',
  };
}
