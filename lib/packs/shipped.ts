import text from 'virtual:packs';
import type { Pack } from '../rules/rule';
import { parsePack } from './pack';

/** The packs that ship, without their examples. A bad one is a bug of the build (a test reads them all), so it throws. */
export function shippedPacks(): Pack[] {
  const raw: unknown = JSON.parse(text);
  if (!Array.isArray(raw)) throw new Error('virtual:packs is not a list');
  return raw.map((value: unknown) => {
    const pack = parsePack(value);
    if (!pack.ok) throw new Error(`shipped pack refused: ${pack.error.rule ?? 'header'}, ${pack.error.path}: ${pack.error.reason}`);
    return pack.value;
  });
}

/** Raised when compiled rulebooks of older releases can no longer be read. */
const compiledFormat = 1;

/** Changes when the shipped rules or the compiled format do (FNV-1a of the text): the key of the stored rulebook. */
export const packsVersion: string = `${compiledFormat}-${text.length.toString(36)}-${fnv(text)}`;

function fnv(content: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < content.length; i++) hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
