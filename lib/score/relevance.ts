import type { Lang } from '../locale/lang';
import type { Goal } from '../settings/goal';
import type { GoalMatch, Piece, RelevanceScore } from './judgement';
import type { Where } from './reason';
import { shareOut } from './relevance-points';
import { compileGoals } from './relevance-goals';
import type { CompiledGoals, Term } from './relevance-goals';
import { findTerms } from './relevance-find';
import { weightOfKind, weightOfPlace } from './relevance-title';
import type { Found } from './relevance-find';
import { wordsOf } from '../text/words';

/**
 * Relevance, 0-100, of a piece to the reader's goals. The idea is BM25F (Robertson 2004): the
 * frequencies of a keyword are weighed by field and added before they saturate, so a word in title
 * and text is not counted as two facts.
 *
 *   tf = 4 title * place / length norm + 2 lead + 1 body per 400 words        m = tf / (tf + 1.5)
 *   goal = weight * (1 - product over its keywords of (1 - strength * m))
 *   R = 100 * (1 - exp(-0.64 * kind of the title * sum of goals))
 *
 * One specific keyword of a weight-3 goal in a title gives about 70, of a weight-1 goal 33; a
 * second goal lifts more than a second mention. Place and kind: relevance-title.ts. Example: goal
 * with "newsletter" (weight 3), title "New rules for a newsletter and its readers": m = .73,
 * goal = 3 * .85 * .73 = 1.86, R = 70, all of it from one goal and one keyword.
 */
const TITLE = 4;
const LEAD = 2;
const BODY_WORDS = 400;
const HALF = 1.5;
const STEEPNESS = 0.64;
/** A usual title has ten words; in a longer one a single word says less about the whole (BM25's b). */
const TITLE_WORDS = 10;
const LENGTH_NORM = 0.35;
/** Each further goal adds a little less: two faint hits are not one clear one. */
const FURTHER_GOALS = 0.7;
/** A stretch of text that has spoken for one goal says less to another: it is one fact. */
const SPENT = 0.6;
/** Two words of one field confirm each other: Salesforce and automation are no news of shares. */
const CONFIRMED = 0.4;
const NOTHING_SPENT: ReadonlySet<number> = new Set();
/** An excluded word in teaser or text leaves this much of a goal; in the title nothing. */
const EXCLUDED_BELOW = 0.3;
/** The first paragraphs of a text without a teaser stand for it. */
const LEAD_WORDS = 60;
/** More of a page than this says nothing new about its topic. */
const MOST_TEXT = 60_000;
const MOST_HITS = 5;

/**
 * @param lang language of the piece; its own keywords are tried first, the other language's too.
 * @param today local day YYYY-MM-DD; goals whose `until` has passed do not count.
 * @returns value 0-100, the goals that gave points, most first, and what the kind of news changes; all points add up
 * to the value.
 */
export function scoreRelevance(piece: Piece, lang: Lang | null, goals: readonly Goal[], today: string): RelevanceScore {
  return scoreCompiled(piece, lang, compileGoals(goals), today);
}

/** The same with goals already compiled, for pages of headlines. */
export function scoreCompiled(piece: Piece, lang: Lang | null, compiled: CompiledGoals, today: string): RelevanceScore {
  const fields = fieldsOf(piece);
  const found = fields.flatMap((field) => findTerms(field.text, field.where, lang, compiled));
  if (found.length === 0) return { value: 0, goals: [] };
  const titleWords = wordsOf(piece.title);
  const bodyWords = piece.text === undefined ? 0 : Math.max(1, piece.text.length / 6.5);
  const perHit = {
    title: TITLE / (1 - LENGTH_NORM + (LENGTH_NORM * Math.max(4, titleWords.length)) / TITLE_WORDS),
    teaser: LEAD,
    body: 1 / Math.max(1, bodyWords / BODY_WORDS),
  };
  const leadEnd = piece.teaser === undefined && piece.text !== undefined ? endOfLead(piece.text) : 0;
  const weigh = ({ where, start }: Found): number => {
    if (where === 'title') return perHit.title * weightOfPlace(piece.title, start);
    return where === 'body' && start < leadEnd ? LEAD : perHit[where];
  };
  const serving = servingGoals(found, compiled, today);
  const strengths = strengthsOf(serving, weigh);
  const inTitle = serving.flatMap(({ counted }) => counted.filter(({ where }) => where === 'title'));
  const sum = strengths.reduce((total, strength) => total + strength, 0);
  const { weight, why } = weightOfKind(piece.title, titleWords, inTitle);
  const value = saturated(sum * weight);
  const ofGoals = saturated(sum);
  const points = shareOut(ofGoals, strengths);
  const matches = serving.map(({ name, counted }, i) => ({
    goal: name,
    points: points[i] ?? 0,
    hits: hitsOf(counted),
  }));
  return {
    value,
    goals: matches.filter((match) => match.points > 0).sort((a, b) => b.points - a.points),
    ...(value === ofGoals ? {} : { kind: { points: value - ofGoals, why } }),
  };
}

const saturated = (sum: number): number => Math.round(100 * (1 - Math.exp(-STEEPNESS * sum)));

/** A goal the piece serves, with the hits that count for it. */
interface Serving {
  name: string;
  weight: number;
  counted: readonly Found[];
}

