import type { Bilingual, Lang } from '../locale/lang';
import type { Goal } from '../settings/goal';
import { fold } from '../text/stem';
import { compoundIndex } from './relevance-compounds';
import type { CompoundIndex } from './relevance-compounds';
import { conceptsOf, roughly } from './relevance-concepts';
import { aliasesOf, partsOf, sameWords, spellings } from './relevance-phrases';
import { otherSense } from './relevance-senses';
import type { Sense } from './relevance-senses';
import { isCompany, specificity } from './relevance-strength';
import { FALSE_FRIENDS, WRITTEN_OUT, isAcronym, keysOf } from './relevance-words';

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
  /** A phrase whose words may also stand near each other. */
  mayPart: boolean;
  /** Confirms another hit of the goal and gives no points alone. */
  loose: boolean;
  excluded: boolean;
  /** Advantage+ is not every advantage: the sign at the keyword's end must be there too. */
  plus: boolean;
  /** Beside which words the keyword means something else. */
  sense: Sense | null;
}

export interface CompiledGoal {
  name: string;
  weight: number;
  until: string | null;
}

/** The terms that begin with one key, by how they go on: most phrases that begin with AI are ruled out by the next word. */
export interface Starts {
  words: readonly Term[];
  /** Phrases by the key of their second part. */
  phrases: ReadonlyMap<string, readonly Term[]>;
  /** Those of the phrases whose words may also stand near each other. */
  parting: readonly Term[];
}

/** Goals made ready once, so that a page of headlines costs only look-ups. */
export interface CompiledGoals {
  goals: readonly CompiledGoal[];
  groups: number;
  /** Terms by the key of their first part. */
  byFirst: ReadonlyMap<string, Starts>;
  /** Terms of one word, to be met inside a longer one. */
  compounds: CompoundIndex;
  /** All keys that occur in terms, and how their words begin: most words of a text need no stem to be ruled out. */
  known: ReadonlySet<string>;
  beginnings: ReadonlySet<string>;
}

/** A key offered by a word; `part` when the keyword is only a part of a longer German word. */
export interface Offer {
  key: string;
  part: boolean;
  /** The terms whose first part this is, of one word only for a part of a longer word. */
  starts: Starts;
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
  const add = (
    spelled: readonly string[][],
    about: Omit<Term, 'keys' | 'mayPart' | 'plus' | 'sense'>,
    written = about.keyword,
  ) => {
    const plus = written.endsWith('+');
    const sense = otherSense(written);
    for (const keys of spelled) {
      terms.push({ ...about, keys, plus, sense, mayPart: !about.excluded && !plus && mayPart(keys) });
    }
  };
  goals.forEach((goal, index) => {
    const byWords = new Map<string, number>();
    const own: string[][] = [];
    const ownRough = new Set<string>();
    const first = terms.length;
    const plain = { goal: index, related: null, loose: false };
    for (const lang of ['en', 'de'] as const) {
      const entries = goal.keywords[lang] ?? [];
      const amongCompanies = entries.filter(isCompany).length * 2 >= entries.length;
      for (const entry of entries) {
        const aliases = aliasesOf(entry);
        // The same keyword in both languages (CRM, Newsletter) is one keyword.
        const known = aliases.map((alias) => byWords.get(sameWords(alias))).find((group) => group !== undefined);
        const group = known ?? groups++;
        for (const alias of aliases) {
          const parts = partsOf(alias);
          byWords.set(sameWords(alias), group);
          // A name is the same in both languages and says only once what the goal is about.
          if (!isCompany(alias) || !ownRough.has(roughly(parts))) own.push(parts);
          ownRough.add(roughly(parts));
          const strength = specificity(parts, alias, amongCompanies);
          add(
            spellings(parts, lang),
            { ...plain, group, strength, keyword: aliases[0] ?? alias, excluded: false },
            alias,
          );
        }
      }
      for (const alias of (goal.exclude?.[lang] ?? []).flatMap(aliasesOf)) {
        add(spellings(partsOf(alias), lang), { ...plain, group: -1, strength: 1, keyword: alias, excluded: true });
      }
    }
    const ownKeys = new Set(terms.slice(first).map(({ keys }) => keys.join(' ')));
    for (const { concept, share } of conceptsOf(own, partsOf(goal.name))) {
      const about = { goal: index, group: groups++, related: concept.name, excluded: false };
      for (const { word, rough, loose, strength, spelled } of concept.terms) {
        if (ownRough.has(rough)) continue;
        // Mitarbeitende is the Mitarbeiter the reader has written, and says no more than that.
        const others = spelled.filter((keys) => !ownKeys.has(keys.join(' ')));
        add(others, { ...about, strength: share * strength, keyword: word, loose });
      }
    }
  });
  return index(goals, terms, groups);
}

