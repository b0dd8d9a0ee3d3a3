/**
 * Puts style rules into a document or shadow root without touching what the page put there, and returns their removal.
 * A constructed sheet is shared and costs nothing per root; where a browser refuses it to extensions (Firefox did), a
 * <style> of our own is filled rule by rule, which also passes the page's content security policy.
 */
export function addSheet(root: Document | ShadowRoot, rules: readonly string[]): () => void {
  const document = 'documentElement' in root ? root : root.ownerDocument;
  const sheet = constructed(document, rules);
  if (sheet) {
    try {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      return () => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      };
    } catch (error) {
      refused = error;
    }
  }
  const style = document.createElement('style');
  style.setAttribute('data-evenkeel', 'style');
  ('documentElement' in root ? root.documentElement : root).append(style);
  for (const rule of rules) style.sheet?.insertRule(rule, style.sheet.cssRules.length);
  return () => style.remove();
}

// Why adopting was refused; kept so that it is asked for once only.
let refused: unknown = null;
const shared = new WeakMap<Document, Map<readonly string[], CSSStyleSheet>>();

function constructed(document: Document, rules: readonly string[]): CSSStyleSheet | null {
  const view = document.defaultView;
  if (refused !== null || !view || typeof view.CSSStyleSheet !== 'function') return null;
  const known = shared.get(document) ?? new Map<readonly string[], CSSStyleSheet>();
  shared.set(document, known);
  const before = known.get(rules);
  if (before) return before;
  try {
    const sheet = new view.CSSStyleSheet();
    for (const rule of rules) sheet.insertRule(rule, sheet.cssRules.length);
    known.set(rules, sheet);
    return sheet;
  } catch (error) {
    refused = error;
    return null;
  }
}
