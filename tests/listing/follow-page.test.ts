import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followPage } from '../../lib/listing/follow-page';
import type { Following } from '../../lib/listing/follow-page';
import { openStage } from '../page/stage';
import type { Stage } from '../page/stage';

let stage: Stage;
let following: Following;
let rounds: Element[][];

beforeEach(() => {
  vi.useFakeTimers();
  stage = openStage('<body><main></main></body>');
  rounds = [];
  following = followPage(stage.document, (roots) => void rounds.push(roots));
});
afterEach(() => {
  following.stop();
  vi.useRealTimers();
});

function add(count = 1, to: Element | null = stage.document.querySelector('main')): Element[] {
  const added = Array.from({ length: count }, () => stage.document.createElement('p'));
  for (const element of added) to?.append(element);
  return added;
}

describe('parts added to a page', () => {
  it('are handed over together, once, when the page has a quiet moment', async () => {
    const [one] = add();
    const [two] = add();
    await stage.pass(300);
    expect(rounds).toEqual([]);
    await stage.pass(300);
    expect(rounds).toEqual([[one, two]]);
  });

  it('are handed over with what is inside them only, and not when they are gone again', async () => {
    const [outer, gone] = add(2);
    add(3, outer ?? null);
    gone?.remove();
    await stage.pass(1_000);
    expect(rounds).toEqual([[outer]]);
  });

  it('are never our own', async () => {
    add()[0]?.setAttribute('data-evenkeel', 'mark');
    await stage.pass(1_000);
    expect(rounds).toEqual([]);
  });

  it('are all looked at, also when a thousand come at once', async () => {
    const added = add(1_000);
    await stage.pass(1_000);
    const seen = added.filter((element) => rounds.flat().some((root) => root.contains(element)));
    expect(seen).toHaveLength(1_000);
    expect(rounds.flat().length).toBeLessThanOrEqual(300);
  });

  it('without end are met by longer pauses and then by silence', async () => {
    for (let time = 0; time < 600; time += 1) {
      add();
      await stage.pass(500);
    }
    expect(rounds.length).toBeLessThan(40);
    for (let time = 0; time < 10_000; time += 1) {
      add();
      await stage.pass(1_000);
    }
    expect(rounds.length).toBeLessThanOrEqual(120);
    const before = rounds.length;
    if (before === 120) {
      add();
      await stage.pass(120_000);
      expect(rounds.length).toBe(before);
    }
  });

  it('after it was stopped are nobody’s business, and no timer is left', async () => {
    add();
    following.stop();
    await stage.pass(5_000);
    expect([rounds, vi.getTimerCount()]).toEqual([[], 0]);
  });
});
