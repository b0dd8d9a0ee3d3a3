/** One word of a field, without its genitive s; `joined` where only a hyphen or nothing parts it from the word before. */
export interface Word {
  text: string;
  start: number;
  end: number;
  joined: boolean;
}

const WORD = /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+/gu;
const GENITIVE = /^['’]s(?![\p{L}\p{N}])/iu;
const HYPHENS = new Set(['-', '\u2010', '\u2011', '\u00ad', ':', '*', '_', '.', '/']);

/** The words of a text; "A.I." is AI, "E-Mail" is two joined words, "Google’s" is Google. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = -2;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (/^s$/i.test(match[0]) && GENITIVE.test(text.slice(start - 1, start + 2))) continue;
    const end = start + match[0].length;
    words.push({ text: match[0].replaceAll('.', ''), start, end, joined: start === last || (start === last + 1 && HYPHENS.has(text.charAt(last))) });
    last = end;
  }
  return words;
}
