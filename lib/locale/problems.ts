import type { Bilingual } from './lang';

export type Problem = 'quota' | 'unavailable' | 'failed' | 'invalid' | 'unreachable' | 'refused';

/** Why something could not be kept or done, as the end of a sentence. */
export const problemWords: Readonly<Record<Problem, Bilingual>> = {
  quota: { en: 'the browser’s storage is full.', de: 'der Speicher des Browsers ist voll.' },
  unavailable: { en: 'the browser does not give access to its storage.', de: 'der Browser gibt seinen Speicher nicht frei.' },
  failed: { en: 'something unexpected went wrong.', de: 'etwas Unerwartetes ging schief.' },
  invalid: { en: 'the value does not fit.', de: 'der Wert passt nicht.' },
  unreachable: { en: 'Evenkeel was just updated; close this and open it again.', de: 'Evenkeel wurde gerade erneuert; schließ das hier und öffne es neu.' },
  refused: { en: 'that is not allowed from here.', de: 'das ist von hier aus nicht erlaubt.' },
};
