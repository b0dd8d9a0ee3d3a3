import type { Bilingual } from './lang';
import { fillIn } from './lang';

/** The lines a score adds of itself: arithmetic in words, things that are missing, who speaks. */
export const reasonTexts = {
  overlap: {
    en: 'Several signs overlap: together they count less.',
    de: 'Mehrere Anzeichen überschneiden sich: Zusammen zählen sie weniger.',
  },
  quoted: {
    en: 'Part of it is quoted or reported speech: that counts half.',
    de: 'Ein Teil ist Zitat oder wiedergegebene Rede: Das zählt halb.',
  },
  sceptic: {
    en: '{why} The signs count less.',
    de: '{why} Die Anzeichen zählen weniger.',
  },
  scepticText: {
    en: 'In the text itself: {why} The signs count less.',
    de: 'Im Text selbst: {why} Die Anzeichen zählen weniger.',
  },
  usual: {
    en: 'Almost every text has a few strong words: the first ones do not count.',
    de: 'Fast jeder Text hat ein paar starke Wörter: Die ersten zählen nicht.',
  },
  headlineAlone: {
    en: 'The text is calmer than its headline: the headline counts less.',
    de: 'Der Text ist ruhiger als seine Überschrift: Die Überschrift zählt weniger.',
  },
  topicWord: {
    en: 'Some words come up again and again: they are the topic, so they count less.',
    de: 'Einige Wörter kehren immer wieder: Sie sind das Thema und zählen weniger.',
  },
  small: {
    en: '{n} smaller signs together.',
    de: '{n} kleinere Anzeichen zusammen.',
  },
  smallCredit: {
    en: '{n} smaller merits together.',
    de: '{n} kleinere Pluspunkte zusammen.',
  },
  site: {
    en: 'Your own correction for this site.',
    de: 'Deine eigene Korrektur für diese Seite.',
  },
  often: {
    en: '{why} ({n} places)',
    de: '{why} ({n} Stellen)',
  },
  noSource: {
    en: 'No named voice from outside is quoted in the text.',
    de: 'Im Text kommt keine namentlich genannte Stimme von außen zu Wort.',
  },
  noLimit: {
    en: 'The text names no limit, risk or open question.',
    de: 'Der Text nennt keine Grenze, kein Risiko und keine offene Frage.',
  },
  bareNumbers: {
    en: 'Numbers stand there without saying who measured them or against what.',
    de: 'Zahlen stehen da, ohne dass steht, wer sie gemessen hat oder woran.',
  },
  vendorVoice: {
    en: '{n} of 100 sentences say "we", and some of them praise: somebody describes their own product.',
    de: '{n} von 100 Sätzen sagen „wir“, manche davon loben: Hier beschreibt jemand das eigene Angebot.',
  },
  gap: {
    en: 'The headline promises more than this sentence of the text.',
    de: 'Die Überschrift verspricht mehr als dieser Satz im Text.',
  },
  roundUp: {
    en: 'A round-up: this is one of several topics.',
    de: 'Eine Sammelmeldung: Das ist eines von mehreren Themen.',
  },
  otherDesk: {
    en: 'News for another desk: money, code, politics, research or devices.',
    de: 'Eine Nachricht für ein anderes Ressort: Geld, Code, Politik, Forschung oder Geräte.',
  },
  useful: {
    en: 'A guide, something to use, or addressed to companies.',
    de: 'Eine Anleitung, etwas zum Benutzen oder an Unternehmen gerichtet.',
  },
} as const satisfies Record<string, Bilingual>;

/** A line that is filled in: both languages at once, because a reason is stored before anyone reads it. */
export function fill(
  text: Bilingual,
  en: Record<string, string | number>,
  de: Record<string, string | number> = en,
): Bilingual {
  return { en: fillIn(text.en, en), de: fillIn(text.de, de) };
}
