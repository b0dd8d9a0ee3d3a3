import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followAddress, shownAddress, whenQuiet } from '../../lib/page/address';
import { openStage } from './stage';
import type { Stage } from './stage';

let stage: Stage;
beforeEach(() => {
  vi.useFakeTimers();
  stage = openStage('<body><p>Text</p></body>', 'https://blatt.example/a');
});
afterEach(() => void vi.useRealTimers());

it.each([
  ['https://blatt.example/a#comments', 'https://blatt.example/a'],
  ['https://blatt.example/a#', 'https://blatt.example/a'],
  ['https://blatt.example/#/story/1', 'https://blatt.example/#/story/1'],
  ['https://blatt.example/#!/story/1', 'https://blatt.example/#!/story/1'],
  ['https://blatt.example/a?x=1', 'https://blatt.example/a?x=1'],
])('%s shows %s', (href, shown) => expect(shownAddress(href)).toBe(shown));

describe('a change of address without a load', () => {
  const follow = (): { heard: string[]; stop: () => void } => {
    const heard: string[] = [];
    return { heard, stop: followAddress(stage.view, (href) => void heard.push(href)) };
  };
  const hide = (state: string): void =>
    void Object.defineProperty(stage.document, 'visibilityState', { value: state, configurable: true });

  it('is heard within a second, once, whatever the page did to bring it about', async () => {
    const { heard } = follow();
    stage.goTo('/b');
    await stage.pass(1_000);
    stage.view.history.replaceState(null, '', '/c');
    await stage.pass(3_000);
    expect(heard).toEqual(['https://blatt.example/b', 'https://blatt.example/c']);
  });

  it.each(['popstate', 'hashchange'])('is heard at once with %s', (type) => {
    const { heard } = follow();
    stage.goTo('/b');
    stage.byHand(stage.view, type);
    expect(heard).toEqual(['https://blatt.example/b']);
  });

  it('is heard at once where the browser has an event of its own for it', () => {
    const navigation = new stage.view.EventTarget();
    Object.defineProperty(stage.view, 'navigation', { value: navigation });
    const { heard, stop } = follow();
    stage.goTo('/b');
    navigation.dispatchEvent(new stage.view.Event('currententrychange'));
    expect(heard).toEqual(['https://blatt.example/b']);
    stop();
    stage.goTo('/c');
    navigation.dispatchEvent(new stage.view.Event('currententrychange'));
    expect(heard).toHaveLength(1);
  });

  it('is none when only a place on the page changed, or when a page fakes the events', async () => {
    const { heard } = follow();
    stage.goTo('/a#comments');
    stage.byHand(stage.view, 'hashchange');
    for (let at = 0; at < 50; at += 1) stage.byHand(stage.view, 'popstate');
    await stage.pass(5_000);
    expect(heard).toEqual([]);
  });

  it('costs nothing in a hidden tab and is made up for when it shows again', async () => {
    const { heard } = follow();
    hide('hidden');
    stage.goTo('/b');
    await stage.pass(5_000);
    expect(heard).toEqual([]);
    hide('visible');
    await stage.pass(1_000);
    expect(heard).toEqual(['https://blatt.example/b']);
  });

  it('is no longer followed once it was stopped, and leaves no timer', async () => {
    const { heard, stop } = follow();
    stop();
    stage.goTo('/b');
    stage.byHand(stage.view, 'popstate');
    await stage.pass(5_000);
    expect([heard, vi.getTimerCount()]).toEqual([[], 0]);
  });
});

describe('waiting until a page rests', () => {
  const change = (): void => stage.document.body.append(stage.document.createElement('p'));
  const wait = (): { at: () => number | null; stop: () => void } => {
    const start = Date.now();
    let at: number | null = null;
    const stop = whenQuiet(stage.view, () => {
      at = Date.now() - start;
    });
    return { at: () => at, stop };
  };

  it('ends after half a second where nothing moves', async () => {
    const { at } = wait();
    await stage.pass(400);
    expect(at()).toBeNull();
    await stage.pass(200);
    expect(at()).toBe(500);
  });

  it('waits for changes to stop, but no more than three seconds', async () => {
    const some = wait();
    for (let time = 0; time < 1_000; time += 200) {
      change();
      await stage.pass(200);
    }
    expect(some.at()).toBeNull();
    await stage.pass(400);
    expect(some.at()).toBeGreaterThanOrEqual(1_100);
    const endless = wait();
    for (let time = 0; time < 4_000; time += 100) {
      change();
      await stage.pass(100);
    }
    expect(endless.at()).toBe(3_000);
  });

  it('calls back once, never when stopped, and leaves no timer', async () => {
    const { at, stop } = wait();
    stop();
    await stage.pass(5_000);
    expect([at(), vi.getTimerCount()]).toEqual([null, 0]);
    let calls = 0;
    whenQuiet(stage.view, () => void (calls += 1));
    await stage.pass(5_000);
    expect([calls, vi.getTimerCount()]).toEqual([1, 0]);
  });
});
