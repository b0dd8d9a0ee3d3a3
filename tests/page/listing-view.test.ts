import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListingMode, Mark } from '../../lib/listing/headline';
import type { Asks } from '../../lib/messages/contract';
import type { Line } from '../../lib/messages/send';
import { viewListing } from '../../lib/page/listing-view';
import type { ListingView } from '../../lib/page/listing-view';
import { openStage } from './stage';
import type { Stage } from './stage';

const front = 'https://blatt.example/';
const words = { lang: 'en' as const, folded: '{n} folded', show: 'show', hide: 'hide' };
type Ask = Asks['listing.judge']['ask'];

let stage: Stage;
let view: ListingView | null;
let asked: Ask[];
let marked: number;
let mode: ListingMode;
let answer: (ask: Ask) => Promise<unknown>;
/** The browser tells what came into view or went out of it. */
let seen: (entries: unknown[]) => void;

const card = (at: number, text = 'Story number'): string =>
  `<article class="card"><h2><a href="/2025/03/story-number-${at}-of-the-day">${text} ${at} of a long and busy day</a></h2></article>`;
const cards = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => card(from + at)).join('');
const judge = async ({ headlines }: Ask): Promise<unknown> => ({
  ok: true,
  value: {
    mode,
    words,
    marks: headlines.map(({ id, title }): Mark => ({
      id,
      verdict: title.includes('SHOCK') ? 'skip' : 'read',
      signal: title.includes('SHOCK') ? 'strong' : 'none',
      hype: title.includes('SHOCK') ? 80 : 0,
      relevance: 40,
      label: `Mark of ${title}`,
    })),
  },
});

function open(html: string): void {
  stage = openStage(`<html lang="en"><body><main>${html}</main></body></html>`, front);
  seen = () => undefined;
  Object.defineProperty(stage.view, 'IntersectionObserver', {
    value: class {
      constructor(callback: (entries: unknown[]) => void) {
        seen = callback;
      }
      observe(): void {}
      disconnect(): void {}
    },
  });
  view = viewListing(
    stage.document,
    front,
    (async (_name: string, ask: Ask) => {
      asked.push(ask);
      return answer(ask);
    }) as Line,
    () => void (marked += 1),
  );
}
function add(html: string): Element[] {
  const holder = stage.document.createElement('div');
  Reflect.set(holder, 'innerHTML', html);
  const added = [...holder.children];
  stage.document.querySelector('main')?.append(...added);
  return added;
}
const marks = (): Element[] => [...stage.document.querySelectorAll('[data-evenkeel~="mark"]')];
/** Which headline each mark stands at and what it says, as far as they agree. */
const said = (): (string | null | undefined)[] =>
  marks().map((host) => stage.inside(host).querySelector('[role="img"]')?.getAttribute('aria-label'));
const standsRight = (): boolean =>
  marks().every((host) => {
    const label = stage.inside(host).querySelector('[role="img"]')?.getAttribute('aria-label');
    return label === `Mark of ${host.previousElementSibling?.textContent}`;
  });

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  marked = 0;
  mode = 'mark';
  answer = judge;
  view = null;
});
afterEach(() => {
  view?.stop();
  vi.useRealTimers();
});

