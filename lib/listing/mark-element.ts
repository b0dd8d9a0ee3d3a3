import type { Lang } from '../locale/lang';
import type { Mark } from './headline';
import { addSheet } from './own-sheet';

const svg = 'http://www.w3.org/2000/svg';

// :host rules are !important because inside a shadow root that beats whatever the page says about spans.
const rules: readonly string[] = [
  ':host{all:initial!important;position:absolute!important;z-index:1!important;display:block!important;width:max-content!important;height:18px!important;margin:0!important;cursor:default!important;visibility:hidden!important;transform:translate(var(--evenkeel-x,0px),var(--evenkeel-y,0px))!important}',
  // At the end of the document a box would lengthen the page: it starts from the page's corner instead.
  ':host([data-evenkeel~=far]){top:0!important;left:0!important}',
  ':host([data-evenkeel-placed]){visibility:visible!important}',
  '.mark{--bg:#fbfaf7;--ink:#1b2430;--mute:#5b6675;--line:#e3e0d8;--sea:#0f5e78;--hype:#a8480a;box-sizing:border-box;display:inline-flex;gap:5px;align-items:center;height:18px;padding:0 6px;border-radius:9px;font:600 11.5px/16px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums;letter-spacing:0;white-space:nowrap;direction:ltr;background:var(--bg);color:var(--ink);border:1px solid var(--line)}',
  '.mark.dark{--bg:#12181f;--ink:#e8eaed;--mute:#a3afbb;--line:#2c3640;--sea:#7cc9e0;--hype:#f2a866}',
  '.mark.quiet{padding:0 4px;color:var(--mute)}',
  'svg{display:block;flex:none}',
  '.h{display:inline-flex;color:var(--hype)}',
  '.h.flat{color:var(--mute)}',
  '.r{color:var(--sea)}',
  '.compact>:is(.h,.r){display:none}',
  '.mark:focus-visible{outline:2px solid var(--sea);outline-offset:2px}',
  '@media print{:host{display:none!important}}',
];

type Shape = [name: string, attributes: Record<string, string>];

const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2' };
const shapes: Record<NonNullable<Mark['verdict']> | 'quiet', Shape[]> = {
  read: [['circle', { cx: '11', cy: '11', r: '9', fill: 'currentColor' }]],
  skim: [
    ['circle', { cx: '11', cy: '11', r: '8', ...line }],
    ['path', { d: 'M11 3a8 8 0 0 0 0 16z', fill: 'currentColor' }],
  ],
  park: [
    ['rect', { x: '4', y: '4', width: '14', height: '14', rx: '3', ...line }],
    ['path', { d: 'M11 7.5V11l2.5 2', 'stroke-linecap': 'round', ...line }],
  ],
  skip: [['path', { d: 'M4 11h14', 'stroke-linecap': 'round', ...line, 'stroke-width': '3' }]],
  quiet: [['circle', { cx: '11', cy: '11', r: '4', fill: 'currentColor' }]],
};

function draw(document: Document, width: number, height: number, viewBox: string, parts: readonly Shape[]): Element {
  const picture = document.createElementNS(svg, 'svg');
  const attributes = { width: String(width), height: String(height), viewBox, 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(attributes)) picture.setAttribute(name, value);
  for (const [name, values] of parts) {
    const part = document.createElementNS(svg, name);
    for (const [key, value] of Object.entries(values)) part.setAttribute(key, value);
    picture.append(part);
  }
  return picture;
}

/** A wave as high as the hype; flat water means no sign was found. */
function wave(document: Document, hype: number): Element {
  const height = Math.round(hype * 0.7) / 10;
  const path = `M1 6 Q 3.5 ${6 - height} 6 6 T 11 6 T 16 6 T 21 6`;
  return draw(document, 20, 11, '0 0 22 12', [['path', { d: path, ...line, 'stroke-linecap': 'round' }]]);
}

function span(document: Document, name: string, ...content: (Element | string)[]): HTMLElement {
  const element = document.createElement('span');
  if (name !== '') element.className = name;
  element.append(...content);
  return element;
}

/** A mark's own element in the page, and the box inside it that is seen, spoken and focused. */
export interface MarkElement {
  host: HTMLElement;
  box: HTMLElement;
}

/**
 * The mark of one headline: verdict shape, hype as wave and number, relevance as number. Without any sign of hype
 * there is no hype number, and without relevance either only a quiet dot. It takes no space in the page (absolute) and
 * stays invisible until it is placed. The label is spoken as the name of an image, in the language `lang`. The shadow root is closed and holds
 * label and numbers: the page's own scripts must not read there how well it serves this reader's goals.
 */
export function createMark(document: Document, mark: Mark, lang: Lang): MarkElement {
  const host = document.createElement('span');
  host.setAttribute('data-evenkeel', 'mark');
  const root = host.attachShadow({ mode: 'closed' });
  addSheet(root, rules);
  const silent = mark.signal === 'none';
  const quiet = mark.verdict === null || (silent && mark.relevance === 0);
  const box = span(document, quiet ? 'mark quiet' : 'mark');
  box.setAttribute('role', 'img');
  box.lang = lang;
  box.setAttribute('aria-label', mark.label);
  box.title = mark.label;
  box.tabIndex = -1;
  box.append(draw(document, 12, 12, '0 0 22 22', shapes[quiet || mark.verdict === null ? 'quiet' : mark.verdict]));
  if (!quiet) {
    box.append(span(document, silent ? 'h flat' : 'h', wave(document, silent ? 0 : mark.hype)));
    if (!silent) box.append(span(document, '', String(mark.hype)));
    box.append(span(document, 'r', `◎ ${mark.relevance}`));
  }
  root.append(box);
  return { host, box };
}
