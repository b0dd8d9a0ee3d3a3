// npm start: builds, serves the sample newsroom and opens a real browser with the extension on it.
// Without a display it runs headless, walks the same tour and keeps screenshots.
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { AddressInfo } from 'node:net';
import { buildExtension, launchChromium, launchFirefox } from './browser';
import { newsroomAnswer, readNewsroom } from './newsroom';
import { browserAdvice, needBrowsers, root } from './setup.mjs';
import { walkTour } from './tour';

const usage = `npm start [-- --firefox] [-- --headless] [-- --screenshots DIR]
  Opens a browser with Evenkeel on a sample newsroom. Without a display: a headless tour with screenshots.`;

async function serveNewsroom(): Promise<{ address: string; close: () => void }> {
  const articles = readNewsroom(join(root, 'tests/fixtures/newsroom'));
  const server = createServer((request, response) => {
    const answer = newsroomAnswer(articles, new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/plain' });
    response.end(answer?.body ?? 'not here');
  });
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  // A fixed port keeps the reader's choices for the newsroom from one start to the next; a busy one is no obstacle.
  await listen(8390).catch(() => listen(0));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, close: () => server.close() };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** The command's door; resolves to the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const wanted = argv.includes('--firefox') ? 'firefox' : 'chromium';
  const browsers = needBrowsers([wanted]);
  const chosen = browsers[wanted] ? wanted : browsers.chromium ? 'chromium' : browsers.firefox ? 'firefox' : null;
  if (!chosen) {
    console.error(browserAdvice('chromium'));
    console.error(browserAdvice('firefox'));
    return 1;
  }
  if (argv.includes('--headless') || !hasDisplay()) {
    if (!browsers.chromium && !needBrowsers(['chromium']).chromium) {
      console.error(`start: without a display the tour is walked in Chromium. ${browserAdvice('chromium')}`);
      return 1;
    }
    const at = argv.indexOf('--screenshots');
    return walkTour(resolve((at >= 0 ? argv[at + 1] : undefined) ?? 'shots'));
  }
  console.log('start: building the extension');
  const extensionDir = buildExtension(chosen === 'firefox' ? 'firefox' : 'chrome');
  const newsroom = await serveNewsroom();
  const launch = chosen === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launch({ extensionDir, headless: false });
  const page = await browser.newPage();
  await page.goto(`${newsroom.address}/en/`);
  console.log(
    `start: ${chosen} is open with Evenkeel and the sample newsroom at ${newsroom.address}/en/ (German: /de/).`,
  );
  console.log('start: answer the three questions in the first tab, then open an article. Close the browser to end.');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  newsroom.close();
  return 0;
}
