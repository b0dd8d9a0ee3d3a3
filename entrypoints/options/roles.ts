import type { Role } from '../../components/options/view';
import type { Lang } from '../../lib/locale/lang';
import { goalsOf } from '../../lib/settings/presets/preset';
import { PRESETS } from '../../lib/settings/presets/presets';

/** The role presets with goal names in the reader's language. */
export function rolesIn(lang: Lang): Role[] {
  return PRESETS.map((preset) => ({
    id: preset.id,
    name: preset.name,
    about: preset.about,
    goals: goalsOf(preset, lang),
  }));
}
