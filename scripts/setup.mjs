// Sets up what is missing on a fresh machine: packages and browsers. Plain Node, because it runs before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const chromiumPlaces = {
  linux: [
    '/usr/lib/chromium/chromium',
    '/usr/lib/chromium-browser/chromium-browser',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name]
      ? [
          join(process.env[name], 'Google/Chrome/Application/chrome.exe'),
          join(process.env[name], 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [],
  ),
};

const firefoxPlaces = {
  linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/bin/firefox-esr', '/usr/lib/firefox/firefox', '/usr/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:/Program Files/Mozilla Firefox/firefox.exe'],
};

function firstThatExists(paths) {
  return paths.find((path) => existsSync(path));
}

/** Paths of an installed Chromium-like browser and of Firefox; CHROMIUM and FIREFOX in the environment win. */
export function findBrowsers() {
  return {
    chromium: process.env.CHROMIUM ?? firstThatExists(chromiumPlaces[process.platform] ?? []),
    firefox: process.env.FIREFOX ?? firstThatExists(firefoxPlaces[process.platform] ?? []),
  };
}

/** True where Debian's packages may be installed without asking. */
function mayInstallDebianPackages() {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function apt(args) {
  return spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status;
}

/** Installs the browsers that are missing where that is possible, and returns what is there afterwards. */
export function needBrowsers(wanted) {
  const missing = wanted.filter((name) => !findBrowsers()[name]);
  if (missing.length > 0 && mayInstallDebianPackages()) {
    const packages = missing.map((name) => (name === 'firefox' ? 'firefox-esr' : 'chromium'));
    console.error(`setup: installing ${packages.join(' and ')} from Debian (a few minutes, once)`);
    apt(['update', '-qq']);
    apt([
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      ...packages,
      'fonts-dejavu-core',
      'fonts-noto-color-emoji',
    ]);
  }
  return findBrowsers();
}

/** What to tell someone whose machine has no browser we can drive. */
export function browserAdvice(name) {
  return name === 'firefox'
    ? 'Firefox was not found. Install it (Debian/Ubuntu: sudo apt-get install firefox-esr; others: https://www.mozilla.org/firefox) or set FIREFOX=/path/to/firefox.'
    : 'No Chrome, Chromium or Edge was found. Install one (Debian/Ubuntu: sudo apt-get install chromium; others: https://www.google.com/chrome) or set CHROMIUM=/path/to/chrome.';
}

/** Installs the locked packages when node_modules is missing or older than the lock file. Output goes to standard error. */
export function needPackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `setup: Evenkeel needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org`,
    );
    process.exit(1);
  }
  const marker = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  const fresh = existsSync(marker) && sameLock(lock, marker);
  if (!fresh) {
    console.error('setup: installing packages (about half a minute, once)');
    // Not `npm ci`: it refuses a lock file that lacks the binaries of other platforms, and a registry mirror may not
    // carry them. `install` takes the locked versions too; --no-save leaves package.json and the lock file alone.
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    const windows = process.platform === 'win32';
    execFileSync(windows ? 'npm.cmd' : 'npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows });
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 2],
    });
  }
}

// npm writes what it installed into node_modules/.package-lock.json: the versions there must be the locked ones.
function sameLock(lock, marker) {
  if (statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return true;
  const locked = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(marker, 'utf8')).packages;
  return Object.entries(locked).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}
