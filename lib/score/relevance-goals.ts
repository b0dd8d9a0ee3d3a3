import type { Lang } from '../locale/lang';
import type { Bilingual } from '../locale/lang';
import type { Goal } from '../settings/goal';
import { CONCEPTS } from './concepts/concepts';
import { compoundIndex } from './relevance-compounds';
import type { CompoundIndex } from './relevance-compounds';
import { wordsOf } from '../text/words';
import { isAcronym, keyOf, keysOf } from './relevance-words';

/** One way a keyword, an alias or a related word may be met: its parts as keys, in order. */
export interface Term {
  goal: number;
  /** What the points are counted under: aliases of one keyword, and all words of one concept, share a group. */
  group: number;
  keys: readonly string[];
  /** 0-1, how much a hit says: phrases and long compounds most, broad words and related ones least. */
  strength: number;
  /** The keyword as the reader wrote it (the first alias), or the related word. */
  keyword: string;
  /** The field of work through which it is related, null for the reader's own keyword. */
  related: Bilingual | null;
  /** Confirms another hit of the goal and gives no points alone. */
  loose: boolean;
  excluded: boolean;
}

export interface CompiledGoal {
  name: string;
  weight: number;
  until: string | null;
}

/** Goals made ready once, so that a page of headlines costs only look-ups. */
export interface CompiledGoals {
  goals: readonly CompiledGoal[];
  groups: number;
  /** Terms by the key of their first part. */
  byFirst: ReadonlyMap<string, readonly Term[]>;
  /** Terms of several parts that may also be met with words between, by the key of their first part. */
  compounds: CompoundIndex;
  /** What each word form offers of the keys that occur in terms; filled as words are met. */
  seen: Record<'en' | 'de' | 'none', Map<string, readonly Offer[]>>;
  known: ReadonlySet<string>;
}

/** A key offered by a word; `part` when the keyword is only a part of a longer German word. */
export interface Offer {
  key: string;
  part: boolean;
}

/** A hit on a related word counts two thirds of a hit on the reader’s own; broad ones less. */
const RELATED = 0.7;
const LOOSELY_RELATED = 0.3;
/** A field that only one of the goal's keywords belongs to. */
const ONE_WORD_POINTS = 0.7;
/** A phrase says exactly what is meant; one word nearly; a word that everybody uses hardly. */
const PHRASE = 1;
const WORD = 0.85;
const BROAD_WORD = 0.5;
const COMPANY = 0.55;
const LONG_WORD = 13;

/** Words a marketer puts into a goal and every second headline uses in passing. */
const BROAD = new Set(
  'chatbot chatbots google meta facebook microsoft amazon apple openai chatgpt support service blog blogs content text texte texten search suche data daten brand marke video videos audio ads ad ai ki agent agents agenten platform plattform marketing sales vertrieb social media web website app apps tool tools software customer customers kunde kunden strategy strategie campaign budget preise price prices creative design kreativ image images bild bilder editorial redaktion partner market markt trend trends automation automatisierung lizenz license klage lawsuit publisher verlage crawler regulator shop store test team agentur agency growth wachstum product produkt event events community influencer reach reichweite recht law sichtbarkeit visibility'.split(' '),
);

/** A company is in the news for many things; its name alone says less than the name of a field. */
const COMPANIES = new Set(
  'adobe perplexity salesforce hubspot sap klaviyo shopify tiktok instagram linkedin youtube pinterest snapchat reddit zalando otto ebay etsy walmart anthropic mistral claude gemini copilot grok canva figma runway midjourney elevenlabs zapier slack zendesk bing bard whatsapp twitter threads deepseek klarna spotify netflix disney nvidia ibm oracle'.split(' '),
);

const cache = new WeakMap<readonly Goal[], CompiledGoals>();

/** Compiles goals, once per list: the same array gives the same answer again. */
export function compileGoals(goals: readonly Goal[]): CompiledGoals {
  const known = cache.get(goals);
  if (known) return known;
  const compiled = compile(goals);
  cache.set(goals, compiled);
  return compiled;
}

