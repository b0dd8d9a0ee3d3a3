import type { Lang } from '../locale/lang';
import { fill, reasonTexts } from '../locale/reasons';
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
/** From this share of sentences on, the text speaks as its maker; below it a "we" is only a figure of speech. */
const vendorFrom = 0.2;
const fullPoints = 6;

/** Share of sentences, 0-1, that say "we" or "our" outside quotation marks. */
export function weShare(text: string, tokens: Tokens, lang: Lang): number {
  const words = weWords[lang];
  let sentences = 0;
  let saying = 0;
  let current = -1;
  let said = false;
  for (let i = 0; i < tokens.count; i++) {
    const sentence = tokens.sentence[i] ?? 0;
    if (sentence !== current) {
      current = sentence;
      sentences++;
      said = false;
    }
    if (said) continue;
    const start = tokens.start[i] ?? 0;
    const length = (tokens.end[i] ?? 0) - start;
    if (length < 2 || length > longestWe || ((tokens.flags[i] ?? 0) & Flag.Quoted) !== 0) continue;
    // Only words that begin with w, o or u are cut out of the text.
    const first = text.charCodeAt(start) | 32;
    if (first !== 0x77 && first !== 0x6f && first !== 0x75) continue;
    const word = text.slice(start, start + length);
    // "US" is a country; "Us" and "us" are people.
    if (word === 'US' || !words.has(word.toLowerCase())) continue;
    said = true;
    saying++;
  }
  return sentences === 0 ? 0 : saying / sentences;
}

/** A line when the text speaks in the maker's voice and nobody from outside is named; in proportion to the hype found. */
export function speakerLine(text: string, tokens: Tokens, lang: Lang, body: BodyFacts, hype: number): Line | null {
  if (hype <= 0 || shows(body.substance, 'source') || !body.signs.some((sign) => sign.rule.category === 'promo')) return null;
  const share = weShare(text, tokens, lang);
  if (share < vendorFrom) return null;
  return {
    rule: 'voice.vendor',
    pack: null,
    category: 'promo',
    points: fullPoints * Math.min(1, hype / 40),
    why: fill(reasonTexts.vendorVoice, { n: Math.round(share * 100) }),
  };
}
