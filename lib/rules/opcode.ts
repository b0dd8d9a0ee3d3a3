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
