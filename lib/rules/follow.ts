import { Head, Op, Probe, anchorShift, isWholeBit, itemOf, opOf, operandOf, probeMask } from './opcode';
import { SentenceView } from './sentence-view';

/** The two ways a sequence is followed through a sentence from its anchor. */
export class Follow extends SentenceView {
  /** Where the sequence stands that was reached last: its first token, and one past its last. */
  left = 0;
  right = 0;

  /**
   * Follows a sequence whose anchor stands on tokens [from, to); what `probe` asks for stands too. Whether all of it
   * stands; `left` and `right` then say where.
   */
  reach(sequence: number, probe: number, from: number, to: number): boolean {
    const { code } = this.data;
    const bits = code[sequence + Head.Bits] as number;
    if ((bits & isWholeBit) !== 0) {
      const where = probe === 0 ? Probe.Anywhere : probe & probeMask;
      this.left = where === Probe.Before ? from - 1 : from;
      this.right = where === Probe.After ? to + 1 : to;
      return true;
    }
    const begin = sequence + Head.Steps;
    const anchor = begin + (bits >> anchorShift);
    const end = begin + (code[sequence + Head.Count] as number);
    this.steps += end - begin;
    // A gap is the dear part, so the other side goes first.
    const isLeftFirst = anchor + 1 < end && opOf(code[anchor + 1] as number) === Op.Gap;
    this.left = from;
    if (isLeftFirst && begin < anchor) {
      this.left = this.leftwards(begin, anchor, from);
      if (this.left < 0) return false;
    }
    this.right = anchor + 1 < end ? this.rightwards(anchor + 1, end, to) : to;
    if (this.right < 0) return false;
    if (!isLeftFirst && begin < anchor) this.left = this.leftwards(begin, anchor, from);
    return this.left >= 0;
  }

  /** Follows code[from, to) rightwards from the border before token `start`; the nearest end, or -1. */
  private rightwards(from: number, to: number, start: number): number {
    const { code } = this.data;
    let place = start;
    for (let c = from; c < to; c++) {
      const step = code[c] as number;
      const op = opOf(step);
      if (op === Op.Item) {
        if (place >= this.last || !this.has(place, itemOf(step))) return -1;
        place++;
        continue;
      }
      // Up to the first gap or list there is only one way.
      if (op === Op.Gap || op === Op.List) return this.spreadRight(c, to, place);
      if (op >= Op.SentenceStart) {
        if (!this.isEdge(op, place)) return -1;
      } else if (place < this.last && this.isStep(step, place)) place++;
      else return -1;
    }
    return place;
  }

  private spreadRight(from: number, to: number, start: number): number {
    const { code } = this.data;
    // Bit k: the border before token start + k has been reached.
    let mask = 1;
    for (let c = from; c < to; c++) {
      const step = code[c] as number;
      const op = opOf(step);
      if (op === Op.Gap) {
        mask = this.spread(mask, operandOf(step), this.last - start);
        continue;
      }
      let next = 0;
      for (let rest = mask; rest !== 0; rest &= rest - 1) {
        const k = 31 - Math.clz32(rest & -rest);
        const place = start + k;
        if (op >= Op.SentenceStart) {
          if (this.isEdge(op, place)) next |= 1 << k;
          continue;
        }
        if (place >= this.last) break;
        if (this.isStep(step, place)) next |= 1 << (k + 1);
        if (op === Op.List) {
          const list = operandOf(step);
          for (let span = this.spans.firstFrom(place); span >= 0; span = this.spans.afterFrom(span)) {
            this.steps++;
            const reach = (this.spans.to[span] as number) - start;
            if (this.spans.list[span] === list && reach < 32) next |= 1 << reach;
          }
        }
      }
      mask = next;
      if (mask === 0) return -1;
    }
    return start + 31 - Math.clz32(mask & -mask);
  }

  /** Follows code[from, to) leftwards from the border before token `start`; the nearest beginning, or -1. */
  private leftwards(from: number, to: number, start: number): number {
    const { code } = this.data;
    let place = start;
    for (let c = to - 1; c >= from; c--) {
      const step = code[c] as number;
      const op = opOf(step);
      if (op === Op.Item) {
        if (place <= this.first || !this.has(place - 1, itemOf(step))) return -1;
        place--;
        continue;
      }
      if (op === Op.Gap || op === Op.List) return this.spreadLeft(from, c + 1, place);
      if (op >= Op.SentenceStart) {
        if (!this.isEdge(op, place)) return -1;
      } else if (place > this.first && this.isStep(step, place - 1)) place--;
      else return -1;
    }
    return place;
  }

  private spreadLeft(from: number, to: number, start: number): number {
    const { code } = this.data;
    // Bit k: the border before token start - k has been reached.
    let mask = 1;
    for (let c = to - 1; c >= from; c--) {
      const step = code[c] as number;
      const op = opOf(step);
      if (op === Op.Gap) {
        mask = this.spread(mask, operandOf(step), start - this.first);
        continue;
      }
      let next = 0;
      for (let rest = mask; rest !== 0; rest &= rest - 1) {
        const k = 31 - Math.clz32(rest & -rest);
        const place = start - k;
        if (op >= Op.SentenceStart) {
          if (this.isEdge(op, place)) next |= 1 << k;
          continue;
        }
        if (place <= this.first) break;
        if (this.isStep(step, place - 1)) next |= 1 << (k + 1);
        if (op === Op.List) {
          const list = operandOf(step);
          for (let span = this.spans.firstTo(place); span >= 0; span = this.spans.afterTo(span)) {
            this.steps++;
            const reach = start - (this.spans.from[span] as number);
            if (this.spans.list[span] === list && reach < 32) next |= 1 << reach;
          }
        }
      }
      mask = next;
      if (mask === 0) return -1;
    }
    return start - 31 + Math.clz32(mask & -mask);
  }

  private spread(mask: number, gap: number, room: number): number {
    const max = gap >> 4;
    let wide = 0;
    for (let size = gap & 15; size <= max; size++) wide |= mask << size;
    this.steps++;
    return room >= 31 ? wide : wide & ((1 << (room + 1)) - 1);
  }
}
