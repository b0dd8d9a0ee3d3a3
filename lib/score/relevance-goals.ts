import type { Bilingual, Lang } from '../locale/lang';
import type { Goal } from '../settings/goal';
import { compoundIndex } from './relevance-compounds';
import type { CompoundIndex } from './relevance-compounds';
import { conceptsOf } from './relevance-concepts';
import { aliasesOf, partsOf, sameWords, spellings } from './relevance-phrases';
import { specificity } from './relevance-strength';
import { isAcronym, keysOf } from './relevance-words';

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

const byList = new WeakMap<readonly Goal[], CompiledGoals>();
const byContent = new Map<string, CompiledGoals>();
/** Goals as they are, and as they were before the last edits of the options page. */
const REMEMBERED = 4;

/** Compiles goals, once per list and once per content: settings read again give the same answer again. */
export function compileGoals(goals: readonly Goal[]): CompiledGoals {
  const known = byList.get(goals);
  if (known) return known;
  const content = JSON.stringify(goals);
  const compiled = byContent.get(content) ?? compile(goals);
  byContent.delete(content);
  byContent.set(content, compiled);
  for (const oldest of byContent.keys()) if (byContent.size > REMEMBERED) byContent.delete(oldest);
  byList.set(goals, compiled);
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
        const group =
          aliases.map((alias) => byWords.get(sameWords(alias))).find((known) => known !== undefined) ?? groups++;
        for (const alias of aliases) {
          byWords.set(sameWords(alias), group);
          const parts = partsOf(alias);
          own.push(parts);
          for (const keys of spellings(parts, lang)) {
            terms.push({
              goal: index,
              group,
              keys,
              strength: specificity(parts, alias),
              keyword: aliases[0] ?? alias,
              related: null,
              loose: false,
              excluded: false,
            });
          }
        }
      }
      for (const entry of goal.exclude?.[lang] ?? []) {
        for (const alias of aliasesOf(entry)) {
          for (const keys of spellings(partsOf(alias), lang)) {
            terms.push({
              goal: index,
              group: -1,
              keys,
              strength: 1,
              keyword: alias,
              related: null,
              loose: false,
              excluded: true,
            });
          }
        }
      }
    }
    for (const { concept, share } of conceptsOf(own, partsOf(goal.name))) {
      const group = groups++;
      for (const { word, loose, strength, spelled } of concept.terms) {
        if (byWords.has(sameWords(word))) continue;
        for (const keys of spelled) {
          terms.push({
            goal: index,
            group,
            keys,
            strength: share * strength,
            keyword: word,
            related: concept.name,
            loose,
            excluded: false,
          });
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
    if (term.keys.length === 1 && !isAcronym(term.keyword)) compounds.add(partsOf(term.keyword).join(''), first);
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
/** No word that a keyword could be part of is longer; what is, is no word. */
const LONGEST_WORD = 64;

/** What a word of a piece in this language offers to these goals; remembered, since words repeat. */
export function offersOf(word: string, lang: Lang | null, compiled: CompiledGoals): readonly Offer[] {
  const memory = compiled.seen[lang ?? 'none'];
  const known = memory.get(word);
  if (known) return known;
  if (word.length > LONGEST_WORD) return NO_OFFERS;
  const whole = keysOf(word, lang).filter((key) => compiled.known.has(key));
  const parts = lang === 'en' ? [] : compiled.compounds.find(word).filter((key) => !whole.includes(key));
  const offers =
    whole.length + parts.length === 0
      ? NO_OFFERS
      : [...new Set(whole)]
          .map((key) => ({ key, part: false }))
          .concat([...new Set(parts)].map((key) => ({ key, part: true })));
  // A long session must not keep every word of every page.
  if (memory.size > 50_000) memory.clear();
  memory.set(word, offers);
  return offers;
}
