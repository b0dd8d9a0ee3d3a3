import type { Element, Sequence } from '../../lib/rules/element';
import { classWords, numberKeys } from '../../lib/rules/element';
import { parsePattern } from '../../lib/rules/pattern';
import type { Field, Pack } from '../../lib/rules/rule';
import { foldWord } from '../../lib/text/fold';
import { Flag } from '../../lib/text/token-flags';
import type { Tokens } from '../../lib/text/tokens';

export interface NaiveHit {
  rule: string;
  from: number;
  to: number;
}

/**
 * The rule language without any cleverness: every sequence is tried from every token with plain backtracking, words
 * are compared as strings. Slow, and the judge of the real matcher.
 */
export function naiveMatch(pack: Pack, tokens: Tokens, where: Field): NaiveHit[] {
  const text = new NaiveText(pack, tokens, where === 'headline');
  const names = new Set(Object.keys(pack.lists));
  const read = (pattern: string): Sequence[] => {
    const parsed = parsePattern(pattern, names);
    if (!parsed.ok) throw new Error(parsed.error);
    return parsed.value;
  };
  const hits: NaiveHit[] = [];
  for (const rule of pack.rules) {
    if (!rule.where.includes(where)) continue;
    const spansOf = (patterns: readonly string[]): [number, number][] =>
      patterns.flatMap(read).flatMap((sequence) => text.shortest(sequence));
    const sentence = (from: number): number => tokens.sentence[from] ?? -1;
    const withIn = new Set(spansOf(rule.with).map(([from]) => sentence(from)));
    const unlessIn = new Set(spansOf(rule.unless).map(([from]) => sentence(from)));
    let end = 0;
    const found = spansOf(rule.any).sort((x, y) => x[0] - y[0] || y[1] - x[1]);
    for (const [from, to] of found) {
      if (from < end) continue;
      end = to;
      if (rule.with.length > 0 && !(where === 'headline' ? withIn.size > 0 : withIn.has(sentence(from)))) continue;
      if (where === 'headline' ? unlessIn.size > 0 : unlessIn.has(sentence(from))) continue;
      hits.push({ rule: rule.id, from, to });
    }
  }
  return hits.sort((x, y) => x.from - y.from || x.to - y.to || (x.rule < y.rule ? -1 : 1));
}

class NaiveText {
  private readonly words: string[] = [];
  private readonly raw: string[] = [];

  constructor(
    private readonly pack: Pack,
    private readonly tokens: Tokens,
    private readonly isHeadline: boolean,
  ) {
    for (let i = 0; i < tokens.count; i++) {
      const raw = tokens.text.slice(tokens.start[i], tokens.end[i]);
      this.raw.push(raw.replace(/[\u2018\u2019]/g, "'"));
      this.words.push(
        this.is(i, Flag.Punctuation) ? (raw.startsWith('..') ? '…' : /^[-–—]/.test(raw) ? '–' : raw) : foldWord(raw),
      );
    }
  }

  /** Every reading of a sequence that holds no other of it. */
  shortest(sequence: Sequence): [number, number][] {
    const all: [number, number][] = [];
    for (let from = 0; from < this.tokens.count; from++) {
      let last = from;
      while (last < this.tokens.count && this.tokens.sentence[last] === this.tokens.sentence[from]) last++;
      for (const to of new Set(this.ends(sequence, 0, from, from, last))) if (to > from) all.push([from, to]);
    }
    return all.filter(([from, to]) => !all.some(([f, t]) => f >= from && t <= to && (f !== from || t !== to)));
  }

  private is(token: number, flag: number): boolean {
    return ((this.tokens.flags[token] ?? 0) & flag) !== 0;
  }

  private ends(sequence: Sequence, step: number, at: number, from: number, last: number): number[] {
    const element = sequence[step];
    if (element === undefined) return [at];
    if (element.kind === 'gap') {
      const ends: number[] = [];
      for (let skip = element.min; skip <= element.max && at + skip <= last; skip++)
        ends.push(...this.ends(sequence, step + 1, at + skip, from, last));
      return ends;
    }
    if (element.kind === 'edge')
      return this.isEdge(element.at, at, last) ? this.ends(sequence, step + 1, at, from, last) : [];
    return this.lengths(element, at, last).flatMap((length) => this.ends(sequence, step + 1, at + length, from, last));
  }

  private isEdge(edge: 'sentence' | 'title' | 'end', at: number, last: number): boolean {
    if (edge === 'end')
      return (
        at > 0 && this.tokens.sentence[at - 1] === this.tokens.sentence[last - 1] && this.is(at - 1, Flag.SentenceEnd)
      );
    if (at >= last) return false;
    if (edge === 'title') return this.isHeadline && this.tokens.sentence[at] === 0 && this.is(at, Flag.SentenceStart);
    return this.is(at, Flag.SentenceStart) || (this.isHeadline && this.is(at, Flag.PartStart));
  }

  private lengths(element: Element, at: number, last: number): number[] {
    if (at >= last) return [];
    if (element.kind === 'list') {
      const entries = this.pack.lists[element.name] ?? [];
      const lengths = entries.flatMap((entry) => {
        const parsed = parsePattern(entry, null);
        if (!parsed.ok) throw new Error(parsed.error);
        return parsed.value.flatMap((sequence) => this.ends(sequence, 0, at, at, last).map((end) => end - at));
      });
      return [...new Set(lengths)];
    }
    if (element.kind === 'gap' || element.kind === 'edge') return [];
    if (element.glued && !this.is(at, Flag.Glued)) return [];
    if (element.kind === 'word') return this.is(at, Flag.Word | Flag.Number) ? [1] : [];
    if (element.kind === 'name')
      return this.is(at, Flag.Capital) && !this.is(at, Flag.SentenceStart | Flag.PartStart) ? [1] : [];
    if (element.kind === 'caps')
      return this.is(at, Flag.Shouted) && !this.lengths({ kind: 'list', name: 'acronyms' }, at, last).includes(1)
        ? [1]
        : [];
    if (element.kind !== 'item') return [];
    return element.keys.some((key) => this.hasKey(key, at)) ? [1] : [];
  }

  private hasKey(key: string, at: number): boolean {
    const word = this.words[at] ?? '';
    if (classWords[key]?.includes(`w:${word}`)) return true;
    if (key.startsWith('=')) return this.raw[at] === key.slice(1);
    const rest = key.slice(2);
    const isWord = this.is(at, Flag.Word | Flag.Number);
    if (key.startsWith('w:')) return !this.is(at, Flag.Emoji) && word === rest;
    if (key.startsWith('p:')) return isWord && word.startsWith(rest);
    if (key.startsWith('s:')) return isWord && word.endsWith(rest);
    if (key === 'c:emoji') return this.is(at, Flag.Emoji);
    return this.is(at, Flag.Number) && numberKeys(word).includes(key);
  }
}
