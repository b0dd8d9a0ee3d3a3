import type { Bilingual } from './lang';

export const MINUTES = {
  under: { en: 'under a minute', de: 'unter einer Minute' },
  one: { en: 'about 1 minute', de: 'etwa 1 Minute' },
  many: { en: 'about {n} minutes', de: 'etwa {n} Minuten' },
  hour: { en: 'about 1 hour', de: 'etwa 1 Stunde' },
  hours: { en: 'about {h} hours', de: 'etwa {h} Stunden' },
  hourAnd: { en: 'about 1 hour {n} minutes', de: 'etwa 1 Stunde {n} Minuten' },
  hoursAnd: { en: 'about {h} hours {n} minutes', de: 'etwa {h} Stunden {n} Minuten' },
} satisfies Record<string, Bilingual>;
