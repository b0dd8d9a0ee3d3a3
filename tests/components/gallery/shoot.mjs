// Builds the gallery and takes pictures: node tests/components/gallery/shoot.mjs [page] [filter] [--axe]
import { createServer } from 'node:http';
import { mkdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { launch } from 'puppeteer-core';
import { packsPlugin } from '../../../scripts/packs-plugin.mjs';

const root = join(import.meta.dirname, '../../..');
const out = join(root, '.cache/gallery');
const shots = process.env.SHOTS ?? join(root, '.cache/gallery-shots');
const [page = 'popup', filter = ''] = process.argv
  .slice(2)
  .filter((word, at, all) => !word.startsWith('--') && all[at - 1] !== '--click');
const clickAt = process.argv.indexOf('--click');
const toClick = clickAt > 0 ? process.argv[clickAt + 1] : null;
const withAxe = process.argv.includes('--axe');
const widths = { popup: [380], options: [360, 700, 1180] }[page];

await build({
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  plugins: [packsPlugin()],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  build: { outDir: out, emptyOutDir: true, minify: false, target: 'es2022' },
});
mkdirSync(shots, { recursive: true });
const kinds = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const server = createServer((ask, answer) => {
  const path = new URL(ask.url, 'http://x').pathname;
  try {
    const file = join(out, path === '/' ? 'index.html' : path);
    answer.setHeader('content-type', kinds[extname(file)] ?? 'text/plain');
    answer.setHeader(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:",
    );
    answer.end(readFileSync(file));
  } catch {
    answer.statusCode = 404;
    answer.end();
  }
}).listen(0);
const base = `http://127.0.0.1:${server.address().port}/`;
const browser = await launch({
  executablePath: '/usr/lib/chromium/chromium',
  headless: true,
  args: ['--no-sandbox', '--no-first-run', '--disable-background-networking'],
});
const tab = await browser.newPage();
tab.on('pageerror', (error) => console.log('page error', error.message));
tab.on('console', (message) => message.type() === 'error' && console.log('console', message.text()));
await tab.goto(`${base}?page=${page}`);
const states = await tab.evaluate(() => globalThis.galleryStates);
const axe = withAxe ? readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8') : '';
let violations = 0;
for (const state of states[page].filter((name) => name.includes(filter))) {
  for (const lang of ['en', 'de']) {
    for (const scheme of ['light', 'dark']) {
      for (const width of widths) {
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await tab.setViewport({ width, height: page === 'popup' ? 600 : 900 });
        await tab.goto(`${base}?page=${page}&state=${state}&lang=${lang}`);
        if (toClick) await tab.click(toClick);
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) console.log(`${state} ${lang} ${width}: ${wide} px too wide`);
        if (axe) {
          await tab.evaluate(axe);
          const found = await tab.evaluate(async () =>
            (await globalThis.axe.run()).violations.map(
              (v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`,
            ),
          );
          for (const one of found) console.log(`${state} ${lang} ${scheme} ${width} axe ${one}`);
          violations += found.length;
        }
        if (!process.argv.includes('--no-shots')) {
          const name = `${page}-${state}-${lang}-${scheme}-${width}`;
          await tab.screenshot({ path: join(shots, `${name}.png`) });
          await tab.screenshot({ path: join(shots, `${name}-full.png`), fullPage: true });
        }
      }
    }
  }
}
if (withAxe) console.log(`${violations} axe violations`);
await browser.close();
server.close();
