import type { Bilingual, Lang } from '../locale/lang';
import type { Field, Guards, PackCategory } from './rule';
import { RuleTable } from './rule-table';

/** What the score needs to know of the rule behind a hit. */
export interface RuleFacts {
  id: string;
  /** "evenkeel-en@1.0.0". */
  pack: string;
  language: Lang;
  /** "topic" for what says what a piece is about; its id is then "topic.ai". */
  category: PackCategory | 'topic';
  points: number;
  discount: number;
  where: readonly Field[];
  guards: Guards;
  cap: number;
  why: Bilingual;
}

/** The compiled packs: typed arrays and strings only, so it can be stored and cloned as it is. */
export interface RulebookData {
  format: 'evenkeel-rulebook/2';
  /** Hash table from word keys to items: two hashes and the key's number + 1 (0 = free slot). */
  slotA: Int32Array;
  slotB: Int32Array;
  slotKey: Int32Array;
  keyStart: Int32Array;
  keyItems: Int32Array;
  /** Bits of the prefixes' first three and the suffixes' last four letters. */
  prefixFilter: Uint8Array;
  suffixFilter: Uint8Array;
  /** Sequences anchored on an item, of lists and of rules, in pairs: the sequence and its probe (see Probe). */
  itemEntryStart: Int32Array;
  itemEntrySequences: Int32Array;
  itemRuleStart: Int32Array;
  itemRuleSequences: Int32Array;
  /** Sequences anchored on a list with entries of several words, in the same pairs. */
  listStart: Int32Array;
  listSequences: Int32Array;
  /** Sequences anchored on #name or #caps. */
  flagSequences: Int32Array;
  /** Per rule its sequences of `with` and `unless`, in the same pairs; they are anchored nowhere. */
  needStart: Int32Array;
  needSequences: Int32Array;
  /**
   * The sequences, each in one piece (a try touches one line of the cache): owner (rule, or list for an entry),
   * role and audience as bits, place of the anchor, number of steps, steps. A sequence's number is its place here.
   */
  code: Int32Array;
  /** Per item: who asks for it anywhere in the sentence, see Far. */
  farItems: Uint8Array;
  /** Per list: the item its one-word entries have, and whether it has longer ones. */
  listItem: Int32Array;
  listIsLong: Uint8Array;
  rulePack: Uint16Array;
  ruleNeeds: Uint8Array;
  /** Per pack: the lists `negator` and `negatorAfter`, -1 where there is none. */
  packs: Int32Array;
  /** Items the engine itself needs: contrast, conjunction, only. */
  engineItems: Int32Array;
  packFacts: string;
  /** What each rule says, as JSON with a comma behind each, and where each begins. */
  ruleFacts: string;
  ruleFactsStart: Int32Array;
}

/** Compiled packs, ready to match. `rules` are read from their text when first looked at. */
export interface Rulebook {
  data: RulebookData;
  rules: readonly RuleFacts[];
  /** The same rule by rule, without the cost of looking like a list. */
  factsOf: (rule: number) => RuleFacts | undefined;
}

/** Makes stored data usable again; reads no rule. */
export function loadRulebook(data: RulebookData): Rulebook {
  const table = new RuleTable(data);
  return { data, rules: table.view(), factsOf: (rule) => table.rule(rule) };
}
