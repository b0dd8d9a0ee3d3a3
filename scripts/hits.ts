// Which rules stand in a sentence: one sentence a line on stdin, or as arguments.
//   echo "Das Ende der Agenturen?" | node scripts/ts.mjs scripts/hits.ts [--body]
import { createInterface } from 'node:readline';
import { parsePack } from '../lib/packs/pack';
import { match } from '../lib/rules/match';
import type { Rulebook } from '../lib/rules/rulebook';
import { compile } from '../lib/rules/compile';
import type { Pack } from '../lib/rules/rule';
import { tokenise } from '../lib/text/tokens';
import { readShippedPacks } from './packs-plugin.mjs';

/** The pack, or what is left of it without its bad rules: an author wants to go on while one is being mended. */
function readPack(raw: unknown): Pack | null {
  let value = raw;
  for (;;) {
    const pack = parsePack(value);
    if (pack.ok) return pack.value;
    const { rule, path, reason } = pack.error;
    process.stderr.write(`refused: ${rule ?? 'header'}, ${path}: ${reason}\n`);
    const { rules } = value as { rules: { id?: unknown }[] };
    if (rule === null || !rules.some((one) => one.id === rule)) return null;
    value = { ...(value as object), rules: rules.filter((one) => one.id !== rule) };
  }
}

/** Prints the hits of each line. */
export async function main(argv: readonly string[]): Promise<number> {
  const packs = readShippedPacks()
    .map(readPack)
    .filter((pack) => pack !== null);
  const book = compile(packs);
  const where = argv.includes('--body') ? 'body' : 'headline';
  const given = argv.filter((argument) => argument !== '--body');
  const lines: AsyncIterable<string> | string[] = given.length > 0 ? given : createInterface({ input: process.stdin });
  for await (const line of lines)
    if (line.trim() !== '') process.stdout.write(`${line}\n${hitsOf(book, line, where)}\n`);
  return 0;
}

function hitsOf(book: Rulebook, line: string, where: 'headline' | 'body'): string {
  const tokens = tokenise(line);
  const rows = match(book, tokens, where).map((hit) => {
    const rule = book.rules[hit.rule];
    const span = line.slice(tokens.start[hit.from], tokens.end[hit.to - 1]);
    const marks = [hit.negated ? 'negated' : '', hit.quoted ? 'quoted' : ''].filter((mark) => mark !== '').join(' ');
    const worth =
      rule?.category === 'sceptic' ? `-${Math.round((rule.discount ?? 0) * 100)} %` : String(rule?.points ?? 0);
    return `  ${worth.padStart(5)}  ${(rule?.id ?? '').padEnd(34)} "${span}" ${marks}`;
  });
  return rows.length === 0 ? '  no rule' : rows.join('\n');
}
