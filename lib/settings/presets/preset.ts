import type { Bilingual, Lang } from '../../locale/lang';
import { say } from '../../locale/lang';
import type { Goal } from '../goal';

/** A goal of a role: the name in both languages, keywords of both, whatever the reader's own. */
export interface PresetGoal {
  name: Bilingual;
  weight: Goal['weight'];
  keywords: Readonly<Record<Lang, readonly string[]>>;
}

/** A marketing role to start from. Add one as a file of its own and a line in presets.ts. */
export interface Preset {
  /** Lower case with hyphens; stored in settings, so never changed. */
  id: string;
  name: Bilingual;
  /** One sentence: what this role watches the news for. */
  about: Bilingual;
  goals: readonly PresetGoal[];
}

/** The goals of a role, named in the reader's language, free to be edited. */
export function goalsOf(preset: Preset, lang: Lang): Goal[] {
  return preset.goals.map(({ name, weight, keywords }) => ({
    name: say(name, lang),
    weight,
    keywords: { en: [...keywords.en], de: [...keywords.de] },
  }));
}
