/**
 * Steps of a compiled sequence, one 32-bit integer each: the step in the low 4 bits, whether the token must be
 * glued to the one before in bit 4, the operand above.
 */
export const Op = {
  /** Operand: item. The token has this item. */
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
} as const;

export const gluedBit = 16;
export const operandShift = 5;

/** What a sequence is for. */
export const Role = { Any: 0, With: 1, Unless: 2, Entry: 3 } as const;

export const headlineBit = 1;
export const bodyBit = 2;

/** Layout of a sequence in Rulebook.code: four numbers, then its steps. */
export const Head = { Owner: 0, Bits: 1, Anchor: 2, Count: 3, Steps: 4 } as const;

/** Head.Bits: the role in the low two bits, the fields above, then whether the sequence names a negator itself. */
export const roleMask = 3;
export const fieldShift = 2;
export const ownsNegatorBit = 16;

/**
 * A probe is a word without which a sequence cannot stand, kept beside it in the lists of anchored sequences: most
 * tries end there, before the sequence is looked at. (item + 1) * 4 plus where the word must be; 0 is no probe.
 */
export const Probe = {
  After: 0,
  Before: 1,
  /** Somewhere in the sentence: a gap lies between. */
  Anywhere: 2,
  /** The same for a list whose entries may also be several words. */
  ListAnywhere: 3,
} as const;
