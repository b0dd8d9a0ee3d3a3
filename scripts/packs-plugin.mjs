// Turns the pack folders lib/packs/<language>/*.json into one compact text each,
// without the example sentences (tests need them, browsers do not).
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const packsDir = join(dirname(fileURLToPath(import.meta.url)), '..', 'lib', 'packs');

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
  return ['en', 'de']
    .map((lang) => join(packsDir, lang))
    .filter((dir) => existsSync(join(dir, 'pack.json')))
    .map(readPackFolder);
}

/** The text that ships: the packs without their examples. */
export function shippedText() {
  const slim = readShippedPacks().map((pack) => ({
    ...pack,
    rules: pack.rules.map(({ hit: _hit, miss: _miss, ...rule }) => rule),
  }));
  return JSON.stringify(slim);
}

/** Changes when the shipped text does: FNV-1a over its characters, and its length. */
export function shippedVersion() {
  const text = shippedText();
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}

/** What the two virtual modules hold: the text of all packs, and its version without the text. */
export const virtualModules = { 'virtual:packs': shippedText, 'virtual:packs-version': shippedVersion };

/** Vite plugin: `import text from 'virtual:packs'` is the JSON text of an array of packs, 'virtual:packs-version' its version. */
export function packsPlugin() {
  return {
    name: 'evenkeel-packs',
    resolveId: (source) => (source in virtualModules ? `\0${source}` : undefined),
    load(source) {
      const content = virtualModules[source.replace(/^\0/, '')];
      if (!source.startsWith('\0') || !content) return undefined;
      for (const lang of ['en', 'de']) {
        const dir = join(packsDir, lang);
        if (existsSync(dir)) for (const name of readdirSync(dir)) this.addWatchFile(join(dir, name));
      }
      return `export default ${JSON.stringify(content())};`;
    },
  };
}
