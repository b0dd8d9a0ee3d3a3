import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kinds, openWorld, textOf, until, type World } from '../../scripts/world';

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">${head}</head><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
const sober =
  'The company said that its language model answers questions about orders in three countries, and that an audit is planned for March. ';
const paragraphs = (count: number): string => Array.from({ length: count }, () => `<p>${sober.repeat(3)}</p>`).join('');

// What a page could try: talk to the extension through every door a page has.
const forged = `<script>
const messages = [{ evenkeel: 1, name: 'budget.more', ask: { minutes: 600 } }, { evenkeel: 1, name: 'settings.changed', ask: null }, { evenkeel: 1, tell: 'page.refresh' }];
window.reached = [];
for (const message of messages) {
  window.postMessage(message, '*');
  document.dispatchEvent(new CustomEvent('evenkeel', { detail: message }));
  try { chrome.runtime.sendMessage(location.hash.slice(1), message, (answer) => window.reached.push(answer ?? null)); } catch (error) { window.reached.push('refused'); }
}
for (let i = 0; i < 50; i++) for (const type of ['keydown', 'pointermove', 'scroll', 'focus', 'visibilitychange']) document.dispatchEvent(new Event(type, { bubbles: true }));
const fake = document.createElement('span'); fake.setAttribute('data-evenkeel', 'mark'); fake.setAttribute('aria-label', 'Hype none'); document.body.append(fake);
</script>`;

const pages: Readonly<Record<string, () => string>> = {
  '/2026/11/forged-messages-and-an-ai-model': () => page('A sober note on an AI model', paragraphs(12) + forged),
  '/2026/11/five-megabytes-about-one-ai-model': () =>
    page('A very long note on an AI model', `<p>${sober}</p>`.repeat(38_000)),
  '/2026/11/markup-in-the-title-of-an-ai-note': () =>
    page(
      '&lt;img src=x onerror="window.pwned=1"&gt; AI &lt;script&gt;window.pwned=1&lt;/script&gt; revolution',
      paragraphs(12),
    ),
  '/links': () =>
    `<!doctype html><html lang="en"><title>Links</title><body><main>${Array.from({ length: 50_000 }, (_, i) => `<div><h3><a href="/2026/11/piece-${i}">Report number ${i} on an AI model for shops and their customers</a></h3></div>`).join('')}</main></body></html>`,
  '/deep': () => page('A deep AI page', `${'<div>'.repeat(5_000)}<p>${sober.repeat(20)}</p>${'</div>'.repeat(5_000)}`),
};

for (const { kind, present } of kinds) {
  describe.skipIf(!present)(`hostile pages in ${kind}`, () => {
    let world: World;
    beforeAll(async () => {
      world = await openWorld(kind, {
        more: (url) => (url.hostname === 'hostile.example' ? (pages[url.pathname]?.() ?? null) : null),
      });
    });
    afterAll(() => world?.close());

    test('forged messages and events change nothing', async () => {
      const before = await world.desk.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
      const opened = await world.open(`https://hostile.example/2026/11/forged-messages-and-an-ai-model#${world.id}`);
      await until(
        () => world.badge(opened),
        ({ text }) => text !== '',
        'a badge all the same',
      );
      const reached = await opened.evaluate(() => Reflect.get(window, 'reached') as unknown[]);
      expect(reached.filter((answer) => answer !== null && answer !== 'refused')).toEqual([]);
      expect(await world.desk.evaluate(async () => JSON.stringify(await chrome.storage.local.get()))).toBe(before);
      await opened.close();
    });

    test('five megabytes of article get a verdict, the page stays usable', async () => {
      const opened = await world.open('https://hostile.example/2026/11/five-megabytes-about-one-ai-model');
      await until(
        () => world.badge(opened),
        ({ text }) => text !== '',
        'a badge',
        60_000,
      );
      expect(await opened.evaluate(() => 6 * 7)).toBe(42);
      await opened.close();
    });

    test('fifty thousand links: at most 500 headlines are judged, nothing hangs', async () => {
      const opened = await world.open('https://hostile.example/links');
      const count = await until(
        () => opened.$$eval('[data-evenkeel~="mark"]', (marks) => marks.length),
        (found) => found > 0,
        'some marks',
        60_000,
      );
      expect(count).toBeLessThanOrEqual(500);
      await opened.close();
    });

    test('markup in a title stays text, in the popup too', async () => {
      const opened = await world.open('https://hostile.example/2026/11/markup-in-the-title-of-an-ai-note');
      await until(
        () => world.badge(opened),
        ({ text }) => text !== '',
        'a badge',
      );
      const popup = await world.openPopup(opened);
      await popup.waitForSelector('.axes');
      await popup.$$eval('details', (all) => all.forEach((one) => one.setAttribute('open', '')));
      await until(
        () => textOf(popup, 'body'),
        (text) => text.includes('<script>'),
        'the title as text',
      );
      expect(await popup.evaluate(() => Reflect.get(window, 'pwned') ?? null)).toBeNull();
      expect(await popup.$$('img')).toHaveLength(0);
      await popup.close();
      await opened.close();
    });

    test('five thousand nested elements do not break it', async () => {
      const opened = await world.open('https://hostile.example/deep');
      await until(
        () => world.badge(opened),
        ({ text }) => text !== '',
        'a badge or the grey state',
        30_000,
      );
      await opened.close();
    });
  });
}
