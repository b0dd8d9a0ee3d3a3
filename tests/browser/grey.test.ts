import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kinds, newsroom, openWorld, textOf, until, type World } from '../../scripts/world';

const html = (lang: string, title: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"></head><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
const french =
  'Les entreprises qui utilisent des outils d’intelligence artificielle doivent informer leurs clients, selon une décision publiée mardi par le tribunal de Lyon. '.repeat(
    12,
  );

const pages: Readonly<Record<string, string>> = {
  '/2026/11/a-short-note-on-ai': html('en', 'AI note', '<p>A short note on AI, nothing more than a line.</p>'),
  '/2026/11/intelligence-artificielle-et-clients': html('fr', 'Intelligence artificielle', `<p>${french}</p>`),
  '/2026/11/an-ai-report-behind-a-wall': html(
    'en',
    'AI behind a wall',
    `<p>The AI report begins here with a few words about what the vendor promised to its customers.</p><div class="paywall">Subscribe to continue reading</div><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>`,
  ),
  '/login':
    '<!doctype html><html lang="en"><title>Sign in</title><body><form><label>Name <input></label><label>Password <input type="password"></label><button>Sign in</button></form></body></html>',
};

for (const { kind, present } of kinds) {
  describe.skipIf(!present)(`grey states in ${kind}`, () => {
    let world: World;
    beforeAll(async () => {
      world = await openWorld(kind, {
        more: (url) => (url.hostname === 'grey.example' ? (pages[url.pathname] ?? null) : null),
      });
    });
    afterAll(() => world?.close());

    test.each([
      ['/2026/11/a-short-note-on-ai', /too few|words could be read/i],
      ['/2026/11/intelligence-artificielle-et-clients', /another language/i],
      ['/2026/11/an-ai-report-behind-a-wall', /paywall/i],
      ['/login', /not look like an article/i],
    ])('%s stays grey and says why', async (path, why) => {
      const page = await world.open(`https://grey.example${path}`);
      const badge = await until(
        () => world.badge(page),
        ({ text, title }) => text !== '' && why.test(title),
        `a grey badge for ${path}`,
      );
      expect(badge.text).toBe('–');
      const popup = await world.openPopup(page);
      await until(
        () => textOf(popup, '.verdict.grey'),
        (text) => why.test(text),
        'the reason in the popup',
      );
      await popup.close();
      await page.close();
    });

    test('a local story without AI is not judged for AI hype', async () => {
      const page = await world.open(`${newsroom}/de/de-lokal`);
      await until(
        () => world.badge(page),
        ({ text, title }) => text === '–' && /not about AI/i.test(title),
        'a grey badge',
      );
      await page.close();
    });

    test('a paused site is left alone until it is resumed from the popup', async () => {
      await world.set({ paused: ['news.example'] });
      const page = await world.open(`${newsroom}/en/en-doom`);
      const popup = await world.openPopup(page);
      await until(
        () => textOf(popup, '.verdict'),
        (text) => /paused/i.test(text),
        'paused in the popup',
      );
      await popup.click('input[role="switch"]');
      await until(
        () => popup.$('.axes'),
        (found) => found !== null,
        'a verdict after resuming',
      );
      await popup.click('input[role="switch"]');
      await until(
        () => textOf(popup, '.verdict'),
        (text) => /paused/i.test(text),
        'paused again',
      );
      await popup.close();
      await page.close();
      await world.set({ paused: [] });
    });
  });
}
