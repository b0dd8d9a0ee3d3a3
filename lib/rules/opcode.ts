import type { Lang } from '../locale/lang';
import type { Numbers } from './growing';
import type { Field } from './rule';

/**
 * Steps of a compiled sequence, one integer each. Nearly all ask for an item, so an even number is twice the item:
 * the steps of tens of thousands of items fit in 16 bits. An odd one holds the step in bits 1 to 4, its operand above.
 */
export const Op = {
  /** The token has this item. */
  Item: 0,
  /** Operand: list. An entry of the list, of any length. */
  List: 1,
  Name: 2,
  /** Operand: list of acronyms + 1, or 0. */
  Caps: 3,
  Word: 4,
  /** Operand: min | max << 4. */
  Gap: 5,
  SentenceStart: 6,
  TitleStart: 7,
  End: 8,
  /** No space lies here. */
  Glue: 9,
} as const;

/** A step as one integer. */
export const stepOf = (op: number, operand: number): number =>
  op === Op.Item ? operand << 1 : 1 | (op << 1) | (operand << 5);
export const opOf = (step: number): number => ((step & 1) === 0 ? Op.Item : (step >> 1) & 15);
/** The operand of a step that asks for an item, and of any other. */
export const itemOf = (step: number): number => step >> 1;
export const operandOf = (step: number): number => step >> 5;

/** What a sequence is for. */
export const Role = { Any: 0, With: 1, Unless: 2, Entry: 3 } as const;

/** Layout of a sequence in Rulebook.code: three numbers, then its steps. One that is whole ends with its bits. */
export const Head = { Owner: 0, Bits: 1, Count: 2, Steps: 3 } as const;

/**
 * Head.Bits: the role in the low two bits, who reads it above (the fields, then the languages), two facts, where its
 * probe is, and the place of the anchor.
 */
export const roleMask = 3;
const headlineBit = 1 << 2;
const bodyBit = 1 << 3;
const langBits: Readonly<Record<Lang, number>> = { en: 1 << 4, de: 1 << 5 };
export const everyLang = langBits.en | langBits.de;
export const everyone = headlineBit | bodyBit | everyLang;
/** The sequence names a negator itself. */
export const ownsNegatorBit = 1 << 6;
/** Nothing is left to follow: the sequence is its anchor, or its anchor and the probe beside it. */
export const isWholeBit = 1 << 7;
export const probeWhereShift = 8;
export const anchorShift = 11;

/** The bits of who reads: fields and languages that a sequence is for, or that a text asks for (no language: any). */
export const audienceBits = (fields: readonly Field[], langs: number): number =>
  fields.reduce((bits, field) => bits | (field === 'headline' ? headlineBit : bodyBit), langs);
export const langBit = (lang: Lang | null): number => (lang === null ? 0 : langBits[lang]);

/**
 * A probe is a word without which a sequence cannot stand, kept beside it in the lists of anchored sequences: most
 * tries end there, before the sequence is looked at. (item + 1) above, then the extent of the gap before a near word
 * (as Op.Gap has it), and in the low bits where the word must be; 0 is no probe.
 */
export const Probe = {
  After: 0,
  Before: 1,
  /** Somewhere in the sentence. */
  Anywhere: 2,
  /** The same for a list whose entries may also be several words. */
  ListAnywhere: 3,
  /** Behind the anchor, or before it, over a gap or over one word that the sequence names, too. */
  NearAfter: 4,
  NearBefore: 5,
} as const;

/** Where a probe's word must be: its low bits. */
export const probeMask = 7;
const probeGapShift = 3;
const probeShift = 11;
/** A probe for an item at a place as {@link Probe} names it; `gap` is the operand of the gap between. */
export const probeFor = (item: number, where: number, gap = 0): number =>
  ((item + 1) << probeShift) | (gap << probeGapShift) | where;
/** The extent of a gap of one word. */
export const oneBetween = 1 | (1 << 4);
export const probeItem = (probe: number): number => (probe >> probeShift) - 1;
export const probeGap = (probe: number): number => (probe >> probeGapShift) & 0xff;

/** A probe out of how it is stored: the item + 1; the rest stands in the sequence itself, at code[sequence]. */
export function storedProbe(code: Numbers, sequence: number, asked: number): number {
  if (asked === 0) return 0;
  const bits = code[sequence + Head.Bits] as number;
  const where = (bits >> probeWhereShift) & probeMask;
  if (where < Probe.NearAfter) return probeFor(asked - 1, where);
  const anchor = sequence + Head.Steps + (bits >> anchorShift);
  const beside = code[where === Probe.NearAfter ? anchor + 1 : anchor - 1] as number;
  return probeFor(asked - 1, where, opOf(beside) === Op.Gap ? operandOf(beside) : oneBetween);
}

/** Who asks for an item anywhere in a sentence; bits below those of who reads. Needs ask where it stands, too. */
export const Far = { Probe: 1, Need: 2 } as const;
export const farMask = 3;

/** RulebookData.ruleNeeds: which needs a rule has; bits. */
export const needsWith = 1;
export const needsUnless = 2;
