import type { Bilingual } from './lang';

/** Frame of the options page. */
export const frameWords = {
  title: { en: 'Evenkeel settings', de: 'Evenkeel-Einstellungen' },
  sections: { en: 'Sections', de: 'Bereiche' },
  saved: { en: 'Saved', de: 'Gespeichert' },
  saving: { en: 'Saving', de: 'Speichere' },
  notSaved: { en: 'Not saved. {why}', de: 'Nicht gespeichert. {why}' },
  undo: { en: 'Undo', de: 'Rückgängig' },
  damaged: {
    en: 'Some stored settings could not be read, so their defaults are used. What was stored is kept aside.',
    de: 'Einige gespeicherte Einstellungen waren nicht lesbar, darum gelten dort die Vorgaben. Das Gespeicherte bleibt beiseitegelegt.',
  },
  local: {
    en: 'Everything stays on this computer. Evenkeel sends nothing anywhere.',
    de: 'Alles bleibt auf diesem Computer. Evenkeel schickt nichts irgendwohin.',
  },
} satisfies Record<string, Bilingual>;

/** Names of the sections, in the order of the menu. */
export const sectionNames = {
  goals: { en: 'Goals', de: 'Ziele' },
  budget: { en: 'Reading time', de: 'Lesezeit' },
  where: { en: 'Where to watch', de: 'Wo hinschauen' },
  listings: { en: 'Front pages', de: 'Startseiten' },
  verdict: { en: 'How a verdict comes about', de: 'Wie ein Urteil entsteht' },
  display: { en: 'Language and badge', de: 'Sprache und Symbol' },
  corrections: { en: 'Your corrections', de: 'Deine Korrekturen' },
  data: { en: 'Your data', de: 'Deine Daten' },
  start: { en: 'First steps', de: 'Erste Schritte' },
} satisfies Record<string, Bilingual>;

export const budgetWords = {
  lead: {
    en: 'How many minutes a day is AI news worth to you? Only time counts in which the page is visible and you are there.',
    de: 'Wie viele Minuten am Tag sind dir KI-Nachrichten wert? Es zählt nur Zeit, in der die Seite sichtbar ist und du da bist.',
  },
  minutes: { en: 'Minutes a day', de: 'Minuten am Tag' },
  weekdays: { en: 'A different number on some days', de: 'An manchen Tagen anders' },
  clear: { en: 'As usual', de: 'Wie immer' },
  clearDay: { en: '{day}: as usual again', de: '{day}: wieder wie immer' },
  minutesOn: { en: 'Minutes on {day}', de: 'Minuten am {day}' },
  speed: { en: 'Your reading speed', de: 'Dein Lesetempo' },
  speedLead: {
    en: 'Words a minute. Empty means the usual speed: 238 in English, 220 in German.',
    de: 'Wörter pro Minute. Leer heißt: das übliche Tempo, 238 auf Englisch, 220 auf Deutsch.',
  },
  speedLabel: { en: 'Words a minute', de: 'Wörter pro Minute' },
  week: { en: 'That is {minutes} a week.', de: 'Das sind {minutes} in der Woche.' },
} satisfies Record<string, Bilingual>;

