import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Database } from '../../lib/store/database';
import { openStore } from '../../lib/store/database';
import type { NewPiece } from '../../lib/store/save-piece';
import type { Judgement } from '../../lib/score/judgement';

export interface TestFactory {
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
}

/** An IndexedDB of its own, so that tests do not meet. */
export function testFactory(): TestFactory {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

export function openTestStore(factory: TestFactory = testFactory()): Database {
  return openStore('evenkeel', factory);
}

export function judged(hype: number, relevance: number, verdict: 'read' | 'skim' | 'park' | 'skip'): Judgement {
  return {
    notJudged: null,
    lang: 'en',
    words: 400,
    minutes: 2,
    hype: {
      value: hype,
      signal: hype > 0 ? 'some' : 'none',
      confidence: 'medium',
      bait: 0,
      aboutAi: true,
      reasons: [],
    },
    relevance: { value: relevance, goals: [] },
    novelty: { value: 100, evidence: null },
    verdict,
    because: 'no-goal',
  };
}

export function piece(name: string, at: number, day: string, judgement: Judgement = judged(10, 50, 'read')): NewPiece {
  return {
    address: `https://blatt.example/${name}`,
    url: `https://blatt.example/${name}?utm_source=x`,
    host: 'blatt.example',
    title: `About ${name}`,
    at,
    day,
    judgement,
  };
}
