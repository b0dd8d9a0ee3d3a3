import { choosePlace, type Known } from './free-place';
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

/** Perceived lightness 0-1 of a computed colour; 0 where it cannot be read. */
export function lightness(color: string): number {
  const [r = 0, g = 0, b = 0] = color.match(/\d*\.?\d+/g)?.map(Number) ?? [];
  // Newer colour notations state lightness itself, or parts of one instead of parts of 255.
  if (color.startsWith('okl')) return r;
  if (/^l(?:ab|ch)\(/.test(color)) return r / 100;
  if (color.startsWith('color(')) return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}

function read({ host, box, titleElement }: Placed, view: Window, known: Known): Reading | null {
  const now = host.getBoundingClientRect();
  const whole = box.classList.contains('compact') ? (widths.get(host) ?? now.width) : now.width;
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
  return {
    numbers: [
      parent.width,
      parent.height,
      own.left - parent.left,
      own.top - parent.top,
      own.width,
      own.height,
      neighbour.top - parent.top,
      neighbour.height,
    ],
  };
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