export const whereWords = {
  lead: {
    en: 'Evenkeel looks only where you let it. The browser asks you once more.',
    de: 'Evenkeel schaut nur hin, wo du es lässt. Der Browser fragt dich noch einmal.',
  },
  sites: { en: 'On my news sites', de: 'Auf meinen Nachrichtenseiten' },
  sitesText: { en: 'Only on the sites of your own list.', de: 'Nur auf den Seiten deiner eigenen Liste.' },
  all: { en: 'On all sites', de: 'Auf allen Seiten' },
  allText: {
    en: 'Every page that looks like an article or a front page.',
    de: 'Auf jeder Seite, die wie ein Artikel oder eine Startseite aussieht.',
  },
  click: { en: 'Only when I click', de: 'Nur, wenn ich klicke' },
  clickText: {
    en: 'Nothing happens until you open Evenkeel on a page.',
    de: 'Nichts passiert, bis du Evenkeel auf einer Seite öffnest.',
  },
  refused: {
    en: 'The browser did not give access, so Evenkeel looks only when you click. You can change that here at any time.',
    de: 'Der Browser hat keinen Zugriff gegeben, darum schaut Evenkeel nur, wenn du klickst. Das kannst du hier jederzeit ändern.',
  },
  refusedKept: {
    en: 'The browser did not give access, so Evenkeel goes on looking at your news sites only.',
    de: 'Der Browser hat keinen Zugriff gegeben, darum schaut Evenkeel weiter nur auf deine Nachrichtenseiten.',
  },
  list: { en: 'My news sites', de: 'Meine Nachrichtenseiten' },
  add: { en: 'Add sites', de: 'Seiten hinzufügen' },
  addHint: { en: 'Paste addresses, several at once if you like', de: 'Adressen einfügen, gern mehrere auf einmal' },
  addButton: { en: 'Add', de: 'Hinzufügen' },
  granted: { en: 'allowed', de: 'erlaubt' },
  allow: { en: 'Allow', de: 'Erlauben' },
  allowSite: { en: 'Allow {host}', de: '{host}: erlauben' },
  allowAll: { en: 'Allow all {n} sites', de: 'Alle {n} Seiten erlauben' },
  remove: { en: 'Remove', de: 'Entfernen' },
  removeSite: { en: 'Remove {host}', de: '{host}: entfernen' },
  removed: { en: '{host} removed.', de: '{host} entfernt.' },
  resumed: { en: '{host} resumed.', de: 'Auf {host} geht es weiter.' },
  refusedHost: { en: 'Not a site: {list}', de: 'Keine Seite: {list}' },
  empty: { en: 'No sites yet.', de: 'Noch keine Seiten.' },
  paused: { en: 'Paused sites', de: 'Pausierte Seiten' },
  pausedNone: { en: 'Nothing is paused.', de: 'Nichts ist pausiert.' },
  resume: { en: 'Resume', de: 'Fortsetzen' },
  resumeSite: { en: 'Resume {host}', de: '{host}: fortsetzen' },
} satisfies Record<string, Bilingual>;

export const listingWords = {
  lead: {
    en: 'What happens beside the headlines of a front page. By default nothing is hidden.',
    de: 'Was neben den Überschriften einer Startseite passiert. Von selbst wird nichts versteckt.',
  },
  mark: { en: 'Mark', de: 'Markieren' },
  markText: {
    en: 'A small mark with hype and relevance behind each headline.',
    de: 'Ein kleines Zeichen mit Hype und Relevanz hinter jeder Überschrift.',
  },
  dim: { en: 'Dim', de: 'Abdunkeln' },
  dimText: {
    en: 'Like mark, and what you would skip steps back.',
    de: 'Wie Markieren, und was du auslassen würdest, tritt zurück.',
  },
  fold: { en: 'Fold', de: 'Einklappen' },
  foldText: {
    en: 'What you would skip is folded into one line that opens with a click.',
    de: 'Was du auslassen würdest, liegt in einer Zeile, die ein Klick öffnet.',
  },
  off: { en: 'Off', de: 'Aus' },
  offText: { en: 'Front pages stay as they are.', de: 'Startseiten bleiben, wie sie sind.' },
  preview: { en: 'So it looks', de: 'So sieht es aus' },
  folded: { en: 'Folded: {n} you would skip. Show', de: 'Eingeklappt: {n} zum Auslassen. Zeigen' },
} satisfies Record<string, Bilingual>;

export const displayWords = {
  language: { en: 'Language', de: 'Sprache' },
  auto: { en: 'As the browser', de: 'Wie der Browser' },
  badge: { en: 'Beside the symbol in the toolbar', de: 'Neben dem Symbol in der Leiste' },
  badgeVerdict: { en: 'The verdict on the page', de: 'Das Urteil über die Seite' },
  badgeMinutes: { en: 'The minutes left today', de: 'Die Minuten, die heute übrig sind' },
} satisfies Record<string, Bilingual>;

