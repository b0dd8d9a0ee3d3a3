import type { Bilingual } from '../locale/lang';
import { reasonTexts } from '../locale/reasons';
import type { Word } from '../text/words';
import { AWAY, GUIDE, OF_TOOLS, TO_COMPANIES, kindsOf } from './relevance-kinds';

/**
 * What a title says beyond the words it names: whether they stand where its topic stands, whether it
 * serves up several topics, and whether the news is of a kind that reaches a marketer's desk. A
 * keyword in news of funding rounds, of programming or of geopolitics is background; in a guide or in
 * news addressed to companies it is work. The sizes are from headlines labelled 0 to 3 for fourteen
 * strategies: at the same keywords a kind moves the label by a third to a half of a step.
 */

/** The word a title begins with is mostly what it is about; its end is mostly an aside. */
const AT_START = 1.5;
const AT_END = 0.75;
const END_FROM = 0.7;
/** "Podcast: ..." says what the piece is, not what it is about. */
const AS_MEDIUM = 0.15;
const MEDIUM = /^(?:podcast|video|webinar|newsletter|blog|workshop)\b[^:|]{0,30}[:|]/i;

/** How much a hit counts by its place in the title: 1 in the middle. */
export function weightOfPlace(title: string, start: number): number {
  if (start === 0) return MEDIUM.test(title) ? AS_MEDIUM : AT_START;
  return start > END_FROM * title.length ? AT_END : 1;
}

/** A round-up ("Weekly: A, B, C") is about each of its topics only in part. */
const ROUND_UP = 0.55;
const OTHER_DESK = 0.7;
/** Two such words damp, a third says nothing new. */
const MOST_AWAY = 2;
const HELPS = 1.3;
const FOR_COMPANIES = 1.1;
const NEW_TOOL = 1.1;

/**
 * What is left, or gained, of the relevance of a piece with this title: a weight of 0.3 to 1.6, 1 for plain news, and
 * the sentence for it.
 * A word of another kind of news does not count against a reader who asked for it: `hits` are the
 * stretches of the title that serve a goal.
 */
export function weightOfKind(
  title: string,
  words: readonly Word[],
  hits: readonly { start: number; end: number }[],
): { weight: number; why: Bilingual } {
  let kinds = 0;
  let away = 0;
  let before = '';
  for (const { text, start, end } of words) {
    const kind = kindsOf(text, before);
    if (kind & AWAY && !hits.some((hit) => hit.start < end && start < hit.end)) away += 1;
    kinds |= kind;
    before = text;
  }
  let weight = OTHER_DESK ** Math.min(away, MOST_AWAY);
  const isOneOfMany = isRoundUp(title);
  if (isOneOfMany) weight *= ROUND_UP;
  if (kinds & GUIDE) weight *= HELPS;
  if (kinds & TO_COMPANIES) weight *= FOR_COMPANIES;
  if (kinds & OF_TOOLS) weight *= NEW_TOOL;
  const why = weight > 1 ? reasonTexts.useful : isOneOfMany ? reasonTexts.roundUp : reasonTexts.otherDesk;
  return { weight, why };
}

/** Four topics in a row, three of some words each, a list after a colon, the notes of a weekday. */
function isRoundUp(title: string): boolean {
  const parts = title.split(/, | \| |; | \+ /);
  if (parts.length >= 4 || (parts.length === 3 && parts.every((part) => part.trim().split(' ').length >= 3)))
    return true;
  return /^[^:]{3,40}: [^,:]+, [^,:]+, |^(?:\p{L}+tag|Mittwoch|\p{L}+day): .*, /u.test(title);
}
