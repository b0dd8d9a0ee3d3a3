import type { App, Core, OpenTab, Ports, Registration } from '../../lib/app/app';
import type { Badge } from '../../lib/app/badge';
import { openTabStates } from '../../lib/app/tab-state';
import { calendarOf } from '../../lib/budget/budget';
import type { Extraction } from '../../lib/article/article';
import type { Judgement, Piece } from '../../lib/score/judgement';
import { openSettings } from '../../lib/settings/settings-store';
import { memoryArea } from '../settings/memory-area';
import { judged, openTestStore } from '../store/open-test-store';

export interface FakeApp extends App {
  /** What the browser was made to do. */
  seen: {
    badges: Map<number, Badge>;
    told: number[];
    stopped: number[];
    watched: number[];
    left: number[];
    registration: Registration | null;
    reports: string[];
  };
  /** What the browser is like; tests change it. */
  world: {
    tabs: OpenTab[];
    extraction: unknown;
    extractError: Error | null;
    listening: Set<number>;
    origins: string[];
    now: number;
    judgement: (piece: Piece) => Judgement;
  };
}

export const noon = Date.parse('2027-03-10T11:00:00Z');

export function article(title: string, text = 'Some text about a model.'): Extraction {
  return {
    ok: true,
    ms: 1,
    article: {
      url: 'https://lie.example/',
      title,
      byline: null,
      published: null,
      siteName: null,
      lang: 'en',
      text,
      words: 400,
      sources: [],
    },
  };
}

/** An app over a store in memory, in Berlin, on a tab 1 with an article; the judge finds hype 80 in titles that shout. */
export function fakeApp(): FakeApp {
  const seen: FakeApp['seen'] = {
    badges: new Map(),
    told: [],
    stopped: [],
    watched: [],
    left: [],
    registration: null,
    reports: [],
  };
  const world: FakeApp['world'] = {
    tabs: [{ id: 1, url: 'https://blatt.example/a?utm_source=x', incognito: false }],
    extraction: article('A quiet tool for newsletters'),
    extractError: null,
    listening: new Set(),
    origins: [],
    now: noon,
    judgement: (piece) => (piece.title.includes('SHOCK') ? judged(80, 10, 'skip') : judged(10, 60, 'read')),
  };
  const ports: Ports = {
    extract: async () => {
      if (world.extractError) throw world.extractError;
      return structuredClone(world.extraction);
    },
    jump: async () => true,
    watch: async (tabId) => void seen.watched.push(tabId),
    draw: async () => undefined,
    tell: async (tabId, name) => {
      if (world.listening.has(tabId)) (name === 'page.stop' ? seen.stopped : seen.told).push(tabId);
      return world.listening.has(tabId);
    },
    findTab: async (tabId) => world.tabs.find((tab) => tab.id === tabId) ?? null,
    openTabs: async () => world.tabs,
    showBadge: async (tabId, badge) => void seen.badges.set(tabId, badge),
    leave: async (tabId) => void seen.left.push(tabId),
    register: async (registration) => {
      seen.registration = registration;
    },
    origins: async () => world.origins,
  };
  const core: Core = {
    judge: (piece, reader) => {
      const judgement = world.judgement(piece);
      return judgement.notJudged === null ? { ...judgement, novelty: reader.novelty } : judgement;
    },
    meet: (piece) => {
      const tokens = piece.title
        .toLowerCase()
        .split(/\W+/)
        .filter((word) => word.length > 3);
      return { lang: 'en', tokens, lookUp: tokens };
    },
    noveltyOf: (_met, candidates) => {
      const nearest = candidates[0];
      if (!nearest) return { value: 100, evidence: null };
      const { address, title, host, at, opened } = nearest;
      return { value: 20, evidence: { kind: 'same-story', address, title, host, at, opened, similarity: 0.8 } };
    },
  };
  return {
    seen,
    world,
    store: openTestStore(),
    settings: openSettings(memoryArea()),
    tabs: openTabStates(memoryArea()),
    ports,
    core: async () => core,
    calendar: calendarOf('Europe/Berlin'),
    now: () => world.now,
    browserLanguage: 'en-GB',
    report: (code) => void seen.reports.push(code),
  };
}
