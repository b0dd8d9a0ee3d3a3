import type { Lang } from '../locale/lang';

/**
 * Word stems for matching a reader's keywords. German follows the published CISTEM algorithm
 * (Weissweiler & Fraser 2017), with two changes that its authors' word lists do not need and
 * headlines do: the "ge" of a capitalised noun stays (Gesetz is not setzt), and Markt is not Marke.
 * English only undoes plurals, -ed, -ing and the two spellings of -ise: keywords are nouns, and a
 * full Porter stemmer joins words (universe, university) that a marketer keeps apart.
 * A stem is a key, never shown. Input is one word without hyphens, in its own case.
 */
export function stem(word: string, lang: Lang): string {
  return lang === 'de' ? stemGerman(word) : stemEnglish(word);
}

/** Ends that look like an inflection of another word and are none. */
const GERMAN_FIXED: readonly [RegExp, string][] = [
  [/^markt/, 'markt'],
  [/^märkte/, 'markt'],
  // The first name and the old money.
  [/^mark$/, 'mark-'],
];

/** Stem of a German word; a capital marks a noun, which keeps its ge- and its -t. */
export function stemGerman(word: string): string {
  const lower = word.toLowerCase();
  for (const [start, fixed] of GERMAN_FIXED) {
    if (start.test(lower) && lower.length <= fixed.length + 2) return fixed;
  }
  const noun = lower !== word;
  let rest = fold(lower);
  if (!noun) rest = rest.replace(/^ge(.{4,})/, '$1');
  // Digraphs and doubled letters count as one letter while ends are cut.
  rest = rest.replaceAll('sch', '$').replaceAll('ei', '%').replaceAll('ie', '&').replace(/(.)\1/g, '$1*');
  while (rest.length > 3) {
    if (rest.length > 5 && /(?:e[mr]|nd)$/.test(rest)) rest = rest.slice(0, -2);
    else if (!noun && rest.endsWith('t')) rest = rest.slice(0, -1);
    else if (/[esn]$/.test(rest)) rest = rest.slice(0, -1);
    else break;
  }
  return rest.replace(/(.)\*/g, '$1$1').replaceAll('&', 'ie').replaceAll('%', 'ei').replaceAll('$', 'sch');
}

/** Words whose s or ing is their own. */
const ENGLISH_FIXED = new Set(
  'news its this was has his bing king thing nothing something anything everything morning evening during series ruling rulings species lens gas bus plus us as is yes sing ring red bed need feed speed seed indeed analytics politics economics ethics physics windows aws sms rss cms ios rcs being string spring bring'.split(
    ' ',
  ),
);

/** Stem of an English word; -ise and -ize are one. */
export function stemEnglish(word: string): string {
  let rest = fold(word.toLowerCase()).replace(/['’]s$|['’]$/, '');
  if (rest.length < 4 && !/^[a-z]{2}s$/.test(rest)) return rest;
  if (ENGLISH_FIXED.has(rest)) return rest;
  rest = rest
    .replace(/isation/, 'ization')
    .replace(/(?<=.{3})is(?=e[drs]?$|ing$)/, (is, at: number, whole: string) =>
      /(?:prom|expert|adv|rev|superv|televis|exerc|franch|comprom|enterpr|merchand|advert|surpr|ra|pra|noi|cho|exp|pre)$/.test(
        whole.slice(0, at),
      )
        ? is
        : 'iz',
    );
  if (/(?:ss|us|is)$/.test(rest)) return rest;
  if (rest.endsWith('ies') && rest.length > 4) return `${rest.slice(0, -3)}i`;
  if (/(?:ss|sh|ch|x|z)es$/.test(rest)) rest = rest.slice(0, -2);
  else if (rest.endsWith('s')) rest = rest.slice(0, -1);
  const verb = /^(.*[aeiouy].*?)(?:ed|ing)$/.exec(rest);
  if (verb?.[1] !== undefined && verb[1].length >= 3) rest = verb[1].replace(/([bdgmnprt])\1$/, '$1');
  else if (rest.endsWith('e') && rest.length > 3) rest = rest.slice(0, -1);
  if (rest.endsWith('e') && rest.length > 3) rest = rest.slice(0, -1);
  return rest.length > 3 ? rest.replace(/y$/, 'i') : rest;
}

/** Umlauts, ß and accents as their base letters: Maßnahme and Massnahme, Café and Cafe are one. */
export function fold(lower: string): string {
  return /^[ -~]*$/.test(lower) ? lower : lower.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}
