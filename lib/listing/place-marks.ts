import type { MarkElement } from './mark-element';

/** A mark in the page and the headline it belongs to. */
export interface Placed extends MarkElement {
  link: Element;
  titleElement: Element;
}

interface Reading {
  x: number;
  y: number;
  dark: boolean;
  compact: boolean;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const gap = 6;
const markHeight = 18;
// A neighbourhood larger than this is a whole section; the headline's own block is then enough to look at.
const mostTexts = 800;
// A mark reduced to shape and hype number, where a line has room for no more; its label still says everything.
const compactWidth = 46;

function rectsOf(node: Node, document: Document): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter((rect) => rect.width > 2 && rect.height > 6 && rect.height < 200);
}

function textNodes(element: Element): Node[] {
  const nodes: Node[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node && nodes.length <= mostTexts; node = walker.nextNode()) {
    if ((node.nodeValue ?? '').trim() !== '') nodes.push(node);
  }
  return nodes;
}

/** Perceived lightness 0-1 of a computed colour; 0 where it cannot be read. */
export function lightness(color: string): number {
  const [r = 0, g = 0, b = 0] = color.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}

interface Surroundings {
  right: number;
  texts: Box[];
  pictures: Box[];
}

type Known = Map<Element, Surroundings>;

/** What a mark must keep clear of: the texts and pictures up to six elements up, while they are few. Read once per part of the page. */
function surroundings(element: Element, known: Known): Surroundings {
  let at = element;
  let texts = textNodes(element);
  for (let up = 0; up < 6; up += 1) {
    const parent: Element | null = at.parentElement;
    if (!parent || /^(?:body|main|html)$/.test(parent.localName)) break;
    const more = textNodes(parent);
    if (more.length > mostTexts) break;
    [at, texts] = [parent, more];
  }
  const before = known.get(at);
  if (before) return before;
  const found: Surroundings = {
    right: at.getBoundingClientRect().right,
    texts: texts.flatMap((node) => rectsOf(node, element.ownerDocument)),
    pictures: [...at.querySelectorAll('img,video')].slice(0, 60).map((picture) => picture.getBoundingClientRect()),
  };
  known.set(at, found);
  return found;
}

const overlaps = (a: Box, b: Box): boolean => a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 2 && a.bottom > b.top + 2;

// The widest element that holds little more than this headline.
function columnOf(titleElement: Element): Element {
  let at = titleElement;
  for (let up = 0; up < 6 && at.parentElement; up += 1) {
    if (textNodes(at.parentElement).length > 12 || /^(?:body|main|html)$/.test(at.parentElement.localName)) break;
    at = at.parentElement;
  }
  return at;
}

interface Place {
  x: number;
  y: number;
  compact: boolean;
}

/**
 * Where a mark of this width should stand. Best is behind the last word, or behind whatever else stands on that line;
 * if the line is full, the corners above and below, if they are clearly free; then a compact mark on the line; then any
 * corner. It covers no text as long as one of these is free. Null where the headline is not shown at the moment.
 */
function choosePlace(titleElement: Element, width: number, viewWidth: number, known: Known): Place | null {
  const document = titleElement.ownerDocument;
  const lines = textNodes(titleElement).flatMap((node) => rectsOf(node, document));
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  const around = surroundings(titleElement, known);
  const { texts, pictures } = around;
  const right = Math.min(around.right, viewWidth);
  const middle = (last.top + last.bottom) / 2;
  const onLine = texts.filter((box) => box.top < middle && box.bottom > middle && box.left >= last.left && box.left < last.right + 40);
  const lineEnd = Math.max(last.right, ...onLine.map((box) => box.right));
  const edge = Math.max(...lines.map((line) => line.right));
  const onY = last.top + (last.height - markHeight) / 2;
  const above = first.top - markHeight + 1;
  const below = last.bottom - 1;
  const isFree = (x: number, y: number, wide: number, clear: number, others: readonly Box[]): boolean => {
    const box = { left: x, top: y - clear, right: x + wide, bottom: y + markHeight + clear };
    const own = (other: Box): boolean => lines.some((line) => line.left === other.left && line.top === other.top);
    return box.right <= right + 1 && box.left >= 0 && !others.some((other) => overlaps(box, other) && !(clear > 0 && own(other)));
  };
  const everything = [...texts, ...pictures];
  // Beyond the headline's own column, only where the browser itself says that nothing else stands there.
  const column = columnOf(titleElement).getBoundingClientRect().right;
  const isOurs = (x: number, y: number): boolean => {
    if (x <= column + 1) return true;
    const hit = document.elementFromPoint(x, y);
    return hit !== null && hit.contains(titleElement);
  };
  for (const x of [last.right + gap, lineEnd + gap]) if (isFree(x, onY, width, 0, everything) && isOurs(x + width, onY + 9)) return { x, y: onY, compact: false };
  const corners = [
    { x: last.right - width, y: below },
    { x: first.left, y: below },
    { x: edge - width, y: above },
    { x: first.left, y: above },
  ];
  const clear = corners.find(({ x, y }) => isFree(x, y, width, 5, texts));
  if (clear) return { ...clear, compact: false };
  for (const x of [last.right + gap, lineEnd + gap]) if (isFree(x, onY, Math.min(width, compactWidth), 0, everything) && isOurs(x + compactWidth, onY + 9)) return { x, y: onY, compact: true };
  const tight = corners.find(({ x, y }) => isFree(x, y, width, 0, texts));
  return { ...(tight ?? { x: Math.max(edge - width, first.left), y: above }), compact: false };
}

