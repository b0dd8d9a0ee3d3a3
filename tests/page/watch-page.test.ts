import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Asks, BudgetNote } from '../../lib/messages/contract';
import type { Line } from '../../lib/messages/send';
import { showNote } from '../../lib/page/budget-note';
import { viewListing } from '../../lib/page/listing-view';
import type { DrawTools } from '../../lib/page/tools';
import { watchPage } from '../../lib/page/watch-page';
import type { PageWatch } from '../../lib/page/watch-page';
import { articlePage, frontPage, textOf } from '../article/page';
import { openStage } from './stage';
import type { Stage } from './stage';

const story = 'https://blatt.example/2025/03/newsletters-under-test-again';
const note: BudgetNote = { lang: 'en', title: 'Used up', text: 'Twenty minutes.', leave: 'Leave', more: 'More' };
const words = { lang: 'en' as const, folded: '{n} folded', show: 'show', hide: 'hide' };

interface Asked {
  name: string;
  ask: unknown;
}

let stage: Stage;
let watch: PageWatch;
let asked: Asked[];
let world: {
  note: BudgetNote | null;
  alive: boolean;
  tools: () => Promise<DrawTools | null> /** Questions in the middle of which the worker dies. */;
  dying: string[];
};

const namesOf = (name: string): Asked[] => asked.filter((one) => one.name === name);
const spent = (): Asks['time.spent']['ask'][] =>
  namesOf('time.spent').map(({ ask }) => ask as Asks['time.spent']['ask']);
const marks = (): number => stage.document.querySelectorAll('[data-evenkeel~="mark"]').length;
const noteShown = (): Element | null => stage.document.querySelector('[data-evenkeel="note"]');

function answerTo(name: string, ask: unknown): unknown {
  if (name === 'page.article') return { handled: true };
  if (name === 'time.spent') {
    const { away } = ask as Asks['time.spent']['ask'];
    if (away) return { note: null };
    const given = world.note;
    world.note = null;
    return { note: given };
  }
  if (name !== 'listing.judge') return null;
  const { headlines } = ask as Asks['listing.judge']['ask'];
  const judged = headlines.map(({ id }) => ({
    id,
    verdict: 'read',
    signal: 'none',
    hype: 0,
    relevance: 40,
    label: 'Read',
  }));
  return { mode: 'mark', words, marks: judged };
}

function open(html: string, url: string): void {
  stage = openStage(html, url);
  const ask = (async (name: string, body: unknown) => {
    asked.push({ name, ask: body });
    const dies = world.dying.indexOf(name);
    if (dies < 0) return { ok: true, value: answerTo(name, body) };
    world.dying.splice(dies, 1);
    return { ok: false, error: 'unreachable' };
  }) as Line;
  let session = 0;
  watch = watchPage({
    view: stage.view,
    ask,
    newSession: () => `session-${(session += 1)}`,
    tools: () => world.tools(),
    isAlive: () => world.alive,
  });
}

/** The reader reads on, with a move of the hand every ten seconds. */
async function read(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 10_000) {
    stage.byHand(stage.view, 'pointermove', { timeStamp: Date.now() % 1e9 });
    await stage.pass(Math.min(left, 10_000));
  }
}

const articleHtml = (topic = 'agency'): string => articlePage(textOf(500).replaceAll('agency', topic));
const bodyOf = (html: string): string => /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';

function fill(html: string): void {
  const holder = stage.document.createElement('div');
  holder.setHTMLUnsafe?.(bodyOf(html));
  if (holder.childNodes.length === 0) Reflect.set(holder, 'innerHTML', bodyOf(html));
  stage.document.body.replaceChildren(...holder.childNodes);
}

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  world = { note: null, alive: true, dying: [], tools: async () => ({ viewListing, showNote }) };
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

