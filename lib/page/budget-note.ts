import { addSheet } from '../listing/own-sheet';
import type { BudgetNote } from '../messages/contract';

const rules: readonly string[] = [
  // "all" leaves the direction alone: on a page that runs from right to left the note still reads from the left.
  ':host{all:initial!important;direction:ltr!important;position:fixed!important;z-index:2147483647!important;inset:auto 20px 20px auto!important;max-width:min(360px,calc(100vw - 40px))!important}',
  'div{--bg:#fbfaf7;--ink:#1b2430;--mute:#5b6675;--line:#e3e0d8;--sea:#0f5e78;box-sizing:border-box;padding:16px 18px;border-radius:12px;background:var(--bg);color:var(--ink);border:1px solid var(--line);box-shadow:0 8px 30px #0003;font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}',
  'h2{margin:0 0 4px;font-size:16px;font-weight:650}',
  'p{margin:0 0 14px;color:var(--mute)}',
  'button{font:inherit;margin:0;padding:8px 13px;border-radius:8px;border:1px solid var(--line);background:none;color:var(--ink);cursor:pointer}',
  'footer{display:flex;flex-wrap:wrap;gap:8px}',
  'button.first{background:var(--sea);border-color:var(--sea);color:var(--bg);font-weight:600}',
  'button:focus-visible{outline:2px solid var(--sea);outline-offset:2px}',
  '@media (prefers-color-scheme:dark){div{--bg:#12181f;--ink:#e8eaed;--mute:#a3afbb;--line:#2c3640;--sea:#7cc9e0}}',
  '@media (prefers-reduced-motion:no-preference){div{animation:come .25s ease-out}@keyframes come{from{opacity:0;transform:translateY(8px)}}}',
  '@media print{:host{display:none!important}}',
];

/** What the reader chose: leave, ten more minutes, or just closed it for now. */
export type NoteChoice = 'leave' | 'more' | 'close';

/** The note on the page. */
export interface OpenNote {
  /** False once it was answered or taken away, also by the page itself. */
  isOpen: () => boolean;
  close: () => void;
}

// The space that scrolls the page, or a click into its corner, may come just as the note does: it must not leave the page.
const settleMs = 600;

/** Where the reader's keys go: the focused element, also inside components. */
function focused(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Whether keys may be words there. What happens in a frame or in a closed component cannot be seen, so it may be. */
function mayType(element: Element | null): boolean {
  if (element === null) return false;
  return (
    element.matches(
      'input,textarea,select,iframe,frame,embed,object,[role=textbox],[role=searchbox],[role=combobox]',
    ) ||
    element.localName.includes('-') ||
    (element as HTMLElement).isContentEditable
  );
}

/**
 * The calm note at the end of the budget: a corner of the page, never a lock. Leaving is its first button and takes the
 * focus (unless the reader is typing); ten more minutes is the second; Escape closes it for now.
 */
export function showNote(document: Document, note: BudgetNote, choose: (choice: NoteChoice) => void): OpenNote {
  const host = document.createElement('div');
  host.setAttribute('data-evenkeel', 'note');
  const root = host.attachShadow({ mode: 'closed' });
  addSheet(root, rules);
  const box = document.createElement('div');
  box.lang = note.lang;
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-modal', 'false');
  box.setAttribute('aria-live', 'polite');
  box.setAttribute('aria-labelledby', 'title');
  box.setAttribute('aria-describedby', 'text');
  const title = document.createElement('h2');
  title.id = 'title';
  title.textContent = note.title;
  const text = document.createElement('p');
  text.id = 'text';
  text.textContent = note.text;
  const before = document.activeElement;
  const now = (): number => document.defaultView?.performance.now() ?? Number.POSITIVE_INFINITY;
  const shownAt = now();
  let ended = false;

  const close = (): void => {
    ended = true;
    host.remove();
    document.removeEventListener('keydown', onKey, true);
  };
  const end = (choice: NoteChoice): void => {
    if (ended) return;
    const wasFocused = document.activeElement === host;
    close();
    if (wasFocused && choice !== 'leave' && before && 'focus' in before)
      (before as HTMLElement).focus({ preventScroll: true });
    choose(choice);
  };
  function onKey(event: KeyboardEvent): void {
    if (event.isTrusted && event.key === 'Escape') end('close');
  }
  const button = (name: string, label: string, choice: NoteChoice): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = name;
    made.textContent = label;
    // A page must not be able to press our buttons.
    made.addEventListener('click', (event) => {
      if (event.isTrusted && (choice !== 'leave' || now() - shownAt >= settleMs)) end(choice);
    });
    return made;
  };
  const leave = button('first', note.leave, 'leave');
  const choices = document.createElement('footer');
  choices.append(leave, button('', note.more, 'more'));
  box.append(title, text, choices);
  root.append(box);
  document.documentElement.append(host);
  document.addEventListener('keydown', onKey, true);
  if (!mayType(focused(document))) leave.focus({ preventScroll: true });
  return { isOpen: () => !ended && host.isConnected, close };
}
