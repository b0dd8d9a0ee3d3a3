import type { Lang } from '../locale/lang';
import type { Hit } from '../rules/match';
import { match } from '../rules/match';
import type { Rulebook, RuleFacts } from '../rules/rulebook';
import type { Tokens } from '../text/tokens';
import { TokenReader } from '../text/tokens';
import type { Personal } from './personal';
import { factorOf } from './personal';
import type { Where } from './reason';
import { TopicPlaces } from './topic-places';

/** A denied sign keeps a tenth: next to nothing, so that it never makes a line of its own. */
export const deniedFactor = 0.1;
/** Inside quotation marks somebody else speaks. */
export const quotedFactor = 0.5;
/** The teaser under a headline is read less and says more: its signs weigh less than the headline's. */
const teaserFactor = 0.6;

/** However strong, doubt leaves a twentieth of a sign. */
const mostDoubt = 0.95;
/** What follows one of these is claimed, whatever was doubted before: "AI won't replace you, but someone using AI will". */
const contrast = /\b(?:but|however|aber|sondern)\b/i;

/** What bait adds to hype where no AI topic is named. */
const offTopicFactor = 0.4;

/** One sign found in a title or teaser, before arithmetic. */
export interface Sign {
  rule: RuleFacts;
  where: Where;
  text: string;
  hit: Hit;
  /** Its words in the text, UTF-16 offsets. */
  start: number;
  end: number;
  /** Points after denial, place and the reader's own factor, before quotation and sceptic discount. */
  points: number;
  quoted: boolean;
}

export interface HeadlineFacts {
  aboutAi: boolean;
  /** Whether it names AI itself, not only a word near the topic: enough to say what the whole page is about. */
  namesAi: boolean;
  /** Hype signs that count: one per rule, not overlapping within a category. */
  signs: Sign[];
  /** Bait signs whether or not the headline is about AI. */
  bait: Sign[];
  /** The sceptic signs, the one that takes most away first. */
  doubts: Doubt[];
}

/** A sceptic sign and the part of the reducible points it takes away, 0-1. */
export interface Doubt {
  sign: Sign;
  part: number;
}

const reader = new TokenReader();

const nothing: HeadlineFacts = { aboutAi: false, namesAi: false, signs: [], bait: [], doubts: [] };

/** Reads a title and its teaser: which signs stand there and what reduces them. `aboutAi` true when the page is. */
export function readHeadline(
  book: Rulebook,
  title: string,
  teaser: string,
  lang: Lang,
  personal: Personal,
  pageAboutAi: boolean,
): HeadlineFacts {
  const found: Sign[] = [];
  let aboutAi = pageAboutAi;
  let namesAi = false;
  const doubts: Doubt[] = [];
  const fields: readonly [Where, string, number][] = [
    ['title', title, 1],
    ['teaser', teaser, teaserFactor],
  ];
  for (const [where, text, weight] of fields) {
    if (text === '') continue;
    const tokens = reader.read(text);
    let topics: TopicPlaces | null = null;
    for (const hit of match(book, tokens, 'headline', lang)) {
      const rule = book.factsOf(hit.rule);
      if (!rule) continue;
      if (rule.category === 'topic') {
        (topics ??= new TopicPlaces()).add(rule.id, hit.from, hit.to);
        continue;
      }
      if (rule.language !== lang || rule.category === 'substance') continue;
      const factor = factorOf(personal, rule.id);
      if (factor === 0) continue;
      if (rule.category === 'sceptic') {
        const part =
          hit.negated && rule.guards.negation === 'drop' ? 0 : rule.discount * (where === 'teaser' ? teaserFactor : 1);
        if (part > 0) {
          const sign = { rule, where, text, hit, ...placeOf(tokens, hit), points: 0, quoted: hit.quoted };
          doubts.push({ sign, part: Math.min(mostDoubt, part) });
        }
        continue;
      }
      const denied = hit.negated && rule.guards.negation === 'drop' ? deniedFactor : 1;
      if (hit.quoted && rule.guards.quotation === 'drop') continue;
      const quoted = hit.quoted && rule.guards.quotation === 'halve';
      const points = rule.points * denied * factor * weight;
      found.push({ rule, where, text, hit, ...placeOf(tokens, hit), points, quoted });
    }
    if (topics === null) continue;
    aboutAi ||= topics.anyNear;
    namesAi ||= topics.any;
  }
  if (found.length === 0 && !aboutAi && doubts.length === 0) return nothing;
  const best = bestPerRule(found);
  return {
    aboutAi,
    namesAi,
    signs: withoutOverlap(aboutAi ? best : best.filter((sign) => !sign.rule.guards.topic).map(offTopic)).filter(
      (sign) => sign.points >= 0.5,
    ),
    bait: withoutOverlap(best.filter((sign) => sign.rule.category === 'bait' || sign.rule.category === 'shouting')),
    doubts: doubts.toSorted((a, b) => b.part - a.part),
  };
}

/** The strongest doubt that reaches a sign; null for none. A doubt reaches everything but what a contrast parts from it. */
export function doubtOf(sign: Sign, doubts: readonly Doubt[]): Doubt | null {
  if (sign.rule.guards.sceptic !== 'reduce') return null;
  return doubts.find(({ sign: sceptic }) => !isParted(sceptic, sign)) ?? null;
}

function isParted(sceptic: Sign, sign: Sign): boolean {
  return (
    sceptic.where === sign.where && sceptic.end <= sign.start && contrast.test(sign.text.slice(sceptic.end, sign.start))
  );
}

function placeOf(tokens: Tokens, hit: Hit): { start: number; end: number } {
  const start = tokens.start[hit.from] ?? 0;
  return { start, end: tokens.end[hit.to - 1] ?? start };
}

/** Bait that names no AI topic is bait, shown on its own dial, and hardly AI hype. */
function offTopic(sign: Sign): Sign {
  const isBait = sign.rule.category === 'bait' || sign.rule.category === 'shouting';
  return isBait ? { ...sign, points: sign.points * offTopicFactor } : sign;
}

const worth = (sign: Sign): number => sign.points * (sign.quoted ? quotedFactor : 1);

function bestPerRule(signs: Sign[]): Sign[] {
  if (signs.length < 2) return signs;
  const best = new Map<string, Sign>();
  for (const sign of signs) {
    const known = best.get(sign.rule.id);
    if (!known || worth(sign) > worth(known)) best.set(sign.rule.id, sign);
  }
  return [...best.values()];
}

/** Within one category the same words count once: the strongest sign wins. */
function withoutOverlap(signs: Sign[]): Sign[] {
  if (signs.length < 2) return signs;
  const kept: Sign[] = [];
  for (const sign of signs.toSorted((a, b) => worth(b) - worth(a))) {
    const taken = kept.some(
      (other) =>
        other.rule.category === sign.rule.category &&
        other.where === sign.where &&
        other.hit.from < sign.hit.to &&
        sign.hit.from < other.hit.to,
    );
    if (!taken) kept.push(sign);
  }
  return kept;
}
