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

/** Integers as they are stored, see {@link narrow}. */
export type Numbers = Int32Array | Uint16Array;

/** The same integers in 16 bits each where all of them fit (0 to 65,535): what is stored is read at every wake-up. */
export function narrow(values: Int32Array): Numbers {
  for (const value of values) if (value < 0 || value > 0xffff) return values;
  return Uint16Array.from(values);
}

/**
 * Lists of integers by number, laid end to end: those of i are values[start[i] .. start[i + 1]). Owners and values
 * come as lists of one length.
 */
export function layOut(
  count: number,
  owners: Int32Array,
  values: Int32Array,
): { start: Int32Array; values: Int32Array } {
  const start = new Int32Array(count + 1);
  for (const owner of owners) start[owner + 1] = (start[owner + 1] ?? 0) + 1;
  for (let i = 0; i < count; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const next = start.slice();
  const laid = new Int32Array(values.length);
  for (let i = 0; i < owners.length; i++) {
    const owner = owners[i] ?? 0;
    const place = next[owner] ?? 0;
    laid[place] = values[i] ?? 0;
    next[owner] = place + 1;
  }
  return { start, values: laid };
}

/** A copy with twice the room. */
export function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
