// Turns the pack folders lib/packs/<language>/*.json into one compact text each,
// without the example sentences (tests need them, browsers do not).
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const packsDir = join(dirname(fileURLToPath(import.meta.url)), '..', 'lib', 'packs');
const id = 'virtual:packs';

/** Reads one pack folder: pack.json is the header with lists, every other file is an array of rules. */
export function readPackFolder(folder) {
  const header = JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8'));
  const rules = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'pack.json')
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return { ...header, rules: [...(header.rules ?? []), ...rules] };
}

/** All shipped packs, whole, with examples. */
export function readShippedPacks() {
  return ['en', 'de'].map((lang) => join(packsDir, lang)).filter((dir) => existsSync(join(dir, 'pack.json'))).map(readPackFolder);
}

/** The text that ships: the packs without their examples. */
export function shippedText() {
  const slim = readShippedPacks().map((pack) => ({
    ...pack,
    rules: pack.rules.map(({ hit: _hit, miss: _miss, ...rule }) => rule),
  }));
  return JSON.stringify(slim);
}

/** Vite plugin: `import text from 'virtual:packs'` is the JSON text of an array of packs. */
export function packsPlugin() {
  return {
    name: 'evenkeel-packs',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined;
      for (const lang of ['en', 'de']) {
        const dir = join(packsDir, lang);
        if (existsSync(dir)) for (const name of readdirSync(dir)) this.addWatchFile(join(dir, name));
      }
      return `export default ${JSON.stringify(shippedText())};`;
    },
  };
}
