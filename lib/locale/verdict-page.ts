import type { Bilingual } from './lang';

/** The page "How a verdict comes about". */
export const verdictPage = {
  lead: {
    en: 'Four numbers, one rule, one word. The rule is read from top to bottom; the first line that fits decides. It is the same everywhere, and these are your numbers in it.',
    de: 'Vier Zahlen, eine Regel, ein Wort. Die Regel wird von oben nach unten gelesen; die erste Zeile, die passt, entscheidet. Sie gilt überall gleich, und das sind deine Zahlen darin.',
  },
  numbers: { en: 'Your numbers', de: 'Deine Zahlen' },
  hypeFrom: { en: 'Hype counts as strong from', de: 'Hype gilt als stark ab' },
  hypeHint: {
    en: 'Lower: more pieces are skipped or parked.',
    de: 'Niedriger: Mehr Stücke werden ausgelassen oder geparkt.',
  },
  relevanceFrom: { en: 'A piece serves a goal from', de: 'Ein Stück dient einem Ziel ab' },
  relevanceHint: { en: 'Lower: more pieces are worth reading.', de: 'Niedriger: Mehr Stücke sind lesenswert.' },
  noveltyBelow: { en: 'Nothing new to you below', de: 'Nichts Neues für dich unter' },
  noveltyHint: { en: 'Higher: repeats are skipped sooner.', de: 'Höher: Wiederholungen werden eher ausgelassen.' },
  reset: { en: 'Back to the defaults', de: 'Zurück zu den Vorgaben' },
  map: { en: 'The map', de: 'Die Karte' },
  mapText: {
    en: 'What a piece that is new to you and fits into your day becomes: hype grows to the right, relevance upwards.',
    de: 'Was aus einem Stück wird, das neu für dich ist und in deinen Tag passt: Hype wächst nach rechts, Relevanz nach oben.',
  },
  mapCell: { en: 'Hype {hype}, relevance {relevance}: {verdict}', de: 'Hype {hype}, Relevanz {relevance}: {verdict}' },
  rule: { en: 'The rule', de: 'Die Regel' },
  decides: { en: 'decides here', de: 'entscheidet hier' },
  tryIt: { en: 'Try it', de: 'Probier es aus' },
  tryText: {
    en: 'Move the numbers of an invented piece and watch which line decides.',
    de: 'Verschieb die Zahlen eines erfundenen Stücks und sieh, welche Zeile entscheidet.',
  },
  hype: { en: 'Hype', de: 'Hype' },
  relevance: { en: 'Relevance', de: 'Relevanz' },
  novelty: { en: 'New to you', de: 'Neu für dich' },
  minutes: { en: 'Minutes it takes', de: 'Minuten, die es kostet' },
  left: { en: 'with this left today: {minutes}', de: 'heute übrig: {minutes}' },
  samples: { en: 'Five invented pieces with your numbers', de: 'Fünf erfundene Stücke mit deinen Zahlen' },
  sampleFacts: {
    en: 'Hype {hype} · Relevance {relevance} · New {novelty} % · {minutes} min',
    de: 'Hype {hype} · Relevanz {relevance} · Neu {novelty} % · {minutes} Min.',
  },
  whence: { en: 'Where the four numbers come from', de: 'Woher die vier Zahlen kommen' },
  whenceHype: {
    en: 'Hype, 0 to 100: signs that wording and claims run ahead of what is stated. Every sign is a rule with points, good journalism has points below zero, and the lines add up to the number. It never says that something is untrue.',
    de: 'Hype, 0 bis 100: Anzeichen dafür, dass Wortwahl und Versprechen weiter gehen als das, was belegt ist. Jedes Anzeichen ist eine Regel mit Punkten, guter Journalismus hat Punkte unter null, und die Zeilen ergeben zusammen die Zahl. Es heißt nie, dass etwas nicht stimmt.',
  },
  whenceRelevance: {
    en: 'Relevance, 0 to 100: how much a piece serves your goals, by your keywords and their weight.',
    de: 'Relevanz, 0 bis 100: wie sehr ein Stück deinen Zielen dient, nach deinen Stichwörtern und ihrem Gewicht.',
  },
  whenceNovelty: {
    en: 'New to you, 0 to 100 %: compared with what you read or saw in the last 30 days, on any site.',
    de: 'Neu für dich, 0 bis 100 %: verglichen mit dem, was du in den letzten 30 Tagen gelesen oder gesehen hast, egal wo.',
  },
  whenceCost: {
    en: 'Cost: reading time by words and language (or your own speed) against what is left of today.',
    de: 'Zeit: Lesedauer nach Wörtern und Sprache (oder deinem Tempo), gemessen an dem, was heute übrig ist.',
  },
} satisfies Record<string, Bilingual>;
