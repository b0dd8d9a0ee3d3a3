import { fold, stem, stemGerman } from '../text/stem';
import type { Lang } from '../locale/lang';

/** Names that are also words: "Meta" the company is not "meta", "Perplexity" not the measure. Both must be capitalised. */
const NAMES = new Set(
  'meta threads target perplexity gemini amazon apple sora copilot claude bard notion slack buffer brave temu canvas later runway act otto snap spark jasper drift monday discover llama grok'.split(
    ' ',
  ),
);

/** Acronyms that are ordinary words when written small. */
const ORDINARY = new Set(
  'IT US WHO SAP AR PR AI KI LED AIM BID GO IM DA UM PIM CAN HR GEO ARM AGE ACT ADS SEA CAR VOICE TEAM RAG OTTO ROI EU'.split(
    ' ',
  ),
);

/** Words of one language that mean something else in the other: never tried across. */
export const FALSE_FRIENDS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(
    'brand brands gift rat art wand kind hell list fast rate rates chef fund tag tags angle bank note stern lead leads handy mode rank spot spots agent post posts text texts creator leader reader review reach law ad ads suit'.split(
      ' ',
    ),
  ),
  de: new Set(
    'handle handles handled such build builds brief gift rat art kind spot tag rede wert not war rang tod links link note post text texten mode spots'.split(
      ' ',
    ),
  ),
};

/** Marketing is not the market, positioning not a position: a keyword in -ing keeps its end. */
const GERUND = /^.{4,}ing$/;

/** What part of a keyword must be met, as a key; see `keysOf` for the keys a word of the text offers. */
export function keyOf(part: string, lang: Lang): string {
  if (isAcronym(part)) return acronymKey(part);
  const lower = part.toLowerCase();
  if (lower !== part && NAMES.has(lower)) return `C:${lower}`;
  if (lang === 'en' && GERUND.test(lower)) return `en:${fold(lower)}`;
  return `${lang}:${stem(part, lang)}`;
}

/** All keys a word offers to keywords. `piece` is the language of the piece; other-language keywords skip false friends. */
export function keysOf(word: string, piece: Lang | null): string[] {
  const lower = word.toLowerCase();
  const keys: string[] = [];
  if (piece !== 'de' || !FALSE_FRIENDS.en.has(lower)) {
    const base = stem(word, 'en');
    // Adding is no ad, and what leads is no lead.
    if ((base.length > 2 || word.length < 5) && lower !== 'leading') keys.push(`en:${base}`);
    if (GERUND.test(lower)) keys.push(`en:${fold(lower)}`);
  }
  if (piece !== 'en' || !FALSE_FRIENDS.de.has(lower)) {
    keys.push(`de:${stem(word, 'de')}`);
    // A noun keeps its t, the same word in a keyword written small does not: offer both.
    if (lower !== word) keys.push(`de:${stemGerman(lower)}`);
  }
  if (isAcronym(word)) keys.push(acronymKey(word));
  else if (INTELLIGENCE.test(lower)) keys.push(WRITTEN_OUT);
  else if (/^[\p{Lu}\p{N}]{2,6}s$/u.test(word)) keys.push(acronymKey(word.slice(0, -1)));
  else if (word.length >= 3 && word.length <= 5 && !ORDINARY.has(word.toUpperCase()))
    keys.push(acronymKey(word.toUpperCase()));
  if (lower !== word && NAMES.has(lower)) keys.push(`C:${lower}`);
  return keys;
}

const INTELLIGENCE = /^intelligen(?:ce|z)$/;
/** AI as "intelligence", where "artificial" stands before it: the scan looks. */
export const WRITTEN_OUT = 'A:AI';
const ARTIFICIAL = /(?:artificial|künstliche[nr]?|kuenstliche[nr]?)[ -]$/i;

/** Whether the "intelligence" that begins here is an artificial one, for which goals and titles also say AI or KI. */
export function isArtificial(text: string, start: number): boolean {
  return ARTIFICIAL.test(text.slice(Math.max(0, start - 14), start));
}

/** SEO, CRM, B2B, GA4: two to six capitals and digits. Matched with regard to case. */
export function isAcronym(part: string): boolean {
  return (
    part.length >= 2 && part.length <= 6 && /^[\p{Lu}\p{N}]+$/u.test(part) && /\p{Lu}.*\p{Lu}|\p{Lu}\p{N}/u.test(part)
  );
}

function acronymKey(part: string): string {
  // German says KI, English AI; for matching they are one acronym.
  return part === 'KI' ? 'A:AI' : `A:${fold(part.toLowerCase()).toUpperCase()}`;
}
