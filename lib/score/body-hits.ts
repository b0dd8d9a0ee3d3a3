import type { Lang } from '../locale/lang';
import type { Hit } from '../rules/match';
import { match } from '../rules/match';
import type { Rulebook, RuleFacts } from '../rules/rulebook';
import type { Tokens } from '../text/tokens';
import { articleConstants, bodyWeight } from './article-constants';
import { deniedFactor, quotedFactor } from './headline-hits';
import type { Personal } from './personal';
import { factorOf } from './personal';
import type { Category } from './reason';
import type { SubstanceKind } from './substance-kind';
import { substanceKind } from './substance-kind';
import { TopicPlaces } from './topic-places';

/** All places of one rule in the body, already capped. Points are rule points, not yet per 1,000 words. */
export interface BodySign {
  rule: RuleFacts;
  /** The first, strongest place: what is quoted. */
  hit: Hit;
  places: number;
  points: number;
  /** What quotation marks take away of these points. */
  quoted: number;
  /** What repetition as a topic takes away. */
  topic: number;
}

export interface BodyFacts {
  aboutAi: boolean;
  /** Whether rules with a topic guard count: about AI, or asked to count anyway. */
  speaks: boolean;
  signs: BodySign[];
  substance: BodySign[];
  /** Sceptic signs, each counted with its discount, and the strongest place. */
  sceptic: number;
  scepticHit: { rule: RuleFacts; hit: Hit } | null;
  hits: readonly Hit[];
}

/** A sentence that shows one of these says what others say, or says it with reserve. */
const reserved: ReadonlySet<SubstanceKind> = new Set(['source', 'report', 'hedge']);

/** One expression of one rule, told apart by its words. */
interface Expression {
  rule: RuleFacts;
  words: number;
  hits: Hit[];
}

/** The latest claim of a category while reading on: one that overlaps it may still take its place. */
interface Claim {
  rule: RuleFacts;
  hit: Hit;
}

/** One match over the body, sorted into what counts. Rules with a topic guard speak when it is about AI, or when told that the topic is given. */
export function readBody(
  book: Rulebook,
  tokens: Tokens,
  lang: Lang,
  personal: Personal,
  titleNamesAi: boolean,
  words: number,
  topicGiven = false,
): BodyFacts {
  const hits = match(book, tokens, 'body', lang);
  const expressions = new Map<number, Expression[]>();
  const claims = new Map<string, Claim>();
  const reported = new Set<number>();
  const topics = new TopicPlaces();
  let sceptic = 0;
  let scepticHit: BodyFacts['scepticHit'] = null;
  const express = (rule: RuleFacts, hit: Hit): void => {
    const words = wordsHash(tokens, hit);
    const ofRule = expressions.get(hit.rule);
    const known = ofRule?.find((expression) => expression.words === words);
    if (known) known.hits.push(hit);
    else if (ofRule) ofRule.push({ rule, words, hits: [hit] });
    else expressions.set(hit.rule, [{ rule, words, hits: [hit] }]);
  };
  for (const hit of hits) {
    const rule = book.factsOf(hit.rule);
    if (!rule) continue;
    if (rule.category === 'topic') {
      if (!titleNamesAi) topics.add(rule.id, hit.from, hit.to);
    } else if (rule.language !== lang) {
      continue;
    } else if (rule.category === 'sceptic') {
      if (hit.negated && rule.guards.negation === 'drop') continue;
      sceptic += rule.discount;
      if (!scepticHit || rule.discount > scepticHit.rule.discount) scepticHit = { rule, hit };
    } else if (rule.category === 'substance') {
      express(rule, hit);
      if (reserved.has(substanceKind(rule.id))) reported.add(hit.sentence);
    } else {
      // Hits come in reading order, so only the last claim of a category can overlap this one: the stronger stays.
      const last = claims.get(rule.category);
      if (last && hit.from < last.hit.to) {
        if (rule.points > last.rule.points) claims.set(rule.category, { rule, hit });
        continue;
      }
      if (last) express(last.rule, last.hit);
      claims.set(rule.category, { rule, hit });
    }
  }
  for (const { rule, hit } of claims.values()) express(rule, hit);
  const aboutAi = titleNamesAi || topics.areEnough(tokens, words);
  const speaks = aboutAi || topicGiven;
  const signs = new Map<string, BodySign>();
  const substance = new Map<string, BodySign>();
  for (const ofRule of expressions.values()) {
    for (const { rule, hits: places } of ofRule) {
      if (rule.category === 'substance') add(substance, rule, places, personal, reported);
      else if (speaks || !rule.guards.topic) add(signs, rule, places, personal, reported);
    }
  }
  return { aboutAi, speaks, signs: [...signs.values()], substance: [...substance.values()], sceptic, scepticHit, hits };
}

/** A hash of the words a hit stands on: a rule finds the same words, or others. */
function wordsHash(tokens: Tokens, hit: Hit): number {
  let hash = 0;
  for (let i = hit.from; i < hit.to; i++) hash = (Math.imul(hash, 31) + (tokens.hashA[i] ?? 0)) | 0;
  return hash;
}

/** Adds one expression's places to its rule: at most `cap` of them, denied ones nearly nothing, quoted and reported ones half. */
function add(
  into: Map<string, BodySign>,
  rule: RuleFacts,
  hits: readonly Hit[],
  personal: Personal,
  reported: ReadonlySet<number>,
): void {
  const category = rule.category as Category;
  const factor = factorOf(personal, rule.id) * (bodyWeight[category] ?? 1);
  if (factor === 0) return;
  const each = rule.points * factor;
  const isTopic = category !== 'substance' && hits.length >= articleConstants.topicFrom;
  let best: Hit | null = null;
  let places = 0;
  let points = 0;
  let quoted = 0;
  for (const hit of hits) {
    if (places >= rule.cap) break;
    if (hit.negated && rule.guards.negation === 'drop') {
      points += each * deniedFactor;
      continue;
    }
    if (hit.quoted && rule.guards.quotation === 'drop') continue;
    places++;
    points += each;
    // A sentence that names who says it is reported speech, with quotation marks or without.
    if ((hit.quoted || reported.has(hit.sentence)) && rule.guards.quotation === 'halve' && category !== 'substance')
      quoted += each * (1 - quotedFactor);
    else best ??= hit;
  }
  best ??= hits[0] ?? null;
  if (places === 0 || !best) return;
  const topic = isTopic ? (points - quoted) * (1 - articleConstants.topicShare) : 0;
  const known = into.get(rule.id);
  if (!known) into.set(rule.id, { rule, hit: best, places, points, quoted, topic });
  else {
    known.places += places;
    known.points += points;
    known.quoted += quoted;
    known.topic += topic;
  }
}
