import type { Lang } from '../locale/lang';
import { reasonTexts } from '../locale/reasons';
import type { Hit } from '../rules/match';
import type { Rulebook } from '../rules/rulebook';
import { Flag } from '../text/token-flags';
import type { Tokens } from '../text/tokens';
import { TokenReader } from '../text/tokens';
import type { BodyFacts } from './body-hits';
import type { HeadlineFacts } from './headline-hits';
import { doubtOf } from './headline-hits';
import type { Line } from './lines';
import { sentenceQuote } from './sentences';
import { substanceKind } from './substance-kind';

/** A headline that promises at least this much is held against its text. */
const promisesFrom = 30;
/** A flag more than a weight: the gap is shown, it hardly counts. */
const points = 3;
/** Shorter words ("with", "und") are no sign that two sentences speak of the same thing. */
const shortest = 5;
/** At most this many sentences are compared, so that a long text stays cheap. */
const compared = 24;

/**
 * The sentence of the body that undermines the headline: it denies a sign of the same kind, or names a limit in
 * words the headline uses. The line quotes it. null when the headline promises little or no such sentence stands there.
 */
export function gapLine(
  text: string,
  tokens: Tokens,
  book: Rulebook,
  head: HeadlineFacts,
  body: BodyFacts,
  lang: Lang,
): Line | null {
  const promised = head.signs.reduce(
    (sum, sign) => sum + (sign.quoted ? 0 : sign.points * (1 - (doubtOf(sign, head.doubts)?.part ?? 0))),
    0,
  );
  const first = head.signs[0];
  if (!first || promised < promisesFrom) return null;
  const claims = new Set(head.signs.map((sign) => sign.rule.category));
  let words: ContentWords | null = null;
  let best: Hit | null = null;
  let most = 0;
  let looked = 0;
  for (const hit of body.hits) {
    const rule = book.factsOf(hit.rule);
    if (!rule || rule.language !== lang || hit.quoted) continue;
    const denies = hit.negated && rule.guards.negation === 'drop' && claims.has(rule.category);
    const limits = rule.category === 'substance' && !hit.negated && substanceKind(rule.id) === 'limit';
    if (!denies && !limits) continue;
    if (++looked > compared) break;
    const { from, to } = sentenceRange(tokens, hit.from);
    words ??= new ContentWords(first.text);
    const shared = words.sharedWith(text, tokens, from, to);
    const weight = shared + (denies ? 2 : 0);
    if (weight > most && (shared >= 1 || denies)) {
      most = weight;
      best = hit;
    }
  }
  // One shared word may be chance ("OpenAI"); two, or a denial, are about the headline's own claim.
  if (!best || most < 2) return null;
  const found = best;
  return {
    rule: 'gap.headline',
    pack: null,
    category: 'gap',
    points,
    why: reasonTexts.gap,
    quote: () => sentenceQuote(text, tokens, found.from, found.to, 'body'),
  };
}

function sentenceRange(tokens: Tokens, at: number): { from: number; to: number } {
  const sentence = tokens.sentence[at];
  let from = at;
  while (from > 0 && at - from < 60 && tokens.sentence[from - 1] === sentence) from--;
  let to = at + 1;
  while (to < tokens.count && to - at < 60 && tokens.sentence[to] === sentence) to++;
  return { from, to };
}

const titleReader = new TokenReader();

/** The longer words of a headline, to find them again in sentences. */
class ContentWords {
  private readonly words = new Set<string>();
  /** Length and first letter of each: nearly every other word is passed over without being cut out of the text. */
  private readonly shapes = new Set<number>();

  constructor(title: string) {
    const tokens = titleReader.read(title);
    for (let i = 0; i < tokens.count; i++) {
      if (!isContent(tokens, i)) continue;
      this.words.add(wordAt(title, tokens, i));
      this.shapes.add(shapeOf(title, tokens, i));
    }
  }

  /** How many different ones stand among tokens [from, to) of a text. */
  sharedWith(text: string, tokens: Tokens, from: number, to: number): number {
    const shared = new Set<string>();
    for (let i = from; i < to; i++) {
      if (!isContent(tokens, i) || !this.shapes.has(shapeOf(text, tokens, i))) continue;
      const word = wordAt(text, tokens, i);
      if (this.words.has(word)) shared.add(word);
    }
    return shared.size;
  }
}

const isContent = (tokens: Tokens, token: number): boolean =>
  ((tokens.flags[token] ?? 0) & Flag.Word) !== 0 && lengthOf(tokens, token) >= shortest;

const lengthOf = (tokens: Tokens, token: number): number => (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0);

const wordAt = (text: string, tokens: Tokens, token: number): string =>
  text.slice(tokens.start[token], tokens.end[token]).toLowerCase();

/** Capital and small letters of both languages differ in this bit. */
const caseBit = 32;
const shapeOf = (text: string, tokens: Tokens, token: number): number =>
  (lengthOf(tokens, token) << 16) | (text.charCodeAt(tokens.start[token] ?? 0) | caseBit);