describe('what a page is taken for', () => {
  it('an article asks for its judgement, with its path, and counts the time', async () => {
    open(articleHtml(), `${story}?x=1`);
    await stage.pass(10);
    expect(asked).toEqual([{ name: 'page.article', ask: { path: '/2025/03/newsletters-under-test-again?x=1' } }]);
    expect(watch.seen()).toEqual({ kind: 'article', marks: [] });
    await read(20_000);
    expect(spent()).toMatchObject([{ session: 'session-1', seq: 1, ms: 15_000, away: false }]);
  });

  it('a front page gets its marks, and counts the time', async () => {
    open(frontPage(8), 'https://blatt.example/');
    await stage.pass(10);
    expect(marks()).toBe(8);
    expect(watch.seen().marks[0]).toMatchObject({ title: 'Story number 0 of a long and busy day' });
    await read(20_000);
    expect(spent()).toHaveLength(1);
  });

  it('anything else says so, once, and counts nothing', async () => {
    open('<body><p>Hello</p></body>', 'https://blatt.example/imprint');
    await read(40_000);
    expect(asked).toEqual([{ name: 'page.nothing', ask: { why: 'not-article' } }]);
  });

  it('a front page whose drawing script does not come says so instead of pretending', async () => {
    world.tools = async () => null;
    open(frontPage(8), 'https://blatt.example/');
    await stage.pass(10);
    expect(asked).toEqual([{ name: 'page.nothing', ask: { why: 'not-article' } }]);
    expect(watch.seen().kind).toBe('none');
  });

  it('what turned into an article while the drawing script was on its way stays one', async () => {
    world.tools = async () => {
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      return { viewListing, showNote };
    };
    open(frontPage(8), story);
    await stage.pass(100);
    fill(articleHtml());
    await stage.pass(6_000);
    expect(asked.map(({ name }) => name)).toEqual(['page.article']);
    expect(watch.seen()).toEqual({ kind: 'article', marks: [] });
  });

  it('what fills late is looked at again', async () => {
    open('<body><p>Loading</p></body>', story);
    await stage.pass(100);
    fill(articleHtml());
    await stage.pass(2_000);
    expect(namesOf('page.article')).toHaveLength(1);
    expect(watch.seen().kind).toBe('article');
  });

  it('a page that builds itself anew without end is not asked about without end', async () => {
    open('<body><p>Loading</p></body>', 'https://blatt.example/imprint');
    for (let at = 0; at < 60; at += 1) {
      stage.document.body.append(stage.document.createElement('p'));
      await stage.pass(1_000);
    }
    expect(asked.length).toBeLessThanOrEqual(7);
  });
});

describe('single-page sites', () => {
  it('an article that takes the place of another is judged, its time under a name of its own', async () => {
    open(articleHtml(), story);
    await read(20_000);
    stage.goTo('/2025/04/quite-another-long-story');
    fill(articleHtml('bureau'));
    await stage.pass(3_000);
    expect(namesOf('page.article')).toHaveLength(2);
    await read(20_000);
    expect(new Set(spent().map(({ session }) => session))).toEqual(new Set(['session-1', 'session-2']));
  });

  it('marks go when the page goes', async () => {
    open(frontPage(8), 'https://blatt.example/');
    await stage.pass(10);
    stage.goTo('/about-us');
    await stage.pass(1_100);
    expect(marks()).toBe(0);
  });

  it('an article that replaces a front page long after the address is still found', async () => {
    open(frontPage(12), 'https://blatt.example/');
    await stage.pass(10);
    stage.goTo('/2025/04/quite-another-long-story');
    // A slow server: the old page stands there quietly under the new address.
    await stage.pass(4_000);
    fill(articleHtml());
    await stage.pass(4_000);
    expect(namesOf('page.article').length).toBeGreaterThan(0);
    expect(watch.seen()).toEqual({ kind: 'article', marks: [] });
    expect(marks()).toBe(0);
  });

  it('an article that replaces another long after the address is judged anew', async () => {
    open(articleHtml(), story);
    await stage.pass(10);
    stage.goTo('/2025/04/quite-another-long-story');
    await stage.pass(4_000);
    const before = namesOf('page.article').length;
    fill(articleHtml('bureau'));
    await stage.pass(4_000);
    expect(namesOf('page.article').length).toBe(before + 1);
    // And an advert that comes after it is no reason to judge it once more.
    stage.document.body.append(stage.document.createElement('aside'));
    await stage.pass(4_000);
    expect(namesOf('page.article').length).toBe(before + 1);
  });

  it('a flood of addresses is not a flood of judgements', async () => {
    open(articleHtml(), story);
    for (let at = 0; at < 300; at += 1) {
      stage.goTo(`/2025/03/newsletters-under-test-again?at=${at}`);
      await stage.pass(1_000);
    }
    expect(namesOf('page.article').length).toBeLessThan(40);
    // Once it rests, the page is read like any other.
    const before = namesOf('page.article').length;
    await stage.pass(12_000);
    expect(namesOf('page.article').length).toBe(before + 1);
  });

  it('time sent because the page went on is marked as leaving, so that the note is kept for the page to come', async () => {
    open(articleHtml(), story);
    await read(9_000);
    world.note = note;
    stage.goTo('/2025/04/quite-another-long-story');
    fill(articleHtml('bureau'));
    await stage.pass(3_000);
    expect(spent()).toMatchObject([{ session: 'session-1', away: true }]);
    expect(noteShown()).toBeNull();
    await read(20_000);
    expect(noteShown()).not.toBeNull();
  });
});

