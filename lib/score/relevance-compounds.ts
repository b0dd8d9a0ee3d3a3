import { fold } from '../text/stem';

/**
 * A German keyword counts inside a longer word when it stands at a compound boundary: Newsletter in
 * Newsletteranmeldung and Firmennewsletter, not Agent in Agentur, Text in Textil, Marke in Markt.
 * Without a dictionary a boundary is recognised by what is left over: at least four letters with a
 * vowel after the keyword (and a linking s, n, en, er), none of them a mere suffix; at least three
 * before it, none of them a verb's prefix.
 */
const LINKS = ['', 's', 'n', 'e', 'en', 'es', 'er', 'ns'];
const SUFFIXES =
  /^(?:ur|il|ich|ier|isier|isch|lich|ung|heit|keit|itat|ment|ion|ismus|ting|ant(?!w)|enz|ell|ie?r?t?$|eter|eting)/;
const INFLECTION = /^(?:e|en|n|s|es|er|ern|em|in|innen)?$/;
const VERB_PREFIX =
  /^(?:ab|an|auf|aus|be|bei|durch|ein|ent|er|ge|hinter|miss|nach|uber|um|un|unter|ver|vor|wider|zer|zu)$/;
/** Two letters before the keyword that make another word of it: Bewerbung is no Werbung, also in Jobbewerbung. */
const OTHER_WORD: Readonly<Record<string, RegExp>> = {
  werbung: /be$/,
  werbe: /(?:be|ge|wett)$/,
  werb: /(?:be|wett)$/,
  such: /(?:be|ver|unter)$/,
  agentur: /(?:netz|arbeits|umwelt|sicherheits|energie|raumfahrt|nachrichten)$/,
  press: /(?:word|ex|com)$/,
  preis: /(?:nobel|friedens|kunst|film|buch)$/,
  troll: /[ck]on$/,
  daten: /(?:sol|kandi|man)$/,
  recht: /(?:auf|ge)$/,
};
/** How a German word begins: no word begins like the -nger of Messenger. */
const ONSET =
  /^(?:[^aeiouy]?|qu|[bcfgkp][lr]|[dtv]r|chr?|kn|gn|p[fhs]|pf[lr]|s[cklmnpt]|s[pt]r|spl|sch[lmnrw]?|t[hw]|wr|zw|th)[aeiouy]/;
const VOWEL = /[aeiouy]/;

/** At least this many letters before a keyword may be part of a compound; shorter ones meet too much by chance. */
const SHORTEST = 5;

export interface CompoundIndex {
  add(part: string, key: string): void;
  /** The keys of all keywords standing in this word at a compound boundary. */
  find(word: string): string[];
}

/** An empty index; `add` takes a keyword of one word and the key it is known by, `find` a word of a text. */
export function compoundIndex(): CompoundIndex {
  const byStart = new Map<string, { base: string; key: string }[]>();
  return {
    add(part, key) {
      if (part.length < SHORTEST || !/^\p{L}+$/u.test(part)) return;
      const base = memberOf(part);
      if (base.length < 4) return;
      const start = base.slice(0, 4);
      const known = byStart.get(start) ?? [];
      // Werbung enters a compound as Werbe-: Werbefilm.
      for (const one of base.endsWith('werbung') ? [base, base.replace(/ung$/, 'e')] : [base]) {
        if (!known.some((other) => other.base === one && other.key === key)) known.push({ base: one, key });
      }
      byStart.set(start, known);
    },
    find(word) {
      if (word.length < SHORTEST + 3) return [];
      const whole = fold(word.toLowerCase());
      // Compounds that end in a keyword are nouns: Sammelklage, but not entspricht for Richter.
      const last = word.toLowerCase() === word ? 1 : whole.length;
      const found: string[] = [];
      for (let at = 0; at < last && at + 4 <= whole.length; at += 1) {
        for (const { base, key } of byStart.get(whole.slice(at, at + 4)) ?? []) {
          if (isMember(whole, base, at)) found.push(key);
        }
      }
      return found;
    },
  };
}

/** The keyword as it enters a compound: without the ends of its plural, but with an -er of its own (Richter). */
function memberOf(part: string): string {
  const whole = fold(part.toLowerCase());
  const cut = whole.replace(/(?:en|[ens])$/, '');
  return cut.length < 4 ? whole : cut;
}

function isMember(whole: string, base: string, at: number): boolean {
  if (!whole.startsWith(base, at)) return false;
  const before = whole.slice(0, at);
  const after = whole.slice(at + base.length);
  if (before === '' && INFLECTION.test(after)) return false;
  return startsCleanly(before, base) && endsCleanly(after, base, before !== '');
}

function startsCleanly(before: string, base: string): boolean {
  if (before === '') return true;
  if (before.length < 3 || !VOWEL.test(before) || VERB_PREFIX.test(before)) return false;
  return !(OTHER_WORD[base]?.test(before) ?? false);
}

function endsCleanly(after: string, base: string, last: boolean): boolean {
  // Benchmark is no Marke: a short base at the end needs its vowel too.
  if (INFLECTION.test(after)) return last && (base.length >= SHORTEST || after.startsWith('e'));
  if (SUFFIXES.test(after)) return false;
  return LINKS.some((link) => {
    // A base cut down to four letters (Mark-e, Kund-e) needs its own vowel back: Markenrecht, not Marktplatz.
    if (!after.startsWith(link) || (link === '' && base.length < SHORTEST)) return false;
    const rest = after.slice(link.length);
    return rest.length >= 4 && ONSET.test(rest) && !SUFFIXES.test(rest);
  });
}
