import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showNote } from '../../lib/page/budget-note';
import type { NoteChoice } from '../../lib/page/budget-note';
import type { BudgetNote } from '../../lib/messages/contract';
import { openStage } from './stage';
import type { Stage } from './stage';

const words: BudgetNote = {
  lang: 'de',
  title: 'Your minutes are used up',
  text: 'You gave today 20 minutes.',
  leave: 'Leave this page',
  more: 'Ten more minutes',
};

let stage: Stage;
let chosen: NoteChoice[];

function open(html = '<body><p>Text</p></body>') {
  stage = openStage(html);
  chosen = [];
}
const show = () => showNote(stage.document, words, (choice) => void chosen.push(choice));
const host = () => stage.document.querySelector('[data-evenkeel="note"]');
const buttons = () => [...stage.inside(host()).querySelectorAll('button')];

beforeEach(() => {
  vi.useFakeTimers();
  open();
});
afterEach(() => void vi.useRealTimers());

describe('the note at the end of the budget', () => {
  it('says what it is, offers leaving first and ten more minutes second, and takes the focus', () => {
    show();
    const box = stage.inside(host()).querySelector('[role="dialog"]');
    const named = (attribute: string) =>
      stage.inside(host()).querySelector(`#${box?.getAttribute(attribute)}`)?.textContent;
    // A screen reader must not read German words with the page's English voice.
    expect(box?.getAttribute('lang')).toBe('de');
    expect([named('aria-labelledby'), named('aria-describedby')]).toEqual([words.title, words.text]);
    expect(buttons().map((button) => button.textContent)).toEqual([words.leave, words.more]);
    expect(stage.document.activeElement).toBe(host());
  });

  it('shows words from outside as text, never as markup', () => {
    showNote(stage.document, { ...words, text: '<img src=x onerror=alert(1)>' }, () => undefined);
    expect(stage.inside(host()).querySelector('img')).toBeNull();
    expect(stage.inside(host()).querySelector('p')?.textContent).toContain('<img');
  });

  it.each([
    [0, 'leave'],
    [1, 'more'],
  ] as const)('button %i chooses %s, once, and the note goes', async (at, choice) => {
    show();
    const button = buttons()[at];
    await stage.pass(2_000);
    if (button) stage.byHand(button, 'click');
    if (button) stage.byHand(button, 'click');
    expect(chosen).toEqual([choice]);
    expect(host()).toBeNull();
  });

  it('Escape closes it for now and gives the focus back', async () => {
    open('<body><a id="a" href="/x">link</a></body>');
    stage.document.querySelector<HTMLElement>('#a')?.focus();
    show();
    await stage.pass(2_000);
    stage.byHand(stage.document.body, 'keydown', { key: 'Escape' });
    expect(chosen).toEqual(['close']);
    expect(stage.document.activeElement?.id).toBe('a');
    stage.byHand(stage.document.body, 'keydown', { key: 'Escape' });
    expect(chosen).toEqual(['close']);
  });

  it('cannot be pressed or closed by a script of the page', async () => {
    show();
    await stage.pass(2_000);
    for (const button of buttons()) button.dispatchEvent(new stage.view.Event('click', { bubbles: true }));
    const key = new stage.view.Event('keydown', { bubbles: true });
    Object.defineProperty(key, 'key', { value: 'Escape' });
    stage.document.dispatchEvent(key);
    expect(chosen).toEqual([]);
    expect(host()).not.toBeNull();
  });

  it('a key or click meant for the page, in the moment it appears, neither leaves the page nor closes anything', async () => {
    show();
    const [leave] = buttons();
    await stage.pass(300);
    if (leave) stage.byHand(leave, 'click');
    expect(chosen).toEqual([]);
    expect(host()).not.toBeNull();
    await stage.pass(700);
    if (leave) stage.byHand(leave, 'click');
    expect(chosen).toEqual(['leave']);
  });

  it.each([
    ['a field', '<body><textarea id="in"></textarea></body>', '#in'],
    ['a frame', '<body><iframe id="in"></iframe></body>', '#in'],
    ['a box of its own kind', '<body><div id="in" role="textbox" tabindex="0"></div></body>', '#in'],
  ])('leaves the focus to a reader who types in %s', (_what, html, selector) => {
    open(html);
    stage.document.querySelector<HTMLElement>(selector)?.focus();
    expect(stage.document.activeElement?.id).toBe('in');
    show();
    expect(stage.document.activeElement?.id).toBe('in');
  });

  it('leaves the focus to a reader who types inside a component', () => {
    open('<body><div></div></body>');
    const outer = stage.document.querySelector('div');
    const root = outer?.attachShadow({ mode: 'open' });
    const field = stage.document.createElement('input');
    root?.append(field);
    let focus: unknown = outer;
    Object.defineProperty(stage.document, 'activeElement', { get: () => focus });
    Object.defineProperty(root, 'activeElement', { value: field });
    stage.view.HTMLElement.prototype.focus = () => {
      focus = 'taken';
    };
    show();
    expect(focus).toBe(outer);
  });

  it('can be taken away, and then hears nothing more', () => {
    const { close, isOpen } = show();
    expect(isOpen()).toBe(true);
    close();
    expect([host(), isOpen()]).toEqual([null, false]);
    stage.byHand(stage.document.body, 'keydown', { key: 'Escape' });
    expect(chosen).toEqual([]);
  });

  it('knows that the page threw it out', () => {
    const { isOpen } = show();
    host()?.remove();
    expect(isOpen()).toBe(false);
  });

  it('reads from left to right on a page that does not', () => {
    open('<html dir="rtl"><body></body></html>');
    show();
    const style = stage.inside(host()).adoptedStyleSheets[0]?.cssRules[0]?.cssText ?? '';
    expect(style.replace(/\s/g, '')).toContain('direction:ltr!important');
  });
});