function read({ host, box, titleElement }: Placed, view: Window, known: Known): Reading | null {
  const now = host.getBoundingClientRect();
  const whole = box.classList.contains('compact') ? widths.get(host) ?? now.width : now.width;
  widths.set(host, whole);
  const place = choosePlace(titleElement, whole, view.document.documentElement.clientWidth, known);
  if (!place) return null;
  const before = (name: string): number => Number.parseFloat(host.style.getPropertyValue(name)) || 0;
  return {
    x: before('--evenkeel-x') + place.x - now.left,
    y: before('--evenkeel-y') + place.y - now.top,
    // Light letters stand on a dark ground, whatever the ground is made of.
    dark: lightness(view.getComputedStyle(titleElement).color) > 0.6,
    compact: place.compact,
  };
}

// How wide a mark is when it is not compact.
const widths = new WeakMap<HTMLElement, number>();

/**
 * Moves marks to their headlines, all readings first and then all writings, so that layout is computed once. A headline
 * that is not shown at the moment hides its mark; it is placed when it comes into view.
 */
export function placeMarks(marks: readonly Placed[], view: Window): void {
  const known: Known = new Map();
  const readings = marks.map((mark) => read(mark, view, known));
  marks.forEach(({ host, box }, at) => {
    const reading = readings[at];
    host.toggleAttribute('data-evenkeel-placed', !!reading);
    if (!reading) return;
    host.style.setProperty('--evenkeel-x', `${Math.round(reading.x)}px`);
    host.style.setProperty('--evenkeel-y', `${Math.round(reading.y)}px`);
    box.classList.toggle('dark', reading.dark);
    box.classList.toggle('compact', reading.compact);
  });
}

interface Spot {
  /** Size of the headline's parent, and where link and next neighbour stand inside it. */
  numbers: number[];
}

function spot(link: Element): Spot {
  const parent = link.parentElement?.getBoundingClientRect();
  const own = link.getBoundingClientRect();
  const theirs = [...(link.parentElement?.children ?? [])].filter((child) => !child.hasAttribute('data-evenkeel'));
  const neighbour = theirs.at(-1)?.getBoundingClientRect() ?? own;
  if (!parent) return { numbers: [] };
  return { numbers: [parent.width, parent.height, own.left - parent.left, own.top - parent.top, own.width, own.height, neighbour.top - parent.top, neighbour.height] };
}

/**
 * Puts the marks into the page, each right behind its link, so that a screen reader meets it there. An absolute box
 * takes no space, but a page's own rules ("last child", "next sibling") can still react to it: where anything in the
 * headline's parent moved by more than half a pixel, the mark goes to the end of the document instead and is only
 * moved over its headline.
 */
export function insertMarks(marks: readonly Placed[]): void {
  const before = marks.map(({ link }) => spot(link));
  for (const { host, link, titleElement } of marks) {
    if (link.contains(titleElement) || titleElement.contains(link)) link.after(host);
    else titleElement.append(host);
  }
  const moved = marks.filter(({ link }, at) => {
    const now = spot(link).numbers;
    return before[at]?.numbers.some((value, index) => Math.abs(value - (now[index] ?? value)) > 0.5);
  });
  for (const { host } of moved) {
    host.setAttribute('data-evenkeel', 'mark far');
    host.ownerDocument.documentElement.append(host);
  }
}
