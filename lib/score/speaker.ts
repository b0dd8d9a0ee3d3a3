import type { Lang } from '../locale/lang';
import { fill, reasonTexts } from '../locale/reasons';
import type { Rulebook } from '../rules/rulebook';
import { Flag } from '../text/token-flags';
import type { Tokens } from '../text/tokens';
import type { BodyFacts } from './body-hits';
import type { Line } from './lines';
import { shows } from './substance-kind';

const weWords: Record<Lang, ReadonlySet<string>> = {
  en: new Set(['we', 'our', 'ours', 'us']),
  de: new Set(['wir', 'uns', 'unser', 'unsere', 'unserem', 'unseren', 'unserer', 'unseres']),
};
const longestWe = 8;
/** Their second letters: nearly every other word is passed over without being cut out of the text. */
const weSeconds: Record<Lang, ReadonlySet<number>> = {
  en: new Set([0x65, 0x73, 0x75]),
  de: new Set([0x69, 0x6e]),
};
/** From this share of sentences on, the text speaks as its maker; below it a "we" is only a figure of speech. */
const vendorFrom = 0.2;
/** So many of the sentences that say "we" must praise. */
const leastPraise = 2;
const fullPoints = 6;

/** Sentences that say "we" or "our" outside quotation marks, and how many sentences there are. */
export function weSentences(text: string, tokens: Tokens, lang: Lang): { saying: Set<number>; sentences: number } {
  const words = weWords[lang];
  const seconds = weSeconds[lang];
  const saying = new Set<number>();
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] ?? 0;
    const length = (tokens.end[i] ?? 0) - start;
    if (length < 2 || length > longestWe) continue;
    // Only words that begin like one of them are cut out of the text.
    const first = text.charCodeAt(start) | 32;
    if (first !== 0x77 && first !== 0x6f && first !== 0x75) continue;
    if (!seconds.has(text.charCodeAt(start + 1) | 32) || ((tokens.flags[i] ?? 0) & Flag.Quoted) !== 0) continue;
    const word = text.slice(start, start + length);
    // "US" is a country; "Us" and "us" are people.
    if (word !== 'US' && words.has(word.toLowerCase())) saying.add(tokens.sentence[i] ?? 0);
  }
  return { saying, sentences: tokens.sentences };
}

/**
 * A line when the text praises in the maker's voice: a fifth of the sentences say "we", at least two of them praise
 * (a promo sign), and nobody from outside is named. An essay's "we" (all of us) praises nothing. In proportion to the hype.
 */
export function speakerLine(
  text: string,
  tokens: Tokens,
  lang: Lang,
  book: Rulebook,
  body: BodyFacts,
  hype: number,
): Line | null {
  if (hype <= 0 || shows(body.substance, 'source')) return null;
  const praising = new Set<number>();
  for (const hit of body.hits) {
    if (!hit.negated && !hit.quoted && book.factsOf(hit.rule)?.category === 'promo') praising.add(hit.sentence);
  }
  if (praising.size < leastPraise) return null;
  const { saying, sentences } = weSentences(text, tokens, lang);
  const share = saying.size / Math.max(1, sentences);
  const own = [...praising].filter((sentence) => saying.has(sentence)).length;
  if (share < vendorFrom || own < leastPraise) return null;
  return {
    rule: 'voice.vendor',
    pack: null,
    category: 'promo',
    points: fullPoints * Math.min(1, hype / 40),
    why: fill(reasonTexts.vendorVoice, { n: Math.round(share * 100) }),
  };
}
