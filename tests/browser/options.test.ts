import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { kinds, newsroom, openWorld, textOf, until, type World } from '../../scripts/world';

async function stored(world: World, key: string): Promise<unknown> {
  return world.desk.evaluate(async (name: string) => (await chrome.storage.local.get(name))[name], `setting.${key}`);
}

async function clickButton(page: Page, text: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space(.)="${text}"])`);
  await button?.click();
}

for (const { kind, present } of kinds) {
  describe.skipIf(!present)(`the options in ${kind}`, () => {
    let world: World;
    beforeAll(async () => {
      world = await openWorld(kind);
    });
    afterAll(() => world?.close());

    test('minutes a day are saved and the popup counts with them', async () => {
      const page = await world.openOwn('options.html#budget');
      const field = await page.waitForSelector('input[type="number"]');
      await field?.click({ count: 3 });
      await field?.type('37');
      await page.keyboard.press('Tab');
      await until(
        () => stored(world, 'minutes'),
        (value) => value === 37,
        'the minutes stored',
      );
      await until(
        () => textOf(page, '.status'),
        (text) => text === 'Saved',
        'the quiet word',
      );
      await page.close();
      const article = await world.open(`${newsroom}/en/en-privacy-ruling`);
      const popup = await world.openPopup(article);
      await until(
        () => textOf(popup, 'body'),
        (text) => text.includes('37 minutes'),
        'the minutes in the popup',
      );
      await popup.close();
      await article.close();
    });

    test('the language of the interface applies at once', async () => {
      const page = await world.openOwn('options.html#display');
      await page.click('input[name="language"][value="de"]');
      await until(
        () => textOf(page, 'h1'),
        (text) => text === 'Sprache und Symbol',
        'German headings',
      );
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
      await page.click('input[name="language"][value="en"]');
      await until(
        () => textOf(page, 'h1'),
        (text) => text === 'Language and badge',
        'English headings',
      );
      await page.close();
    });

    test('goals: import shows where a file is wrong and loses nothing; a good one applies to the next article', async () => {
      const dir = mkdtempSync(join(tmpdir(), 'evenkeel-goals-'));
      const wrong = join(dir, 'wrong.json');
      const right = join(dir, 'right.json');
      writeFileSync(wrong, JSON.stringify({ name: 'x', goals: [{ name: 'A', weight: 7, keywords: { en: ['a'] } }] }));
      writeFileSync(
        right,
        JSON.stringify({
          name: 'x',
          goals: [{ name: 'Court rulings', weight: 3, keywords: { en: ['GDPR', 'court'], de: ['DSGVO', 'Gericht'] } }],
        }),
      );
      const page = await world.openOwn('options.html#goals');
      const before = await stored(world, 'goals');
      const input = await page.waitForSelector<'input'>('input[type="file"]' as 'input');
      await input?.uploadFile(wrong);
      await until(
        () => textOf(page, '.notice.problem'),
        (text) => text.includes('weight'),
        'the path of the mistake',
      );
      expect(await stored(world, 'goals')).toEqual(before);
      await input?.uploadFile(right);
      await until(
        () => stored(world, 'goals'),
        (goals) => JSON.stringify(goals ?? null).includes('Court rulings'),
        'the goals stored',
      );
      await page.close();
      const article = await world.open(`${newsroom}/en/en-privacy-ruling`);
      const popup = await world.openPopup(article);
      await until(
        () => textOf(popup, 'body'),
        (text) => text.includes('Court rulings'),
        'the new goal in the popup',
      );
      await popup.close();
      await article.close();
    });

    test('where to watch: "only when I click" leaves pages alone until the popup is opened', async () => {
      await world.set({ where: 'click' });
      const page = await world.open(`${newsroom}/en/en-newsletter-test`);
      await new Promise((resolve) => setTimeout(resolve, 1200));
      expect((await world.badge(page)).text).toBe('');
      const popup = await world.openPopup(page);
      await popup.waitForSelector('.axes', { timeout: 15_000 });
      await until(
        () => world.badge(page),
        ({ text }) => text !== '',
        'a badge after the click',
      );
      await popup.close();
      await page.close();
      await world.set({ where: 'all' });
    });

    test('a verdict threshold moves the verdict', async () => {
      await world.set({ thresholds: { hype: 1, relevance: 100, novelty: 0 } });
      const page = await world.open(`${newsroom}/en/en-agency-killer`);
      await until(
        () => world.badge(page),
        ({ text }) => text === 'Skip',
        'skip with the strictest numbers',
      );
      await page.close();
      await world.set({ thresholds: { hype: 45, relevance: 30, novelty: 30 } });
    });

    test('damaged settings fall back one by one and are kept aside', async () => {
      await world.set({ minutes: 'many', where: 'all' });
      const page = await world.openOwn('options.html#budget');
      await until(
        () => textOf(page, '.notice.problem'),
        (text) => text.length > 0,
        'a word about the damage',
      );
      expect(
        await page.$eval('input[type="number"]', (input) => (input instanceof HTMLInputElement ? input.value : '')),
      ).toBe('20');
      await page.close();
      await world.set({ minutes: 20 });
    });

    test('erase everything forgets pieces and settings', async () => {
      const page = await world.openOwn('options.html#data');
      await clickButton(page, 'Erase everything');
      await clickButton(page, 'Yes, erase everything');
      await until(
        () => stored(world, 'goals'),
        (goals) => !JSON.stringify(goals ?? null).includes('Court rulings'),
        'goals gone',
      );
      await page.close();
    });
  });
}

describe.skipIf(!kinds[0]?.present)('after a restart of the browser', () => {
  test('settings and judged pieces are still there', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'evenkeel-profile-'));
    const first = await openWorld('chromium', { userDataDir: profile });
    await first.set({ minutes: 41 });
    const page = await first.open(`${newsroom}/en/en-agency-killer`);
    await until(
      () => first.badge(page),
      ({ text }) => text !== '',
      'a badge',
    );
    await first.close();
    expect(readdirSync(profile).length).toBeGreaterThan(0);

    const second = await openWorld('chromium', { userDataDir: profile, watch: null, extensionDir: first.extensionDir });
    try {
      expect(await stored(second, 'minutes')).toBe(41);
      const again = await second.open(`${newsroom}/en/en-privacy-ruling`);
      const popup = await second.openPopup(again);
      await popup.waitForSelector('.axes');
      await popup.$$eval('details summary', (all) =>
        all.filter((one) => one.textContent?.startsWith('Today')).forEach((one) => one.click()),
      );
      await until(
        () => textOf(popup, 'body'),
        (text) => text.includes('This insane new AI'),
        'the piece of before the restart',
      );
    } finally {
      await second.close();
    }
  });
});
