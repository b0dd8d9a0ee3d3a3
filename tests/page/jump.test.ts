import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { jumpTo } from '../../lib/page/jump';
import { openStage } from './stage';
import type { Stage } from './stage';

const html = `<body><nav>Everything changes tomorrow, they say.</nav><article id="all">
<p id="one">A calm beginning.</p><p id="two">Every <b>job</b> will&shy; vanish by Friday.</p></article></body>`;

let stage: Stage;
let painted: Map<string, Range[]>;
let moved: { what: string; how: ScrollIntoViewOptions | ScrollToOptions | undefined }[];
let boxes: { range: Partial<DOMRect>; parent: Partial<DOMRect> };
let calm: boolean;

/** happy-dom lays nothing out, so boxes are said here; scrolling is only noted down. */
function open(markup = html, highlights = true): void {
  stage = openStage(markup);
  painted = new Map();
  moved = [];
  calm = false;
  boxes = { range: { top: 3_000, bottom: 3_020, height: 20 }, parent: { top: 3_000, height: 40 } };
  const { view } = stage;
  const box = (given: Partial<DOMRect>): DOMRect =>
    ({ top: 0, bottom: 0, left: 0, right: 0, height: 0, width: 0, ...given }) as DOMRect;
  view.Range.prototype.getBoundingClientRect = () => box(boxes.range);
  view.Element.prototype.getBoundingClientRect = () => box(boxes.parent);
  view.Element.prototype.scrollIntoView = function into(how?: boolean | ScrollIntoViewOptions) {
    moved.push({ what: this.id, how: typeof how === 'object' ? how : undefined });
  };
  const by = function by(this: { id?: string }, how?: unknown): void {
    moved.push({ what: this.id ?? 'window', how: how as ScrollToOptions });
  };
  view.Element.prototype.scrollBy = by;
  view.scrollBy = (how?: ScrollToOptions | number) =>
    void moved.push({ what: 'window', how: typeof how === 'number' ? undefined : how });
  Object.defineProperty(view, 'innerHeight', { value: 800 });
  Object.defineProperty(view, 'matchMedia', { value: () => ({ matches: calm }) });
  Object.defineProperty(view, 'CSS', {
    value: highlights ? { highlights: { set: (name: string, ranges: Range[]) => painted.set(name, ranges) } } : {},
  });
  // happy-dom knows no ::highlight.
  view.CSSStyleSheet.prototype.insertRule = () => 0;
  Object.defineProperty(view, 'Highlight', {
    value: class Highlight extends Array<Range> {},
  });
}
const sheets = (): number => stage.document.adoptedStyleSheets.length;

beforeEach(() => {
  vi.useFakeTimers();
  open();
});
afterEach(() => void vi.useRealTimers());

describe('jumping to a quoted sentence', () => {
  it('paints it without changing the page, however tags and soft hyphens fall, and brings it into view', () => {
    const before = stage.document.documentElement.outerHTML;
    expect(jumpTo(stage.view, { text: 'Every job will vanish by Friday.', where: 'body', start: 0, end: 9 })).toBe(
      true,
    );
    const [range] = painted.get('evenkeel-quote') ?? [];
    expect(range?.toString().replace(/\u00ad/g, '')).toBe('Every job will vanish by Friday.');
    expect(moved).toEqual([{ what: 'two', how: { block: 'center', behavior: 'smooth' } }]);
    expect(stage.document.documentElement.outerHTML).toBe(before);
    expect(sheets()).toBe(1);
  });

  it('does not move under reduced motion more than it must, and not at all where the sentence is in view', () => {
    calm = true;
    jumpTo(stage.view, 'A calm beginning.');
    expect(moved).toMatchObject([{ how: { behavior: 'auto' } }]);
    moved.length = 0;
    boxes.range = { top: 100, bottom: 120, height: 20 };
    jumpTo(stage.view, 'A calm beginning.');
    expect(moved).toEqual([]);
  });

  it('in a text that is one long block brings the sentence into view, not the middle of the block', () => {
    boxes.parent = { top: -9_000, height: 30_000 };
    jumpTo(stage.view, 'A calm beginning.');
    expect(moved).toEqual([{ what: 'window', how: { top: 3_010 - 400, behavior: 'smooth' } }]);
  });

  it('in one long block that scrolls by itself scrolls that', () => {
    open(
      '<body><div id="pane" style="overflow-y:auto"><div id="text">One very long text.<br>The end is near.</div></div></body>',
    );
    boxes.parent = { top: -9_000, height: 30_000 };
    const pane = stage.document.querySelector('#pane');
    for (const [name, value] of [
      ['scrollHeight', 40_000],
      ['clientHeight', 700],
    ] as const)
      Object.defineProperty(pane, name, { value });
    jumpTo(stage.view, 'The end is near.');
    expect(moved).toMatchObject([{ what: 'pane' }]);
  });

  it('selects the sentence where the browser cannot highlight', () => {
    open(html, false);
    expect(jumpTo(stage.view, 'A calm beginning.')).toBe(true);
    expect(stage.view.getSelection()?.toString()).toBe('A calm beginning.');
  });

  it.each([
    ['what does not stand there', 'Nothing of the kind was ever written here.'],
    ['nothing', ''],
    ['null', null],
    ['a quote without text', { text: 7 }],
    ['only our own words', 'Hype high, 72 of 100'],
  ])('says so when it finds %s', (_what, quote) => {
    const mark = stage.document.createElement('span');
    mark.setAttribute('data-evenkeel', 'mark');
    mark.textContent = 'Hype high, 72 of 100';
    stage.document.body.append(mark);
    expect(jumpTo(stage.view, quote)).toBe(false);
    expect([painted.size, moved.length]).toEqual([0, 0]);
  });

  it('a quote of megabytes, on a page of megabytes, is no matter of minutes', () => {
    open(`<body><p>${'a '.repeat(400_000)}</p></body>`);
    const start = performance.now();
    jumpTo(stage.view, 'a '.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('keeps its colours when the page sets its sheets anew, and adds no sheet a click', () => {
    for (let click = 0; click < 5; click += 1) jumpTo(stage.view, 'A calm beginning.');
    expect(sheets()).toBe(1);
    stage.document.adoptedStyleSheets = [];
    jumpTo(stage.view, 'A calm beginning.');
    expect(sheets()).toBe(1);
  });

  it('brought into the page again by the next click, it still adds no sheet', async () => {
    vi.stubGlobal('window', stage.view);
    vi.stubGlobal('evenkeelJump', undefined);
    vi.stubGlobal('evenkeelQuote', { text: 'A calm beginning.', where: 'body', start: 0, end: 9 });
    for (let click = 0; click < 3; click += 1) {
      vi.resetModules();
      const { default: script } = await import('../../entrypoints/jump');
      expect(script.main()).toBe(true);
    }
    expect(sheets()).toBe(1);
    vi.unstubAllGlobals();
  });
});
