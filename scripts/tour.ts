// The tour of a new user, in both languages, light and dark, with a screenshot of every stop.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { newsroom, openWorld, until, type World } from './world';

type Theme = 'light' | 'dark';
type Lang = 'en' | 'de';

const articles: Readonly<Record<Lang, readonly string[]>> = {
  en: ['en-search-traffic', 'en-agency-killer', 'en-hype-critique', 'en-vendor-assistant'],
  de: ['de-ki-suche', 'de-ki-beben', 'de-kritik', 'de-lokal'],
};
const sections = ['goals', 'budget', 'where', 'listings', 'verdict', 'display', 'corrections', 'data'];

async function look(page: Page, file: string, theme: Theme, size?: { width: number; height: number }): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  if (size) await page.setViewport(size);
  await new Promise((resolve) => setTimeout(resolve, 350));
  await page.screenshot({ path: `${file}.png`, fullPage: !size });
}

async function popupStop(world: World, slug: string, lang: Lang, theme: Theme, dir: string): Promise<void> {
  const page = await world.open(`${newsroom}/${lang}/${slug}`);
  const badge = await until(
    () => world.badge(page),
    ({ text }) => text !== '',
    `a badge on ${slug}`,
  );
  console.log(`tour: ${lang} ${slug}: badge "${badge.text}", ${badge.title}`);
  const popup = await world.openPopup(page);
  await popup.waitForSelector('.axes, .block');
  await look(popup, join(dir, `${lang}-${theme}-popup-${slug}`), theme, { width: 395, height: 600 });
  await popup.$$eval('details', (all) => all.forEach((one) => one.setAttribute('open', '')));
  await look(popup, join(dir, `${lang}-${theme}-popup-${slug}-whole`), theme, { width: 395, height: 1300 });
  await popup.close();
  await page.close();
}

async function walk(lang: Lang, theme: Theme, dir: string): Promise<void> {
  const world = await openWorld('chromium', { watch: null, lang });
  try {
    await world.set({ language: lang });
    const first = await world.openOwn('options.html#start');
    await look(first, join(dir, `${lang}-${theme}-first-run`), theme, { width: 1100, height: 900 });
    const role = await first.waitForSelector('input[name="role"]');
    await role?.click();
    const all = await first.waitForSelector('input[name="first-where"][value="all"]');
    await all?.click();
    await new Promise((resolve) => setTimeout(resolve, 600));
    await look(first, join(dir, `${lang}-${theme}-first-run-answered`), theme);
    for (const section of sections) {
      const page = await world.openOwn(`options.html#${section}`);
      await look(page, join(dir, `${lang}-${theme}-options-${section}`), theme);
      if (section === 'goals') {
        await page.setViewport({ width: 360, height: 800 });
        await look(page, join(dir, `${lang}-${theme}-options-${section}-narrow`), theme);
      }
      await page.close();
    }
    const front = await world.open(`${newsroom}/${lang}/`);
    await front.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await until(
      () => front.$$eval('[data-evenkeel="mark"]', (marks) => marks.length),
      (count) => count >= 5,
      'marks on the front page',
    );
    await front.reload();
    await until(
      () => front.$$eval('[data-evenkeel="mark"]', (marks) => marks.length),
      (count) => count >= 5,
      'marks on the front page',
    );
    await look(front, join(dir, `${lang}-${theme}-front`), theme, { width: 900, height: 1200 });
    for (const slug of articles[lang]) await popupStop(world, slug, lang, theme, dir);
    const empty = await world.openOwn('popup.html');
    await look(empty, join(dir, `${lang}-${theme}-popup-no-page`), theme, { width: 380, height: 600 });
  } finally {
    await world.close();
  }
}

/** Walks the tour headless and keeps the screenshots in the folder; resolves to the exit code. */
export async function walkTour(dir: string): Promise<number> {
  mkdirSync(dir, { recursive: true });
  for (const [lang, theme] of [
    ['en', 'light'],
    ['de', 'dark'],
    ['en', 'dark'],
    ['de', 'light'],
  ] as const) {
    console.log(`tour: ${lang}, ${theme}`);
    await walk(lang, theme, dir);
  }
  console.log(`tour: screenshots are in ${dir}`);
  return 0;
}
