import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kinds, openWorld, until, type World } from '../../scripts/world';

const sober =
  'The shop said on Monday that its language model answers questions about orders, and that an audit by the university is planned for March. ';
const shrill =
  'This insane AI revolution changes everything forever, it will replace every marketing team on the planet, and you will be left behind if you do not act now. ';

// A news site that swaps its article and its address without a load.
const app = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App news</title><meta property="og:type" content="article"></head><body><main id="root"></main><script>
const texts = { '/2026/11/a-shop-reports-on-its-ai-model': ['A shop reports on its AI model', ${JSON.stringify(sober)}], '/2026/11/the-ai-revolution-kills-every-agency': ['The insane AI revolution just killed every agency', ${JSON.stringify(shrill)}] };
function show(path) {
  const [title, text] = texts[path];
  document.title = title;
  document.getElementById('root').innerHTML = '<article><h1>' + title + '</h1>' + Array.from({ length: 8 }, () => '<p>' + text.repeat(2) + '</p>').join('') + '</article>';
}
window.go = (path) => { history.pushState({}, '', path); setTimeout(() => show(path), 150); };
show(location.pathname);
</script></body></html>`;

for (const { kind, present } of kinds) {
  describe.skipIf(!present)(`single-page sites in ${kind}`, () => {
    let world: World;
    beforeAll(async () => {
      world = await openWorld(kind, { more: (url) => (url.hostname === 'app.example' ? app : null) });
    });
    afterAll(() => world?.close());

    test('a change of address without a load is followed, and back again', async () => {
      const page = await world.open('https://app.example/2026/11/a-shop-reports-on-its-ai-model');
      const hype = async (): Promise<number> =>
        Number(/Hype (\d+) of 100/.exec((await world.badge(page)).title)?.[1] ?? -1);
      await until(hype, (value) => value >= 0 && value < 40, 'the sober article judged');
      await page.evaluate(() =>
        (Reflect.get(window, 'go') as (path: string) => void)('/2026/11/the-ai-revolution-kills-every-agency'),
      );
      await until(hype, (value) => value >= 60, 'the shrill article judged');
      expect(page.url()).toContain('kills-every-agency');
      await page.close();
    });
  });
}
