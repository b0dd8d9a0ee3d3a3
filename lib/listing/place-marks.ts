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
}

const gap = 6;
const markHeight = 18;

function textRects(element: Element): DOMRect[] {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter((rect) => rect.width > 2 && rect.height > 6 && rect.height < 200);
}

/** Perceived lightness 0-1 of a computed colour; 0 where it cannot be read. */
export function lightness(color: string): number {
  const [r = 0, g = 0, b = 0] = color.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}

function blockOf(element: Element, view: Window): Element {
  let at = element;
  for (let up = 0; up < 4 && view.getComputedStyle(at).display.startsWith('inline') && at.parentElement; up += 1) at = at.parentElement;
  return at;
}

// Where the mark should stand: behind the last word if the line has room, else in the corner above the first line,
// where a picture or a short kicker usually leaves space. Never over the headline itself.
function read({ host, titleElement }: Placed, view: Window): Reading | null {
  const rects = textRects(titleElement);
  const last = rects.at(-1);
  const first = rects[0];
  if (!last || !first) return null;
  const now = host.getBoundingClientRect();
  const right = Math.min(blockOf(titleElement, view).getBoundingClientRect().right, view.document.documentElement.clientWidth);
  const left = last.right + gap;
  const fits = left + now.width <= right + 1;
  const x = fits ? left : Math.max(right - now.width, first.left);
  const y = fits ? last.top + (last.height - markHeight) / 2 : first.top - markHeight;
  const style = host.style;
  const before = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0;
  return {
    x: before('--evenkeel-x') + x - now.left,
    y: before('--evenkeel-y') + y - now.top,
    // Light letters stand on a dark ground, whatever the ground is made of.
    dark: lightness(view.getComputedStyle(titleElement).color) > 0.6,
  };
}

/**
 * Moves marks to their headlines, all readings first and then all writings, so that layout is computed once. A headline
 * that is not shown at the moment hides its mark; it is placed when it comes into view.
 */
export function placeMarks(marks: readonly Placed[], view: Window): void {
  const readings = marks.map((mark) => read(mark, view));
  marks.forEach(({ host, box }, at) => {
    const reading = readings[at];
    host.toggleAttribute('data-evenkeel-placed', !!reading);
    if (!reading) return;
    host.style.setProperty('--evenkeel-x', `${Math.round(reading.x)}px`);
    host.style.setProperty('--evenkeel-y', `${Math.round(reading.y)}px`);
    box.classList.toggle('dark', reading.dark);
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
