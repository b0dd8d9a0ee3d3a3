import { describe, expect, test } from 'vitest';

// Every text of the interface, wherever in lib/locale it stands, in both languages.
const modules: Record<string, Record<string, unknown>> = import.meta.glob('../../lib/locale/*.ts', { eager: true });

interface Text {
  at: string;
  en: string;
  de: string;
}

function textsIn(value: unknown, at: string): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  const { en, de } = value as { en?: unknown; de?: unknown };
  if (typeof en === 'string' || typeof de === 'string')
    return [{ at, en: typeof en === 'string' ? en : '', de: typeof de === 'string' ? de : '' }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}.${key}`));
}

const texts = Object.entries(modules).flatMap(([path, exports]) => textsIn(exports, path.replace(/^.*\/|\.ts$/g, '')));
const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('texts in two languages', () => {
  test('there are many, and none is empty', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(({ en, de }) => en.trim() === '' || de.trim() === '')).toEqual([]);
  });

  test('both languages use the same values', () => {
    const odd = texts.filter(
      ({ en, de }) =>
        new Set(placeholders(en)).size !== new Set(placeholders(de)).size ||
        placeholders(en).some((name) => !de.includes(`{${name}}`)),
    );
    expect(odd).toEqual([]);
  });

  test('calm: no exclamation marks, no verdict on truth, du and not Sie', () => {
    expect(texts.filter(({ en, de }) => /!/.test(en + de))).toEqual([]);
    expect(texts.filter(({ en }) => /\b(fake|bullshit)\b/i.test(en))).toEqual([]);
    expect(texts.filter(({ de }) => /\bIhr(e[nmrs]?)?\b|\bSie (können|möchten|wollen)\b/.test(de))).toEqual([]);
  });
});