describe('marks on a front page', () => {
  it('each stands behind its own headline and says its own words', async () => {
    open(cards(0, 60));
    await stage.pass(50);
    expect(marks()).toHaveLength(60);
    expect(standsRight()).toBe(true);
    expect(marked).toBe(1);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.lang).toBe('en');
    expect(asked[0]?.headlines[0]).toMatchObject({ id: 0, title: 'Story number 0 of a long and busy day' });
    expect(view?.marks()[7]).toMatchObject({ title: 'Story number 7 of a long and busy day', mark: { id: 7 } });
  });

  it('sends nothing of the page but what is judged: no elements, no more than the contract names', async () => {
    open(cards(0, 5));
    await stage.pass(10);
    for (const headline of asked[0]?.headlines ?? [])
      expect(Object.keys(headline).sort()).toEqual(['href', 'id', 'title']);
    expect(() => structuredClone(asked)).not.toThrow();
  });

  it('a page with two such links is none', () => {
    open(cards(0, 2));
    expect(view).toBeNull();
    expect(asked).toEqual([]);
  });

  it('late headlines are asked about, those known already are not', async () => {
    open(cards(0, 5));
    await stage.pass(10);
    view?.look(add(cards(3, 8)));
    await stage.pass(10);
    expect(asked.map(({ headlines }) => headlines.map(({ id }) => id))).toEqual([
      [0, 1, 2, 3, 4],
      [5, 6, 7],
    ]);
    expect(marks()).toHaveLength(10);
    expect(standsRight()).toBe(true);
  });

  it('cards that the site builds anew get their marks back without a question', async () => {
    open(cards(0, 5));
    await stage.pass(10);
    stage.document.querySelector('main')?.replaceChildren();
    view?.look(add(cards(0, 5)));
    await stage.pass(10);
    expect(marks()).toHaveLength(5);
    expect(standsRight()).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it('cards that the site builds anew while the first are judged get their marks too', async () => {
    let release = (): void => undefined;
    answer = async (ask) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return judge(ask);
    };
    open(cards(0, 5));
    await stage.pass(10);
    // The site wakes up and builds its list again, as many do in their first second.
    stage.document.querySelector('main')?.replaceChildren();
    view?.look(add(cards(0, 5)));
    await stage.pass(10);
    release();
    await stage.pass(10);
    expect(marks()).toHaveLength(5);
    expect(standsRight()).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it('a question in the middle of which the worker died is asked once more', async () => {
    answer = async (ask) => (asked.length === 1 ? { ok: false, error: 'unreachable' } : judge(ask));
    open(cards(0, 5));
    await stage.pass(10);
    expect(asked).toHaveLength(2);
    expect(standsRight()).toBe(true);
    expect(marks()).toHaveLength(5);
  });

  it('a question nobody answered is asked again at the next look', async () => {
    answer = async () => ({ ok: false, error: 'unreachable' });
    open(cards(0, 5));
    await stage.pass(10);
    expect(marks()).toHaveLength(0);
    answer = judge;
    view?.look([stage.document.body]);
    await stage.pass(10);
    view?.look(add(cards(5, 8)));
    await stage.pass(10);
    expect(marks()).toHaveLength(8);
    expect(standsRight()).toBe(true);
    expect(view?.marks()).toHaveLength(8);
  });

  it('asks about no more than five hundred headlines of a page that never ends', async () => {
    open(cards(0, 300));
    await stage.pass(100);
    view?.look(add(cards(300, 700)));
    await stage.pass(1_000);
    view?.look(add(cards(700, 900)));
    await stage.pass(1_000);
    expect(asked.reduce((sum, { headlines }) => sum + headlines.length, 0)).toBe(500);
    expect(marks()).toHaveLength(500);
  });

  it('where nothing is to be marked, nothing is drawn and no reading time begins', async () => {
    mode = 'off';
    answer = async () => ({ ok: true, value: { mode: 'off', words, marks: [] } });
    open(cards(0, 5));
    await stage.pass(10);
    expect([marks().length, marked]).toEqual([0, 0]);
  });

  it('stopped while it was judged, it draws nothing; stopped later, it leaves the page as it was', async () => {
    open(cards(0, 5));
    const before = stage.document.documentElement.outerHTML;
    view?.stop();
    await stage.pass(10);
    expect([marks().length, marked]).toEqual([0, 0]);
    for (const next of ['mark', 'dim', 'fold'] as const) {
      mode = next;
      open(card(0) + card(1, 'SHOCK number') + card(2) + card(3, 'SHOCK number') + card(4));
      const untouched = stage.document.documentElement.outerHTML;
      await stage.pass(10);
      expect(stage.document.documentElement.outerHTML).not.toBe(untouched);
      view?.stop();
      expect(stage.document.documentElement.outerHTML).toBe(untouched);
    }
    expect(before).not.toContain('data-evenkeel');
  });

  it('words of a page are spoken as words', async () => {
    open(cards(0, 4) + card(4, '<i>&lt;img src=x&gt;</i> number'));
    await stage.pass(10);
    expect(said()[4]).toBe('Mark of <img src=x> number 4 of a long and busy day');
    expect(marks().every((host) => stage.inside(host).querySelector('img') === null)).toBe(true);
  });

  it('is spoken in the language of its words, whatever the page speaks', async () => {
    open(cards(0, 4));
    stage.document.documentElement.lang = 'de';
    await stage.pass(10);
    const spoken = marks().map((host) => stage.inside(host).querySelector<HTMLElement>('[role="img"]')?.lang);
    expect(spoken).toEqual(['en', 'en', 'en', 'en']);
  });

  it('its inside cannot be read by the page', async () => {
    open(cards(0, 4));
    await stage.pass(10);
    expect(marks().map((host) => host.shadowRoot)).toEqual([null, null, null, null]);
    expect(stage.document.body.textContent).not.toContain('Mark of');
  });
});

describe('what would be skipped', () => {
  const page = card(0) + card(1, 'SHOCK number') + card(2) + card(3, 'SHOCK number') + card(4);
  const line = (): string | null | undefined =>
    stage.inside(stage.document.querySelector('[data-evenkeel="fold"]')).querySelector('button')?.textContent;
  const folded = (): number => stage.document.querySelectorAll('[data-evenkeel-folded]').length;

  it('is only faded where the reader wants it faded', async () => {
    mode = 'dim';
    open(page);
    await stage.pass(10);
    expect(stage.document.querySelectorAll('[data-evenkeel-dim]')).toHaveLength(2);
  });

  it('is folded behind one line that says how many, and shown again by a press', async () => {
    mode = 'fold';
    open(page);
    await stage.pass(10);
    expect([folded(), line()]).toEqual([2, '2 folded show']);
    const button = stage.inside(stage.document.querySelector('[data-evenkeel="fold"]')).querySelector('button');
    if (button) stage.byHand(button, 'click');
    expect([folded(), line(), button?.getAttribute('aria-expanded')]).toEqual([0, '2 folded hide', 'true']);
  });

  it('is counted as it stands there: cards that are gone are not among the folded', async () => {
    mode = 'fold';
    open(page);
    await stage.pass(10);
    stage.document.querySelector('main')?.replaceChildren();
    view?.look(add(page));
    await stage.pass(10);
    expect([folded(), line()]).toEqual([2, '2 folded show']);
  });

  it('its line reads from left to right on a page that does not', async () => {
    mode = 'fold';
    open(page);
    await stage.pass(10);
    const [sheet] = stage.inside(stage.document.querySelector('[data-evenkeel="fold"]')).adoptedStyleSheets;
    expect(sheet?.cssRules[0]?.cssText.replace(/\s/g, '')).toContain('direction:ltr!important');
  });
});

describe('marks under the keyboard', () => {
  const boxes = (): (HTMLElement | null)[] =>
    marks().map((host) => stage.inside(host).querySelector<HTMLElement>('.mark'));
  const stops = (): number[] => boxes().flatMap((box, at) => (box?.tabIndex === 0 ? [at] : []));
  const press = (at: number, key: string): void => void stage.byHand(marks()[at] ?? stage.document, 'keydown', { key });

  it('are one stop; arrows, Home and End walk them, Escape goes to the headline', async () => {
    open(cards(0, 5));
    await stage.pass(10);
    expect(stops()).toEqual([0]);
    press(0, 'ArrowDown');
    expect(stops()).toEqual([1]);
    press(1, 'End');
    expect(stops()).toEqual([4]);
    press(4, 'ArrowRight');
    expect(stops()).toEqual([4]);
    press(4, 'Home');
    expect(stops()).toEqual([0]);
    press(0, 'Escape');
    expect(stage.document.activeElement?.textContent).toBe('Story number 0 of a long and busy day');
  });

  it('walk in the order of the page, also where late headlines stand above', async () => {
    open(cards(0, 5));
    await stage.pass(10);
    const late = add(cards(5, 7));
    stage.document.querySelector('main')?.prepend(...late);
    view?.look(late);
    await stage.pass(10);
    expect(stops()).toEqual([2]);
    press(2, 'Home');
    expect(stops()).toEqual([0]);
    press(0, 'ArrowDown');
    press(1, 'ArrowDown');
    expect(stops()).toEqual([2]);
  });

  it('stay one stop when the one that held it is gone', async () => {
    open(cards(0, 5));
    await stage.pass(10);
    const gone = stage.document.querySelector('article');
    gone?.remove();
    seen([{ target: gone?.querySelector('a'), isIntersecting: false }]);
    expect(stops()).toEqual([0]);
    expect(marks()).toHaveLength(4);
  });

  it('do not hear a page that pretends to be a hand', async () => {
    open(cards(0, 5));
    await stage.pass(10);
    const key = new stage.view.Event('keydown', { bubbles: true });
    Object.defineProperty(key, 'key', { value: 'End' });
    marks()[0]?.dispatchEvent(key);
    expect(stops()).toEqual([0]);
  });
});
