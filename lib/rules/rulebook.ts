import type { Bilingual, Lang } from '../locale/lang';
import type { Field, Guards, PackCategory } from './rule';
import type { Numbers } from './growing';
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
  /** What bait and shouting weigh on the bait dial, in points. */
  bait: number;
  discount: number;
  where: readonly Field[];
  guards: Guards;
  cap: number;
  why: Bilingual;
}

/** The layout of {@link RulebookData}: rulebooks of another one are compiled anew. */
export const rulebookFormat = 'evenkeel-rulebook/4';

/** The compiled packs: typed arrays and strings only, so it can be stored and cloned as it is. */
export interface RulebookData {
  format: typeof rulebookFormat;
  /**
   * Hash table from word keys to items: the keys of a bucket stand together, and of each key a hash, half of the
   * second, and its items.
   */
  bucketStart: Numbers;
  keyA: Int32Array;
  keyB: Uint16Array;
  keyStart: Numbers;
  keyItems: Numbers;
  /** Bits of the prefixes' first three and the suffixes' last four letters. */
  prefixFilter: Uint8Array;
  suffixFilter: Uint8Array;
  /** Sequences anchored on an item, of lists and of rules, and the item + 1 that each one's probe asks for (see Probe). */
  itemEntryStart: Numbers;
  itemEntrySequences: Numbers;
  itemEntryProbes: Numbers;
  itemRuleStart: Numbers;
  itemRuleSequences: Numbers;
  itemRuleProbes: Numbers;
  /** Sequences anchored on a list with entries of several words. */
  listStart: Numbers;
  listSequences: Numbers;
  /** Sequences anchored on #name or #caps. */
  flagSequences: Numbers;
  /**
   * Sequences of `with` (at twice the rule's number) and of `unless` (at one more), with probes as above. They are
   * anchored nowhere: beside each stands the item of its anchor + 1, 0 for an anchor that is no item.
   */
  needStart: Numbers;
  needSequences: Numbers;
  needProbes: Numbers;
  needItems: Numbers;
  /**
   * The sequences, each in one piece (a try touches one line of the cache): owner (rule, or list for an entry),
   * facts as bits, number of steps, steps; see Head. A sequence's number is its place here.
   */
  code: Numbers;
  /** Per item: who asks for it anywhere in the sentence (see Far), and as in Head.Bits who reads what asks for it. */
  itemFacts: Uint8Array;
  /** Per list: the item its one-word entries have, and whether it has longer ones. */
  listItem: Int32Array;
  listIsLong: Uint8Array;
  rulePack: Uint16Array;
  ruleNeeds: Uint8Array;
  /** Per pack: the lists `negator` and `negatorAfter`, -1 where there is none. */
  packs: Int32Array;
  /** Items the engine itself needs, see engineKinds. */
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
