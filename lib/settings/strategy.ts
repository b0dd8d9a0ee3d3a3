import type { Lang } from '../locale/lang';
import type { Result } from '../result';
import { done, failed } from '../result';
import { isObject } from './field';
import type { Goal, Strategy } from './goal';

/** Where a strategy file is wrong and how; `path` reads like "goals[2].keywords.de[0]". */
export interface StrategyProblem {
  path: string;
  reason:
    | 'not-json'
    | 'not-an-object'
    | 'unknown-field'
    | 'missing'
    | 'not-text'
    | 'not-a-list'
    | 'weight'
    | 'date'
    | 'too-long'
    | 'too-many';
}

export const goalLimits = { goals: 50, keywords: 200, name: 80, keyword: 200 } as const;

const languages: readonly Lang[] = ['en', 'de'];

class Refusal extends Error {
  constructor(readonly problem: StrategyProblem) {
    super(`${problem.path}: ${problem.reason}`);
  }
}

function refuse(path: string, reason: StrategyProblem['reason']): never {
  throw new Refusal({ path, reason });
}

/** Runs a reader that refuses by throwing, and gives the refusal as a value. */
function attempt<Value>(read: () => Value): Result<Value, StrategyProblem> {
  try {
    return done(read());
  } catch (error) {
    if (error instanceof Refusal) return failed(error.problem);
    throw error;
  }
}

function onlyFields(raw: Record<string, unknown>, allowed: readonly string[], path: string): void {
  for (const key of Object.keys(raw))
    if (!allowed.includes(key)) refuse(path === '' ? key : `${path}.${key}`, 'unknown-field');
}

function readName(raw: unknown, path: string): string {
  if (raw === undefined) refuse(path, 'missing');
  if (typeof raw !== 'string') refuse(path, 'not-text');
  const name = raw.trim();
  if (name === '') refuse(path, 'missing');
  return name.length > goalLimits.name ? refuse(path, 'too-long') : name;
}

function readWords(raw: unknown, path: string): Partial<Record<Lang, string[]>> {
  if (!isObject(raw)) refuse(path, 'not-an-object');
  onlyFields(raw, languages, path);
  const words: Partial<Record<Lang, string[]>> = {};
  for (const lang of languages) {
    const entries = raw[lang];
    if (entries === undefined) continue;
    const at = `${path}.${lang}`;
    if (!Array.isArray(entries)) refuse(at, 'not-a-list');
    if (entries.length > goalLimits.keywords) refuse(at, 'too-many');
    const read = entries.map((entry: unknown, index) => {
      if (typeof entry !== 'string') return refuse(`${at}[${index}]`, 'not-text');
      return entry.length > goalLimits.keyword ? refuse(`${at}[${index}]`, 'too-long') : entry.trim();
    });
    words[lang] = [...new Set(read.filter((entry) => entry !== ''))];
  }
  return words;
}

/** A day that exists, written YYYY-MM-DD. */
export function isDay(raw: unknown): raw is string {
  if (typeof raw !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(raw)) return false;
  const time = Date.parse(`${raw}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(raw);
}

function readGoal(raw: unknown, path: string): Goal {
  if (!isObject(raw)) refuse(path, 'not-an-object');
  onlyFields(raw, ['name', 'weight', 'keywords', 'exclude', 'until'], path);
  const { weight = 1, until } = raw;
  if (weight !== 1 && weight !== 2 && weight !== 3) refuse(`${path}.weight`, 'weight');
  if (until !== undefined && !isDay(until)) refuse(`${path}.until`, 'date');
  return {
    name: readName(raw['name'], `${path}.name`),
    weight,
    keywords: readWords(raw['keywords'] ?? {}, `${path}.keywords`),
    ...(raw['exclude'] === undefined ? {} : { exclude: readWords(raw['exclude'], `${path}.exclude`) }),
    ...(until === undefined ? {} : { until }),
  };
}

/** One goal from an untrusted value. Missing weight is 1, missing languages are fine, unknown fields are refused. */
export function parseGoal(raw: unknown, path = 'goal'): Result<Goal, StrategyProblem> {
  return attempt(() => readGoal(raw, path));
}

/**
 * A strategy file (already decoded JSON): what the options page exports and the command line reads.
 * Missing languages and fields are fine; unknown fields are refused with their path.
 */
export function parseStrategy(raw: unknown): Result<Strategy, StrategyProblem> {
  return attempt(() => {
    if (!isObject(raw)) refuse('', 'not-an-object');
    onlyFields(raw, ['name', 'goals'], '');
    const { goals } = raw;
    if (goals === undefined) refuse('goals', 'missing');
    if (!Array.isArray(goals)) refuse('goals', 'not-a-list');
    if (goals.length > goalLimits.goals) refuse('goals', 'too-many');
    return {
      name: raw['name'] === undefined ? '' : readName(raw['name'], 'name'),
      goals: goals.map((goal: unknown, index) => readGoal(goal, `goals[${index}]`)),
    };
  });
}

/** A strategy file as text. */
export function parseStrategyText(text: string): Result<Strategy, StrategyProblem> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return failed({ path: '', reason: 'not-json' });
    throw error;
  }
  return parseStrategy(raw);
}

/** A strategy as the text of its file, in one canonical form: parsing it gives the same strategy again. */
export function formatStrategy(strategy: Strategy): string {
  return `${JSON.stringify(strategy, null, 2)}\n`;
}
