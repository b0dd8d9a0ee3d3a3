// npm run score: JSON Lines in, JSON Lines out, the same core as the extension.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import process from 'node:process';
import type { JudgeDeps } from '../lib/score/judge';
import { measureArticle } from '../lib/score/hype-article';
import { judgeIn, languageOf } from '../lib/score/judge';
import type { Piece } from '../lib/score/judgement';
import { nobody } from '../lib/score/personal';
import type { Goal } from '../lib/settings/goal';
import { parseStrategyText } from '../lib/settings/strategy';
import { defaultThresholds } from '../lib/settings/thresholds';
import { needRulebook } from './rulebook';

const usage = `npm run --silent score -- [--strategy FILE] < pieces.jsonl > scores.jsonl
  in:  {"id", "title", "text"?, "lang"?, "url"?, "teaser"?} a line; without text it is judged as a headline
  out: {"id", "lang", "hype", "relevance", "verdict", "reasons", "goals", "bait", "signal", "confidence", …} in the
       same order; notJudged says why a piece gets no verdict; a bad line gives {"error", "line"}`;

/** Progress is said after this many lines, so that a long run is not silent. */
const progressEvery = 5000;

interface Ask {
  id: unknown;
  piece: Piece;
}

function parseLine(line: string): { ok: true; ask: Ask } | { ok: false; error: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    return { ok: false, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { ok: false, error: 'not an object' };
  const fields = raw as Record<string, unknown>;
  if (typeof fields['title'] !== 'string') return { ok: false, error: 'title is missing or not text' };
  const piece: Piece = { title: fields['title'] };
  for (const name of ['teaser', 'text', 'lang', 'url'] as const) {
    const value = fields[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') return { ok: false, error: `${name} is not text` };
    piece[name] = value;
  }
  return { ok: true, ask: { id: fields['id'] ?? null, piece } };
}

/** One answer. A piece that is not judged keeps its place with notJudged and no verdict. */
export function answer({ id, piece }: Ask, deps: JudgeDeps): Record<string, unknown> {
  const { lang, found } = languageOf(piece);
  const judgement = lang === null ? { notJudged: 'language' as const, words: 0 } : judgeIn(piece, lang, deps);
  if (judgement.notJudged !== null) {
    // The number is for measuring only: a text about something else has wording, too, but gets no verdict here.
    const measured = lang !== null && piece.text !== undefined && judgement.notJudged === 'not-about-ai';
    const hype = measured
      ? measureArticle(deps.book, { title: piece.title, text: piece.text ?? '' }, lang, deps.personal, 'given').hype
          .value
      : 0;
    return {
      id,
      lang: found === 'other' ? null : found,
      hype,
      relevance: 0,
      verdict: null,
      reasons: [],
      goals: [],
      notJudged: judgement.notJudged,
    };
  }
  const { hype, relevance, verdict, because, minutes, words } = judgement;
  return {
    id,
    lang,
    hype: hype.value,
    relevance: relevance.value,
    verdict,
    because,
    reasons: hype.reasons.map(({ rule, points, quote, why, category, pack }) => ({
      rule,
      points,
      quote: quote?.text ?? null,
      ...(quote ? { where: quote.where, start: quote.start, end: quote.end } : {}),
      why,
      category,
      pack,
    })),
    goals: relevance.goals.map(({ goal, points, hits }) => ({
      goal,
      points,
      keywords: hits.map((hit) => hit.keyword),
    })),
    ...(relevance.kind === undefined ? {} : { kind: relevance.kind }),
    bait: hype.bait,
    signal: hype.signal,
    confidence: hype.confidence,
    aboutAi: hype.aboutAi,
    ...(minutes === null ? {} : { minutes: Math.round(minutes * 10) / 10, words }),
  };
}

function readGoals(path: string | undefined): Goal[] | string {
  if (path === undefined) return 'the file is not named';
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const read = parseStrategyText(text);
  return read.ok ? read.value.goals : `${read.error.path}: ${read.error.reason}`;
}

/** The command's door; resolves to the exit code: 0 done (bad lines are answered, not fatal), 2 asked wrongly. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const at = argv.indexOf('--strategy');
  const unknown = argv.find((arg, i) => arg !== '--strategy' && !(at >= 0 && i === at + 1));
  if (unknown !== undefined) {
    console.error(`score: unknown argument "${unknown}"\n${usage}`);
    return 2;
  }
  const goals = at >= 0 ? readGoals(argv[at + 1]) : [];
  if (typeof goals === 'string') {
    console.error(`score: strategy ${argv[at + 1] ?? ''}: ${goals}`);
    return 2;
  }
  const deps: JudgeDeps = {
    book: needRulebook(),
    goals,
    thresholds: defaultThresholds,
    personal: nobody,
    today: new Date().toISOString().slice(0, 10),
    novelty: null,
    minutesLeft: null,
    readingSpeed: null,
  };
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const parsed = parseLine(number === 1 ? line.replace(/^\uFEFF/, '') : line);
    if (!parsed.ok) bad++;
    const out = parsed.ok ? answer(parsed.ask, deps) : { error: parsed.error, line: number };
    if (!process.stdout.write(`${JSON.stringify(out)}\n`)) await once(process.stdout, 'drain');
    if (number % progressEvery === 0) console.error(`score: ${number} lines`);
  }
  if (bad > 0) console.error(`score: ${bad} of ${number} lines could not be read`);
  return 0;
}
