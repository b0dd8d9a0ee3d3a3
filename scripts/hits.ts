// Which rules stand in a sentence: one sentence a line on stdin, or as arguments.
//   echo "Das Ende der Agenturen?" | node scripts/ts.mjs scripts/hits.ts [--body]
import { createInterface } from 'node:readline';
import { parsePack } from '../lib/packs/pack';
import { match } from '../lib/rules/match';
import type { Rulebook } from '../lib/rules/rulebook';
import { compile } from '../lib/rules/rulebook';
import type { Pack } from '../lib/rules/rule';
import { tokenise } from '../lib/text/tokens';
import { readShippedPacks } from './packs-plugin.mjs';

/** Prints the hits of each line; 1 when a pack is refused. */
export async function main(argv: readonly string[]): Promise<number> {
  const packs: Pack[] = [];
  for (const raw of readShippedPacks() as unknown[]) {
    const pack = parsePack(raw);
    if (pack.ok) packs.push(pack.value);
    else {
      process.stderr.write(`refused: ${pack.error.rule ?? 'header'}, ${pack.error.path}: ${pack.error.reason}\n`);
      return 1;
    }
  }
  const book = compile(packs);
  const where = argv.includes('--body') ? 'body' : 'headline';
  const given = argv.filter((argument) => argument !== '--body');
  const lines: AsyncIterable<string> | string[] = given.length > 0 ? given : createInterface({ input: process.stdin });
  for await (const line of lines) if (line.trim() !== '') process.stdout.write(`${line}\n${hitsOf(book, line, where)}\n`);
  return 0;
}

function hitsOf(book: Rulebook, line: string, where: 'headline' | 'body'): string {
  const tokens = tokenise(line);
  const rows = match(book, tokens, where).map((hit) => {
    const rule = book.rules[hit.rule];
    const span = line.slice(tokens.start[hit.from], tokens.end[hit.to - 1]);
    const marks = [hit.negated ? 'negated' : '', hit.quoted ? 'quoted' : ''].filter((mark) => mark !== '').join(' ');
    const worth = rule?.category === 'sceptic' ? `-${Math.round((rule.discount ?? 0) * 100)} %` : String(rule?.points ?? 0);
    return `  ${worth.padStart(5)}  ${(rule?.id ?? '').padEnd(34)} "${span}" ${marks}`;
  });
  return rows.length === 0 ? '  no rule' : rows.join('\n');
}
