import type { Bilingual } from '../locale/lang';
import type { PackError } from './pack';

/**
 * Reads untrusted JSON field by field. The first refusal is kept, later ones are ignored; every method still
 * returns a value of its type, so the reading code stays straight and only looks at `error` at the end.
 */
export class PackReader {
  error: PackError | null = null;
  /** The rule being read, for the error. */
  rule: string | null = null;

  get failed(): boolean {
    return this.error !== null;
  }

  refuse(path: string, reason: string): void {
    this.error ??= { rule: this.rule, reason, path };
  }

  /** An object; `fields` are the only ones it may have (null: any). */
  record(value: unknown, path: string, fields: readonly string[] | null): Readonly<Record<string, unknown>> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.refuse(path, 'must be an object');
      return {};
    }
    const own: Record<string, unknown> = { ...value };
    if (fields !== null) this.known(own, path, fields);
    return own;
  }

  known(own: Readonly<Record<string, unknown>>, path: string, fields: readonly string[]): void {
    for (const field of Object.keys(own)) {
      if (!fields.includes(field))
        this.refuse(path === '' ? field : `${path}.${field}`, `unknown field "${field.slice(0, 40)}"`);
    }
  }

  array(value: unknown, path: string, least: number, most: number): readonly unknown[] {
    if (!Array.isArray(value)) {
      this.refuse(path, value === undefined ? 'is missing' : 'must be a list');
      return [];
    }
    const list: readonly unknown[] = value;
    if (list.length < least) this.refuse(path, `needs at least ${least} entries`);
    if (list.length > most) this.refuse(path, `has more than ${most} entries`);
    return list;
  }

  text(value: unknown, path: string, longest: number): string {
    if (typeof value !== 'string' || value.trim() === '') {
      this.refuse(path, value === undefined ? 'is missing' : 'must be a text that is not empty');
      return '';
    }
    if (value.length > longest) this.refuse(path, `is longer than ${longest} characters`);
    return value;
  }

  match(value: unknown, path: string, shape: RegExp, wanted: string): string {
    const text = this.text(value, path, 80);
    if (!shape.test(text)) this.refuse(path, `must be ${wanted}`);
    return text;
  }

  number(value: unknown, path: string, low: number, high: number, whole: boolean): number {
    if (typeof value === 'number' && value >= low && value <= high && (!whole || Number.isInteger(value))) return value;
    this.refuse(
      path,
      value === undefined ? 'is missing' : `must be a ${whole ? 'whole ' : ''}number from ${low} to ${high}`,
    );
    return low;
  }

  oneOf<Choice extends string>(value: unknown, path: string, choices: readonly Choice[], otherwise: Choice): Choice {
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
      this.refuse(path, value === undefined ? 'is missing' : `must be one of: ${choices.join(', ')}`);
    return found ?? otherwise;
  }

  bilingual(value: unknown, path: string, longest: number): Bilingual {
    const both = this.record(value, path, ['en', 'de']);
    return { en: this.text(both.en, `${path}.en`, longest), de: this.text(both.de, `${path}.de`, longest) };
  }
}
