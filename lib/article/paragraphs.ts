import { clean } from './text-blocks';

const block =
  /^(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figure|figcaption|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|th|thead|tr|ul)$/;
const silent = /^(?:script|style|noscript|template|svg|button|select|textarea|iframe|object|video|audio|canvas)$/;

/** The text of an element as paragraphs separated by a blank line, at most `cap` characters. No layout is needed. */
export function paragraphs(root: Node, cap: number): string {
  const found: string[] = [];
  let open = '';
  let length = 0;
  const close = (): void => {
    const text = clean(open);
    open = '';
    if (text === '' || length >= cap) return;
    found.push(text);
    length += text.length + 2;
  };
  const visit = (node: Node, depth: number): void => {
    if (length >= cap || depth > 400) return;
    if (node.nodeType === 3) {
      open += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType !== 1) return;
    const name = (node as Element).localName;
    if (silent.test(name)) return;
    if (name === 'br') {
      // Two breaks in a row are how old pages write a paragraph.
      if (open.endsWith('\n')) close();
      else open += '\n';
      return;
    }
    const breaks = block.test(name);
    if (breaks) close();
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, depth + 1);
    if (breaks) close();
  };
  visit(root, 0);
  close();
  return found.join('\n\n').slice(0, cap);
}
