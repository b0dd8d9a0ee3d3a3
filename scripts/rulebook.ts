// The shipped packs as a rulebook, for the commands that run in Node.
import { parsePack } from '../lib/packs/pack';
import type { Pack } from '../lib/rules/rule';
import type { Rulebook } from '../lib/rules/rulebook';
import { compile } from '../lib/rules/compile';
import { readShippedPacks } from './packs-plugin.mjs';

/** Parses and compiles lib/packs as it lies on disk. A refused pack ends the command with rule and reason. */
export function needRulebook(): Rulebook {
  return compile(
    readShippedPacks().map((raw) => {
      const read = parsePack(raw);
      if (!read.ok)
        throw new Error(`pack refused: ${read.error.rule ?? 'header'} ${read.error.path}: ${read.error.reason}`);
      return read.value;
    }),
  );
}

/** The same for measuring while packs are being written: a refused rule is named on standard error and left out. */
export function draftRulebook(): Rulebook {
  const packs: Pack[] = [];
  for (const raw of readShippedPacks() as { id: string; rules: { id: string }[] }[]) {
    let draft = raw;
    let read = parsePack(draft);
    while (!read.ok && read.error.rule !== null) {
      const { rule, path, reason } = read.error;
      console.error(`left out: ${rule} ${path}: ${reason}`);
      const rules = draft.rules.filter(({ id }) => id !== rule);
      if (rules.length === draft.rules.length) break;
      draft = { ...draft, rules };
      read = parsePack(draft);
    }
    if (read.ok) packs.push(read.value);
    else console.error(`pack ${raw.id} refused: ${read.error.path}: ${read.error.reason}`);
  }
  return compile(packs);
}
