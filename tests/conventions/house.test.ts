import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/setup.mjs';
import { readSources } from './sources';

const code = readSources(['lib', 'components', 'entrypoints']);
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

function offenders(pattern: RegExp): string[] {
  return code.filter((source) => pattern.test(withoutComments(source.text))).map((source) => source.path);
}

describe('house rules', () => {
  test('files are kebab-case and named after a thing', () => {
    const odd = code
      .map((source) => source.path)
      .filter(
        (path) =>
          !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(basename(path)) ||
          /(^|\/)(utils|helpers|types|constants|index)\.tsx?$/.test(path),
      );
    expect(odd).toEqual([]);
  });

  test('rooms stay small: no file over 260 lines', () => {
    const long = code
      .filter((source) => source.text.split('\n').length > 260)
      .map((source) => `${source.path}: split it`);
    expect(long).toEqual([]);
  });

  test('content from a page is text: no markup sinks, no eval', () => {
    expect(
      offenders(
        /\.(innerHTML|outerHTML)\b|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(/,
      ),
    ).toEqual([]);
  });

  test('nothing can be sent: no fetch, XMLHttpRequest, WebSocket, sendBeacon', () => {
    expect(offenders(/\bfetch\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource/)).toEqual([]);
  });

  test('no any, no non-null assertion through the back door, no silent catch', () => {
    expect(
      offenders(/:\s*any\b|\bas any\b|\bas unknown as\b|@ts-ignore|@ts-expect-error|catch\s*(\([^)]*\))?\s*\{\s*\}/),
    ).toEqual([]);
  });

  test('no loose ends in code', () => {
    expect(code.filter((source) => /\b(TODO|FIXME|XXX)\b/.test(source.text)).map((source) => source.path)).toEqual([]);
  });

  test('every public function of lib/ says what goes in and what comes out', () => {
    const bare = code
      .filter((source) => source.path.startsWith('lib/'))
      .flatMap((source) =>
        [...source.text.matchAll(/(\*\/\s*\n)?^export (?:async )?function (\w+)/gm)]
          .filter((found) => !found[1])
          .map((found) => `${source.path}: ${found[2]} has no doc comment`),
      );
    expect(bare).toEqual([]);
  });

  test('the manifest texts exist in English and German', () => {
    const keys = (lang: string) =>
      Object.keys(JSON.parse(readFileSync(join(root, 'public/_locales', lang, 'messages.json'), 'utf8'))).sort();
    expect(keys('de')).toEqual(keys('en'));
  });
});
