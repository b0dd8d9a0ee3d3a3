/** A block of running text: an element whose own inline text is not inside a smaller block. */
export interface TextBlock {
  element: Element;
  chars: number;
  linkChars: number;
}

/** The part of the page that holds most running text. */
export interface MainText {
  container: Element;
  /** Words in its blocks of running text. */
  words: number;
  blocks: TextBlock[];
  /** Characters of running text on the whole page, to compare with. */
  pageChars: number;
}

const skipped =
  /^(?:script|style|noscript|template|svg|math|nav|footer|aside|form|button|select|textarea|iframe|object|video|audio|canvas|dialog|head|figcaption|option)$/;
const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const apart =
  /(?:^|\s)(?:(?!has-|with-|no-|is-|show-)[a-z]+[-_]+)?(?:nav|navbar|navigation|menu|footer|comments?|kommentare?|cookies?|consent|newsletter|sidebar|breadcrumbs?|related|share|social)(?:[-_]+(?:list|box|wrapper|container|bar|area|section|content|inner|block))?(?=\s|$)/i;

function isApart(element: Element): boolean {
  if (skipped.test(element.localName)) return true;
  if (element.localName === 'body' || element.localName === 'article' || element.localName === 'main') return false;
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('data-evenkeel') ||
    // Themes write such words on wrappers of the whole page too; a part that holds the heading is not apart.
    (apart.test(`${element.id} ${element.getAttribute('class') ?? ''}`) &&
      element.querySelector('h1,article,main') === null)
  );
}

/** Whitespace collapsed, ends trimmed. */
export function clean(text: string): string {
  return text.replace(/[\s ]+/g, ' ').trim();
}

/** Words of a text: runs without whitespace that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/**
 * One walk over the text nodes (at most `limit` nodes), without layout: every text is credited to its nearest block.
 * Navigation, footers, forms, comments and hidden parts are not entered.
 */
export function textBlocks(root: Element, limit = 60_000): TextBlock[] {
  const blocks = new Map<Element, TextBlock>();
  const view = root.ownerDocument;
  // 1 | 4: elements and texts; 2 rejects a whole subtree, 1 accepts.
  const walker = view.createTreeWalker(root, 1 | 4, {
    acceptNode: (node) => (node.nodeType === 1 && node !== root && isApart(node as Element) ? 2 : 1),
  });
  let visited = 0;
  for (let node = walker.nextNode(); node && visited < limit; node = walker.nextNode()) {
    visited += 1;
    if (node.nodeType !== 3) continue;
    const chars = clean(node.nodeValue ?? '').length;
    if (chars === 0) continue;
    let linked = false;
    let element = node.parentElement;
    while (element && element !== root && inline.test(element.localName)) {
      if (element.localName === 'a') linked = true;
      element = element.parentElement;
    }
    if (!element) continue;
    const block = blocks.get(element) ?? { element, chars: 0, linkChars: 0 };
    block.chars += chars;
    if (linked) block.linkChars += chars;
    blocks.set(element, block);
  }
  return [...blocks.values()];
}

/** Long enough and not mostly links: a sentence somebody wrote to be read. */
export function isRunningText(block: TextBlock): boolean {
  return block.chars >= 80 && block.linkChars < block.chars * 0.4 && block.element.closest('a[href]') === null;
}

/**
 * The container with most running text, found like Readability does it but in one pass: a block gives its length to
 * its parent whole, to the grandparent nearly whole, to the one above a little less, so that the closest shared
 * ancestor of the paragraphs wins over the body. Null where the page has no running text at all.
 */
export function mainText(root: Element): MainText | null {
  const all = textBlocks(root);
  const running = all.filter(isRunningText);
  const scores = new Map<Element, number>();
  let pageChars = 0;
  for (const block of running) {
    pageChars += block.chars;
    let element = block.element.parentElement;
    for (const share of [1, 0.9, 0.8, 0.7]) {
      if (!element || element === root.parentElement) break;
      scores.set(element, (scores.get(element) ?? 0) + block.chars * share);
      element = element.parentElement;
    }
  }
  let container: Element | null = null;
  let best = 0;
  for (const [element, score] of scores) {
    if (score > best) [container, best] = [element, score];
  }
  if (!container) return null;
  const chosen = container;
  const blocks = all.filter((block) => chosen.contains(block.element));
  const chars = blocks.filter(isRunningText).reduce((sum, block) => sum + block.chars, 0);
  // 6.5 characters a word with its space lies between English (about 6) and German (about 7).
  return { container, words: Math.round(chars / 6.5), blocks, pageChars };
}
