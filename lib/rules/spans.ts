import { doubled } from './growing';

/**
 * Where entries of several words stand in the sentence being read, findable from either end. Emptied after each
 * sentence by undoing only what was written.
 */
export class Spans {
  count = 0;
  list = new Int32Array(64);
  from = new Int32Array(64);
  to = new Int32Array(64);
  private nextFrom = new Int32Array(64);
  private nextTo = new Int32Array(64);
  private headFrom = new Int32Array(0);
  private headTo = new Int32Array(0);

  /** Makes room for a text of so many tokens. */
  reserve(tokens: number): void {
    if (this.headFrom.length > tokens) return;
    const room = Math.max(256, tokens + 1, Math.min(this.headFrom.length * 2, 1 << 16));
    this.headFrom = new Int32Array(room).fill(-1);
    this.headTo = new Int32Array(room).fill(-1);
  }

  add(list: number, from: number, to: number): void {
    for (let span = this.firstFrom(from); span >= 0; span = this.afterFrom(span)) {
      if (this.list[span] === list && this.to[span] === to) return;
    }
    if (this.count === this.list.length) this.grow();
    const span = this.count++;
    this.list[span] = list;
    this.from[span] = from;
    this.to[span] = to;
    this.nextFrom[span] = this.headFrom[from] ?? -1;
    this.nextTo[span] = this.headTo[to] ?? -1;
    this.headFrom[from] = span;
    this.headTo[to] = span;
  }

  firstFrom(token: number): number {
    return this.headFrom[token] ?? -1;
  }

  afterFrom(span: number): number {
    return this.nextFrom[span] ?? -1;
  }

  firstTo(token: number): number {
    return this.headTo[token] ?? -1;
  }

  afterTo(span: number): number {
    return this.nextTo[span] ?? -1;
  }

  clear(): void {
    for (let span = 0; span < this.count; span++) {
      this.headFrom[this.from[span] ?? 0] = -1;
      this.headTo[this.to[span] ?? 0] = -1;
    }
    this.count = 0;
  }

  private grow(): void {
    this.list = doubled(this.list);
    this.from = doubled(this.from);
    this.to = doubled(this.to);
    this.nextFrom = doubled(this.nextFrom);
    this.nextTo = doubled(this.nextTo);
  }
}
