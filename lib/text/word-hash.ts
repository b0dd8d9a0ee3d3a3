/**
 * Words are compared by two independent 32-bit hashes, so a chance collision (2^-64 a pair) does not matter
 * and no text is sliced to look a word up. Both are rolling, so every prefix of a word is hashed on the way.
 */
export const seedA = 0x811c9dc5 | 0;
export const seedB = 0x1b873593 | 0;

export const rollA = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const rollB = (hash: number, code: number): number => Math.imul(hash + code, 0x5bd1e995) | 0;