describe('the note', () => {
  beforeEach(async () => {
    open(articleHtml(), story);
    world.note = note;
    await read(20_000);
  });
  const buttons = (): HTMLButtonElement[] => [...stage.inside(noteShown()).querySelectorAll('button')];

  it('stops the clock while it is open', async () => {
    expect(noteShown()).not.toBeNull();
    const before = spent().length;
    await read(60_000);
    expect(spent().length).toBe(before);
  });

  it.each([
    [0, 'budget.leave', null],
    [1, 'budget.more', { minutes: 10 }],
  ] as const)('button %i asks for %s', async (at, name, ask) => {
    await stage.pass(1_000);
    const button = buttons()[at];
    if (button) stage.byHand(button, 'click');
    expect(namesOf(name)).toEqual([{ name, ask }]);
    await read(30_000);
    expect(spent().length).toBeGreaterThan(1);
  });

  it('thrown out by the page does not stop the clock for good', async () => {
    noteShown()?.remove();
    const before = spent().length;
    await read(40_000);
    expect(spent().length).toBeGreaterThan(before);
    // And the next note, for the next total, can be shown.
    world.note = note;
    await read(20_000);
    expect(noteShown()).not.toBeNull();
  });
});

describe('a worker that dies in the middle of an answer', () => {
  it('is asked once more for a judgement', async () => {
    world.dying = ['page.article'];
    open(articleHtml(), story);
    await read(20_000);
    expect(namesOf('page.article')).toHaveLength(2);
    expect(spent()).toHaveLength(1);
  });

  it('costs no reading time: the same piece is sent again under the same number', async () => {
    world.dying = ['time.spent'];
    open(articleHtml(), story);
    await read(20_000);
    expect(spent().map(({ seq, ms }) => [seq, ms])).toEqual([
      [1, 15_000],
      [1, 15_000],
    ]);
  });

  it('is not asked without end', async () => {
    world.dying = ['page.article', 'page.article', 'page.article'];
    open(articleHtml(), story);
    await read(20_000);
    expect(namesOf('page.article')).toHaveLength(2);
    expect(spent()).toHaveLength(0);
  });
});

describe('the end and the new beginning', () => {
  it('stopped, the page is as it was and nothing is sent any more', async () => {
    open(frontPage(8), 'https://blatt.example/');
    const before = stage.document.documentElement.outerHTML;
    await stage.pass(10);
    expect(marks()).toBe(8);
    watch.stop();
    expect(stage.document.documentElement.outerHTML).toBe(before);
    const sent = asked.length;
    stage.goTo('/2025/04/quite-another-long-story');
    fill(articleHtml());
    await read(60_000);
    expect(asked.length).toBe(sent);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('an extension that was reloaded leaves no clock and no marks behind', async () => {
    open(frontPage(8), 'https://blatt.example/');
    await stage.pass(10);
    world.alive = false;
    await read(30_000);
    expect(marks()).toBe(0);
    expect(spent()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a change of settings looks again, without marks beside marks', async () => {
    open(frontPage(8), 'https://blatt.example/');
    await stage.pass(10);
    watch.refresh();
    await stage.pass(10);
    expect(namesOf('listing.judge')).toHaveLength(2);
    expect(marks()).toBe(8);
  });

  it('back from the cache of the browser it looks again; the last seconds before were sent as leaving', async () => {
    open(articleHtml(), story);
    await read(9_000);
    stage.byHand(stage.view, 'pagehide', { persisted: true });
    await stage.pass(1);
    expect(spent()).toMatchObject([{ ms: 9_000, away: true }]);
    stage.byHand(stage.view, 'pageshow', { persisted: true });
    await stage.pass(10);
    expect(namesOf('page.article')).toHaveLength(2);
    await read(20_000);
    expect(spent().at(-1)).toMatchObject({ session: 'session-2', away: false });
  });

  it('one that is shown for the first time is not looked at twice', async () => {
    open(articleHtml(), story);
    stage.byHand(stage.view, 'pageshow', { persisted: false });
    await stage.pass(10);
    expect(namesOf('page.article')).toHaveLength(1);
  });
});
