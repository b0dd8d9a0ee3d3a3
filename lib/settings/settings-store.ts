import type { Lang } from '../locale/lang';
import type { Result } from '../result';
import { done, failed } from '../result';
import { defaultGoals } from './default-goals';
import type { SettingKey } from './schema';
import { parseSettings, readSetting, settingKeys } from './schema';
import type { Settings } from './settings';
import type { StorageArea, StorageListener, StorageProblem } from './storage-area';
import { storageProblem } from './storage-area';

export interface SettingsState {
  settings: Settings;
  /** Keys whose stored value could not be read fully; the default stands in. */
  damaged: SettingKey[];
  /** Storage could not be read at all: everything is a default. */
  problem: StorageProblem | null;
}

export interface SettingsStore {
  /** Always answers; a failure to read shows as defaults plus `problem`. */
  get(): Promise<SettingsState>;
  /** Saves one setting. A refused value gives 'invalid'; nothing is written then. */
  set<Key extends SettingKey>(key: Key, value: Settings[Key]): Promise<Result<null, SettingProblem>>;
  /** Saves several settings in one write: all or none. */
  setAll(values: Partial<Settings>): Promise<Result<null, SettingProblem>>;
  /** For "export everything": the settings, and the originals of damaged ones that were kept aside, by setting. */
  exportAll(): Promise<{ settings: Settings; damaged: Record<string, unknown> }>;
  /** Back to the defaults (part of "erase everything"). */
  reset(): Promise<Result<null, SettingProblem>>;
  /** Calls back after any page changed a setting. Gives the function that stops it. */
  onChange(listener: (state: SettingsState) => void): () => void;
}

export type SettingProblem = StorageProblem | 'invalid';

const prefix = 'setting.';
const damagedPrefix = 'damaged.';
const storageKey = (key: SettingKey): string => prefix + key;

/**
 * The reader's settings in a storage area, one storage key a setting, so that two pages changing two settings do
 * not overwrite each other. A damaged value is moved to "damaged.<key>" when the setting is next saved.
 * `lang` names the default goals where the reader has chosen no language.
 */
export function openSettings(area: StorageArea, lang: Lang = 'en'): SettingsStore {
  const get = async (): Promise<SettingsState> => {
    try {
      return readState(await area.get(settingKeys.map(storageKey)), lang);
    } catch (error) {
      return { ...readState({}, lang), problem: storageProblem(error) };
    }
  };

  const setAll = async (values: Partial<Settings>): Promise<Result<null, SettingProblem>> => {
    const keys = settingKeys.filter((key) => values[key] !== undefined);
    const items: Record<string, unknown> = {};
    for (const key of keys) {
      const read = readSetting(key, values[key]);
      if (!read.clean) return failed('invalid');
      items[storageKey(key)] = read.value;
    }
    try {
      const before = await area.get(keys.map(storageKey));
      for (const key of keys) {
        const old = before[storageKey(key)];
        if (old !== undefined && !readSetting(key, old).clean) items[damagedPrefix + key] = old;
      }
      await area.set(items);
      return done(null);
    } catch (error) {
      return failed(storageProblem(error));
    }
  };

  return {
    get,
    setAll,
    set: (key, value) => setAll({ [key]: value }),
    exportAll: async () => {
      const { settings } = await get();
      try {
        const all = Object.entries(await area.get(null));
        const aside = all.filter(([key]) => key.startsWith(damagedPrefix));
        return {
          settings,
          damaged: Object.fromEntries(aside.map(([key, value]) => [key.slice(damagedPrefix.length), value])),
        };
      } catch {
        // What cannot be read cannot be taken along; get() has said so already.
        return { settings, damaged: {} };
      }
    },
    reset: async () => {
      try {
        // Also what an older version kept under names that are none today.
        const all = Object.keys(await area.get(null));
        await area.remove(all.filter((key) => key.startsWith(prefix) || key.startsWith(damagedPrefix)));
        return done(null);
      } catch (error) {
        return failed(storageProblem(error));
      }
    },
    onChange: (listener) => {
      const heard: StorageListener = (changes) => {
        if (Object.keys(changes).some((key) => key.startsWith(prefix))) void get().then(listener);
      };
      area.onChanged.addListener(heard);
      return () => area.onChanged.removeListener(heard);
    },
  };
}

function readState(stored: Record<string, unknown>, lang: Lang): SettingsState {
  const raw: Record<string, unknown> = {};
  for (const key of settingKeys) raw[key] = stored[storageKey(key)];
  const { settings, damaged } = parseSettings(raw);
  const { language } = settings;
  if (raw['goals'] === undefined) settings.goals = defaultGoals(language === 'auto' ? lang : language);
  return { settings, damaged, problem: null };
}
