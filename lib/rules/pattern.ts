import type { Result } from '../result';
import { foldWord, maxWord } from '../text/fold';
import { Flag } from '../text/token-flags';
import { tokenText, tokenise } from '../text/tokens';
import type { Element, Sequence } from './element';
import { item, macros } from './element';

export const longestPattern = 320;
export const mostExpansions = 256;
export const longestGap = 8;
export const mostGaps = 4;
const deepestNesting = 4;

/** One open bracket: the alternatives finished so far, and the one being read, multiplied out. */
interface Frame {
  optional: boolean;
  done: Element[][];
  current: Element[][];
}

/**
 * Reads a pattern into the sequences it stands for (alternatives and options multiplied out, at most 256; the
 * one-word alternatives of a brace count as one). `lists` are the names `@name` may use; null allows plain entries
 * only (no list, gap, option or edge), as in the lists themselves. The error is one sentence for the pack's author.
 */
export function parsePattern(pattern: string, lists: ReadonlySet<string> | null): Result<Sequence[], string> {
  const fail = (reason: string): Result<Sequence[], string> => ({ ok: false, error: reason });
  if (pattern.length > longestPattern) return fail(`longer than ${longestPattern} characters`);
  // As in a text, a percent sign belongs to the number before it, also after a space.
  const joined = pattern.includes('%') ? pattern.replace(/(\d) +%/g, '$1%').replace(/# ?%/g, '#percent') : pattern;
  const chunks = joined.match(/<[^<>]*>|[{}[\]|]|[^\s{}[\]|<>]+|[<>]/g) ?? [];
  const stack: Frame[] = [{ optional: false, done: [], current: [[]] }];
  for (const chunk of chunks) {
    const top = stack[stack.length - 1];
    if (top === undefined) return fail('a bracket closes that was not opened');
    if (chunk === '{' || chunk === '[') {
      if (chunk === '[' && lists === null) return fail('a list entry has no optional part');
      if (stack.length > deepestNesting) return fail('brackets are nested too deeply');
      stack.push({ optional: chunk === '[', done: [], current: [[]] });
    } else if (chunk === '|') {
      if (stack.length === 1) return fail('"|" stands outside of { } or [ ]');
      top.done.push(...top.current);
      top.current = [[]];
    } else if (chunk === '}' || chunk === ']') {
      const below = stack[stack.length - 2];
      if (below === undefined || top.optional !== (chunk === ']')) return fail(`"${chunk}" closes nothing`);
      stack.pop();
      // An empty alternative ("{all|}") is another way to write an option.
      const options = [...top.done, ...top.current];
      const ways = mergeWords(options.filter((option) => option.length > 0));
      if (ways.length === 0) return fail('a bracket is empty');
      if (top.optional || options.some((option) => option.length === 0)) ways.push([]);
      if (lists === null && ways.some((way) => way.length === 0)) return fail('a list entry has no optional part');
      below.current = multiply(below.current, ways);
    } else {
      const ways = readChunk(chunk, lists);
      if (typeof ways === 'string') return fail(ways);
      top.current = multiply(top.current, ways);
    }
    const last = stack[stack.length - 1];
    if (last !== undefined && last.current.length + last.done.length > mostExpansions)
      return fail(`more than ${mostExpansions} ways to read it`);
  }
  const whole = stack[0];
  if (stack.length !== 1 || whole === undefined) return fail('a bracket is not closed');
  // "[new] <0-3> killer" read without its option begins with a gap, which then asks for nothing.
  const ways = whole.current.length > 1 ? whole.current.map(trimGaps) : whole.current;
  for (const sequence of ways) {
    const problem = checkSequence(sequence);
    if (problem !== null) return fail(problem);
  }
  return { ok: true, value: ways };
}

function multiply(heads: Element[][], tails: readonly Sequence[]): Element[][] {
  const [head] = heads;
  const [tail] = tails;
  if (heads.length === 1 && tails.length === 1 && head !== undefined && tail !== undefined) {
    head.push(...tail);
    return heads;
  }
  if (heads.length * tails.length > mostExpansions) return Array.from({ length: mostExpansions + 1 }, () => []);
  return heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
}

/** Alternatives of one plain word each become one item that any of the words satisfies. */
function mergeWords(ways: readonly Sequence[]): Element[][] {
  const merged: Element[][] = [];
  const keys = new Set<string>();
  for (const way of ways) {
    const only = way.length === 1 ? way[0] : undefined;
    if (only?.kind === 'item' && !only.glued) for (const key of only.keys) keys.add(key);
    else merged.push([...way]);
  }
  if (keys.size > 0) merged.push([item(...[...keys].sort())]);
  return merged;
}

function readChunk(chunk: string, lists: ReadonlySet<string> | null): readonly Sequence[] | string {
  if (chunk === '^' || chunk === '^^' || chunk === '$') {
    if (lists === null) return 'a list entry has no edges';
    return [[{ kind: 'edge', at: chunk === '^' ? 'sentence' : chunk === '^^' ? 'title' : 'end' }]];
  }
  if (chunk.startsWith('<')) return readGap(chunk, lists);
  if (chunk.startsWith('@')) {
    if (lists === null) return 'a list cannot use another list';
    const name = chunk.slice(1);
    return lists.has(name) ? [[{ kind: 'list', name }]] : `there is no list "${chunk}"`;
  }
  if (chunk.startsWith('#')) {
    if (lists === null && /^#(?:name|caps|word)$/.test(chunk)) return `a list entry has no ${chunk}`;
    return readClass(chunk.slice(1));
  }
  if (chunk.startsWith('=')) return readExact(chunk.slice(1));
  if (chunk.includes('*')) return readWildcard(chunk, lists);
  const words = readWords(chunk);
  return typeof words === 'string' ? words : [words];
}

function readGap(chunk: string, lists: ReadonlySet<string> | null): readonly Sequence[] | string {
  if (lists === null) return 'a list entry has no gap';
  const parts = /^<(?:(\d)-)?(\d)>$/.exec(chunk);
  const min = Number(parts?.[1] ?? 0);
  const max = Number(parts?.[2] ?? -1);
  if (parts === null || max < 1 || min > max) return `"${chunk}" is no gap: write <0-5>`;
  return max > longestGap ? `a gap is at most ${longestGap} tokens` : [[{ kind: 'gap', min, max }]];
}

function readClass(name: string): readonly Sequence[] | string {
  const known = Object.hasOwn(macros, name === '' ? 'number' : name)
    ? macros[name === '' ? 'number' : name]
    : undefined;
  if (known !== undefined) return known;
  // "#1" in a text is the number 1, the sign weighs nothing.
  if (/^\d{1,4}$/.test(name)) return [[item(`w:${name}`)]];
  return /^[a-zäöüß]{1,12}$/.test(name) ? [[item(`t:${foldWord(name)}`)]] : `"#${name}" is no class`;
}

function readExact(letters: string): readonly Sequence[] | string {
  if (letters.includes('*')) return '"=" and "*" do not go together';
  const tokens = tokenise(letters);
  const found: Element[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (((tokens.flags[i] ?? 0) & (Flag.Word | Flag.Number)) === 0) return `"=${letters}" has more than letters`;
    found.push(item(`=${tokenText(tokens, i)}`));
  }
  return found.length === 0 ? `"=${letters}" has no word` : [found];
}

function readWildcard(chunk: string, lists: ReadonlySet<string> | null): readonly Sequence[] | string {
  if (chunk === '*') return lists === null ? 'a list entry has no "*" alone' : [[{ kind: 'word', glued: false }]];
  const parts = chunk.split('-');
  const found: Element[] = [];
  let openBefore = false;
  for (const part of parts) {
    if (part === '*') {
      found.push({ kind: 'word', glued: found.length > 0 });
      openBefore = true;
      continue;
    }
    const starred = part.startsWith('*') ? 's:' : part.endsWith('*') ? 'p:' : '';
    const bare = part.replace(/^\*|\*$/, '');
    if (bare.includes('*')) return `"${part}": one "*" a word, at its start or end`;
    const words = readWords(bare);
    if (typeof words === 'string') return words;
    const first = words[0];
    if (starred !== '') {
      const stem = words.length === 1 && first?.kind === 'item' ? (first.keys[0] ?? '').slice(2) : '';
      const least = starred === 'p:' ? 3 : 4;
      if (stem.length < least) return `"${part}": at least ${least} letters beside the "*"`;
      found.push({ kind: 'item', keys: [starred + stem], glued: openBefore });
    } else
      for (const word of words)
        found.push(word === first && openBefore && word.kind === 'item' ? { ...word, glued: true } : word);
    openBefore = false;
  }
  return [found];
}

/** Plain words and marks, split exactly as a text is. */
function readWords(chunk: string): Element[] | string {
  if (chunk.length <= maxWord && /^[a-z]+$/.test(chunk)) return [item(`w:${chunk}`)];
  if (chunk === "n't" || chunk === 'n\u2019t') return [item("w:'t")];
  const isTail = /^['\u2019]/.test(chunk);
  const tokens = tokenise(isTail ? `x${chunk}` : chunk);
  const found: Element[] = [];
  for (let i = isTail ? 1 : 0; i < tokens.count; i++) {
    const flags = tokens.flags[i] ?? 0;
    const text = tokenText(tokens, i);
    if (text.length > maxWord) return `a word is longer than ${maxWord} characters`;
    if (flags & Flag.Emoji) return 'write #emoji for a pictograph';
    if (flags & Flag.Punctuation) found.push(item(`w:${markOf(text)}`));
    else found.push(item(`w:${foldWord(text)}`));
  }
  return found.length === 0 ? `"${chunk}" has no word` : found;
}

function markOf(text: string): string {
  if (text.startsWith('..')) return '\u2026';
  return /^[-\u2010-\u2015\u2212]/.test(text) ? '\u2013' : text;
}

function trimGaps(sequence: readonly Element[]): Element[] {
  let from = 0;
  let to = sequence.length;
  while (from < to && sequence[from]?.kind === 'gap') from++;
  while (to > from && sequence[to - 1]?.kind === 'gap') to--;
  return sequence.slice(from, to);
}

/** The most tokens a sequence may span; an entry of a list counts as four. Keeps a match a matter of one 32-bit mask. */
export const longestReach = 32;

function reachOf(element: Element): number {
  return element.kind === 'gap' ? element.max : element.kind === 'list' ? 4 : element.kind === 'edge' ? 0 : 1;
}

/** Marks too common to carry a pattern alone. */
const weakMarks = new Set(['w:,', 'w::', 'w:\u2013', 'w:;', 'w:(', 'w:)', 'w:/']);

function checkSequence(sequence: Sequence): string | null {
  let gaps = 0;
  let reach = 0;
  let carries = false;
  for (const element of sequence) {
    reach += reachOf(element);
    if (element.kind === 'gap') gaps++;
    else if (element.kind === 'item') carries ||= !element.keys.some((key) => weakMarks.has(key));
    else carries ||= element.kind === 'list' || element.kind === 'name' || element.kind === 'caps';
  }
  if (gaps > mostGaps) return `more than ${mostGaps} gaps`;
  if (sequence[0]?.kind === 'gap' || sequence[sequence.length - 1]?.kind === 'gap')
    return 'a gap stands between words, not at an end';
  if (reach > longestReach) return `spans more than ${longestReach} tokens`;
  return carries ? null : 'needs at least one word, list, wildcard or class other than #word';
}
