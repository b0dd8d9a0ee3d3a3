import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSources, type Source } from './sources';

// Imports run one way: a room may use rooms of a lower floor and those of its own floor, never a higher one.
const floors = [
  ['lib/result.ts', 'lib/locale'],
  ['lib/text', 'lib/article', 'lib/listing', 'lib/rules', 'lib/budget', 'lib/settings'],
  ['lib/packs', 'lib/score', 'lib/novelty'],
  ['lib/store', 'lib/messages'],
  ['lib/app', 'lib/page'],
  ['components'],
  ['entrypoints'],
];

function floorOf(path: string): number {
  return floors.findIndex((rooms) =>
    rooms.some((room) => path === room || path === `${room}.ts` || path.startsWith(`${room}/`)),
  );
}

interface Import {
  from: string;
  typeOnly: boolean;
}

function importsOf({ text }: Source): Import[] {
  return [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm),
  ].map((found) => ({
    typeOnly: Boolean(found[1]),
    from: found[2] ?? found[3] ?? '',
  }));
}

const sources = readSources(['lib', 'components', 'entrypoints']);

describe('layers', () => {
  test('imports run from the entrypoints down to the text, never up (contract types may)', () => {
    const wrong = sources.flatMap((source) =>
      importsOf(source)
        .filter((one) => one.from.startsWith('.') && !one.typeOnly)
        .map((one) => posix.join(posix.dirname(source.path), one.from))
        .filter((target) => floorOf(target) > floorOf(source.path))
        .map((target) => `${source.path} imports ${target}: move what it needs down, or pass it in`),
    );
    expect(wrong).toEqual([]);
  });

  test('every room stands on a floor', () => {
    expect(sources.map((source) => source.path).filter((path) => floorOf(path) === -1)).toEqual([]);
  });

  test('only lib/store imports Dexie', () => {
    const users = sources.filter((source) => importsOf(source).some((one) => one.from === 'dexie'));
    expect(users.map((source) => source.path).filter((path) => !path.startsWith('lib/store/'))).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });

  test('lib/ and components/ never name the extension API', () => {
    const named = sources
      .filter((source) => !source.path.startsWith('entrypoints/'))
      .filter(
        (source) =>
          importsOf(source).some((one) => one.from.startsWith('wxt')) ||
          /\b(?:browser|chrome)\.(?:runtime|storage|tabs|scripting|action|permissions|alarms)\b/.test(
            source.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
          ),
      );
    expect(named.map((source) => source.path)).toEqual([]);
  });
});
