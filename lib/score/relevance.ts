import type { Lang } from '../locale/lang';
import type { Goal } from '../settings/goal';
import type { GoalMatch, Piece, RelevanceScore } from './judgement';
import type { Where } from './reason';
import { shareOut } from './relevance-points';
import { compileGoals } from './relevance-goals';
import type { CompiledGoals, Term } from './relevance-goals';
import { findTerms } from './relevance-find';
import type { Found } from './relevance-find';
import { wordsOf } from '../text/words';

/**
 * Relevance, 0-100, of a piece to the reader's goals. The idea is BM25F (Robertson 2004): the
 * frequencies of a keyword are weighed by field and added before they saturate, so a word in title
 * and text is not counted as two facts.
 *
 *   tf = 4 title / length norm + 2 lead + 1 body per 400 words        m = tf / (tf + 1.5)
 *   goal = weight * (1 - product over its keywords of (1 - strength * m))
 *   R = 100 * (1 - exp(-0.64 * sum of goals))
 *
 * One specific keyword of a weight-3 goal in a title gives about 70, of a weight-1 goal 30; a
 * second goal lifts more than a second mention. Example: goal "CRM" (weight 3), title "HubSpot
 * opens its CRM to agents": m = .73, goal = 1.9, R = 70, all of it from one goal, two keywords.
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
/** A round-up ("Weekly: A, B, C") is about each of its topics only in part. */
const ROUND_UP = 0.5;
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
 * @returns value 0-100 and the goals that gave points, most first; their points add up to the value.
 */
export function scoreRelevance(piece: Piece, lang: Lang | null, goals: readonly Goal[], today: string): RelevanceScore {
  return scoreCompiled(piece, lang, compileGoals(goals), today);
}

/** The same with goals already compiled, for pages of headlines. */
export function scoreCompiled(piece: Piece, lang: Lang | null, compiled: CompiledGoals, today: string): RelevanceScore {
  const fields = fieldsOf(piece);
  const found = fields.flatMap((field) => findTerms(field.text, field.where, lang, compiled));
  if (found.length === 0) return { value: 0, goals: [] };
  const titleWords = countWords(piece.title);
  const bodyWords = piece.text === undefined ? 0 : Math.max(1, piece.text.length / 6.5);
  const perHit = {
    title:
      ((isRoundUp(piece.title) ? ROUND_UP : 1) * TITLE) /
      (1 - LENGTH_NORM + (LENGTH_NORM * Math.max(4, titleWords)) / TITLE_WORDS),
    teaser: LEAD,
    body: 1 / Math.max(1, bodyWords / BODY_WORDS),
  };
  const leadEnd = piece.teaser === undefined && piece.text !== undefined ? endOfLead(piece.text) : 0;
  const matches: { match: GoalMatch; strength: number }[] = [];
  compiled.goals.forEach((goal, index) => {
    if (goal.until !== null && goal.until < today) return;
    const ofGoal = found.filter(({ term }) => term.goal === index);
    const excluded = ofGoal.filter(({ term }) => term.excluded);
    if (excluded.some(({ where }) => where === 'title')) return;
    const counted = withoutOverlaps(ofGoal.filter(({ term }) => !term.excluded));
    if (counted.every(({ term }) => term.loose)) return;
    const damped = excluded.length > 0 ? EXCLUDED_BELOW : 1;
    const strength =
      goal.weight *
      damped *
      together(counted, (hit) => (hit.where === 'body' && hit.start < leadEnd ? LEAD : perHit[hit.where]));
    matches.push({ match: { goal: goal.name, points: 0, hits: hitsOf(counted) }, strength });
  });
  matches.sort((a, b) => b.strength - a.strength);
  matches.forEach((match, i) => (match.strength *= FURTHER_GOALS ** i));
  const sum = matches.reduce((total, { strength }) => total + strength, 0);
  const value = Math.round(100 * (1 - Math.exp(-STEEPNESS * sum)));
  const points = shareOut(
    value,
    matches.map(({ strength }) => strength),
  );
  const shown = matches
    .map(({ match }, i) => ({ ...match, points: points[i] ?? 0 }))
    .filter((match) => match.points > 0);
  return { value, goals: shown.sort((a, b) => b.points - a.points) };
}

/** 0-1: that at least one of the goal's keywords is what the piece is about, each keyword with its aliases once. */
function together(found: readonly Found[], weigh: (hit: Found) => number): number {
  const groups = new Map<number, { tf: number; best: number }>();
  for (const hit of found) {
    const group = groups.get(hit.term.group) ?? { tf: 0, best: 0 };
    group.tf += weigh(hit);
    group.best = Math.max(group.best, strengthOf(hit));
    groups.set(hit.term.group, group);
  }
  let missing = 1;
  for (const { tf, best } of groups.values()) missing *= 1 - best * (tf / (tf + HALF));
  return 1 - missing;
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

function countWords(title: string): number {
  return title.split(/[\s\-–—:/|]+/).length;
}

function isRoundUp(title: string): boolean {
  return title.split(/, | \| |; | \+ /).length >= 4 || /^[^:]{3,40}: [^,:]+, [^,:]+, /.test(title);
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
