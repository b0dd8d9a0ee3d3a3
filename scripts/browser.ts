import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { browserAdvice, findBrowsers } from './setup.mjs';

export { findBrowsers } from './setup.mjs';
export { buildExtension, patchedCopy } from './build-extension';
export { serveSite, type Routes, type Served, type Site, type SiteHandler } from './serve-site';

export interface Launch {
  extensionDir: string;
  headless?: boolean;
  /** Port of serveSite: every host name then leads there and nothing leaves the machine. */
  hostMap?: number;
  userDataDir?: string;
  args?: string[];
  /** Language of the browser's interface, as "de" or "en-GB". */
  lang?: string;
  /** Without the extension, to compare a page with and without it. */
  bare?: boolean;
}

/** The address part of the extension's own pages in Firefox, fixed so that tests can open them. */
export const firefoxUuid = '7c1a9e52-3f0b-4d0e-9a61-0e5e7e1e7e00';

// Chromium otherwise calls out at every start; tests must see only requests of pages and of the extension.
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=Translate,MediaRouter,OptimizationHints,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

function needPath(name: 'chromium' | 'firefox'): string {
  const path = findBrowsers()[name];
  if (!path) throw new Error(browserAdvice(name));
  return path;
}

/** Starts real Chromium with the extension loaded. The caller closes it. */
export async function launchChromium({
  extensionDir,
  headless = true,
  hostMap,
  userDataDir,
  args = [],
  lang,
  bare = false,
}: Launch): Promise<Browser> {
  const mapped = hostMap
    ? [
        `--host-resolver-rules=MAP *:443 127.0.0.1:${hostMap}, MAP *:80 127.0.0.1:${hostMap}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
        '--ignore-certificate-errors',
      ]
    : [];
  return launch({
    executablePath: needPath('chromium'),
    headless,
    pipe: true,
    protocolTimeout: 60_000,
    enableExtensions: bare ? true : [extensionDir],
    defaultViewport: null,
    args: [
      '--no-sandbox',
      '--window-size=1280,900',
      ...quiet,
      ...mapped,
      ...(lang ? [`--lang=${lang}`, `--accept-lang=${lang}`] : []),
      ...args,
    ],
    ...(userDataDir ? { userDataDir } : {}),
    ...(lang ? { env: { ...process.env, LANGUAGE: lang } } : {}),
  });
}

/** Starts real Firefox and installs the extension (built with target "firefox"). The caller closes it. */
export async function launchFirefox({
  extensionDir,
  headless = true,
  hostMap,
  userDataDir,
  args = [],
  lang,
  bare = false,
}: Launch): Promise<Browser> {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const geckoId: string = manifest.browser_specific_settings.gecko.id;
  const proxy = hostMap
    ? {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': hostMap,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': hostMap,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      }
    : {};
  const browser = await launch({
    browser: 'firefox',
    executablePath: needPath('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['-remote-allow-system-access', '--width=1280', '--height=900', ...args],
    ...(userDataDir ? { userDataDir } : {}),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      'dom.security.https_first': false,
      ...(lang ? { 'intl.locale.requested': lang, 'intl.accept_languages': lang } : {}),
      ...proxy,
    },
  });
  if (!bare) await browser.installExtension(extensionDir);
  return browser;
}

/** The extension's id, the host of its own pages: chrome-extension://ID/ or moz-extension://ID/. */
export async function extensionId(browser: Browser): Promise<string> {
  if ((await browser.version()).toLowerCase().includes('firefox')) return firefoxUuid;
  // Right after the launch the list may still be empty.
  for (let waited = 0; waited < 10_000; waited += 100) {
    const own = [...(await browser.extensions()).values()].find((extension) => extension.name === 'Evenkeel');
    if (own) return own.id;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The extension is not loaded: look at chrome://extensions in a browser with a window.');
}
