import type { Bilingual } from '../locale/lang';
import { CONCEPTS } from './concepts/concepts';
import { partsOf, phrasesIn, spellings } from './relevance-phrases';
import { specificity } from './relevance-strength';

/** A hit on a related word counts two thirds of a hit on the reader’s own; broad ones less. */
const RELATED = 0.7;
const LOOSELY_RELATED = 0.3;
/** A field that only one of the goal's keywords belongs to. */
const ONE_WORD_POINTS = 0.7;

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
        made.terms.push({
          word,
          loose,
          strength: loose ? LOOSELY_RELATED : RELATED * specificity(parts, word),
          spelled,
        });
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
export function conceptsOf(
  keywords: readonly string[][],
  name: readonly string[],
): { concept: ReadyConcept; share: number }[] {
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
