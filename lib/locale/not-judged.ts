import type { Bilingual } from './lang';
import type { NotJudged } from '../score/judgement';

export type PageTrouble = NotJudged | 'listing' | 'listing-off' | 'sealed' | 'no-page' | 'no-store' | 'waiting';

/** Too little to read, by how much that was: its plural needs care. */
export function greyText(why: Exclude<PageTrouble, 'waiting'>, words: number): Bilingual {
  if (words > 1 || (why !== 'too-short' && why !== 'paywall')) return greyWords[why].text;
  return fewWords[why][words === 1 ? 'one' : 'none'];
}

const fewWords: Readonly<Record<'too-short' | 'paywall', Record<'none' | 'one', Bilingual>>> = {
  'too-short': {
    none: { en: 'No text could be read here.', de: 'Hier war kein Text zu lesen.' },
    one: {
      en: 'Only one word could be read: too few for a fair verdict.',
      de: 'Nur ein Wort war zu lesen: zu wenig für ein faires Urteil.',
    },
  },
  paywall: {
    none: { en: 'The text is behind a paywall.', de: 'Der Text liegt hinter einer Bezahlschranke.' },
    one: {
      en: 'Only one word could be read: the rest is behind a paywall.',
      de: 'Nur ein Wort war zu lesen: Der Rest liegt hinter einer Bezahlschranke.',
    },
  },
};

/** Why a page stays grey, in one calm sentence. */
export const greyWords: Readonly<Record<Exclude<PageTrouble, 'waiting'>, { title: Bilingual; text: Bilingual }>> = {
  'not-article': {
    title: { en: 'Not judged', de: 'Nicht beurteilt' },
    text: {
      en: 'This does not look like an article. Front pages get marks beside their headlines instead.',
      de: 'Das sieht nicht nach einem Artikel aus. Auf Startseiten stehen Zeichen neben den Überschriften.',
    },
  },
  'too-short': {
    title: { en: 'Not judged', de: 'Nicht beurteilt' },
    text: {
      en: 'Only {words} words could be read: too few for a fair verdict.',
      de: 'Nur {words} Wörter waren zu lesen: zu wenig für ein faires Urteil.',
    },
  },
  paywall: {
    title: { en: 'Not judged', de: 'Nicht beurteilt' },
    text: {
      en: 'Only {words} words could be read: the rest is behind a paywall.',
      de: 'Nur {words} Wörter waren zu lesen: Der Rest liegt hinter einer Bezahlschranke.',
    },
  },
  language: {
    title: { en: 'Not judged', de: 'Nicht beurteilt' },
    text: {
      en: 'Evenkeel reads English and German. This page seems to be in another language.',
      de: 'Evenkeel liest Englisch und Deutsch. Diese Seite scheint in einer anderen Sprache zu sein.',
    },
  },
  'not-about-ai': {
    title: { en: 'Not judged', de: 'Nicht beurteilt' },
    text: {
      en: 'This piece is not about AI, so the rules for AI hype do not fit it.',
      de: 'In diesem Stück geht es nicht um KI, also passen die Regeln für KI-Hype nicht.',
    },
  },
  paused: {
    title: { en: 'Paused here', de: 'Hier pausiert' },
    text: {
      en: 'You paused Evenkeel on this site. It reads and counts nothing here.',
      de: 'Du hast Evenkeel auf dieser Seite pausiert. Hier wird nichts gelesen und nichts gezählt.',
    },
  },
  'no-access': {
    title: { en: 'No access yet', de: 'Noch kein Zugriff' },
    text: {
      en: 'Evenkeel may not look at this site by itself. You decide for which sites it may.',
      de: 'Evenkeel darf diese Seite nicht von selbst ansehen. Du entscheidest, welche es darf.',
    },
  },
  failed: {
    title: { en: 'Not judged', de: 'Nicht beurteilt' },
    text: {
      en: 'Something went wrong while reading this page. The page itself is untouched.',
      de: 'Beim Lesen dieser Seite ging etwas schief. Die Seite selbst ist unberührt.',
    },
  },
  listing: {
    title: { en: 'A front page', de: 'Eine Startseite' },
    text: {
      en: 'Headlines about AI carry their marks on the page. Open a piece for its whole verdict.',
      de: 'Überschriften über KI tragen ihre Zeichen auf der Seite. Öffne ein Stück, dann steht hier sein ganzes Urteil.',
    },
  },
  'listing-off': {
    title: { en: 'A front page', de: 'Eine Startseite' },
    text: {
      en: 'You switched the marks on front pages off. Open a piece for its verdict.',
      de: 'Du hast die Zeichen auf Startseiten ausgeschaltet. Öffne ein Stück, dann steht hier sein Urteil.',
    },
  },
  sealed: {
    title: { en: 'Not judged', de: 'Nicht beurteilt' },
    text: {
      en: 'The browser lets no extension look at this page, as with PDFs and its own shop.',
      de: 'Der Browser lässt hier keine Erweiterung hinschauen, so wie bei PDFs und seinem eigenen Laden.',
    },
  },
  'no-page': {
    title: { en: 'No page to judge', de: 'Keine Seite zum Beurteilen' },
    text: {
      en: 'Open a news page and the verdict stands here. The browser’s own pages stay private.',
      de: 'Öffne eine Nachrichtenseite, dann steht hier das Urteil. Die Seiten des Browsers bleiben privat.',
    },
  },
  'no-store': {
    title: { en: 'Memory not reachable', de: 'Speicher nicht erreichbar' },
    text: {
      en: '{why} Opening the browser anew often helps.',
      de: '{why} Oft hilft es, den Browser neu zu öffnen.',
    },
  },
};
