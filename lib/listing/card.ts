import { isHidden, trimFurniture, visibleText } from './headline-text';

const cardTag = /^(?:article|li|tr|section)$/;
const teaserName =
  /teaser-?text|summary|excerpt|description|intro|dek|standfirst|subline|lead|abstract|snippet|text|copy/i;
const notTeaser = /byline|author|date|time|meta|kicker|label|credit|caption|comment|button|badge|rubrik|category/i;

/** Distinct addresses linked inside an element, without fragments; stops counting at three. */
function addresses(element: Element): number {
  const found = new Set<string>();
  for (const link of element.querySelectorAll('a[href]')) {
    const href = (link.getAttribute('href') ?? '').replace(/#.*$/, '');
    if (href !== '' && (link.textContent ?? '').trim().length > 20) found.add(href);
    if (found.size > 2) break;
  }
  return found.size;
}

/**
 * The block that belongs to one headline alone: the widest ancestor (at most seven up) that is not shared with another
 * headline. Null where the headline stands bare in a shared parent.
 */
export function findCard(holder: Element, isShared: (element: Element) => boolean): Element | null {
  let card: Element | null = null;
  let at = holder.parentElement;
  for (let up = 0; at && up < 7; up += 1) {
    if (/^(?:body|main|html)$/.test(at.localName) || isShared(at) || addresses(at) > 2) break;
    card = at;
    if (cardTag.test(at.localName)) break;
    at = at.parentElement;
  }
  return card;
}

/** The teaser text in a headline's card: the first running text beside the title, at most 300 characters. */
export function findTeaser(card: Element, titleElement: Element, title: string): string | null {
  for (const element of [...card.querySelectorAll('p,[class]')].slice(0, 60)) {
    const name = element.getAttribute('class') ?? '';
    const isParagraph = element.localName === 'p';
    if ((!isParagraph && !teaserName.test(name)) || notTeaser.test(name) || isHidden(element)) continue;
    if (
      element.contains(titleElement) ||
      titleElement.contains(element) ||
      element.querySelector('h1,h2,h3,h4,p p') !== null
    )
      continue;
    const text = trimFurniture(visibleText(element, null, 600));
    if (text.length >= 30 && text.split(' ').length >= 5 && !title.includes(text) && !text.startsWith(title))
      return text.slice(0, 300);
  }
  return null;
}
