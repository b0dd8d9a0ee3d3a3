import type { ListingWords } from '../messages/contract';
import { addSheet } from './own-sheet';

const rules: readonly string[] = [
  ':host{all:initial!important;direction:ltr!important;display:block!important;margin:8px 0!important}',
  'button{all:unset;box-sizing:border-box;cursor:pointer;display:inline-block;max-width:100%;font:13px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:#47515e;background:#fbfaf7;border:1px dashed #8a929c;border-radius:8px;padding:8px 12px}',
  'button:focus-visible{outline:2px solid #0f5e78;outline-offset:2px}',
  'b{font-weight:600;color:#0f5e78}',
  '@media (prefers-color-scheme:dark){button.dark{color:#a3afbb;background:#12181f;border-color:#56616d}.dark b{color:#7cc9e0}}',
  '@media print{:host{display:none!important}}',
];

export interface Fold {
  /** Puts one more headline's card behind the line. */
  add: (card: Element) => void;
  /** Takes the line away and shows everything. */
  remove: () => void;
}

/** How many are folded, in the reader's words; `{n}` in them is the number. */
export function foldedText(words: ListingWords, count: number): string {
  return words.folded.includes('{n}') ? words.folded.replace('{n}', String(count)) : `${words.folded} (${count})`;
}

/**
 * Collapses cards behind one line "Folded: n pieces, show", standing where the first of them stood. Hiding is by an
 * attribute and a rule of our own, so that taking the attribute away gives the page back as it was.
 */
export function createFold(document: Document, words: ListingWords): Fold {
  const cards = new Set<Element>();
  let open = false;
  const host = document.createElement('div');
  host.setAttribute('data-evenkeel', 'fold');
  const root = host.attachShadow({ mode: 'closed' });
  addSheet(root, rules);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'dark';
  button.lang = words.lang;
  root.append(button);
  const action = document.createElement('b');

  const show = (): void => {
    for (const card of cards) card.toggleAttribute('data-evenkeel-folded', !open);
    button.setAttribute('aria-expanded', String(open));
    action.textContent = open ? words.hide : words.show;
    // Cards that the site took away meanwhile are not folded, they are gone.
    const count = [...cards].filter((card) => card.isConnected).length;
    button.replaceChildren(`${foldedText(words, count)} `, action);
  };
  button.addEventListener('click', () => {
    open = !open;
    show();
  });
  return {
    add: (card) => {
      if (cards.has(card) || card.closest('[data-evenkeel-folded]')) return;
      if (!host.isConnected) card.before(host);
      cards.add(card);
      show();
    },
    remove: () => {
      for (const card of cards) card.removeAttribute('data-evenkeel-folded');
      cards.clear();
      host.remove();
    },
  };
}
