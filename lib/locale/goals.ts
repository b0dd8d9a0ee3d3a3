import type { Bilingual } from './lang';
import type { StrategyProblem } from '../settings/strategy';

/** The goals editor. */
export const goalWords = {
  lead: {
    en: 'What you work on. A piece is relevant when it serves one of these goals; the more a goal weighs, the more it counts.',
    de: 'Woran du arbeitest. Ein Stück ist relevant, wenn es einem dieser Ziele dient; je mehr ein Ziel wiegt, desto mehr zählt es.',
  },
  add: { en: 'Add a goal', de: 'Ziel hinzufügen' },
  preset: { en: 'Start from a role', de: 'Mit einer Rolle anfangen' },
  presetChoose: { en: 'Choose a role', de: 'Rolle wählen' },
  presetReplaced: { en: 'Goals replaced by those of “{role}”.', de: 'Ziele ersetzt durch die von „{role}“.' },
  none: {
    en: 'No goals yet: every piece counts as irrelevant.',
    de: 'Noch keine Ziele: Jedes Stück gilt als nicht relevant.',
  },
  name: { en: 'Name', de: 'Name' },
  newName: { en: 'New goal', de: 'Neues Ziel' },
  weight: { en: 'Weight', de: 'Gewicht' },
  weight1: { en: 'a little', de: 'etwas' },
  weight2: { en: 'much', de: 'viel' },
  weight3: { en: 'very much', de: 'sehr viel' },
  keywordsEn: { en: 'Keywords in English', de: 'Stichwörter auf Englisch' },
  keywordsDe: { en: 'Keywords in German', de: 'Stichwörter auf Deutsch' },
  keywordHint: {
    en: 'One per line. SEO = search engine optimisation: two names for one thing.',
    de: 'Eins pro Zeile. SEO = Suchmaschinenoptimierung: zwei Namen für eine Sache.',
  },
  more: { en: 'Exclusions and end date', de: 'Ausschlüsse und Enddatum' },
  excludeEn: { en: 'Not when this appears, English', de: 'Nicht, wenn das vorkommt, englisch' },
  excludeDe: { en: 'Not when this appears, German', de: 'Nicht, wenn das vorkommt, deutsch' },
  until: { en: 'Counts until', de: 'Zählt bis' },
  untilShown: { en: 'until {day}', de: 'bis {day}' },
  ended: { en: 'ended {day}', de: 'endete am {day}' },
  edit: { en: 'Edit', de: 'Bearbeiten' },
  close: { en: 'Done', de: 'Fertig' },
  editGoal: { en: 'Edit {name}', de: '{name}: bearbeiten' },
  closeGoal: { en: 'Done with {name}', de: '{name}: fertig' },
  up: { en: 'Move {name} up', de: '{name}: nach oben' },
  down: { en: 'Move {name} down', de: '{name}: nach unten' },
  moved: { en: '{name} is now number {n} of {of}.', de: '{name} ist jetzt Nummer {n} von {of}.' },
  remove: { en: 'Delete', de: 'Löschen' },
  removeGoal: { en: 'Delete {name}', de: '{name}: löschen' },
  removed: { en: '“{name}” deleted.', de: '„{name}“ gelöscht.' },
  words: { en: '{n} keywords', de: '{n} Stichwörter' },
  oneWord: { en: '1 keyword', de: '1 Stichwort' },
  noWords: { en: 'no keywords yet', de: 'noch keine Stichwörter' },
  file: { en: 'As a file', de: 'Als Datei' },
  fileText: {
    en: 'The file is readable text (JSON): for a second browser, for colleagues, for the command line.',
    de: 'Die Datei ist lesbarer Text (JSON): für einen zweiten Browser, für Kolleginnen und Kollegen, für die Kommandozeile.',
  },
  exportButton: { en: 'Export goals', de: 'Ziele exportieren' },
  importButton: { en: 'Import goals', de: 'Ziele importieren' },
  importedOne: { en: '1 goal imported from {name}.', de: '1 Ziel aus {name} importiert.' },
  imported: { en: '{n} goals imported from {name}.', de: '{n} Ziele aus {name} importiert.' },
  importFailed: {
    en: '{name} was not imported, your goals are unchanged. {why}',
    de: '{name} wurde nicht importiert, deine Ziele sind unverändert. {why}',
  },
  tooMany: {
    en: 'That is more than fits into one list: 200 keywords of 200 letters each.',
    de: 'Das ist mehr, als in eine Liste passt: 200 Stichwörter mit je 200 Buchstaben.',
  },
} satisfies Record<string, Bilingual>;

/** Why a strategy file is refused; {path} is the place in it. */
export const strategyProblems: Readonly<Record<StrategyProblem['reason'], Bilingual>> = {
  'not-json': { en: 'It is not a JSON file.', de: 'Es ist keine JSON-Datei.' },
  'not-an-object': {
    en: 'At {path} an object in braces is expected.',
    de: 'Bei {path} wird ein Objekt in geschweiften Klammern erwartet.',
  },
  'unknown-field': { en: 'The field {path} is not known.', de: 'Das Feld {path} ist nicht bekannt.' },
  missing: { en: '{path} is missing.', de: '{path} fehlt.' },
  'not-text': { en: 'At {path} a text is expected.', de: 'Bei {path} wird ein Text erwartet.' },
  'not-a-list': { en: 'At {path} a list is expected.', de: 'Bei {path} wird eine Liste erwartet.' },
  weight: { en: '{path} must be 1, 2 or 3.', de: '{path} muss 1, 2 oder 3 sein.' },
  date: { en: '{path} must be a day like 2027-03-31.', de: '{path} muss ein Tag sein, zum Beispiel 2027-03-31.' },
  'too-long': { en: '{path} is too long.', de: '{path} ist zu lang.' },
  'too-many': { en: '{path} has too many entries.', de: '{path} hat zu viele Einträge.' },
};
