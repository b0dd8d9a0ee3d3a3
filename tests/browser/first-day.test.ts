import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { kinds, newsroom, openWorld, textOf, until, type World } from '../../scripts/world';

// What a marketer does on the first day, in real browsers with the built extension.
for (const { kind, present } of kinds) {
  describe.skipIf(!present)(`the first day in ${kind}`, () => {
    let world: World;
    beforeAll(async () => {
      world = await openWorld(kind, { watch: null });
    });
    afterAll(() => world?.close());

    test('after the install the three questions stand open', async () => {
      const urls = async (): Promise<string[]> =>
        await world.desk.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.url ?? ''));
      await until(
        urls,
        (all) => all.some((url) => url.includes('options.html')),
        'the options page opened by the install',
      );
      const page = await world.openOwn('options.html');
      expect(await page.$$eval('input[name="role"]', (roles) => roles.length)).toBeGreaterThanOrEqual(8);
      await page.close();
    });

    test('the answers are kept: role with goals, minutes, where to watch', async () => {
      const page = await world.openOwn('options.html#start');
      await page.click('input[name="role"][value="crm"], input[name="role"][value^="crm"]');
      await page.click('.quick button:nth-of-type(1)');
      await page.click('input[name="first-where"][value="all"]');
      const stored = await until(
        () =>
          world.desk.evaluate(async () =>
            chrome.storage.local.get(['setting.role', 'setting.minutes', 'setting.where', 'setting.goals']),
          ),
        (all) => all['setting.where'] === 'all' && all['setting.minutes'] === 10,
        'the answers in the storage',
      );
      expect(String(stored['setting.role'])).toContain('crm');
      expect((stored['setting.goals'] as unknown[]).length).toBeGreaterThanOrEqual(3);
      await page.close();
    });

    test('a shrill article: badge, verdict, reasons that add up, jump to the sentence, undo', async () => {
      const page = await world.open(`${newsroom}/en/en-agency-killer`);
      const badge = await until(
        () => world.badge(page),
        ({ text }) => text !== '',
        'a badge',
      );
      expect(badge.text, badge.title).not.toBe('Read');
      expect(badge.title).toMatch(/Hype \d+ of 100/);
      const before = await page.evaluate(() => document.documentElement.outerHTML);

      const popup = await world.openPopup(page);
      await popup.waitForSelector('.reasons');
      const shown = await popup.$eval('.axis-hype b', (element) => Number(element.textContent));
      expect(shown).toBeGreaterThanOrEqual(60);
      await popup.$$eval('.sum button', (buttons) =>
        buttons.forEach((button) => button instanceof HTMLElement && button.click()),
      );
      const points = (): Promise<number[]> =>
        popup.$$eval('.reasons .points [aria-hidden]', (all) =>
          all.map((one) => Number((one.textContent ?? '').replace('−', '-').replace('+', ''))),
        );
      const lines = await until(
        points,
        (all) => all.reduce((sum, value) => sum + value, 0) === shown,
        `lines that add up to ${shown}`,
      );
      expect(lines.length).toBeGreaterThanOrEqual(4);

      await popup.click('.reasons .quote');
      await until(
        () =>
          page.evaluate(
            () => ('highlights' in CSS ? CSS.highlights.size : 0) + (getSelection()?.toString().length ?? 0),
          ),
        (count) => count > 0,
        'the sentence highlighted',
      );
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);

      await clickText(popup, 'Park 3 days');
      await until(
        () => textOf(popup, '.actions'),
        (text) => text.includes('Parked until'),
        'parked',
      );
      await clickText(popup, 'Undo');
      await until(
        () => textOf(popup, '.actions'),
        (text) => text.includes('Park 3 days'),
        'undone',
      );

      await clickText(popup, 'This is not hype');
      await until(
        () => popup.$('.correction[role="status"]'),
        (said) => said !== null,
        'the correction shown',
      );
      // The page is judged anew meanwhile, and what stands above the button may grow or shrink under a pointer.
      await popup.$eval('.correction[role="status"] button', (button) => (button as HTMLElement).click());
      await until(
        () => popup.$('.correction[role="status"]'),
        (said) => said === null,
        'the correction undone',
      );
      await popup.close();
      await page.close();
    });

    test('a sober article for the goals: read, with the goal named; today lists both', async () => {
      const page = await world.open(`${newsroom}/en/en-newsletter-test`);
      const badge = await until(
        () => world.badge(page),
        ({ text }) => text !== '',
        'a badge',
      );
      expect(badge.text).toBe('Read');
      const popup = await world.openPopup(page);
      await popup.waitForSelector('.axes');
      const text = await textOf(popup, 'body');
      expect(text).toMatch(/newsletter/i);
      expect(text).toContain('Serves your goals');
      await popup.$$eval('details summary', (all) =>
        all.filter((one) => one.textContent?.startsWith('Today')).forEach((one) => one.click()),
      );
      await until(
        () => textOf(popup, 'body'),
        (all) => all.includes('This insane new AI') && all.includes('How a bike shop tested'),
        'both pieces in the list of today',
      );
      await popup.close();
      await page.close();
    });

    test('in German as well: German article, German interface', async () => {
      await world.set({ language: 'de' });
      const page = await world.open(`${newsroom}/de/de-ki-beben`);
      const badge = await until(
        () => world.badge(page),
        ({ text }) => text !== '',
        'a badge',
      );
      expect(badge.title).toMatch(/Hype \d+ von 100/);
      const popup = await world.openPopup(page);
      await popup.waitForSelector('.reasons');
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
      expect(await textOf(popup, 'body')).toContain('Auslassen');
      await popup.close();
      await page.close();
      await world.set({ language: 'en' });
    });
  });
}

async function clickText(page: Page, text: string): Promise<void> {
  const handle = await page.waitForSelector(`::-p-xpath(//button[normalize-space(.)="${text}"])`);
  await handle?.click();
}
