import type { Bilingual } from './lang';

/** Three questions by a kind colleague. */
export const firstRunWords = {
  hello: { en: 'Good to have you aboard', de: 'Schön, dass du an Bord bist' },
  lead: {
    en: 'It is not about reading everything, but about knowing what makes sense for your work and your time. Three questions, then you are off. All of it can be changed later.',
    de: 'Es geht nicht darum, alles zu lesen, sondern zu wissen, was für deine Arbeit und deine Zeit sinnvoll ist. Drei Fragen, dann geht es los. Alles lässt sich später ändern.',
  },
  q1: { en: 'What do you work on?', de: 'Woran arbeitest du?' },
  q1Text: {
    en: 'Each role brings goals and keywords in English and German.',
    de: 'Jede Rolle bringt Ziele und Stichwörter auf Deutsch und Englisch mit.',
  },
  q2: {
    en: 'How many minutes a day is AI news worth to you?',
    de: 'Wie viele Minuten am Tag sind dir KI-Nachrichten wert?',
  },
  q3: { en: 'Where may Evenkeel look?', de: 'Wo darf Evenkeel hinschauen?' },
  sites: { en: 'Your sites: {list}', de: 'Deine Seiten: {list}' },
  sitesMore: { en: '{list} and {n} more', de: '{list} und {n} weitere' },
  sitesEdit: { en: 'Edit the list', de: 'Liste bearbeiten' },
  asked: { en: 'Please answer the browser’s question.', de: 'Bitte beantworte die Frage des Browsers.' },
  grantedNow: { en: 'Thank you, Evenkeel may look there.', de: 'Danke, dort darf Evenkeel hinschauen.' },
  example: { en: 'So a piece would look to you', de: 'So sähe ein Stück für dich aus' },
  exampleOther: { en: 'Others', de: 'Andere' },
  exampleCost: { en: 'Costs {cost} of your {total} a day.', de: 'Kostet {cost}, am Tag gibst du {total}.' },
  exampleServes: { en: 'Serves your goal {goal}.', de: 'Passt zu deinem Ziel {goal}.' },
  exampleNothing: { en: 'Serves none of these goals.', de: 'Passt zu keinem dieser Ziele.' },
  skip: { en: 'Skip, use good defaults', de: 'Überspringen, mit guten Vorgaben' },
  done: { en: 'Done: open a news page', de: 'Fertig: eine Nachrichtenseite öffnen' },
  doneText: {
    en: 'Click the Evenkeel symbol in the toolbar on any page to see its verdict.',
    de: 'Klick auf einer Seite auf das Evenkeel-Symbol in der Leiste, dann siehst du ihr Urteil.',
  },
} satisfies Record<string, Bilingual>;

/** Invented pieces that the first run and the options judge as an example. */
export const samplePieces: readonly {
  title: Bilingual;
  text: Bilingual;
  hype: number;
  novelty: number;
  minutes: number;
}[] = [
  {
    title: {
      en: 'Newsletter teams let AI write subject lines and measure what happens',
      de: 'Newsletter-Teams lassen KI Betreffzeilen schreiben und messen, was passiert',
    },
    text: {
      en: 'Three shops compared 40 mailings over eight weeks. Open rates rose from 21 to 23 percent; the conversion rate did not change. For CRM and e-mail marketing the gain is small, say the authors, and brand voice suffered where nobody checked the copy.',
      de: 'Drei Shops verglichen acht Wochen lang 40 Mailings. Die Öffnungsrate stieg von 21 auf 23 Prozent, die Conversion-Rate blieb gleich. Für CRM und E-Mail-Marketing ist der Gewinn klein, sagen die Autorinnen, und die Markenstimme litt, wo niemand die Texte prüfte.',
    },
    hype: 8,
    novelty: 100,
    minutes: 4,
  },
  {
    title: {
      en: 'This agent will replace every ad agency by summer',
      de: 'Dieser Agent ersetzt bis zum Sommer jede Werbeagentur',
    },
    text: {
      en: 'If you wait now, you have already lost: the new agent plans campaigns, buys Google Ads and writes the creative, its maker says.',
      de: 'Wer jetzt wartet, hat schon verloren: Der neue Agent plant Kampagnen, kauft Google Ads und schreibt die Anzeigen, sagt sein Hersteller.',
    },
    hype: 78,
    novelty: 55,
    minutes: 7,
  },
  {
    title: {
      en: 'Search traffic from AI answers fell 12 % in May, publishers report',
      de: 'Suchverkehr aus KI-Antworten sank im Mai um 12 %, berichten Verlage',
    },
    text: {
      en: 'Data from 40 sites. Three publishers name their method; SEO teams see AI Overviews on more queries.',
      de: 'Daten von 40 Seiten. Drei Verlage nennen ihre Methode; SEO-Teams sehen AI Overviews bei mehr Suchanfragen.',
    },
    hype: 6,
    novelty: 90,
    minutes: 6,
  },
  {
    title: {
      en: 'Everyone launches assistants: the fourth report on the same demo',
      de: 'Alle starten Assistenten: der vierte Bericht über dieselbe Vorführung',
    },
    text: { en: 'The demo from Monday, once more.', de: 'Die Vorführung vom Montag, noch einmal.' },
    hype: 40,
    novelty: 15,
    minutes: 3,
  },
  {
    title: {
      en: 'A shop assistant that sells better than people, says its vendor',
      de: 'Ein Shop-Assistent, der besser verkauft als Menschen, sagt der Anbieter',
    },
    text: {
      en: 'Online shops see product data and checkout change, the vendor promises.',
      de: 'Produktdaten und Checkout ändern sich für Onlineshops, verspricht der Anbieter.',
    },
    hype: 58,
    novelty: 80,
    minutes: 9,
  },
];
