// The shipped packs as a rulebook, for the commands that run in Node.
import type { Pack } from '../lib/packs/pack';
import { parsePack } from '../lib/packs/pack';
import type { Rulebook } from '../lib/rules/rulebook';
import { compile } from '../lib/rules/rulebook';
import { readShippedPacks } from './packs-plugin.mjs';

/** Parses and compiles lib/packs as it lies on disk. A bad pack ends the command with rule and reason. */
export function needRulebook(): Rulebook {
  const packs: Pack[] = readShippedPacks().map((raw: unknown) => {
    const read = parsePack(raw);
    if (!read.ok) throw new Error(`pack refused: ${read.error.rule ?? 'header'} ${read.error.path}: ${read.error.reason}`);
    return read.value;
  });
  return compile(packs);
}
