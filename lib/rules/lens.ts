import type { Lang } from '../locale/lang';
import { Head, Role, bodyBit, fieldShift, roleMask } from './opcode';
import type { Field } from './rule';
import type { RulebookData } from './rulebook';

/** Sequences by what they are anchored on, in pairs with their probes: those of i are pairs[2 start[i] .. 2 start[i + 1]). */
export interface Anchored {
  start: Int32Array;
  pairs: Int32Array;
}

/** The sequences of rules that can count in one field of a piece in one language. */
export interface Lens {
  rules: Anchored;
  lists: Anchored;
  flags: Int32Array;
}

/**
 * Leaves out what cannot count before anything is tried: rules of the other field, and of the other language where
 * one is given. Rules that name a topic speak in every language. On news this halves the tries in a body. It is made in
 * milliseconds, which a page of headlines would not earn back: they see all sequences, and `Matcher` asks for the field.
 */
export function lensOf(data: RulebookData, where: Field, lang: Lang | null): Lens {
  if (where === 'headline') {
    return {
      rules: { start: data.itemRuleStart, pairs: data.itemRuleSequences },
      lists: { start: data.listStart, pairs: data.listSequences },
      flags: data.flagSequences,
    };
  }
  const { code } = data;
  const speaks = speakingRules(data, lang);
  const counts = (sequence: number): boolean => {
    const bits = code[sequence + Head.Bits] ?? 0;
    if (((bits >> fieldShift) & bodyBit) === 0) return false;
    return (bits & roleMask) === Role.Entry || speaks[code[sequence + Head.Owner] ?? 0] === 1;
  };
  return {
    rules: only(data.itemRuleStart, data.itemRuleSequences, counts),
    lists: only(data.listStart, data.listSequences, counts),
    flags: data.flagSequences.filter(counts),
  };
}

/** Per rule 1 where it is heard; see factsOf in compile.ts: a topic's text begins with its id. */
function speakingRules(data: RulebookData, lang: Lang | null): Uint8Array {
  const packs = JSON.parse(data.packFacts) as { language: Lang }[];
  return Uint8Array.from(data.rulePack, (pack, rule) =>
    lang === null ||
    packs[pack]?.language === lang ||
    data.ruleFacts.startsWith('{"id":"topic.', data.ruleFactsStart[rule])
      ? 1
      : 0,
  );
}

function only(start: Int32Array, pairs: Int32Array, counts: (sequence: number) => boolean): Anchored {
  const kept = new Int32Array(pairs.length);
  const begins = new Int32Array(start.length);
  let size = 0;
  for (let owner = 0; owner + 1 < start.length; owner++) {
    const end = (start[owner + 1] ?? 0) * 2;
    for (let at = (start[owner] ?? 0) * 2; at < end; at += 2) {
      const sequence = pairs[at] ?? 0;
      if (!counts(sequence)) continue;
      kept[size] = sequence;
      kept[size + 1] = pairs[at + 1] ?? 0;
      size += 2;
    }
    begins[owner + 1] = size / 2;
  }
  return { start: begins, pairs: kept.slice(0, size) };
}
