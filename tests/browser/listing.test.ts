/// <reference types="chrome" />
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { kinds, newsroom, openWorld, until, type World } from '../../scripts/world';

const markCount = (page: Page): Promise<number> => page.$$eval('[data-evenkeel="mark"]', (marks) => marks.length);

// The marks' shadow roots are closed (a page must not read its reader's goals there): their words come from the extension's own world.
const markLabels = async (world: World, page: Page): Promise<string[]> => {
  const labels = await world.desk.evaluate(async (url: string) => {
    const tab = (await chrome.tabs.query({})).filter((one) => one.url === url).at(-1);
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: () => globalThis.evenkeelWatch?.seen().marks.map(({ mark }) => mark.label) ?? [],
    });
    return frame?.result ?? [];
  }, page.url());
  return (await markCount(page)) === labels.length ? labels : [];
};

for (const { kind, present } of kinds) {
  describe.skipIf(!present)(`front pages in ${kind}`, () => {
    let world: World;
    beforeAll(async () => {
      world = await openWorld(kind);
    });
    afterAll(() => world?.close());

    test('every headline gets a mark with a spoken label, navigation gets none, nothing moves', async () => {
      const page = await world.browser.newPage();
      await page.evaluateOnNewDocument(() => {
        Object.assign(window, { shifts: 0 });
        if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              Object.assign(window, {
                shifts: (Reflect.get(window, 'shifts') as number) + (Reflect.get(entry, 'value') as number),
              });
          }).observe({ type: 'layout-shift', buffered: true });
      });
      await world.set({ listings: 'off' });
      await page.goto(`${newsroom}/en/`);
      await page.bringToFront();
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const headlines = await page.$$eval('.front article h2', (all) => all.length);
      expect(await markLabels(world, page)).toEqual([]);

      await world.set({ listings: 'mark' });
      const labels = await until(
        () => markLabels(world, page),
        (all) => all.length === headlines,
        'a mark per headline',
      );
      expect(labels.every((label) => /Hype|hype/.test(label))).toBe(true);
      expect(labels.some((label) => /\d+ of 100/.test(label))).toBe(true);
      expect(await page.$$('nav [data-evenkeel], footer [data-evenkeel], header [data-evenkeel]')).toHaveLength(0);
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
      await page.close();
    });

    test('marks are one stop for the keyboard; arrow keys walk them', async () => {
      const page = await world.open(`${newsroom}/en/`);
      await until(
        () => markLabels(world, page),
        (all) => all.length > 3,
        'marks',
      );
      const focused = (): Promise<number> =>
        page.$$eval('[data-evenkeel="mark"]', (marks) => marks.findIndex((mark) => mark === document.activeElement));
      const stops: number[] = [];
      for (let tab = 0; tab < 60; tab += 1) {
        await page.keyboard.press('Tab');
        stops.push(await focused());
      }
      expect(new Set(stops.filter((at) => at >= 0)).size).toBe(1);
      while ((await focused()) < 0) await page.keyboard.press('Tab');
      const first = await focused();
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(first + 1);
      await page.keyboard.press('Home');
      expect(await focused()).toBe(0);
      await page.close();
    });

    test('dim fades what would be skipped, fold collapses it and gives it back', async () => {
      await world.set({ listings: 'dim' });
      const page = await world.open(`${newsroom}/en/`);
      await until(
        () => page.$$eval('[data-evenkeel-dim]', (all) => all.length),
        (count) => count >= 1,
        'something dimmed',
      );
      await world.set({ listings: 'fold' });
      await until(
        () => page.$$eval('[data-evenkeel-folded]', (all) => all.length),
        (count) => count >= 1,
        'something folded',
      );
      expect(await page.$$('[data-evenkeel-dim]')).toHaveLength(0);
      await world.set({ listings: 'off' });
      await until(
        () => page.$$eval('[data-evenkeel], [data-evenkeel-folded], [data-evenkeel-dim]', (all) => all.length),
        (count) => count === 0,
        'the page as it was',
      );
      await world.set({ listings: 'mark' });
      await page.close();
    });

    test('a German front page is marked in German when the interface is German', async () => {
      await world.set({ language: 'de' });
      const page = await world.open(`${newsroom}/de/`);
      const labels = await until(
        () => markLabels(world, page),
        (all) => all.length >= 5,
        'marks',
      );
      expect(labels.some((label) => /von 100/.test(label))).toBe(true);
      await world.set({ language: 'en' });
      await page.close();
    });
  });
}
