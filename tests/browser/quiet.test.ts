import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildExtension, launchChromium, launchFirefox, serveSite } from '../../scripts/browser';
import { budget, sizes } from '../../scripts/size.mjs';
import { kinds, newsroom, newsroomWith, openWorld, until } from '../../scripts/world';

const path = '/en/en-agency-killer';

// The same page in the same browser without the extension: what it asks for and what its DOM is.
async function bare(kind: 'chromium' | 'firefox'): Promise<{ requests: string[]; html: string }> {
  const site = await serveSite(newsroomWith());
  const launch = kind === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launch({
    extensionDir: buildExtension(kind === 'firefox' ? 'firefox' : 'chrome'),
    hostMap: site.port,
    bare: true,
  });
  const page = await browser.newPage();
  await page.goto(newsroom + path);
  await page.goto(`${newsroom}/en/`);
  await page.goto(newsroom + path);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  await browser.close();
  await site.close();
  return { requests: site.requests, html };
}

const own = (requests: readonly string[]): string[] =>
  requests.filter((url) => !/mozilla|firefox|detectportal|google/.test(url)).sort();

for (const { kind, present } of kinds) {
  describe.skipIf(!present)(`quiet in ${kind}`, () => {
    test('no request leaves the extension, and an article page is not changed', async () => {
      const without = await bare(kind);
      const world = await openWorld(kind);
      try {
        const page = await world.open(newsroom + path);
        await until(
          () => world.badge(page),
          ({ text }) => text !== '',
          'a badge',
        );
        await page.goto(`${newsroom}/en/`);
        await until(
          () => page.$$eval('[data-evenkeel~="mark"]', (marks) => marks.length),
          (count) => count > 0,
          'marks',
        );
        await page.goto(newsroom + path);
        await until(
          () => world.badge(page),
          ({ text }) => text !== '',
          'a badge',
        );
        const popup = await world.openPopup(page);
        await popup.waitForSelector('.reasons .quote');
        await popup.click('.reasons .quote');
        await popup.close();
        expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(without.html);
        expect(own(world.site.requests)).toEqual(own(without.requests));
        // And where it tried, the browser itself would refuse.
        const tried = await world.desk.evaluate(() =>
          fetch('https://news.example/en/').then(
            () => 'sent',
            () => 'refused',
          ),
        );
        expect(tried).toBe('refused');
      } finally {
        await world.close();
      }
    });
  });
}

describe('what is shipped', () => {
  const dir = buildExtension('chrome');
  test.each(Object.entries(budget))('%s stays within its budget', (name, most) => {
    expect(sizes(dir)[name], `${name} in bytes`).toBeLessThanOrEqual(most);
  });
  test('every script the background injects is there', () => {
    for (const file of ['watch.js', 'extract.js']) expect(existsSync(join(dir, file))).toBe(true);
  });
});
