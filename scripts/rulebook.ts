// The shipped packs as a rulebook, for the commands that run in Node.
import type { Pack } from '../lib/rules/rule';
import { parsePack } from '../lib/packs/pack';
import type { Rulebook } from '../lib/rules/rulebook';
import { compile } from '../lib/rules/rulebook';
import { readShippedPacks } from './packs-plugin.mjs';

/** Parses and compiles lib/packs as it lies on disk. A refused pack is named on standard error and left out. */
export function needRulebook(): Rulebook {
  const packs: Pack[] = [];
  for (const raw of readShippedPacks() as unknown[]) {
    const read = parsePack(raw);
    if (read.ok) packs.push(read.value);
    else console.error(`pack refused: ${read.error.rule ?? 'header'} ${read.error.path}: ${read.error.reason}`);
  }
  if (packs.length === 0) throw new Error('no pack could be read');
  return compile(packs);
}
