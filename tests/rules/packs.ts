import type { Pack } from '../../lib/packs/pack';
import { parsePack } from '../../lib/packs/pack';

const why = { en: 'Why.', de: 'Warum.' };

/** A rule as JSON with what a test cares about; the rest is filled in. */
export type LooseRule = { any: string[]; id?: string } & Record<string, unknown>;

/** A pack as JSON. */
export function rawPack(rules: LooseRule[], more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    schema: 'hypepack/1',
    id: 'test',
    version: '1.0.0',
    language: 'en',
    licence: 'CC0-1.0',
    name: { en: 'Test', de: 'Test' },
    rules: rules.map((rule, i) => ({ id: `r${i}`, category: 'revolution', points: 10, why, ...rule })),
    ...more,
  };
}

/** A parsed pack; throws what parsePack refuses, so a test fails with the reason. */
export function needPack(rules: LooseRule[], more: Record<string, unknown> = {}): Pack {
  const pack = parsePack(rawPack(rules, more));
  if (!pack.ok) throw new Error(`${pack.error.rule} ${pack.error.path}: ${pack.error.reason}`);
  return pack.value;
}
