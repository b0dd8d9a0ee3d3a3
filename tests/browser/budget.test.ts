import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { kinds, newsroom, openWorld, textOf, until, type World } from '../../scripts/world';

// Real input, as a reader gives it: only that counts.
async function readFor(page: Page, ms: number): Promise<void> {
  const end = Date.now() + ms;
  let y = 200;
  while (Date.now() < end) {
    await page.mouse.move(300, (y += 7));
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
}

// All reading time in the ledger, as the extension's own database holds it.
async function spentMs(world: World): Promise<number> {
  return world.desk.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('evenkeel');
        open.addEventListener('error', () => reject(new Error('no database')));
        open.addEventListener('success', () => {
          const all = open.result.transaction('days').objectStore('days').getAll();
          all.addEventListener('success', () => {
            open.result.close();
            resolve(
              all.result.reduce(
                (sum: number, day: { hype: number; strategy: number; other: number }) =>
                  sum + day.hype + day.strategy + day.other,
                0,
              ),
            );
          });
        });
      }),
  );
}

for (const { kind, present } of kinds) {
  describe.skipIf(!present)(`the reading budget in ${kind}`, () => {
    let world: World;
    beforeAll(async () => {
      world = await openWorld(kind);
    });
    afterAll(() => world?.close());

    test('time counts while the page is read, not while another tab is in front', async () => {
      await world.set({ badge: 'minutes', minutes: 1 });
      const page = await world.open(`${newsroom}/en/en-privacy-ruling`);
      await until(
        () => world.badge(page),
        ({ text }) => text === '1',
        'the minutes on the badge',
      );
      await readFor(page, 17_000);
      const counted = await until(
        () => spentMs(world),
        (ms) => ms > 5_000,
        'reading time in the ledger',
      );
      expect(counted).toBeLessThan(40_000);

      const other = await world.open('https://news.example/imprint');
      await until(
        () => spentMs(world),
        (ms) => ms >= counted,
        'the rest written on leaving',
      );
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const left = await spentMs(world);
      await readFor(other, 6_000);
      expect(await spentMs(world)).toBe(left);
      await other.close();
      await page.close();
    });

    test('at the end a calm note offers leaving first, then ten more minutes; it never locks', async () => {
      await world.set({ minutes: 0 });
      const page = await world.open(`${newsroom}/en/en-newsletter-test`);
      await until(
        () => world.badge(page),
        ({ text }) => text !== '',
        'a badge',
      );
      await readFor(page, 17_000);
      await until(
        () => page.$('[data-evenkeel~="note"]'),
        (note) => note !== null,
        'the note',
        20_000,
      );
      // The page below stays usable.
      expect(
        await page.evaluate(() => document.elementFromPoint(20, 20)?.closest('[data-evenkeel]') ?? null),
      ).toBeNull();
      // Leaving is focused first: Tab reaches the second choice.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await until(
        () => page.$('[data-evenkeel~="note"]'),
        (note) => note === null,
        'the note gone',
      );
      const popup = await world.openPopup(page);
      await until(
        () => textOf(popup, 'body'),
        (text) => /10 minutes left|9 minutes left/.test(text),
        'ten more minutes in the popup',
      );
      await popup.close();
      await page.close();
    });
  });
}
