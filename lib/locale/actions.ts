import type { Bilingual } from './lang';

/** What the reader can do with a piece, and what stands there once it is done. */
export const actionWords = {
  readNow: { en: 'Read now', de: 'Jetzt lesen' },
  readQuick: { en: 'Skim it', de: 'Überfliegen' },
  readAnyway: { en: 'Read anyway', de: 'Trotzdem lesen' },
  park: { en: 'Park 3 days', de: '3 Tage parken' },
  leave: { en: 'Leave it', de: 'Auslassen' },
  didRead: { en: 'You read it.', de: 'Du liest es.' },
  didPark: { en: 'Parked until {day}.', de: 'Geparkt bis {day}.' },
  didSkip: { en: 'You left it.', de: 'Du lässt es aus.' },
  closeTab: { en: 'Close this tab', de: 'Tab schließen' },
  undo: { en: 'Undo', de: 'Rückgängig' },
  group: { en: 'What to do with it', de: 'Was du damit machst' },
} satisfies Record<string, Bilingual>;

/** What the reader can do about a page that was not judged. */
export const greyActions = {
  judgeAnyway: { en: 'Judge it anyway', de: 'Trotzdem beurteilen' },
  visiblePart: { en: 'Judge the visible part', de: 'Den sichtbaren Teil beurteilen' },
  allow: { en: 'Allow on {host}', de: 'Auf {host} erlauben' },
  resume: { en: 'Resume on {host}', de: 'Auf {host} fortsetzen' },
  listings: { en: 'What front pages show', de: 'Was Startseiten zeigen' },
  again: { en: 'Try again', de: 'Noch einmal versuchen' },
  judgeOnce: { en: 'Judge this page once', de: 'Nur diese Seite beurteilen' },
} satisfies Record<string, Bilingual>;
