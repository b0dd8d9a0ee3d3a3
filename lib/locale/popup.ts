import type { Bilingual } from './lang';

/** What the popup says around a verdict. */
export const popupWords = {
  options: { en: 'Settings', de: 'Einstellungen' },
  watching: { en: 'Active', de: 'Aktiv' },
  pausedHere: { en: 'Paused', de: 'Pausiert' },
  pauseLabel: { en: 'Judge pages on {host}', de: 'Seiten auf {host} beurteilen' },
  pauseTip: {
    en: 'Evenkeel judges pages on {host}. Switch off to pause it here.',
    de: 'Evenkeel beurteilt Seiten auf {host}. Ausschalten, um hier zu pausieren.',
  },
  resumeTip: {
    en: 'Evenkeel is paused on {host}. Switch on to resume.',
    de: 'Evenkeel ist auf {host} pausiert. Einschalten, um weiterzumachen.',
  },
  reading: { en: 'Reading the page', de: 'Lese die Seite' },
  readingText: { en: 'A verdict takes a moment.', de: 'Das Urteil braucht einen Moment.' },

  hype: { en: 'Hype', de: 'Hype' },
  relevance: { en: 'Relevance', de: 'Relevanz' },
  novelty: { en: 'New to you', de: 'Neu für dich' },
  ofHundred: { en: '{label}: {value} of 100, {meaning}', de: '{label}: {value} von 100, {meaning}' },
  costWhole: { en: 'Costs {cost} of your {left} minutes left.', de: 'Kostet {cost} deiner {left} Minuten.' },
  costOver: {
    en: 'Costs {cost}, more than the {left} left today.',
    de: 'Kostet {cost}, mehr als heute noch da ist ({left}).',
  },
  costSpent: {
    en: 'Costs {cost}; today’s minutes are used.',
    de: 'Kostet {cost}; die Minuten für heute sind genutzt.',
  },
  costPlain: { en: 'Costs {cost}.', de: 'Kostet {cost}.' },
  costLast: { en: 'Costs today’s last minute.', de: 'Kostet die letzte Minute für heute.' },
  costTiny: {
    en: 'Costs under a minute; {left} left today.',
    de: 'Kostet unter einer Minute; heute noch {left} übrig.',
  },

  why: { en: 'Why {value}', de: 'Warum {value}' },
  whyNone: { en: 'No signal', de: 'Kein Signal' },
  noSignal: {
    en: 'No rule found a sign of hype, and none found one against it. That is no praise, only silence.',
    de: 'Keine Regel fand ein Anzeichen von Hype, keine sprach dagegen. Das ist kein Lob, nur Stille.',
  },
  oneReason: { en: '1 reason', de: '1 Grund' },
  reasons: { en: '{n} reasons', de: '{n} Gründe' },
  more: { en: '{n} more: {points}', de: '{n} weitere: {points}' },
  fewer: { en: 'Show the largest only', de: 'Nur die größten zeigen' },
  sumOne: { en: 'The one reason', de: 'Der eine Grund' },
  sumAll: { en: 'All {n} reasons', de: 'Alle {n} Gründe' },
  sumTotal: { en: '= {value} of 100', de: '= {value} von 100' },
  points: { en: '{points} points', de: '{points} Punkte' },
  point: { en: '{points} point', de: '{points} Punkt' },
  jump: { en: 'Show on the page', de: 'Auf der Seite zeigen' },
  found: { en: 'Marked on the page', de: 'Auf der Seite markiert' },
  notFound: {
    en: 'This sentence could not be found on the page as it is now.',
    de: 'Dieser Satz ist auf der Seite, wie sie jetzt ist, nicht zu finden.',
  },
  rules: { en: 'Show rules', de: 'Regeln zeigen' },
  rulesHide: { en: 'Hide rules', de: 'Regeln verbergen' },
  engineLine: { en: 'arithmetic', de: 'Rechnung' },
  howVerdict: { en: 'How a verdict comes about', de: 'Wie ein Urteil entsteht' },

  sureHigh: { en: 'How sure: quite sure.', de: 'Wie sicher: ziemlich sicher.' },
  sureMedium: { en: 'How sure: fairly, the text is short.', de: 'Wie sicher: mittel, der Text ist kurz.' },
  sureLow: {
    en: 'How sure: not very. Little text to go by; take it as a hint.',
    de: 'Wie sicher: wenig. Es gibt kaum Text; nimm es als Hinweis.',
  },
  bait: {
    en: 'Bait {value} of 100: the headline makes curious more than it tells.',
    de: 'Köder {value} von 100: Die Überschrift macht eher neugierig, als dass sie etwas sagt.',
  },
  notAboutAi: { en: 'AI is hardly its topic.', de: 'KI ist kaum das Thema.' },

  goals: { en: 'Serves your goals', de: 'Passt zu deinen Zielen' },
  noGoals: { en: 'None of your goals appear in this piece.', de: 'Keines deiner Ziele kommt in diesem Stück vor.' },
  editGoals: { en: 'Edit goals', de: 'Ziele bearbeiten' },
  oneMoreHit: { en: 'and 1 more', de: 'und 1 weiteres' },
  moreHits: { en: 'and {n} more', de: 'und {n} weitere' },

  newHead: { en: 'New to you', de: 'Neu für dich' },
  newNothing: { en: 'Nothing like it in your last 30 days.', de: 'Nichts Ähnliches in deinen letzten 30 Tagen.' },
  newUnknown: { en: 'Nothing to compare with yet.', de: 'Noch nichts zum Vergleichen da.' },
  seenSameAddress: { en: 'You met this very page', de: 'Du kennst genau diese Seite' },
  seenSameReport: { en: 'You met the same report', de: 'Du kennst dieselbe Meldung' },
  seenSameStory: { en: 'You met the same story', de: 'Du kennst dieselbe Geschichte' },
  seenRelated: { en: 'Related, met before', de: 'Verwandtes kennst du' },
  seenRead: { en: 'read on {host}, {day}', de: 'gelesen auf {host}, {day}' },
  seenSeen: { en: 'seen on {host}, {day}', de: 'gesehen auf {host}, {day}' },

  notHype: { en: 'This is not hype', de: 'Das ist kein Hype' },
  isHype: { en: 'This is hype', de: 'Das ist Hype' },
  saidNotHype: { en: 'You said: not hype.', de: 'Du sagst: kein Hype.' },
  saidHype: { en: 'You said: hype.', de: 'Du sagst: Hype.' },
  undo: { en: 'Undo', de: 'Rückgängig' },
  undoCorrection: { en: 'Undo: take back what you said', de: 'Rückgängig: deine Angabe zurücknehmen' },
  disagree: { en: 'See it differently?', de: 'Siehst du es anders?' },

  onlyClick: { en: 'Evenkeel looks here only when you click.', de: 'Evenkeel schaut hier nur, wenn du klickst.' },
  always: { en: 'Always on {host}', de: 'Immer auf {host}' },

  today: { en: 'Today: {n} pieces', de: 'Heute: {n} Stücke' },
  todayOne: { en: 'Today: 1 piece', de: 'Heute: 1 Stück' },
  todayNone: { en: 'Nothing judged yet today.', de: 'Heute noch nichts beurteilt.' },
  due: { en: 'Parked, back today', de: 'Geparkt, heute zurück' },
  dueDone: { en: 'Done', de: 'Erledigt' },
  dueDoneLabel: { en: 'Done with “{title}”', de: '„{title}“ ist erledigt' },
  minutesShort: { en: '{n} min', de: '{n} Min.' },
} satisfies Record<string, Bilingual>;

