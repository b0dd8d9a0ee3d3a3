import type { Verdict } from '../score/judgement';
import type { Bilingual } from './lang';

/** At most four letters, all different, so that the word itself tells the verdicts apart without colour. */
export const badgeTexts: Readonly<Record<Verdict | 'grey', Bilingual>> = {
  read: { en: 'Read', de: 'Lies' },
  skim: { en: 'Skim', de: 'Über' },
  park: { en: 'Park', de: 'Park' },
  skip: { en: 'Skip', de: 'Aus' },
  grey: { en: '–', de: '–' },
};

/** What the toolbar button says when pointed at. */
export const badgeTooltips = {
  judged: {
    en: '{verdict}. Hype {hype} of 100, relevance {relevance} of 100{novelty}. Takes {minutes}, {left}.',
    de: '{verdict}. Hype {hype} von 100, Relevanz {relevance} von 100{novelty}. Dauert {minutes}, {left}.',
  },
  novelty: { en: ', new to you {percent} %', de: ', neu für dich {percent} %' },
  grey: { en: '{title}. {text}', de: '{title}. {text}' },
  listing: {
    en: 'Marks stand beside the headlines, {left}.',
    de: 'Neben den Überschriften stehen Zeichen, {left}.',
  },
  unmarked: { en: 'Marks on front pages are off, {left}.', de: 'Zeichen auf Startseiten sind aus, {left}.' },
  left: { en: '{minutes} left today', de: 'heute noch {minutes} übrig' },
  spent: { en: 'today’s minutes are used', de: 'die Minuten für heute sind genutzt' },
} satisfies Record<string, Bilingual>;

/** The spoken label of a mark beside a headline, and the words of a listing. */
export const markWords = {
  one: { en: 'Hype {level}, {hype} of 100, 1 reason', de: 'Hype {level}, {hype} von 100, 1 Grund' },
  many: { en: 'Hype {level}, {hype} of 100, {n} reasons', de: 'Hype {level}, {hype} von 100, {n} Gründe' },
  none: { en: 'No signs of hype', de: 'Keine Anzeichen von Hype' },
  otherTopic: { en: 'Not about AI', de: 'Nicht über KI' },
  relevance: { en: 'relevance {relevance} of 100', de: 'Relevanz {relevance} von 100' },
} satisfies Record<string, Bilingual>;

export const hypeLevels = {
  low: { en: 'low', de: 'gering' },
  middle: { en: 'medium', de: 'mittel' },
  high: { en: 'high', de: 'hoch' },
} satisfies Record<string, Bilingual>;

export const listingWords = {
  folded: { en: 'Folded: {n} to skip.', de: 'Eingeklappt: {n} zum Auslassen.' },
  show: { en: 'Show', de: 'Zeigen' },
  hide: { en: 'Fold again', de: 'Wieder einklappen' },
} satisfies Record<string, Bilingual>;
