// The size budget: what every tab carries, what an article page loads, what the worker wakes up with, what is downloaded.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import process from 'node:process';
import { root } from './setup.mjs';

const kB = 1000;
/**
 * Bytes, uncompressed, except for the zip. Only a growing feature may raise a number, with the reason in the commit.
 * The worker's code is Dexie (100 kB), the judge, and the word lists of relevance and language (60 kB); the rules'
 * text and their compiler are apart, because no wake-up reads them; most of the zip is rules.
 */
export const budget = {
  'watch.js': 15 * kB,
  'extract.js': 48 * kB,
  'background.js': 290 * kB,
  'packs.js': 1550 * kB,
  zip: 800 * kB,
};

function files(dir) {
  return readdirSync(dir, { recursive: true })
    .map((name) => join(dir, name))
    .filter((path) => statSync(path).isFile());
}

/** Sizes in bytes of a built extension folder; zip is the sum of deflated files plus the format's headers. */
export function sizes(dir) {
  const zip = files(dir).reduce(
    (sum, path) => sum + deflateRawSync(readFileSync(path), { level: 9 }).length + 2 * relative(dir, path).length + 122,
    22,
  );
  return Object.fromEntries(
    Object.keys(budget).map((name) => [name, name === 'zip' ? zip : statSync(join(dir, name)).size]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dir = join(root, '.output/chrome-mv3');
  if (!existsSync(dir)) {
    console.error('size: build first (npm run build)');
    process.exit(1);
  }
  for (const [name, bytes] of Object.entries(sizes(dir))) {
    const over = bytes > budget[name];
    console.log(`${over ? 'OVER' : 'ok  '} ${name.padEnd(14)} ${(bytes / kB).toFixed(1)} of ${budget[name] / kB} kB`);
    if (over) process.exitCode = 1;
  }
}