function compile(goals: readonly Goal[]): CompiledGoals {
  const terms: Term[] = [];
  let groups = 0;
  goals.forEach((goal, index) => {
    const byWords = new Map<string, number>();
    const own: string[][] = [];
    for (const lang of ['en', 'de'] as const) {
      for (const entry of goal.keywords[lang] ?? []) {
        const aliases = aliasesOf(entry);
        // The same keyword in both languages (CRM, Newsletter) is one keyword.
        const group = aliases.map((alias) => byWords.get(sameWords(alias))).find((known) => known !== undefined) ?? groups++;
        for (const alias of aliases) {
          byWords.set(sameWords(alias), group);
          const parts = partsOf(alias);
          own.push(parts);
          for (const keys of spellings(parts, lang)) {
            terms.push({ goal: index, group, keys, strength: specificity(parts, alias), keyword: aliases[0] ?? alias, related: null, loose: false, excluded: false });
          }
        }
      }
      for (const entry of goal.exclude?.[lang] ?? []) {
        for (const alias of aliasesOf(entry)) {
          for (const keys of spellings(partsOf(alias), lang)) {
            terms.push({ goal: index, group: -1, keys, strength: 1, keyword: alias, related: null, loose: false, excluded: true });
          }
        }
      }
    }
    for (const { concept, share } of conceptsOf(own, partsOf(goal.name))) {
      const group = groups++;
      for (const { word, loose, strength, spelled } of concept.terms) {
        if (byWords.has(sameWords(word))) continue;
        for (const keys of spelled) {
          terms.push({ goal: index, group, keys, strength: share * strength, keyword: word, related: concept.name, loose, excluded: false });
        }
      }
    }
  });
  return index(goals, terms, groups);
}

function index(goals: readonly Goal[], terms: readonly Term[], groups: number): CompiledGoals {
  const byFirst = new Map<string, Term[]>();
  const known = new Set<string>();
  const compounds = compoundIndex();
  for (const term of terms) {
    const first = term.keys[0];
    if (first === undefined) continue;
    const same = byFirst.get(first);
    if (same) same.push(term);
    else byFirst.set(first, [term]);
    for (const key of term.keys) known.add(key);
    if (term.keys.length === 1 && !isAcronym(term.keyword)) compounds.add(lastWord(term.keyword), first);
  }
  return {
    goals: goals.map(({ name, weight, until }) => ({ name, weight, until: until ?? null })),
    groups,
    byFirst,
    compounds,
    known,
    seen: { en: new Map(), de: new Map(), none: new Map() },
  };
}

/** What is already known of words in pieces of this language. */
export function memoryFor(lang: Lang | null, compiled: CompiledGoals): ReadonlyMap<string, readonly Offer[]> {
  return compiled.seen[lang ?? 'none'];
}

const NO_OFFERS: readonly Offer[] = [];

/** What a word of a piece in this language offers to these goals; remembered, since words repeat. */
export function offersOf(word: string, lang: Lang | null, compiled: CompiledGoals): readonly Offer[] {
  const memory = compiled.seen[lang ?? 'none'];
  const known = memory.get(word);
  if (known) return known;
  const whole = keysOf(word, lang).filter((key) => compiled.known.has(key));
  const parts = lang === 'en' ? [] : compiled.compounds.find(word).filter((key) => !whole.includes(key));
  const offers =
    whole.length + parts.length === 0
      ? NO_OFFERS
      : [...new Set(whole)].map((key) => ({ key, part: false })).concat([...new Set(parts)].map((key) => ({ key, part: true })));
  // A long session must not keep every word of every page.
  if (memory.size > 50_000) memory.clear();
  memory.set(word, offers);
  return offers;
}

/** "SEO = search engine optimisation" are two aliases of one keyword. */
function aliasesOf(entry: string): string[] {
  return entry
    .split(/\s*=\s*/)
    .map((alias) => alias.trim())
    .filter((alias) => /[\p{L}\p{N}]/u.test(alias));
}

