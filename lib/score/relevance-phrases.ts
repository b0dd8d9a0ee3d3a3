import type { Lang } from '../locale/lang';
import { wordsOf } from '../text/words';
import { isAcronym, keyOf } from './relevance-words';

/** "SEO = search engine optimisation" are two aliases of one keyword. */
export function aliasesOf(entry: string): string[] {
  return entry
    .split(/\s*=\s*/)
    .map((alias) => alias.trim())
    .filter((alias) => /[\p{L}\p{N}]/u.test(alias));
}

/** The words of a keyword, as written. */
export function partsOf(keyword: string): string[] {
  return wordsOf(keyword).map((word) => word.text);
}

/** A key under which spellings of the same keyword meet. */
export function sameWords(keyword: string): string {
  return partsOf(keyword).join('').toLowerCase();
}

/** E-Mail-Marketing is also written Email Marketing, E-Mailmarketing and Emailmarketing: every gluing of neighbours. */
export function spellings(parts: readonly string[], lang: Lang): string[][] {
  if (parts.length === 0) return [];
  if (parts.length > 4) return [parts.map((part) => keyOf(part, lang))];
  const all: string[][] = [];
  for (let mask = 0; mask < 1 << (parts.length - 1); mask += 1) {
    const glued: string[] = [];
    let acronymGlued = false;
    parts.forEach((part, i) => {
      const before = glued.at(-1);
      if (i > 0 && before !== undefined && (mask >> (i - 1)) & 1) {
        glued[glued.length - 1] = before + part.toLowerCase();
        if (isAcronym(part) || isAcronym(parts[i - 1] ?? '')) acronymGlued = true;
      } else glued.push(part);
    });
    // Acronyms are not written into a word: "KISuche" does not exist.
    if (!acronymGlued) all.push(glued.map((part) => keyOf(part, lang)));
  }
  return all;
}
