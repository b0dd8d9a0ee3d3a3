import type { Bilingual } from '../locale/lang';
import type { Concept } from './concepts/concept';
import { CONCEPTS } from './concepts/concepts';
import { partsOf, spellings } from './relevance-phrases';
import { isCompany, specificity } from './relevance-strength';

/** A hit on a related word counts two thirds of a hit on the reader’s own. */
const RELATED = 0.7;
/** In its own field a broad word is the topic: ads, in a goal about advertising. */
const BROAD_IN_FIELD = 0.8;
const LOOSELY_RELATED = 0.3;
/** A field that only one of the goal's keywords belongs to. */
const ONE_WORD_POINTS = 0.8;
/** A company is in many fields: one name opens none (LinkedIn in a sales goal), two open theirs. A loose word likewise. */
const HALF_A_WORD = 0.5;
/** The goal's name says what it is about. */
const NAME = 2;

export interface ConceptTerm {
  word: string;
  /** Its rough form, under which it meets the reader's own keywords. */
  rough: string;
  loose: boolean;
  strength: number;
  /** The word in all its spellings, as keys. */
  spelled: string[][];
}
export interface ReadyConcept {
  name: Bilingual;
  terms: readonly ConceptTerm[];
}

/** Which concepts a phrase belongs to, by its rough form; and those already made ready. */
let byPhrase: Map<string, Set<Concept>> | null = null;
const made = new Map<Concept, ReadyConcept>();

/**
 * The concepts a goal touches: those of which a firm term is one of its keywords, or a phrase in
 * one, or stands in its name. The more of its words point there, the more a related hit counts.
 * `keywords` are the parts of each, a name written alike in both languages only once.
 */
export function conceptsOf(
  keywords: readonly string[][],
  name: readonly string[],
): { concept: ReadyConcept; share: number }[] {
  byPhrase ??= indexPhrases();
  const votes = new Map<Concept, number>();
  for (const parts of keywords) {
    const company = parts.length === 1 && isCompany(parts[0] ?? '');
    // What fills half of a keyword or less is not what it is about: "AI agents that buy" is about buying.
    const shortest = Math.max(2, (parts.length >> 1) + 1);
    vote(votes, byPhrase, phrasesIn(parts, shortest), company ? HALF_A_WORD : 1);
    if (!company) vote(votes, byPhrase, [`~${roughly(parts)}`], HALF_A_WORD);
  }
  vote(votes, byPhrase, phrasesIn(name, 1), NAME);
  return CONCEPTS.flatMap((concept) => {
    const count = votes.get(concept) ?? 0;
    return count < 1 ? [] : [{ concept: makeReady(concept), share: count < 2 ? ONE_WORD_POINTS : 1 }];
  });
}

function vote(
  votes: Map<Concept, number>,
  phrases: Map<string, Set<Concept>>,
  met: Iterable<string>,
  weight: number,
): void {
  const touched = new Set<Concept>();
  for (const phrase of met) for (const concept of phrases.get(phrase) ?? []) touched.add(concept);
  for (const concept of touched) votes.set(concept, (votes.get(concept) ?? 0) + weight);
}

/** Only rough forms here, no stems: this runs over all concepts, stemming only over those a goal touches. */
function indexPhrases(): Map<string, Set<Concept>> {
  const index = new Map<string, Set<Concept>>();
  for (const concept of CONCEPTS) {
    for (const entry of `${concept.en}, ${concept.de}`.split(', ')) {
      const loose = entry.startsWith('~') ? '~' : '';
      const phrase = loose + roughly(entry.slice(loose.length).split(/[\s\-.:+&]+/));
      index.set(phrase, (index.get(phrase) ?? new Set()).add(concept));
    }
  }
  return index;
}

function makeReady(concept: Concept): ReadyConcept {
  const known = made.get(concept);
  if (known) return known;
  const terms: ConceptTerm[] = [];
  for (const lang of ['en', 'de'] as const) {
    for (const entry of concept[lang].split(', ')) {
      const loose = entry.startsWith('~');
      const word = loose ? entry.slice(1) : entry;
      const parts = partsOf(word);
      const strength = loose ? LOOSELY_RELATED : RELATED * Math.max(BROAD_IN_FIELD, specificity(parts, word));
      terms.push({ word, rough: roughly(parts), loose, strength, spelled: spellings(parts, lang) });
    }
  }
  const ready = { name: concept.name, terms };
  made.set(concept, ready);
  return ready;
}

/** The whole phrase in its rough form, and every run of at least `shortest` words in it. */
function phrasesIn(parts: readonly string[], shortest: number): Set<string> {
  const phrases = new Set([roughly(parts)]);
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = from + shortest; to <= Math.min(parts.length, from + 5); to += 1)
      phrases.add(roughly(parts.slice(from, to)));
  }
  return phrases;
}

/** One form for AI-Suche, KI-Suche and KI Suchen: small, glued, without the ends of plurals. */
export function roughly(parts: readonly string[]): string {
  return parts
    .map((part) => {
      const lower = part.toLowerCase();
      return lower === 'ki' ? 'ai' : lower.length > 3 ? lower.replace(/(?:en|[ens])$/, '') : lower;
    })
    .join('');
}
