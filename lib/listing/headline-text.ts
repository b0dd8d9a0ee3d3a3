const hiddenClass =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive-?text|a11y-hidden|is-hidden|u-hidden|hide-text|invisible)(?:[\s_-]|$)/i;
const kickerClass =
  /kicker|overline|dachzeile|roofline|topline|eyebrow|pretitle|preline|headline-?intro|spitzmarke|teaser-?label|ueberzeile|overhead/i;
const titleClass = /head-?line|title|titel|heading|ueberschrift/i;
const anyHeading = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const silent = /^(?:script|style|noscript|template|svg|img|picture|button|video|audio|figcaption|time)$/;
const block = /^(?:address|article|blockquote|br|dd|div|dl|dt|figure|h[1-6]|header|hr|li|ol|p|section|table|td|tr|ul)$/;

// Marks of paid pieces and furniture that stand in the text of a headline without belonging to it.
const plus =
  /(?:\(?\b[SFZ]\+\)?|\b(?:SPIEGEL|heise|SZ|WELT|BILD|RND|FAZ|FR|HB|MIT|GA|RP|t3n)\s?(?:\+|[Pp]lus\b)|\bPLUS\b|\bAbo\b|\bVideo:?(?= |$)|\bAnzeige\b)/;
const leading = new RegExp(`^(?:${plus.source}|\\d{1,2}:\\d{2}(?: Uhr)?|[•·|:–—›»▶►-]|\\d{1,3}\\.(?= ))\\s*[:|]?\\s*`);
const trailing = new RegExp(
  `\\s*(?:${plus.source}|\\(?\\d+\\s*(?:Kommentare?|comments?|Bilder|Fotos)\\)?|(?:Lesezeit:? )?\\d{1,3}[ -]?min(?:ute[ns]?|\\.)?(?: read| lesezeit)?|\\[?(?:mehr|weiterlesen|read more|more|continue reading)\\]?\\s*[.…›»→]*|[|›»→▶►])$`,
  'i',
);

/** Whether an element is there for machines or styling only, judged without layout. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    hiddenClass.test(element.getAttribute('class') ?? '') ||
    /display:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

/**
 * What a reader sees of an element's text, at most `cap` characters: hidden parts skipped, whitespace collapsed, blocks
 * and adjacent spans kept apart. One text node may be megabytes, and what follows looks at every place in the text.
 */
export function visibleText(root: Element, skip: Element | null = null, cap = 1_000): string {
  let text = '';
  const visit = (node: Node, depth: number): void => {
    if (text.length > cap || depth > 30) return;
    if (node.nodeType === 3) {
      text += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (
      element === skip ||
      silent.test(element.localName) ||
      element.hasAttribute('data-evenkeel') ||
      (element !== root && isHidden(element))
    )
      return;
    if (element !== root && element.getAttribute('aria-hidden') === 'true' && (element.textContent ?? '').length < 4)
      return;
    const apart = element !== root && (block.test(element.localName) || element.previousSibling?.nodeType === 1);
    if (apart) text += ' ';
    for (let child = element.firstChild; child; child = child.nextSibling) visit(child, depth + 1);
    if (apart) text += ' ';
  };
  visit(root, 0);
  return text
    .replace(/[\s\u00ad\u200b]+/g, (run) => (/^[\u00ad\u200b]+$/.test(run) ? '' : ' '))
    .replace(/ (?=[:;,])/g, '')
    .trim()
    .slice(0, cap);
}

/** Furniture (paid marks, times, comment counts, "read more") cut from both ends of a headline. */
export function trimFurniture(text: string): string {
  let trimmed = text;
  for (let round = 0; round < 4; round += 1) {
    const next = trimmed.replace(leading, '').replace(trailing, '').trim();
    if (next === trimmed || next.length < 8) break;
    trimmed = next;
  }
  return trimmed;
}

function findNamedKicker(root: Element): Element | null {
  const marked = [...root.querySelectorAll('[class]')].filter((element) => {
    const name = element.getAttribute('class') ?? '';
    return (
      kickerClass.test(name) &&
      (element.textContent ?? '').trim() !== '' &&
      element.querySelector('h1,h2,h3,h4') === null
    );
  });
  return marked[0] ?? null;
}

function findSmallHeading(link: Element, title: Element): Element | null {
  const [first] = link.querySelectorAll(anyHeading);
  return first && first !== title && !first.contains(title) && visibleText(first).split(' ').length <= 6 ? first : null;
}

function findKicker(root: Element): Element | null {
  const marked = findNamedKicker(root);
  if (marked) return marked;
  // Two bare spans, the first short: a kicker by structure.
  const parts = [...root.children].filter(
    (child) => /^(?:span|strong|b|em|small|div)$/.test(child.localName) && visibleText(child) !== '',
  );
  const [first, second] = parts;
  if (parts.length !== 2 || !first || !second) return null;
  const loose = [...root.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
  const title = visibleText(second);
  const short = visibleText(first).split(' ').length <= 5 && title.split(' ').length >= 3 && !/^\d/.test(title);
  return !loose && short ? first : null;
}

/**
 * The headline as one line: kicker and title joined by ": ", paid marks and furniture dropped. `root` is the heading
 * or link that holds it, `around` the link in which a kicker may stand before it. Empty where nothing readable is left.
 */
export function headlineText(root: Element, around: Element = root): string {
  const kicker =
    findKicker(root) ?? (around === root ? null : (findNamedKicker(around) ?? findSmallHeading(around, root)));
  const whole = trimFurniture(visibleText(root));
  if (!kicker) return whole;
  const before = trimFurniture(visibleText(kicker));
  const title = trimFurniture(visibleText(root, kicker));
  if (title === '' || before === '' || title.startsWith(before)) return title === '' ? whole : title;
  return /[:?!.…]$/.test(before) ? `${before} ${title}` : `${before}: ${title}`;
}

/** The element inside a link or card that carries the title: a heading, or what is named like one. */
export function findTitleElement(root: Element): Element | null {
  const headings = [...root.querySelectorAll(anyHeading)];
  const [first, second] = headings;
  // Two headings in one link are kicker and title, in either size.
  if (first && second && !first.contains(second))
    return visibleText(second).length > visibleText(first).length ? second : first;
  if (first) return first;
  const named = [...root.querySelectorAll('[class]')].filter((element) => {
    const name = element.getAttribute('class') ?? '';
    return titleClass.test(name) && !kickerClass.test(name) && !silent.test(element.localName);
  });
  return named.find((element) => visibleText(element).split(' ').length >= 3) ?? null;
}
