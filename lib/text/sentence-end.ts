import { Kind, kindAt } from './char-kind';

/** Words before a full stop that (almost) never end a sentence; single letters are handled apart. At most six letters. */
const abbreviations =
  'dr prof mr mrs ms st jr sr gen col sen rep vs inc ltd corp co llc cf al fig dept est approx ' +
  'bzw ca evtl ggf vgl inkl exkl zzgl mio mrd tsd bio nr str tel hr fr frl dipl ing med phil jur sog usw ' +
  'fa bsp max min abs aufl bd hrsg jg kap lt rd ung od dgl allg engl dt ' +
  'jan feb apr jun jul aug sep sept okt oct nov dez dec';
/** These may also close a sentence: they do when the next word is capitalised. */
const softAbbreviations = 'etc usw ff';
const longestAbbreviation = 6;

/** Up to six letters in one number, five bits each, small and capital alike: no string is made at a full stop. */
function packLetters(text: string, start: number, end: number): number {
  let packed = 0;
  for (let i = start; i < end; i++) packed = (packed << 5) | (text.charCodeAt(i) & 31);
  return packed;
}

const packAll = (words: string): Set<number> =>
  new Set(words.split(' ').map((word) => packLetters(word, 0, word.length)));
const abbreviated = packAll(abbreviations);
const softlyAbbreviated = packAll(softAbbreviations);
const months = /^(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)/i;
const beforeOrdinal = new Set('der die das am im vom zum dem den des beim zur seit bis ab und'.split(' '));
/** How far closing marks, spaces and opening marks after a full stop are looked through. */
const lookahead = 24;

function isCloser(kind: number, code: number): boolean {
  return kind === Kind.Quote || kind === Kind.Apostrophe || kind === Kind.Silent || code === 0x29 || code === 0x5d;
}

/**
 * Where the next sentence would begin after the mark before `from`: -1 when the text goes on without a space
 * ("example.com", "3.5") or with a small letter, else the place of its first word (or the end of the text).
 */
export function nextSentence(text: string, from: number): number {
  const stop = Math.min(text.length, from + lookahead);
  let i = from;
  while (i < stop && isCloser(kindAt(text, i), text.charCodeAt(i))) i++;
  if (i >= text.length) return i;
  const space = kindAt(text, i);
  if (space !== Kind.Space && space !== Kind.Newline) return -1;
  while (i < stop) {
    const kind = kindAt(text, i);
    if (kind === Kind.Lower) return -1;
    if (kind === Kind.Upper || kind === Kind.Digit) return i;
    i++;
  }
  return i;
}

function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && end < at + 12 && kindAt(text, end) <= Kind.Upper) end++;
  return text.slice(at, end);
}

/**
 * Whether the full stop at `at` ends a sentence. `start`/`beforeStart`,`beforeEnd` are the word it follows and
 * the word before that (-1 when there is none). Guards: abbreviations (Dr., Mio., u. a., U.S., Inc.), initials,
 * ordinals and dates (am 1. Mai, der 3. Platz), decimals and addresses (no space follows).
 */
export function isSentenceEnd(
  text: string,
  at: number,
  start: number,
  beforeStart: number,
  beforeEnd: number,
): boolean {
  const next = nextSentence(text, at + 1);
  if (next < 0) return false;
  if (next >= text.length || start < 0) return true;
  const length = at - start;
  const first = kindAt(text, start);
  if (first === Kind.Digit) {
    if (length > 2 || kindAt(text, at - 1) !== Kind.Digit) return true;
    if (beforeStart < 0 || months.test(wordAt(text, next))) return false;
    return beforeEnd - beforeStart > 5 || !beforeOrdinal.has(text.slice(beforeStart, beforeEnd).toLowerCase());
  }
  if (length === 1) return false;
  if (length > longestAbbreviation) return true;
  const letters = packLetters(text, start, at);
  if (softlyAbbreviated.has(letters)) return kindAt(text, next) === Kind.Upper;
  return !abbreviated.has(letters);
}