export function partsOf(keyword: string): string[] {
  return wordsOf(keyword).map((word) => word.text);
}

function lastWord(keyword: string): string {
  return partsOf(keyword).join('');
}

function sameWords(keyword: string): string {
  return partsOf(keyword).join('').toLowerCase();
}

/** E-Mail-Marketing is also written Email Marketing, E-Mailmarketing and Emailmarketing: every gluing of neighbours. */
function spellings(parts: readonly string[], lang: Lang): string[][] {
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

function specificity(parts: readonly string[], written: string): number {
  if (parts.length > 1) return PHRASE;
  const word = parts[0] ?? '';
  if (BROAD.has(word.toLowerCase())) return BROAD_WORD;
  if (COMPANIES.has(word.toLowerCase())) return COMPANY;
  // In lists of common words written small, a capital marks a name.
  return written.length >= LONG_WORD ? PHRASE : WORD;
}

interface ConceptTerm {
  word: string;
  loose: boolean;
  strength: number;
  spelled: string[][];
}
interface ReadyConcept {
  name: Bilingual;
  terms: ConceptTerm[];
}

let ready: { concepts: ReadyConcept[]; byPhrase: Map<string, Set<ReadyConcept>> } | null = null;

/** The concepts with their words as keys, and which firm phrase belongs to which; made when first needed. */
function readyConcepts(): NonNullable<typeof ready> {
  if (ready) return ready;
  const byPhrase = new Map<string, Set<ReadyConcept>>();
  const concepts = CONCEPTS.map((concept) => {
    const made: ReadyConcept = { name: concept.name, terms: [] };
    for (const lang of ['en', 'de'] as const) {
      for (const entry of concept[lang].split(', ')) {
        const loose = entry.startsWith('~');
        const word = loose ? entry.slice(1) : entry;
        const parts = partsOf(word);
        const spelled = spellings(parts, lang);
        made.terms.push({ word, loose, strength: loose ? LOOSELY_RELATED : RELATED * specificity(parts, word), spelled });
        if (loose) continue;
        for (const keys of spelled) {
          const phrase = keys.join(' ');
          byPhrase.set(phrase, (byPhrase.get(phrase) ?? new Set()).add(made));
        }
      }
    }
    return made;
  });
  ready = { concepts, byPhrase };
  return ready;
}

/**
 * The concepts a goal touches: those of which a firm term is one of its keywords, or a phrase in
 * one, or stands in its name. The more of its words point there, the more a related hit counts.
 */
function conceptsOf(keywords: readonly string[][], name: readonly string[]): { concept: ReadyConcept; share: number }[] {
  const { concepts, byPhrase } = readyConcepts();
  const votes = new Map<ReadyConcept, number>();
  const vote = (phrases: Iterable<string>, weight: number) => {
    const met = new Set<ReadyConcept>();
    for (const phrase of phrases) for (const concept of byPhrase.get(phrase) ?? []) met.add(concept);
    for (const concept of met) votes.set(concept, (votes.get(concept) ?? 0) + weight);
  };
  for (const parts of keywords) vote(phrasesIn(parts, 2), 1);
  vote(phrasesIn(name, 1), 2);
  return concepts.flatMap((concept) => {
    const count = votes.get(concept) ?? 0;
    return count === 0 ? [] : [{ concept, share: count === 1 ? ONE_WORD_POINTS : 1 }];
  });
}

/** The whole phrase as keys of either language, and every run of at least `shortest` words in it. */
function phrasesIn(parts: readonly string[], shortest: number): Set<string> {
  const phrases = new Set<string>();
  for (const lang of ['en', 'de'] as const) {
    const keys = parts.map((part) => keyOf(part, lang));
    phrases.add(keys.join(' '));
    for (let from = 0; from < keys.length; from += 1) {
      for (let to = from + shortest; to <= Math.min(keys.length, from + 5); to += 1) phrases.add(keys.slice(from, to).join(' '));
    }
  }
  return phrases;
}
