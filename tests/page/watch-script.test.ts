import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { articlePage, textOf } from '../article/page';
import { openStage } from './stage';
import type { Stage } from './stage';

const told = vi.hoisted(() => ({ sent: [] as string[], listeners: 0 }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'own',
      sendMessage: async ({ name }: { name: string }) => {
        told.sent.push(name);
        return { ok: true, value: { handled: true } };
      },
      onMessage: { addListener: () => void (told.listeners += 1) },
    },
  },
}));

let stage: Stage;

/** The browser runs the script in the page, as often as the background says so. */
async function run(): Promise<void> {
  vi.resetModules();
  const { default: script } = await import('../../entrypoints/watch');
  script.main();
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(told, { sent: [], listeners: 0 });
  stage = openStage(articlePage(textOf(500)), 'https://blatt.example/2025/03/newsletters-under-test-again');
  for (const [name, value] of Object.entries({
    window: stage.view,
    document: stage.document,
    location: stage.view.location,
    evenkeelWatch: undefined,
    evenkeelListens: undefined,
  }))
    vi.stubGlobal(name, value);
});
afterEach(() => {
  globalThis.evenkeelWatch?.stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('run twice in one page, it listens once and looks again', async () => {
  await run();
  await run();
  await stage.pass(10);
  expect(told).toEqual({ sent: ['page.article', 'page.article'], listeners: 1 });
});

it('run twice in a page that is only prepared, it begins once when the reader comes', async () => {
  Object.defineProperty(stage.document, 'prerendering', { value: true, configurable: true });
  await run();
  await run();
  await stage.pass(10);
  expect(told).toEqual({ sent: [], listeners: 0 });
  Object.defineProperty(stage.document, 'prerendering', { value: false });
  stage.byHand(stage.document, 'prerenderingchange');
  await stage.pass(10);
  expect(told.listeners).toBe(1);
  // One clock runs, not two: time is counted once.
  stage.byHand(stage.view, 'pointermove', { timeStamp: 5_000 });
  await stage.pass(16_000);
  expect(told.sent.filter((name) => name === 'time.spent')).toHaveLength(1);
});

it('does nothing in a frame', async () => {
  Object.defineProperty(stage.view, 'top', { value: {} });
  await run();
  await stage.pass(10);
  expect(told).toEqual({ sent: [], listeners: 0 });
});
