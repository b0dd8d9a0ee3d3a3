// npm run fit -- FOLDER: fits the points of headline rules to the labels, within reason.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Rulebook } from '../lib/rules/rulebook';
import { doubtOf, quotedFactor, readHeadline } from '../lib/score/headline-hits';
import { nobody } from '../lib/score/personal';
import { combine, saturate } from '../lib/score/saturate';
import type { HeadlineRow } from './corpus';
import { heldBack, readCorpus } from './corpus';
import { figuresOf, judgeHeadlines } from './eval-headlines';
import { draftRulebook } from './rulebook';

const usage = `npm run fit -- FOLDER [--write] [--ridge 8]
  Ridge regression of headline points towards the labels (0, 20, 55, 80 points for 0 to 3), centred on the authors'
  own points, never below 1 or above 60, whole points. Fitted without the held-back sources, checked on them, and
  with --write fitted on all and written into lib/packs.`;

/** What a headline of this label should read; between whole labels linear. */
function target(label: number): number {
  const steps = [0, 20, 55, 80];
  const low = Math.min(2, Math.floor(label));
  const from = steps[low] ?? 0;
  return from + (label - low) * ((steps[low + 1] ?? 80) - from);
}

/** One headline as its rules: what each adds is share × rule points. */
interface Example {
  shares: [rule: number, share: number][];
  target: number;
  weight: number;
}

/** Clear hype is rarer than calm, and missing it costs more than a mild headline that reads a little high. */
const clearWeight = 2;

/** All headlines of one source together weigh at most as much as this many: one agency's habits are not the language. */
const loudest = 30;

function examplesOf(book: Rulebook, rows: readonly HeadlineRow[]): Example[] {
  const index = new Map(book.rules.map((rule, i) => [rule.id, i]));
  const counts = new Map<string, number>();
  for (const { source } of rows) counts.set(source, (counts.get(source) ?? 0) + 1);
  const examples = rows.map((row): Example => {
    const fair = Math.min(1, loudest / (counts.get(row.source) ?? 1));
    const facts = readHeadline(book, row.title, '', row.lang, nobody, false);
    const shares = facts.signs.map((sign): [number, number] => {
      const share = (sign.points / sign.rule.points) * (sign.quoted ? quotedFactor : 1);
      return [index.get(sign.rule.id) ?? -1, share * (1 - (doubtOf(sign, facts.doubts)?.part ?? 0))];
    });
    return { shares, target: target(row.label.hype), weight: fair * (row.label.hype >= 1.5 ? clearWeight : 1) };
  });
  return examples.filter(({ shares }) => shares.length > 0);
}

/** What a headline reads with these points, and how it moves with one rule's points. */
function read({ shares }: Example, points: readonly number[]): number {
  return saturate(combine(shares.map(([rule, share]) => share * (points[rule] ?? 0))));
}

function slope(one: Example, points: number[], rule: number): number {
  const before = points[rule] ?? 0;
  const from = read(one, points);
  points[rule] = before + 0.01;
  const to = read(one, points);
  points[rule] = before;
  return (to - from) / 0.01;
}

/** Cyclic Gauss-Newton steps, one rule at a time; deterministic. `ridge` is how many headlines the prior is worth. */
function fitPoints(prior: readonly number[], examples: readonly Example[], ridge: number): number[] {
  const points = [...prior];
  const byRule = new Map<number, Example[]>();
  for (const one of examples) for (const [rule] of one.shares) byRule.set(rule, [...(byRule.get(rule) ?? []), one]);
  for (let round = 0; round < 40; round++) {
    for (const [rule, own] of byRule) {
      let gradient = ridge * ((points[rule] ?? 0) - (prior[rule] ?? 0));
      let curve = ridge;
      for (const one of own) {
        const step = slope(one, points, rule);
        gradient += one.weight * (read(one, points) - one.target) * step;
        curve += one.weight * step * step;
      }
      points[rule] = Math.min(60, Math.max(1, (points[rule] ?? 0) - gradient / curve));
    }
  }
  return points;
}

type Memory = Record<string, { authors: number; fitted: number }>;
const memoryPath = (): string => join(process.cwd(), 'scripts', 'fitted-points.json');

