import { reasonTexts } from '../../../lib/locale/reasons';
import type { Bilingual } from '../../../lib/locale/lang';
import type { BudgetState } from '../../../lib/budget/ledger';
import type { PageState, PopupView } from '../../../components/popup/view';
import type { Judged, NotJudged } from '../../../lib/score/judgement';
import type { Category, Reason } from '../../../lib/score/reason';
import type { PieceRecord } from '../../../lib/store/records';

/** Sunday, 22 November 2026, noon. */
export const now = Date.parse('2026-11-22T12:00:00');
const minute = 60_000;

function line(points: number, en: string, de: string, quote?: string, category: Category = 'prophecy'): Reason {
  const why: Bilingual = { en, de };
  const base: Reason = {
    rule: `en.${category}-invented`,
    pack: points === 4 ? null : 'evenkeel-en@1.0.0',
    category,
    points,
    why,
  };
  return quote === undefined ? base : { ...base, quote: { text: quote, where: 'body', start: 0, end: quote.length } };
}

const shrill: Reason[] = [
  line(
    26,
    'A prophecy without date or source.',
    'Eine Prophezeiung ohne Datum und Quelle.',
    'AI will replace every marketing team.',
  ),
  line(
    22,
    'Pressure to act at once, or fear of being left behind. A good reason can wait until tomorrow. (7 places)',
    'Druck, sofort zu handeln, oder die Angst, abgehängt zu werden. Ein guter Grund hat auch morgen noch Bestand. (7 Stellen)',
    'If you wait now, you have already lost, and nobody will come back for you when the train has left.',
    'urgency',
  ),
  line(-8, 'Names a limit.', 'Nennt eine Grenze.', 'It still fails on long briefs.', 'substance'),
  line(
    14,
    'Something is said to have been killed. Most such things are still in use a year later.',
    'Etwas soll erledigt sein. Die meisten solchen Dinge sind ein Jahr später noch in Gebrauch und werden gepflegt.',
    'Brieftide just killed every copy tool.',
    'killer',
  ),
  line(
    9,
    'A superlative without saying compared with what.',
    'Ein Superlativ, ohne zu sagen, verglichen womit.',
    'The most powerful assistant ever built.',
    'superlative',
  ),
  line(
    7,
    'Speaks of software as if it had a will of its own.',
    'Spricht von Software, als hätte sie einen eigenen Willen.',
    'It decides what your customers want.',
    'agency',
  ),
  line(
    4,
    'The headline promises more than the text holds.',
    'Die Überschrift verspricht mehr, als der Text hält.',
    undefined,
    'gap',
  ),
  line(
    -5,
    'Several signs overlap: together they count less.',
    'Mehrere Anzeichen überschneiden sich: Zusammen zählen sie weniger.',
    undefined,
    'scale',
  ),
  line(
    3,
    'No named voice from outside is quoted in the text.',
    'Im Text kommt keine namentlich genannte Stimme von außen zu Wort.',
    undefined,
    'absence',
  ),
];

const sober: Reason[] = [
  line(
    6,
    'A large number without a base to compare it with.',
    'Eine große Zahl ohne Vergleichswert.',
    'Traffic fell by 12 percent.',
    'number',
  ),
  line(
    -4,
    'Names method and sample.',
    'Nennt Methode und Stichprobe.',
    'We compared 40 sites over eight weeks.',
    'substance',
  ),
  line(-2, 'Links to a primary source.', 'Verweist auf eine Originalquelle.', undefined, 'substance'),
  line(
    5,
    'Someone unnamed is quoted.',
    'Jemand ohne Namen wird zitiert.',
    'Insiders expect more of it.',
    'vague-source',
  ),
];

export function judged(change: Partial<Judged> = {}): Judged {
  return {
    lang: 'en',
    words: 1320,
    minutes: 5.7,
    hype: { value: 72, signal: 'strong', confidence: 'high', bait: 12, aboutAi: true, reasons: shrill },
    relevance: {
      value: 15,
      goals: [
        {
          goal: 'Visibility in search and answer engines',
          points: 15,
          hits: [
            {
              keyword: 'AI Overviews',
              quote: { text: 'AI Overviews will be gone by spring.', where: 'body', start: 0, end: 36 },
            },
            { keyword: 'SEO', quote: { text: 'SEO as we know it ends.', where: 'body', start: 40, end: 62 } },
          ],
        },
      ],
    },
    novelty: {
      value: 20,
      evidence: {
        kind: 'same-story',
        address: 'https://heise.example/ki',
        host: 'heise.example',
        at: now - 5 * 86_400_000,
        similarity: 0.4,
        opened: false,
        title: 'Brieftide ersetzt angeblich ganze Marketing-Abteilungen',
      },
    },
    verdict: 'skip',
    because: 'seen-hype',
    ...change,
  };
}

export function piece(change: Partial<PieceRecord> = {}): PieceRecord {
  return {
    address: 'https://example-news.com/a',
    url: 'https://example-news.com/a',
    host: 'example-news.com',
    title: 'This insane new model just killed every marketing agency',
    at: now,
    day: '2026-11-22',
    judgement: { notJudged: null, ...judged() },
    action: null,
    parkedUntil: null,
    correction: null,
    adjusted: null,
    spentMs: 0,
    ...change,
  };
}

