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

interface Surroundings {
  right: number;
  texts: Box[];
  pictures: Box[];
}

/** Surroundings read so far, per part of the page. */
export type Known = Map<Element, Surroundings>;

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

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 2 && a.bottom > b.top + 2;

// The widest element that holds little more than this headline.
function columnOf(titleElement: Element): Element {
  let at = titleElement;
  for (let up = 0; up < 6 && at.parentElement; up += 1) {
    if (textNodes(at.parentElement).length > 12 || /^(?:body|main|html)$/.test(at.parentElement.localName)) break;
    at = at.parentElement;
  }
  return at;
}

/** Where a mark stands, in coordinates of the window. */
export interface Place {
  x: number;
  y: number;
  compact: boolean;
}

/**
 * Where a mark of this width should stand. Best is behind the last word, or behind whatever else stands on that line;
 * if the line is full, the corners above and below, if they are clearly free; then a compact mark on the line; then any
 * corner. It covers no text as long as one of these is free. Null where the headline is not shown at the moment.
 */
export function choosePlace(titleElement: Element, width: number, viewWidth: number, known: Known): Place | null {
  const document = titleElement.ownerDocument;
  const lines = textNodes(titleElement).flatMap((node) => rectsOf(node, document));
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  const around = surroundings(titleElement, known);
  const { texts, pictures } = around;
  const right = Math.min(around.right, viewWidth);
  const middle = (last.top + last.bottom) / 2;
  const onLine = texts.filter(
    (box) => box.top < middle && box.bottom > middle && box.left >= last.left && box.left < last.right + 40,
  );
  const lineEnd = Math.max(last.right, ...onLine.map((box) => box.right));
  const edge = Math.max(...lines.map((line) => line.right));
  const onY = last.top + (last.height - markHeight) / 2;
  const above = first.top - markHeight + 1;
  const below = last.bottom - 1;
  const isFree = (x: number, y: number, wide: number, clear: number, others: readonly Box[]): boolean => {
    const box = { left: x, top: y - clear, right: x + wide, bottom: y + markHeight + clear };
    const own = (other: Box): boolean => lines.some((line) => line.left === other.left && line.top === other.top);
    return (
      box.right <= right + 1 &&
      box.left >= 0 &&
      !others.some((other) => overlaps(box, other) && !(clear > 0 && own(other)))
    );
  };
  const everything = [...texts, ...pictures];
  // Beyond the headline's own column, only where the browser itself says that nothing else stands there.
  const column = columnOf(titleElement).getBoundingClientRect().right;
  const isOurs = (x: number, y: number): boolean => {
    if (x <= column + 1) return true;
    const hit = document.elementFromPoint(x, y);
    return hit !== null && hit.contains(titleElement);
  };
  for (const x of [last.right + gap, lineEnd + gap])
    if (isFree(x, onY, width, 0, everything) && isOurs(x + width, onY + 9)) return { x, y: onY, compact: false };
  const corners = [
    { x: last.right - width, y: below },
    { x: first.left, y: below },
    { x: edge - width, y: above },
    { x: first.left, y: above },
  ];
  const clear = corners.find(({ x, y }) => isFree(x, y, width, 5, texts));
  if (clear) return { ...clear, compact: false };
  for (const x of [last.right + gap, lineEnd + gap])
    if (isFree(x, onY, Math.min(width, compactWidth), 0, everything) && isOurs(x + compactWidth, onY + 9))
      return { x, y: onY, compact: true };
  const tight = corners.find(({ x, y }) => isFree(x, y, width, 0, texts));
  return { ...(tight ?? { x: Math.max(edge - width, first.left), y: above }), compact: false };
}
