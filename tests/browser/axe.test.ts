import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { axeSource, kinds, newsroom, openWorld, until, type World } from '../../scripts/world';

const sections = ['start', 'goals', 'budget', 'where', 'listings', 'verdict', 'display', 'corrections', 'data'];

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource());
  return page.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as {
      run: (
        context: Document,
      ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
    };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.slice(0, 200) ?? ''}`),
    );
  });
}

const chromium = kinds.find(({ kind }) => kind === 'chromium');

describe.skipIf(!chromium?.present)('accessibility of popup, options and first run', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld('chromium');
  });
  afterAll(() => world?.close());

  for (const lang of ['en', 'de'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      const dress = (page: Page): Promise<void> =>
        page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: theme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);

      test(`options, every section, ${lang}, ${theme}`, async () => {
        await world.set({ language: lang, firstRunDone: true });
        for (const section of sections) {
          const page = await world.openOwn(`options.html#${section}`);
          await dress(page);
          expect(await violations(page), section).toEqual([]);
          const overflow = await page
            .setViewport({ width: 360, height: 800 })
            .then(() => page.evaluate(() => document.documentElement.scrollWidth));
          expect(overflow, `${section} at 360 px`).toBeLessThanOrEqual(360);
          await page.close();
        }
      });

      test(`first run and popup, ${lang}, ${theme}`, async () => {
        await world.set({ language: lang, firstRunDone: false });
        const first = await world.openOwn('options.html');
        await dress(first);
        expect(await violations(first), 'first run').toEqual([]);
        await first.close();
        await world.set({ firstRunDone: true });
        for (const path of [`/${lang}/${lang === 'en' ? 'en-agency-killer' : 'de-ki-beben'}`, '/login']) {
          const page = await world.open(newsroom + path);
          await until(
            () => world.badge(page),
            ({ text }) => text !== '',
            'a badge',
          );
          const popup = await world.openPopup(page);
          await popup.waitForSelector('.verdict');
          await dress(popup);
          await popup.$$eval('details', (all) => all.forEach((one) => one.setAttribute('open', '')));
          expect(await violations(popup), `popup on ${path}`).toEqual([]);
          await popup.close();
          await page.close();
        }
      });
    }
  }
});
