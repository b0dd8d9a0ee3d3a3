import { expect, test } from 'vitest';
import { openCore } from '../../lib/app/core';
import type { PackSource } from '../../lib/app/core';
import { compilePacks } from '../../lib/rules/compile';
import { saveCompiled } from '../../lib/store/compiled';
import { needPack } from '../rules/packs';
import { openTestStore } from '../store/open-test-store';

/** Packs that count how often they are compiled. */
function source(version: string): PackSource & { compiled: number } {
  return {
    version,
    compiled: 0,
    compile(): ReturnType<PackSource['compile']> {
      this.compiled++;
      return Promise.resolve(compilePacks([needPack([{ any: ['revolution'] }], { topics: { ai: ['ai'] } })]));
    },
  };
}

const silent = (): void => {};

test('rules are compiled once a version and read from the store at every later wake-up', async () => {
  const store = openTestStore();
  const first = source('v1');
  await openCore(store, first, silent);
  await openCore(store, first, silent);
  expect(first.compiled).toBe(1);
  const next = source('v2');
  await openCore(store, next, silent);
  expect(next.compiled).toBe(1);
});

test('a damaged or foreign row is compiled anew', async () => {
  const store = openTestStore();
  for (const row of ['nonsense', null, { format: 'evenkeel-rulebook/1' }]) {
    await saveCompiled(store, 'v1', row);
    const packs = source('v1');
    await openCore(store, packs, silent);
    expect(packs.compiled).toBe(1);
  }
});