/** Two or three words that mean something together wherever they stand; not AI, which stands near everything. */
function mayPart(keys: readonly string[]): boolean {
  return keys.length > 1 && keys.length <= 3 && keys.every((key) => key !== 'A:AI' && key.length >= 6);
}

function index(goals: readonly Goal[], terms: readonly Term[], groups: number): CompiledGoals {
  const byFirst = new Map<string, { words: Term[]; phrases: Map<string, Term[]>; parting: Term[] }>();
  const known = new Set<string>();
  const compounds = compoundIndex();
  for (const term of terms) {
    const [first, second] = term.keys;
    if (first === undefined) continue;
    const starts = byFirst.get(first) ?? { words: [], phrases: new Map<string, Term[]>(), parting: [] };
    byFirst.set(first, starts);
    if (second === undefined) starts.words.push(term);
    else starts.phrases.set(second, [...(starts.phrases.get(second) ?? []), term]);
    if (term.mayPart) starts.parting.push(term);
    for (const key of term.keys) known.add(key);
    const word = partsOf(term.keyword).join('');
    // Waldbrand is no brand: what means something else in German is no part of a German word.
    const foreign = first.startsWith('en:') && FALSE_FRIENDS.en.has(word.toLowerCase());
    if (term.keys.length === 1 && !isAcronym(term.keyword) && !foreign) compounds.add(word, first);
  }
  return {
    goals: goals.map(({ name, weight, until }) => ({ name, weight, until: until ?? null })),
    groups,
    byFirst,
    compounds,
    known,
    beginnings: new Set(
      [...known].map((key) =>
        key === WRITTEN_OUT ? 'int' : beginningOf(key.slice(key.indexOf(':') + 1).toLowerCase()),
      ),
    ),
  };
}

/** Stems change the end of a word, never its first three letters, but for a German ge-. */
function beginningOf(folded: string): string {
  return folded.slice(0, 3);
}

const NO_OFFERS: readonly Offer[] = [];
const NO_STARTS: Starts = { words: [], phrases: new Map(), parting: [] };
/** No word that a keyword could be part of is longer; what is, is no word. */
const LONGEST_WORD = 64;

/** What a word of a piece in this language offers to these goals; the scan remembers it, since words repeat. */
export function offersOf(word: string, lang: Lang | null, compiled: CompiledGoals): readonly Offer[] {
  if (word.length > LONGEST_WORD) return NO_OFFERS;
  const lower = fold(word.toLowerCase());
  const mayStart =
    compiled.beginnings.has(beginningOf(lower)) ||
    (lower.startsWith('ge') && compiled.beginnings.has(beginningOf(lower.slice(2))));
  const whole = mayStart || word.length <= 6 ? keysOf(word, lang).filter((key) => compiled.known.has(key)) : [];
  // Salesforce is a name, and no sales.
  const parts =
    lang === 'en' || isCompany(word) ? [] : compiled.compounds.find(word).filter((key) => !whole.includes(key));
  const starting = (key: string, part: boolean): Offer => {
    const starts = compiled.byFirst.get(key) ?? NO_STARTS;
    return { key, part, starts: part ? { ...NO_STARTS, words: starts.words } : starts };
  };
  return [
    ...[...new Set(whole)].map((key) => starting(key, false)),
    ...[...new Set(parts)].map((key) => starting(key, true)),
  ];
}