/** The authors' points: those in the pack, unless they are what this command wrote there last time. */
function priorOf(book: Rulebook, memory: Memory): number[] {
  return book.rules.map(({ id, points }) => {
    const known = memory[id];
    return known && known.fitted === points ? known.authors : points;
  });
}

/** The same rulebook with other points, by rule number; what is scored with it reads these. */
export function withPoints(book: Rulebook, points: readonly number[]): Rulebook {
  const rules = book.rules.map((rule, i) => ({ ...rule, points: Math.round(points[i] ?? rule.points) }));
  return { ...book, rules, factsOf: (rule) => rules[rule] };
}

function report(name: string, book: Rulebook, rows: readonly HeadlineRow[]): void {
  const parts = (['en', 'de'] as const).map((lang) => {
    const f = figuresOf(
      lang,
      judgeHeadlines(
        book,
        rows.filter((row) => row.lang === lang),
      ),
    );
    return `${lang}: AUC clear ${f.aucClear.toFixed(3)}, any ${f.aucAny.toFixed(3)}, recall ${f.recall40.toFixed(2)}, sober ${(f.falseSober * 100).toFixed(1)} %`;
  });
  console.log(`${name.padEnd(34)} ${parts.join(' | ')}`);
}

/** Replaces only the number after "points" in a rule's own object, so that the file's format stays as it is. */
export function writePoints(text: string, points: ReadonlyMap<string, number>): string {
  const parts = text.split(/(?="id":\s*")/);
  return parts
    .map((part) => {
      const id = /^"id":\s*"([^"]+)"/.exec(part)?.[1];
      const value = id === undefined ? undefined : points.get(id);
      return value === undefined ? part : part.replace(/("points":\s*)\d+/, (_, before: string) => `${before}${value}`);
    })
    .join('');
}

/** The command's door; resolves to the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const ridgeAt = argv.indexOf('--ridge');
  const folder = argv.find((arg, i) => !arg.startsWith('--') && !(ridgeAt >= 0 && i === ridgeAt + 1));
  if (!folder || argv.includes('--help')) {
    console.error(usage);
    return argv.includes('--help') ? 0 : 2;
  }
  const ridge = Number(ridgeAt >= 0 ? argv[ridgeAt + 1] : 8);
  const corpus = readCorpus(folder);
  const book = draftRulebook();
  const memory: Memory = existsSync(memoryPath()) ? (JSON.parse(readFileSync(memoryPath(), 'utf8')) as Memory) : {};
  const prior = priorOf(book, memory);
  const asWritten = withPoints(book, prior);
  const rest = corpus.headlines.filter((row) => !heldBack(row.source));
  const held = corpus.headlines.filter((row) => heldBack(row.source));
  const fitted = withPoints(book, fitPoints(prior, examplesOf(asWritten, rest), ridge));
  report("authors' points, fitted sources", asWritten, rest);
  report('fitted points, fitted sources', fitted, rest);
  report("authors' points, held-back sources", asWritten, held);
  report('fitted points, held-back sources', fitted, held);
  if (!argv.includes('--write')) return 0;
  const final = withPoints(book, fitPoints(prior, examplesOf(asWritten, corpus.headlines), ridge));
  const changed = new Map<string, number>();
  const kept: Memory = {};
  final.rules.forEach((rule, i) => {
    const hype =
      rule.points > 0 && rule.category !== 'substance' && rule.category !== 'sceptic' && rule.category !== 'topic';
    if (!hype) return;
    if (rule.points !== book.rules[i]?.points) changed.set(rule.id, rule.points);
    const authors = prior[i] ?? rule.points;
    if (rule.points !== authors) kept[rule.id] = { authors, fitted: rule.points };
  });
  for (const lang of ['en', 'de']) {
    const pack = join(process.cwd(), 'lib', 'packs', lang);
    for (const name of readdirSync(pack).filter((file) => file.endsWith('.json') && file !== 'pack.json')) {
      const before = readFileSync(join(pack, name), 'utf8');
      const after = writePoints(before, changed);
      if (after !== before) writeFileSync(join(pack, name), after);
    }
  }
  writeFileSync(memoryPath(), `${JSON.stringify(kept, null, 2)}\n`);
  console.log(`wrote ${changed.size} points`);
  return 0;
}
