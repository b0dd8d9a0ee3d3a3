import { describe, expect, it } from 'vitest';
import { createClock, idleAfterMs, longestStepMs, type Delta } from '../../lib/budget/clock';

function simulate(session = 's1') {
  const state = { now: 1_000, attended: true, note: false };
  const sent: Delta[] = [];
  const clock = createClock(session, {
    now: () => state.now,
    isAttended: () => state.attended,
    isNoteOpen: () => state.note,
    emit: (delta) => sent.push(delta),
  });
  const run = (seconds: number, touching = true) => {
    for (let second = 0; second < seconds; second += 1) {
      state.now += 1_000;
      clock.beat();
      if (touching && second % 10 === 0) clock.touch();
    }
  };
  const total = () => {
    clock.flush();
    return sent.reduce((sum, delta) => sum + delta.ms, 0);
  };
  return { state, sent, clock, run, total };
}

describe('the reading clock', () => {
  it('counts the time a page is attended', () => {
    const page = simulate();
    page.run(90);
    expect(page.total()).toBe(90_000);
  });

  it('sends a delta about every fifteen seconds, numbered from one', () => {
    const page = simulate();
    page.run(61);
    page.clock.flush();
    expect(page.sent.map((delta) => delta.seq)).toEqual([1, 2, 3, 4, 5]);
    expect(page.sent.map((delta) => delta.ms)).toEqual([15_000, 15_000, 15_000, 15_000, 1_000]);
    expect(new Set(page.sent.map((delta) => delta.session))).toEqual(new Set(['s1']));
  });

  it('sends nothing when nothing has gathered', () => {
    const page = simulate();
    page.clock.flush();
    page.clock.flush();
    expect(page.sent).toEqual([]);
  });

  it('stops a minute after the last input', () => {
    const page = simulate();
    page.run(600, false);
    expect(page.total()).toBe(idleAfterMs);
  });

  it('goes on when the reader comes back from idling', () => {
    const page = simulate();
    page.run(300, false);
    page.clock.touch();
    page.run(20);
    expect(page.total()).toBe(idleAfterMs + 20_000);
  });

  it('credits at most one step for a night of sleep', () => {
    const page = simulate();
    page.run(10);
    page.state.now += 8 * 3_600_000;
    page.clock.beat();
    page.clock.touch();
    page.run(10);
    expect(page.total()).toBeLessThanOrEqual(20_000 + longestStepMs);
  });

  it('credits nothing for a step in which the machine slept past the idle limit', () => {
    const page = simulate();
    page.run(10);
    page.state.now += idleAfterMs + 1;
    page.clock.beat();
    expect(page.total()).toBe(10_000);
  });

  it('adds nothing when the clock goes back, and counts on from there', () => {
    const page = simulate();
    page.run(10);
    page.state.now -= 3_600_000;
    page.clock.beat();
    page.run(10);
    expect(page.total()).toBe(20_000);
  });

  it('counts neither hidden time nor time under our own note', () => {
    const page = simulate();
    page.run(10);
    page.state.attended = false;
    page.clock.beat();
    page.run(30);
    page.state.attended = true;
    page.clock.beat();
    page.state.note = true;
    page.clock.beat();
    page.run(30);
    page.state.note = false;
    page.clock.beat();
    page.run(5);
    expect(page.total()).toBe(15_000);
  });

  it('never counts two windows at once', () => {
    const left = simulate('left');
    const right = simulate('right');
    right.state.attended = false;
    right.clock.beat();
    for (let second = 0; second < 60; second += 1) {
      if (second % 7 === 0) {
        left.state.attended = !left.state.attended;
        right.state.attended = !left.state.attended;
        left.clock.beat();
        right.clock.beat();
      }
      for (const page of [left, right]) {
        page.state.now += 1_000;
        page.clock.beat();
        page.clock.touch();
      }
    }
    expect(left.total() + right.total()).toBeLessThanOrEqual(60_000);
    expect(left.total() + right.total()).toBe(60_000);
  });

  it('a page that beats a thousand times a second gains nothing', () => {
    const page = simulate();
    for (let at = 0; at < 5_000; at += 1) {
      page.state.now += 1;
      page.clock.beat();
    }
    expect(page.total()).toBe(5_000);
  });
});