/** What a number on an axis means, in a word or two. */
export const meanings = {
  hypeNone: { en: 'no signal', de: 'kein Signal' },
  hypeSome: { en: 'some signs', de: 'einige Zeichen' },
  hypeClear: { en: 'clear signs', de: 'klare Zeichen' },
  hypeStrong: { en: 'strong signs', de: 'starke Zeichen' },
  hypeLow: { en: 'few signs', de: 'wenig Zeichen' },
  relevanceNone: { en: 'no goal of yours', de: 'keins deiner Ziele' },
  relevanceLittle: { en: 'little for you', de: 'wenig für dich' },
  relevanceSome: { en: 'touches a goal', de: 'streift ein Ziel' },
  relevanceGoal: { en: 'serves a goal', de: 'dient einem Ziel' },
  newAll: { en: 'all new', de: 'ganz neu' },
  newMost: { en: 'mostly new', de: 'meist neu' },
  newPartly: { en: 'partly known', de: 'teils bekannt' },
  newLittle: { en: 'mostly known', de: 'meist bekannt' },
  newUnknown: { en: 'not known yet', de: 'noch offen' },
} satisfies Record<string, Bilingual>;

/** The same as half sentences: the line beneath the verdict. */
export const clauses = {
  hypeNone: { en: 'No signal for hype', de: 'Kein Signal für Hype' },
  hypeLow: { en: 'Few signs of hype', de: 'Wenig Anzeichen von Hype' },
  hypeSome: { en: 'Some signs of hype', de: 'Einige Anzeichen von Hype' },
  hypeClear: { en: 'Clear signs of hype', de: 'Klare Anzeichen von Hype' },
  hypeStrong: { en: 'Strong signs of hype', de: 'Starke Anzeichen von Hype' },
  relevanceNone: { en: 'nothing for your goals', de: 'nichts für deine Ziele' },
  relevanceLittle: { en: 'little for your goals', de: 'wenig für deine Ziele' },
  relevanceSome: { en: 'something for your goals', de: 'etwas für deine Ziele' },
  relevanceGoal: { en: 'serves your goals', de: 'passt zu deinen Zielen' },
  newAll: { en: 'new to you', de: 'neu für dich' },
  newMost: { en: 'mostly new', de: 'meist neu' },
  newPartly: { en: 'partly known', de: 'teils bekannt' },
  newLittle: { en: 'mostly known', de: 'meist bekannt' },
} satisfies Record<string, Bilingual>;
