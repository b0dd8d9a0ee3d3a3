import { Flag } from '../text/token-flags';
import { Clauses, clauseKinds } from './clause';
import type { Follow } from './follow';

/** How many words before a hit a negator is looked for, and how many after it. */
const wordsBefore = 4;
const wordsAfter = 6;
/** How many tokens, marks included, are looked through for them: a row of emoji is no way to reach further. */
const mostTokens = 14;

/** Kinds of words the engine itself asks for, in the order of RulebookData.engineItems; see engineWords. */
export const engineKinds = ['contrast', 'conjunction', 'undoing', ...clauseKinds] as const;
type EngineItems = Readonly<Record<(typeof engineKinds)[number], number>>;

/** The items of a rulebook by what they do. */
export const engineItemsOf = (items: Int32Array): EngineItems =>
  Object.fromEntries(engineKinds.map((kind, i) => [kind, items[i] ?? -1])) as EngineItems;

/** Marks that close a clause whatever follows. A comma closes one only before a conjunction. */
const closing = ':;?!()[]|/\u2026\u2013\u2014-';

/**
 * Says whether a negator stands near a hit. Simple on purpose (a full scope parser reaches F1 0.8 on news): within
 * four words before or six after, in the sentence, not across a closing mark, a contrast word (but, aber, sondern …)
 * or a comma before a conjunction, and not from a clause of its own (see Clauses); "not only", "nicht nur", "no doubt"
 * deny nothing.
 */
export class Negation {
  private text = '';
  private start: Int32Array = new Int32Array(0);
  private flags: Uint16Array = new Uint16Array(0);
  private readonly clauses: Clauses;

  constructor(
    private readonly follow: Follow,
    private readonly items: EngineItems,
  ) {
    this.clauses = new Clauses(follow, items, (token) => this.markAt(token) === ',');
  }

  /** Turns to a text: its tokens' beginnings and flags. */
  begin(text: string, start: Int32Array, flags: Uint16Array): void {
    this.text = text;
    this.start = start;
    this.flags = flags;
  }

  /** `before` and `after` are lists of the rule's pack, -1 where it has none. */
  isNegated(from: number, to: number, ownsNegator: boolean, before: number, after: number): boolean {
    if (!this.follow.isListSeen(before) && !this.follow.isListSeen(after)) return false;
    if (before >= 0 && this.isBefore(from, to, before)) return true;
    if (!ownsNegator && before >= 0) {
      for (let token = from; token < to; token++)
        if (this.startsAt(token, to, before) && !this.clauses.isApart(token, to)) return true;
    }
    return after >= 0 && this.isAfter(to, after);
  }

  private isBefore(from: number, to: number, list: number): boolean {
    const { follow } = this;
    let words = 0;
    const first = Math.max(follow.first, from - mostTokens);
    for (let token = from - 1; token >= first && words < wordsBefore; token--) {
      follow.steps++;
      if (this.isMark(token)) {
        if (this.closes(token)) return false;
        continue;
      }
      words++;
      if (this.endsAt(token + 1, list) && !this.isUndone(token + 1) && !this.clauses.isApart(token, to)) return true;
      if (follow.has(token, this.items.contrast)) return false;
    }
    return false;
  }

  private isAfter(to: number, list: number): boolean {
    const { follow } = this;
    let words = 0;
    const last = Math.min(follow.last, to + mostTokens);
    for (let token = to; token < last && words < wordsAfter; token++) {
      follow.steps++;
      if (this.isMark(token)) {
        if (this.closes(token)) return false;
        continue;
      }
      words++;
      if (follow.has(token, this.items.contrast)) return false;
      if (this.startsAt(token, follow.last, list)) return true;
    }
    return false;
  }

  private isMark(token: number): boolean {
    return ((this.flags[token] ?? 0) & (Flag.Word | Flag.Number)) === 0;
  }

  private closes(token: number): boolean {
    const mark = this.markAt(token);
    if (mark === ',') return token + 1 < this.follow.last && this.follow.has(token + 1, this.items.conjunction);
    return closing.includes(mark);
  }

  /** The mark a token is, or the first letter of a word. */
  private markAt(token: number): string {
    return this.text.charAt(this.start[token] ?? 0);
  }

  /** Whether an entry of the list ends before token `place`. */
  private endsAt(place: number, list: number): boolean {
    const { follow } = this;
    if (follow.has(place - 1, follow.data.listItem[list] ?? -1)) return true;
    for (let span = follow.spans.firstTo(place); span >= 0; span = follow.spans.afterTo(span)) {
      follow.steps++;
      if (follow.spans.list[span] === list) return true;
    }
    return false;
  }

  /** Whether an entry of the list begins at `token`, ends by `limit` and is not undone. */
  private startsAt(token: number, limit: number, list: number): boolean {
    const { follow } = this;
    if (follow.has(token, follow.data.listItem[list] ?? -1) && !this.isUndone(token + 1)) return true;
    for (let span = follow.spans.firstFrom(token); span >= 0; span = follow.spans.afterFrom(span)) {
      follow.steps++;
      const end = follow.spans.to[span] ?? 0;
      if (follow.spans.list[span] === list && end <= limit && !this.isUndone(end)) return true;
    }
    return false;
  }

  private isUndone(next: number): boolean {
    return next < this.follow.last && this.follow.has(next, this.items.undoing);
  }
}
