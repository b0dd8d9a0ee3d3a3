/** Bits of Tokens.flags. */
export const Flag = {
  Word: 1,
  Number: 2,
  Punctuation: 4,
  Emoji: 8,
  /** Begins with a capital letter. */
  Capital: 16,
  /** At least four letters, all capitals, in a sentence that also has words that are not. */
  Shouted: 32,
  /** Joined by a hyphen to the token before: "killer" in "ChatGPT-killer". */
  Glued: 64,
  /** Inside quotation marks that close within 160 characters. */
  Quoted: 128,
  /** First word of its sentence, or a mark before it. */
  SentenceStart: 256,
  /** First word after a colon or dash, or a mark between. Only headlines treat it as a start. */
  PartStart: 512,
  /** No word follows in the sentence. */
  SentenceEnd: 1024,
} as const;
