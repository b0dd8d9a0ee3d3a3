import type { Bilingual } from './lang';

/** The budget of a day in words. */
export const dayWords = {
  left: { en: '{minutes} left today', de: 'Heute noch {minutes}' },
  used: { en: '{used} of {total} used: {kinds}', de: '{used} von {total} genutzt: {kinds}' },
  unused: { en: 'Nothing used yet of {total}', de: 'Von {total} noch nichts genutzt' },
  over: { en: 'Today’s minutes are used', de: 'Die Minuten für heute sind genutzt' },
  overText: {
    en: '{used} of {total} used. Tomorrow is a new day.',
    de: '{used} von {total} genutzt. Morgen ist ein neuer Tag.',
  },
  none: { en: 'No reading time set for today', de: 'Für heute ist keine Lesezeit gesetzt' },
  set: { en: 'Set minutes', de: 'Minuten setzen' },
  strategy: { en: '{n} strategy', de: '{n} Strategie' },
  hype: { en: '{n} hype', de: '{n} Hype' },
  other: { en: '{n} other', de: '{n} anderes' },
  ring: { en: '{left} of {total} minutes left', de: '{left} von {total} Minuten übrig' },
  ringOne: { en: '{left} of 1 minute left', de: '{left} von 1 Minute übrig' },
} satisfies Record<string, Bilingual>;
