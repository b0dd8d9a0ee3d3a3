import type { Pack } from '../rules/rule';
import { parsePack } from './pack';

/** Reads the text of shipped packs. A bad one is a bug of the build (a test reads them all), so it throws. */
export function readPacks(text: string): Pack[] {
  const raw: unknown = JSON.parse(text);
  if (!Array.isArray(raw)) throw new Error('the packs are not a list');
  return raw.map((value: unknown) => {
    const pack = parsePack(value);
    if (!pack.ok)
      throw new Error(`shipped pack refused: ${pack.error.rule ?? 'header'}, ${pack.error.path}: ${pack.error.reason}`);
    return pack.value;
  });
}
