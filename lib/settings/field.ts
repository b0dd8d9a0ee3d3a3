/**
 * How one setting reads what lies in storage. `clean` is false when something was dropped or replaced,
 * so that the store can keep the damaged original instead of losing it.
 */
export interface Read<Value> {
  value: Value;
  clean: boolean;
}

/** One setting: its default and its total parser. The extra facts are what a form field needs. */
export interface Field<Value> {
  fallback: Value;
  read(raw: unknown): Read<Value>;
}

export interface ChoiceField<Value extends string> extends Field<Value> {
  choices: readonly Value[];
}

export interface RangeField extends Field<number> {
  min: number;
  max: number;
  step: number;
}

const good = <Value>(value: Value): Read<Value> => ({ value, clean: true });
const bad = <Value>(value: Value): Read<Value> => ({ value, clean: false });

/** A plain object: neither null nor a list. */
export function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** Yes or no. */
export function flag(fallback: boolean): Field<boolean> {
  return { fallback, read: (raw) => (typeof raw === 'boolean' ? good(raw) : bad(fallback)) };
}

/** One of a few words. */
export function choice<const Value extends string>(
  choices: readonly Value[],
  fallback: NoInfer<Value>,
): ChoiceField<Value> {
  return {
    fallback,
    choices,
    read: (raw) => {
      const found = choices.find((one) => one === raw);
      return found === undefined ? bad(fallback) : good(found);
    },
  };
}

/** A whole number (or multiples of `step`); outside the range it is drawn to the nearest end. */
export function range(min: number, max: number, fallback: number, step = 1): RangeField {
  const read = (raw: unknown): Read<number> => {
    if (typeof raw !== 'number' || !Number.isFinite(raw)) return bad(fallback);
    const value = Math.min(max, Math.max(min, Math.round(raw / step) * step));
    return { value, clean: value === raw };
  };
  return { fallback, min, max, step, read };
}

/** The same field, or null for "not chosen". */
export function maybe<Value, Kind extends Field<Value>>(
  inner: Kind & Field<Value>,
): Field<Value | null> & { inner: Kind } {
  return {
    fallback: null,
    inner,
    read: (raw) => {
      if (raw === null) return good(null);
      const read = inner.read(raw);
      return read.clean ? read : bad(null);
    },
  };
}

/** Free text up to a length in UTF-16 units; longer is refused, never cut. */
export function text(maxLength: number): Field<string> {
  return { fallback: '', read: (raw) => (typeof raw === 'string' && raw.length <= maxLength ? good(raw) : bad('')) };
}

/** A list; damaged entries are left out, the rest stays. */
export function list<Value>(
  readItem: (raw: unknown) => Value | null,
  max: number,
  fallback: Value[],
  keyOf?: (item: Value) => string,
): Field<Value[]> {
  const read = (raw: unknown): Read<Value[]> => {
    if (!Array.isArray(raw)) return bad(fallback);
    const value: Value[] = [];
    const known = new Set<string>();
    for (const entry of raw.slice(0, max)) {
      const item = readItem(entry);
      if (item === null) continue;
      const key = keyOf?.(item);
      if (key !== undefined && known.has(key)) continue;
      if (key !== undefined) known.add(key);
      value.push(item);
    }
    return { value, clean: value.length === raw.length };
  };
  return { fallback, read };
}

/** Named numbers; entries with an unknown key or a number outside the range are left out. */
export function record<Value extends Partial<Record<string, number>>>(
  isKey: (key: string) => boolean,
  min: number,
  max: number,
  most = 2000,
): Field<Value> {
  const keep = (entries: [string, unknown][]): Value =>
    Object.fromEntries(
      entries
        .slice(0, most)
        .filter(([key, number]) => isKey(key) && typeof number === 'number' && number >= min && number <= max),
    ) as Value;
  const read = (raw: unknown): Read<Value> => {
    if (!isObject(raw)) return bad(keep([]));
    const value = keep(Object.entries(raw));
    return { value, clean: Object.keys(value).length === Object.keys(raw).length };
  };
  return { fallback: keep([]), read };
}

/** An object with a fixed set of fields; each falls back on its own. */
export function group<Shape extends object>(fields: { [Key in keyof Shape]: Field<Shape[Key]> }): Field<Shape> & {
  fields: { [Key in keyof Shape]: Field<Shape[Key]> };
} {
  const readAll = (raw: Record<string, unknown>): Read<Shape> => {
    let clean = true;
    const value = {} as Shape;
    for (const key in fields) {
      const part = fields[key].read(raw[key]);
      value[key] = part.value;
      clean &&= part.clean;
    }
    return { value, clean };
  };
  return {
    fallback: readAll({}).value,
    fields,
    read: (raw) => (isObject(raw) ? readAll(raw) : bad(readAll({}).value)),
  };
}