export const readJudged = judged({
  verdict: 'read',
  because: 'relevant',
  minutes: 4.2,
  hype: { value: 5, signal: 'some', confidence: 'medium', bait: 0, aboutAi: true, reasons: sober },
  relevance: {
    value: 84,
    goals: [
      {
        goal: 'Visibility in search and answer engines',
        points: 52,
        hits: [
          {
            keyword: 'AI answers',
            quote: {
              text: 'Search traffic from AI answers fell 12 % after the May change.',
              where: 'title',
              start: 0,
              end: 60,
            },
          },
          { keyword: 'crawler', quote: { text: 'The crawler log shows it.', where: 'body', start: 0, end: 20 } },
          {
            keyword: 'referral traffic',
            quote: { text: 'Referral traffic is down.', where: 'body', start: 0, end: 20 },
          },
        ],
      },
      {
        goal: 'Content production',
        points: 32,
        hits: [
          {
            keyword: 'editorial',
            quote: { text: 'Editorial teams changed their plans.', where: 'body', start: 0, end: 20 },
          },
        ],
      },
    ],
  },
  novelty: { value: 100, evidence: null },
});

const silent = judged({
  verdict: 'skim',
  because: 'touches',
  minutes: 0.4,
  hype: { value: 0, signal: 'none', confidence: 'low', bait: 55, aboutAi: true, reasons: [] },
  relevance: {
    value: 34,
    goals: [
      {
        goal: 'Content production',
        points: 34,
        hits: [{ keyword: 'blog', quote: { text: 'Our blog gets an assistant.', where: 'title', start: 0, end: 20 } }],
      },
    ],
  },
  novelty: null,
});

const parkJudged = judged({
  verdict: 'park',
  because: 'hype-relevant',
  minutes: 19,
  relevance: {
    value: 47,
    goals: [{ goal: 'Content production', points: 58, hits: [] }],
    kind: { points: -11, why: reasonTexts.otherDesk },
  },
  novelty: {
    value: 70,
    evidence: {
      kind: 'related',
      address: 'https://x.example',
      host: 'the-decoder.example',
      at: now - 86_400_000,
      similarity: 0.2,
      opened: true,
      title: 'The fourth report on the same demo',
    },
  },
});

export const budget: BudgetState = {
  day: '2026-11-22',
  totalMs: 20 * minute,
  spent: { strategy: 4 * minute, hype: 2 * minute, other: 0 },
  leftMs: 14 * minute,
};

const today: PieceRecord[] = [
  piece(),
  piece({
    address: 'b',
    title: 'Search traffic from AI answers fell 12 % after the May change, publishers report',
    judgement: { notJudged: null, ...readJudged },
  }),
  piece({
    address: 'c',
    title: 'Vendor presents its best assistant yet for e-mail teams',
    judgement: { notJudged: null, ...silent },
  }),
  piece({
    address: 'd',
    host: 'der-lange-branchendienst.example',
    title: 'Datenschutzbeauftragte prüft Einwilligungsverwaltungsplattformen',
    judgement: { notJudged: 'paywall', words: 84 },
  }),
];

function view(page: PageState, change: Partial<PopupView> = {}): PopupView {
  return {
    page,
    host: 'example-news.com',
    paused: false,
    watched: true,
    recorded: true,
    budget,
    judgedToday: today,
    due: [],
    now,
    today: '2026-11-22',
    trouble: null,
    thresholds: { hype: 45, relevance: 30, novelty: 30 },
    ...change,
  };
}

const of = (judgement: Judged, change: Partial<PieceRecord> = {}): PageState => ({
  kind: 'judged',
  piece: piece({ judgement: { notJudged: null, ...judgement }, ...change }),
});
const grey = (why: NotJudged, words = 0): PageState => ({ kind: 'grey', why, words });

/** Every state of the popup, by name. */
export const popupStates: Readonly<Record<string, PopupView>> = {
  skip: view(of(judged())),
  read: view(of(readJudged), { watched: false }),
  skim: view(of(silent)),
  park: view(of(parkJudged), {
    due: [piece({ address: 'p', title: 'Everyone launches agents: the fourth report on the same demo' })],
  }),
  parked: view(of(parkJudged, { action: 'park', parkedUntil: '2026-11-25', correction: 'not-hype' })),
  left: view(of(judged(), { action: 'skip', correction: 'hype' })),
  over: view(of(judged({ minutes: 9 })), {
    budget: { ...budget, spent: { strategy: 14 * minute, hype: 8 * minute, other: 1 * minute }, leftMs: 0 },
  }),
  waiting: view({ kind: 'waiting' }),
  paywall: view(grey('paywall', 84)),
  'too-short': view(grey('too-short', 61)),
  'not-article': view(grey('not-article')),
  language: view(grey('language', 900)),
  'not-about-ai': view(grey('not-about-ai', 700)),
  paused: view(grey('paused'), { paused: true }),
  'no-access': view(grey('no-access'), { host: 'ein-sehr-langer-name-eines-branchendienstes.example' }),
  failed: view(grey('failed')),
  listing: view({ kind: 'listing' }),
  sealed: view({ kind: 'sealed' }),
  'listing-off': view({ kind: 'listing-off' }),
  'no-page': view({ kind: 'no-page' }, { host: null, judgedToday: [] }),
  'no-store': view(
    {
      kind: 'no-store',
      why: 'The browser does not let Evenkeel open its memory, for example in a strict private mode.',
    },
    { budget: null, judgedToday: [] },
  ),
  trouble: view(of(readJudged), { trouble: 'The disk or the browser’s storage is full, so nothing new was kept.' }),
};