function servingGoals(found: readonly Found[], compiled: CompiledGoals, today: string): Serving[] {
  const serving: Serving[] = [];
  compiled.goals.forEach(({ name, weight, until }, index) => {
    if (until !== null && until < today) return;
    const ofGoal = found.filter(({ term }) => term.goal === index);
    const excluded = ofGoal.filter(({ term }) => term.excluded);
    if (excluded.some(({ where }) => where === 'title')) return;
    const counted = withoutOverlaps(ofGoal.filter(({ term }) => !term.excluded));
    if (counted.every(({ term }) => term.loose)) return;
    serving.push({ name, weight: weight * (excluded.length > 0 ? EXCLUDED_BELOW : 1), counted });
  });
  return serving;
}

/** What each goal adds, the strongest first and each further one less: sorts `serving` into that order. */
function strengthsOf(serving: Serving[], weigh: (hit: Found) => number): number[] {
  const alone = new Map(serving.map((one) => [one, one.weight * together(one.counted, weigh, NOTHING_SPENT)]));
  serving.sort((a, b) => (alone.get(b) ?? 0) - (alone.get(a) ?? 0));
  const spent = new Set<number>();
  return serving.map((one, i) => {
    const strength = i === 0 ? (alone.get(one) ?? 0) : one.weight * together(one.counted, weigh, spent);
    for (const hit of one.counted) spent.add(startOf(hit)).add(endOf(hit));
    return strength * FURTHER_GOALS ** i;
  });
}

/** 0-1: that at least one of the goal's keywords is what the piece is about, each keyword with its aliases once. */
function together(found: readonly Found[], weigh: (hit: Found) => number, spent: ReadonlySet<number>): number {
  const groups = new Map<number, { tf: number; best: number }>();
  for (const hit of found) {
    const group = groups.get(hit.term.group) ?? { tf: 0, best: 0 };
    group.tf += weigh(hit);
    const heard = spent.has(startOf(hit)) || spent.has(endOf(hit));
    group.best = Math.max(group.best, strengthOf(hit) * (heard ? SPENT : 1));
    groups.set(hit.term.group, group);
  }
  const sure = confirmEachOther(found) ? CONFIRMED : 0;
  let missing = 1;
  for (const { tf, best } of groups.values()) missing *= 1 - (best + (1 - best) * best * sure) * (tf / (tf + HALF));
  return 1 - missing;
}

/** Whether one of the reader's own words stands with another word, own or closely related. */
function confirmEachOther(found: readonly Found[]): boolean {
  const own = found.find(({ term }) => term.related === null);
  return own !== undefined && found.some(({ term }) => !term.loose && term.group !== own.term.group);
}

/** Where a stretch begins and where it ends, as numbers of their own in the piece. */
function startOf({ where, start }: Found): number {
  return 2 * (PLACE[where] * MOST_TEXT * 2 + start);
}
function endOf({ where, end }: Found): number {
  return 2 * (PLACE[where] * MOST_TEXT * 2 + end) + 1;
}

function strengthOf(hit: Found): number {
  return hit.term.strength * hit.closeness;
}

/** One stretch of text speaks once for a goal: the strongest, longest match of it. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  const order = [...found].sort(
    (a, b) =>
      strengthOf(b) - strengthOf(a) ||
      b.end - b.start - (a.end - a.start) ||
      unlike(a) - unlike(b) ||
      a.start - b.start,
  );
  for (const hit of order) {
    if (!kept.some((other) => other.where === hit.where && other.start < hit.end && hit.start < other.end))
      kept.push(hit);
    if (kept.length >= 200) break;
  }
  return kept;
}

/** Prefers to name the keyword as it stands in the text over another form of it. */
function unlike(hit: Found): number {
  return hit.text.toLowerCase() === hit.term.keyword.toLowerCase()
    ? 0
    : Math.abs(hit.text.length - hit.term.keyword.length) + 1;
}

const PLACE: Readonly<Record<Where, number>> = { title: 0, teaser: 1, body: 2 };

function hitsOf(found: readonly Found[]): GoalMatch['hits'] {
  const shown = new Map<Term['group'], Found>();
  for (const hit of [...found].sort((a, b) => PLACE[a.where] - PLACE[b.where] || strengthOf(b) - strengthOf(a))) {
    if (!shown.has(hit.term.group)) shown.set(hit.term.group, hit);
  }
  return [...shown.values()].slice(0, MOST_HITS).map(({ term, text, where, start, end }) => ({
    keyword: term.keyword,
    ...(term.related === null ? {} : { related: term.related }),
    quote: { text, where, start, end },
  }));
}

function fieldsOf(piece: Piece): { text: string; where: Where }[] {
  const fields: { text: string; where: Where }[] = [{ text: piece.title, where: 'title' }];
  if (piece.teaser !== undefined) fields.push({ text: piece.teaser, where: 'teaser' });
  if (piece.text !== undefined) fields.push({ text: piece.text.slice(0, MOST_TEXT), where: 'body' });
  return fields;
}

function endOfLead(text: string): number {
  return wordsOf(text.slice(0, LEAD_WORDS * 15))[LEAD_WORDS - 1]?.end ?? text.length;
}
