import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Delta } from '../../lib/budget/clock';
import { startReading } from '../../lib/page/reading';
import type { Reading } from '../../lib/page/reading';
import { openStage } from './stage';
import type { Stage } from './stage';

let stage: Stage;
let reading: Reading;
let sent: Delta[];
let noteOpen: boolean;
let focused: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  stage = openStage('<body><p id="p">Text</p></body>');
  sent = [];
  noteOpen = false;
  focused = true;
  stage.document.hasFocus = () => focused;
  reading = startReading(
    stage.view,
    'name-of-this',
    () => noteOpen,
    (delta) => void sent.push(delta),
  );
});
afterEach(() => {
  reading.stop();
  vi.useRealTimers();
});

const total = (): number => sent.reduce((sum, { ms }) => sum + ms, 0);
const hand = (type = 'pointermove'): Event => stage.byHand(stage.view, type, { timeStamp: Date.now() % 1e9 });
const show = (state: string): void => {
  Object.defineProperty(stage.document, 'visibilityState', { value: state, configurable: true });
  stage.byHand(stage.document, 'visibilitychange');
};
async function minutes(count: number, act: () => void): Promise<void> {
  for (let at = 0; at < count * 6; at += 1) {
    act();
    await stage.pass(10_000);
  }
}

describe('reading time', () => {
  it('is sent every quarter of a minute, numbered, under the name of this view', async () => {
    await minutes(1, hand);
    expect(sent.map(({ session, seq, ms }) => [session, seq, ms])).toEqual(
      [1, 2, 3, 4].map((seq) => ['name-of-this', seq, 15_000]),
    );
  });

  it.each(['wheel', 'keydown', 'pointerdown', 'pointermove', 'touchmove'])('goes on with %s', async (type) => {
    await minutes(3, () => void hand(type));
    expect(total()).toBe(180_000);
  });

  it('ends a minute after the last sign of the reader, whatever the page does', async () => {
    await minutes(5, () => {
      // A page may scroll itself and send what events it likes; none is a hand.
      stage.byHand(stage.view, 'scroll', { timeStamp: Date.now() % 1e9 });
      stage.view.dispatchEvent(new stage.view.Event('pointermove'));
      stage.view.dispatchEvent(new stage.view.Event('keydown'));
    });
    expect(total()).toBe(60_000);
  });

  it('does not run in a hidden tab; what has gathered is sent when the tab is hidden', async () => {
    hand();
    await stage.pass(7_000);
    show('hidden');
    expect(sent).toEqual([{ session: 'name-of-this', seq: 1, ms: 7_000 }]);
    await minutes(2, hand);
    expect(total()).toBe(7_000);
    show('visible');
    hand();
    await stage.pass(15_000);
    expect(total()).toBe(22_000);
  });

  it('does not run in a window that lost the focus, and not under our own note', async () => {
    focused = false;
    stage.byHand(stage.view, 'blur');
    await minutes(1, hand);
    focused = true;
    noteOpen = true;
    stage.byHand(stage.view, 'focus');
    await minutes(1, hand);
    expect(total()).toBe(0);
    noteOpen = false;
    await minutes(1, hand);
    expect(total()).toBeGreaterThan(40_000);
  });

  it('is sent when the page is left, and when measuring stops', async () => {
    hand();
    await stage.pass(5_000);
    stage.byHand(stage.view, 'pagehide');
    expect(total()).toBe(5_000);
    await stage.pass(4_000);
    reading.stop();
    expect(total()).toBe(9_000);
  });

  it('counts nothing after it was stopped, and leaves no timer and no listener', async () => {
    const left: string[] = [];
    const { addEventListener, removeEventListener } = stage.view;
    reading.stop();
    stage.view.addEventListener = (type: string, ...rest: unknown[]) => {
      left.push(type);
      Reflect.apply(addEventListener, stage.view, [type, ...rest]);
    };
    stage.view.removeEventListener = (type: string, ...rest: unknown[]) => {
      left.splice(left.indexOf(type), 1);
      Reflect.apply(removeEventListener, stage.view, [type, ...rest]);
    };
    startReading(
      stage.view,
      'another-name',
      () => false,
      (delta) => void sent.push(delta),
    ).stop();
    expect([left, vi.getTimerCount()]).toEqual([[], 0]);
    await minutes(1, hand);
    expect(sent).toEqual([]);
  });
});
