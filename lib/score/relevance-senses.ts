/**
 * Words that mean something else beside certain others, and are then no hit: GitHub Copilot writes code, not letters;
 * AI training data trains no employees; sales that rise are revenue; a Milliarden-Marke is a threshold. Looked at only
 * where a term has been met, in the few letters around it.
 */
export interface Sense {
  before?: RegExp;
  after?: RegExp;
}

const SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>(
  Object.entries({
    copilot: { before: /(?:github|xbox|security|industrial|earth)[ -]$/i },
    training: { after: /^[ -](?:data|datasets?|runs?|compute|chips?|clusters?)\b/i },
  }),
);
/** For keywords of one word: "sales training" says which sales are meant. */
const LONE_SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>(
  Object.entries({
    sales: {
      before: /(?:chips?|phones?|cars?|gpu|nvidia|books?)(?:['’]s)? $/i,
      after: /^ (?:grow|grew|jump|rise|rose|soar|surge|fall|fell|drop|slump|slow|climb|double)\w*\b/i,
    },
    marketplace: { before: /\b(?:azure|aws|cloud|code) $/i },
    jobs: { before: /steve $/i },
    brand: { after: /^[ -]new\b/i },
    marke: { before: /(?:(?:millionen|milliarden|billionen|dollar|euro|prozent)[ -]|\d-)$/i, after: /^ von \d/i },
    support: { before: /\b(?:adds?|gets?|gains?) $/i },
    reach: { after: /^ (?:an? )?(?:deals?|agreements?|settlements?|[$€\d])/i },
  }),
);
const LETTERS = 20;

/** The other meanings a keyword may have, null for most; asked once for each keyword. */
export function otherSense(keyword: string): Sense | null {
  const last = /[\p{L}]+$/u.exec(keyword)?.[0].toLowerCase() ?? '';
  return SENSES.get(last) ?? LONE_SENSES.get(keyword.toLowerCase()) ?? null;
}

/** Whether the stretch of text from `start` to `end` stands beside words that give it that other meaning. */
export function meansOther(sense: Sense, text: string, start: number, end: number): boolean {
  return (
    (sense.before?.test(text.slice(Math.max(0, start - LETTERS), start)) ?? false) ||
    (sense.after?.test(text.slice(end, end + LETTERS)) ?? false)
  );
}
