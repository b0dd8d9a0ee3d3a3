import type { Bilingual } from './lang';

/** What went wrong, in words for the options page; the codes are what the reporter keeps. */
export const errorWords = {
  'settings.quota': {
    en: 'The browser’s storage is full, so a setting could not be saved.',
    de: 'Der Speicher des Browsers ist voll, darum wurde eine Einstellung nicht gesichert.',
  },
  'settings.unavailable': {
    en: 'The settings could not be reached; defaults are used meanwhile.',
    de: 'Die Einstellungen waren nicht erreichbar; so lange gelten die Vorgaben.',
  },
  'settings.invalid': {
    en: 'This value does not fit the setting, so the old one stays.',
    de: 'Dieser Wert passt nicht zur Einstellung, der alte bleibt.',
  },
  'store.quota': {
    en: 'The disk or the browser’s storage is full, so nothing new was kept.',
    de: 'Die Festplatte oder der Speicher des Browsers ist voll, darum wurde nichts Neues behalten.',
  },
  'store.unavailable': {
    en: 'The browser does not let Evenkeel open its memory, for example in a strict private mode.',
    de: 'Der Browser lässt Evenkeel seinen Speicher nicht öffnen, zum Beispiel in einem strengen privaten Modus.',
  },
  'store.failed': {
    en: 'Evenkeel’s memory could not be written; what was there is unharmed.',
    de: 'In den Speicher von Evenkeel konnte nicht geschrieben werden; was da war, ist unversehrt.',
  },
  'packs.refused': {
    en: 'A rule pack is damaged and was not used.',
    de: 'Ein Regelpaket ist beschädigt und wurde nicht benutzt.',
  },
  'page.extract': {
    en: 'A page could not be read.',
    de: 'Eine Seite konnte nicht gelesen werden.',
  },
  'page.scripts': {
    en: 'Evenkeel could not be switched on for your sites; opening the browser anew often helps.',
    de: 'Evenkeel ließ sich für deine Seiten nicht einschalten; oft hilft es, den Browser neu zu öffnen.',
  },
  message: {
    en: 'A request inside Evenkeel failed. That is a mistake of ours.',
    de: 'Eine Anfrage innerhalb von Evenkeel ist gescheitert. Das ist unser Fehler.',
  },
  bug: {
    en: 'Something unexpected happened. That is a mistake of ours.',
    de: 'Etwas Unerwartetes ist passiert. Das ist unser Fehler.',
  },
} satisfies Record<string, Bilingual>;

export type ErrorCode = keyof typeof errorWords;