export const correctionWords = {
  lead: {
    en: 'When you say “this is hype” or “this is not hype”, later verdicts change a little. Each change stands here and can be undone.',
    de: 'Wenn du sagst „Das ist Hype“ oder „Das ist kein Hype“, ändern sich spätere Urteile ein wenig. Jede Änderung steht hier und lässt sich zurücknehmen.',
  },
  none: { en: 'You have corrected nothing so far.', de: 'Du hast bisher nichts korrigiert.' },
  rules: { en: 'Rules', de: 'Regeln' },
  muted: { en: 'counts nothing', de: 'zählt nichts' },
  weighed: { en: 'counts {n}', de: 'zählt {n}' },
  sites: { en: 'Sites', de: 'Seiten' },
  offset: { en: '{points} points of hype', de: '{points} Punkte Hype' },
  offsetOne: { en: '{points} point of hype', de: '{points} Punkt Hype' },
  undo: { en: 'Undo', de: 'Zurücknehmen' },
  undone: { en: 'Correction for {name} undone.', de: 'Korrektur zurückgenommen: {name}.' },
  pieces: { en: 'What you said about single pieces', de: 'Was du über einzelne Stücke gesagt hast' },
} satisfies Record<string, Bilingual>;

export const dataWords = {
  lead: {
    en: 'What Evenkeel knows lies in this browser only. Judged pieces: {pieces}. Headlines met: {seen}. Days with reading time: {days}.',
    de: 'Was Evenkeel weiß, liegt nur in diesem Browser. Beurteilte Stücke: {pieces}. Gesehene Überschriften: {seen}. Tage mit Lesezeit: {days}.',
  },
  unknown: {
    en: 'What Evenkeel knows lies in this browser only.',
    de: 'Was Evenkeel weiß, liegt nur in diesem Browser.',
  },
  keep: { en: 'Keep judged pieces for', de: 'Beurteilte Stücke behalten für' },
  keepUnit: { en: 'days', de: 'Tage' },
  exportHead: { en: 'Take it with you', de: 'Mitnehmen' },
  exportText: {
    en: 'One file with settings, goals and everything remembered.',
    de: 'Eine Datei mit Einstellungen, Zielen und allem Gemerkten.',
  },
  exportButton: { en: 'Export everything', de: 'Alles exportieren' },
  exported: { en: 'Exported: {name}', de: 'Exportiert: {name}' },
  eraseHead: { en: 'Erase everything', de: 'Alles löschen' },
  eraseText: {
    en: 'Settings, goals, judged pieces, reading times. This cannot be undone, so export first if in doubt.',
    de: 'Einstellungen, Ziele, beurteilte Stücke, Lesezeiten. Das lässt sich nicht zurücknehmen; im Zweifel vorher exportieren.',
  },
  eraseButton: { en: 'Erase everything', de: 'Alles löschen' },
  eraseSure: { en: 'Yes, erase everything', de: 'Ja, alles löschen' },
  eraseCancel: { en: 'Keep it', de: 'Behalten' },
  erased: { en: 'Everything is erased. Evenkeel starts afresh.', de: 'Alles ist gelöscht. Evenkeel fängt neu an.' },
  grantsStay: {
    en: 'Everything is erased. The browser still lists the sites you allowed; you can take them back in its own settings for extensions.',
    de: 'Alles ist gelöscht. Der Browser führt noch die Seiten, die du erlaubt hast; zurücknehmen kannst du das in seinen eigenen Einstellungen für Erweiterungen.',
  },
  errors: { en: 'What went wrong lately', de: 'Was zuletzt schiefging' },
  errorsNone: { en: 'Nothing went wrong.', de: 'Nichts ging schief.' },
} satisfies Record<string, Bilingual>;
