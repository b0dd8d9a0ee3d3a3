/** A list of 32-bit integers that grows by doubling. */
export class Growing {
  private items = new Int32Array(64);
  length = 0;

  push(value: number): void {
    if (this.length === this.items.length) this.items = doubled(this.items);
    this.items[this.length++] = value;
  }

  at(index: number): number {
    return this.items[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.items[index] = value;
  }

  done(): Int32Array {
    return this.items.slice(0, this.length);
  }
}

/**
 * Lists of pairs by number, laid end to end: those of i are values[2 start[i] .. 2 start[i + 1]). Owners and both
 * parts of the pairs come as three lists of one length.
 */
export function layOutPairs(
  count: number,
  owners: Int32Array,
  left: Int32Array,
  right: Int32Array,
): { start: Int32Array; values: Int32Array } {
  const start = new Int32Array(count + 1);
  for (const owner of owners) start[owner + 1] = (start[owner + 1] ?? 0) + 1;
  for (let i = 0; i < count; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const next = start.slice();
  const laid = new Int32Array(left.length * 2);
  for (let i = 0; i < owners.length; i++) {
    const owner = owners[i] ?? 0;
    const place = next[owner] ?? 0;
    laid[place * 2] = left[i] ?? 0;
    laid[place * 2 + 1] = right[i] ?? 0;
    next[owner] = place + 1;
  }
  return { start, values: laid };
}

/** Lists of integers by number, laid end to end: those of i are values[start[i] .. start[i + 1]). */
export function layOut(
  count: number,
  owners: Int32Array,
  values: Int32Array,
): { start: Int32Array; values: Int32Array } {
  const pairs = layOutPairs(count, owners, values, values);
  return { start: pairs.start, values: pairs.values.filter((_, i) => i % 2 === 0) };
}

/** A copy with twice the room. */
export function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
