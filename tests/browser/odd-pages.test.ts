import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { kinds, newsroom, openWorld, textOf, until, type World } from '../../scripts/world';

// The smallest file a browser shows as a PDF: one empty page.
const pdf = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;

/** The popup of a tab, opened as a page of its own: real popups cannot be opened on the browser's own pages by a test. */
async function popupOf(world: World, tab: number | string): Promise<Page> {
  return world.openOwn(`popup.html?tab=${tab}`);
}

async function newTab(world: World, url: string): Promise<number> {
  return world.desk.evaluate(
    async (address: string) => (await chrome.tabs.create({ url: address, active: false })).id ?? -1,
    url,
  );
}

for (const { kind, present } of kinds) {
  describe.skipIf(!present)(`pages that are none, in ${kind}`, () => {
    let world: World;
    let errors: string[];
    beforeAll(async () => {
      errors = [];
      world = await openWorld(kind, {
        more: (url) => (url.pathname.endsWith('.pdf') ? { type: 'application/pdf', body: pdf } : null),
      });
    });
    afterAll(() => world?.close());

    const file = join(mkdtempSync(join(tmpdir(), 'evenkeel-page-')), 'page.html');
    writeFileSync(file, '<!doctype html><title>A file</title><p>A file of the reader.</p>');
    const own =
      kind === 'firefox'
        ? ['about:blank']
        : ['chrome://version/', 'about:blank', `file://${file}`, `view-source:${newsroom}/en/`];

    test.each(own)('%s: no page to judge, no switch for a site', async (address) => {
      const popup = await popupOf(world, await newTab(world, address));
      popup.on('pageerror', (error) => errors.push(String(error)));
      await until(
        () => textOf(popup, '.verdict'),
        (text) => text.includes('No page to judge'),
        'the designed state',
      );
      expect(await popup.$('.switch')).toBeNull();
      await popup.close();
    });

    test.each(['999999', '-1', 'x'])('a tab that is gone (%s) is no page, never a blank popup', async (tab) => {
      const popup = await popupOf(world, tab);
      await until(
        () => textOf(popup, '.verdict'),
        (text) => text.includes('No page to judge'),
        'the designed state',
      );
      await popup.close();
    });

    test('a PDF is grey with a reason, and never waits for ever', async () => {
      const tab = await newTab(world, 'https://paper.example/report.pdf');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const popup = await popupOf(world, tab);
      const said = await until(
        () => textOf(popup, '.verdict'),
        (text) => text !== '' && !text.includes('Reading the page'),
        'a word about the PDF',
      );
      expect(said).toMatch(kind === 'firefox' ? /lets no extension look/ : /Not judged/);
      expect(said).not.toContain('Allow on');
      await popup.close();
    });

    test('"only when I click" takes marks and badges off pages that are open', async () => {
      const front = await world.open(`${newsroom}/en/`);
      const marks = (): Promise<number> => front.$$eval('[data-evenkeel="mark"]', (all) => all.length);
      await until(marks, (count) => count > 0, 'marks');
      await world.set({ where: 'click' });
      await until(marks, (count) => count === 0, 'no marks');
      await until(
        () => world.badge(front),
        ({ title }) => title === 'Evenkeel',
        'nothing on the toolbar',
      );
      await world.set({ where: 'all' });
      await until(marks, (count) => count > 0, 'marks again, without a reload');
      await front.close();
    });

    test('nothing went wrong on the way', async () => {
      expect(errors).toEqual([]);
      expect(await world.desk.evaluate(async () => (await chrome.storage.local.get('errors'))['errors'] ?? [])).toEqual(
        [],
      );
    });
  });
}
