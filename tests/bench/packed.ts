import type { RulebookData } from '../../lib/rules/rulebook';

const kinds = { Int32Array, Uint16Array, Uint8Array } as const;
type Kind = keyof typeof kinds;
type Packed = Record<string, string | { kind: Kind; base64: string }>;

/** Typed arrays as text, to carry a rulebook into a page; not how it is stored. */
export function pack(data: RulebookData): string {
  const packed: Packed = {};
  for (const [name, value] of Object.entries(data) as [string, string | Int32Array | Uint16Array | Uint8Array][]) {
    if (typeof value === 'string') packed[name] = value;
    else
      packed[name] = {
        kind: value.constructor.name as Kind,
        base64: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64'),
      };
  }
  return JSON.stringify(packed);
}

/** The other way, without anything of Node. */
export function unpack(text: string): RulebookData {
  const data: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(JSON.parse(text) as Packed)) {
    if (typeof value === 'string') data[name] = value;
    else data[name] = new kinds[value.kind](Uint8Array.from(atob(value.base64), (char) => char.charCodeAt(0)).buffer);
  }
  return data as object as RulebookData;
}
