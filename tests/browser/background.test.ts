import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TargetType } from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { kinds, newsroom, openWorld, until, type World } from '../../scripts/world';

interface StoredDay {
  day: string;
  hype: number;
  strategy: number;
  other: number;
}

/** Everything in one table of the extension's database, read with IndexedDB alone. */
function tableOf<Row>(desk: Page, table: string): Promise<Row[]> {
  return desk.evaluate(
    (name: string) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('evenkeel');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.addEventListener('error', () => reject(reading.error));
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result as Row[]);
          });
        });
      }),
    table,
  );
}

const spentOf = (days: StoredDay[]): number => days.reduce((sum, day) => sum + day.hype + day.strategy + day.other, 0);

/** Reads for some seconds as a person does: with a pointer that moves now and then. */
async function readFor(page: Page, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    await page.mouse.move(200 + second * 5, 300);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

for (const { kind, present } of kinds) {
  describe.skipIf(!present)(`the background in ${kind}`, () => {
    let world: World;
    beforeAll(async () => {
      world = await openWorld(kind);
    });
    afterAll(() => world?.close());

    /** What Chromium does after 30 idle seconds; Firefox has no such door. */
    async function killWorker(): Promise<void> {
      const devtools = await world.desk.createCDPSession();
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.stopAllWorkers');
      await devtools.detach();
      await until(
        async () => world.browser.targets().filter((target) => target.type() === TargetType.SERVICE_WORKER).length,
        (count) => count === 0,
        'the worker stopped',
      );
    }

    test('opening an article leads to a badge, a stored piece and a compiled rulebook', async () => {
      const page = await world.open(`${newsroom}/en/en-agency-killer?utm_source=newsletter`);
      const badge = await until(
        () => world.badge(page),
        ({ text }) => text !== '',
        'a badge',
      );
      expect(badge.title).toMatch(/^Evenkeel: (Read|Skim|Park|Skip)\. Hype \d+ of 100, relevance \d+ of 100/);
      const pieces = await tableOf<{ address: string; judgement: { notJudged: string | null } }>(world.desk, 'pieces');
      expect(pieces).toMatchObject([
        { address: 'https://news.example/en/en-agency-killer', judgement: { notJudged: null } },
      ]);
      expect((await tableOf(world.desk, 'compiled')).length).toBe(1);
      expect((await tableOf<{ opened: boolean }>(world.desk, 'seen')).some((seen) => seen.opened)).toBe(true);
      await page.close();
    });

    test('reading time is written when the page is left', async () => {
      const page = await world.open(`${newsroom}/en/en-newsletter-test`);
      await until(
        () => world.badge(page),
        ({ text }) => text !== '',
        'a badge',
      );
      await readFor(page, 4);
      await world.desk.bringToFront();
      // The page of the test before may still add its half second first.
      const days = await until(
        () => tableOf<StoredDay>(world.desk, 'days'),
        (all) => spentOf(all) >= 2_000,
        'two seconds of reading time in the store',
      );
      expect(spentOf(days)).toBeLessThan(15_000);
      await page.close();
    });

    test.skipIf(kind === 'firefox')('a killed worker loses nothing and wakes without compiling', async () => {
      const before = spentOf(await tableOf<StoredDay>(world.desk, 'days'));
      const page = await world.open(`${newsroom}/en/en-newsletter-test`);
      await until(
        () => world.badge(page),
        ({ text }) => text !== '',
        'a badge',
      );
      await readFor(page, 3);
      await killWorker();
      await readFor(page, 3);
      await world.desk.bringToFront();
      await until(
        () => tableOf<StoredDay>(world.desk, 'days'),
        (all) => spentOf(all) >= before + 3_000,
        'the time of before and after',
      );

      await killWorker();
      const other = await world.open(`${newsroom}/de/de-ki-beben`);
      await until(
        () => world.badge(other),
        ({ text }) => text !== '',
        'a badge by the woken worker',
      );
      const addresses = (await tableOf<{ address: string }>(world.desk, 'pieces')).map((piece) => piece.address);
      expect(addresses).toEqual(
        expect.arrayContaining(['https://news.example/de/de-ki-beben', 'https://news.example/en/en-agency-killer']),
      );
      expect((await tableOf(world.desk, 'compiled')).length).toBe(1);
      await other.close();
      await page.close();
    });

    test('a pause reaches an open page at once, and nothing went wrong on the way', async () => {
      const page = await world.open(`${newsroom}/en/en-newsletter-test`);
      await until(
        () => world.badge(page),
        ({ text }) => text !== '',
        'a badge',
      );
      await world.set({ paused: ['news.example'] });
      await until(
        () => world.badge(page),
        ({ title }) => title.includes('Paused here'),
        'the paused badge',
      );
      await world.set({ paused: [] });
      await until(
        () => world.badge(page),
        ({ title }) => title.includes('Hype'),
        'the verdict again',
      );
      expect(await world.desk.evaluate(async () => (await chrome.storage.local.get('errors'))['errors'] ?? [])).toEqual(
        [],
      );
      await page.close();
    });
  });
}

const chromium = kinds.some(({ kind, present }) => kind === 'chromium' && present);

describe.skipIf(!chromium)('only when I click, without any site permission', () => {
  test('the click on the toolbar gives the verdict, and nothing happens before', async () => {
    const world = await openWorld('chromium', { watch: 'click', hosts: false });
    const page = await world.open(`${newsroom}/en/en-agency-killer`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.evaluate(() => document.querySelectorAll('[data-evenkeel]').length)).toBe(0);
    const own = (await world.browser.extensions()).get(world.id);
    await own?.triggerAction(page);
    const pieces = await until(
      () => tableOf<{ address: string }>(world.desk, 'pieces').catch(() => []),
      (all) => all.length > 0,
      'a judged piece',
    );
    expect(pieces).toMatchObject([
      { address: 'https://news.example/en/en-agency-killer', judgement: { notJudged: null } },
    ]);
    expect(await world.desk.evaluate(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
    await world.close();
  });
});
