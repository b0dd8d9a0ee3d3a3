// What runs inside a page of real Chromium; the bench calls it through globalThis.evenkeelBench.
import { loadRulebook } from '../../lib/rules/rulebook';
import { unitOf } from './measure';
import { unpack } from './packed';
import { coldFigures, warmFigures } from './score-figures';
import type { ColdFigures, Sample, WarmFigures } from './score-figures';

export interface InPage {
  warm(book: string, sample: Sample): WarmFigures;
  cold(book: string, sample: Sample): ColdFigures;
  /** Keeps a rulebook in IndexedDB, as the extension does. */
  store(book: string): Promise<void>;
  /** Milliseconds from the open database to a rulebook that matches, and of one pass over `text`. */
  load(text: string): Promise<{ ms: number; unit: number }>;
}

declare global {
  var evenkeelBench: InPage;
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
  });
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('bench', 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore('compiled'));
  return settled(request);
}

globalThis.evenkeelBench = {
  warm: (book, sample) => warmFigures(unpack(book), sample),
  cold: (book, sample) => coldFigures(unpack(book), sample),
  store: async (book) => {
    const database = await openDatabase();
    await settled(database.transaction('compiled', 'readwrite').objectStore('compiled').put(unpack(book), 'book'));
    database.close();
  },
  load: async (text) => {
    const database = await openDatabase();
    const begin = performance.now();
    const data: unknown = await settled(database.transaction('compiled').objectStore('compiled').get('book'));
    loadRulebook(data as ReturnType<typeof unpack>);
    const ms = performance.now() - begin;
    database.close();
    return { ms, unit: unitOf(text) };
  },
};
