import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { Speech } from '../../components/basics/speech';
import type { Lang } from '../../lib/locale/lang';

/** Renders into a fresh page; `draw` again shows changed props. */
export function openStage(lang: Lang = 'en') {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  const draw = (what: ComponentChildren): void => {
    void act(() => render(<Speech.Provider value={lang}>{what}</Speech.Provider>, root));
  };
  return { root, draw };
}

/** The button (or link) whose words or label are these; throws with what is there instead. */
export function needButton(root: Element, words: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, a, summary')];
  const nameOf = (one: HTMLElement): string =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim();
  const found = all.find((one) => nameOf(one) === words);
  if (found === undefined) throw new Error(`no button "${words}", only: ${all.map(nameOf).join(' | ')}`);
  return found;
}

export async function click(element: Element | null): Promise<void> {
  if (element === null) throw new Error('nothing to click');
  await act(async () => {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await Promise.resolve();
  });
}

export async function type(
  field: HTMLInputElement | HTMLTextAreaElement | null,
  value: string,
  event = 'change',
): Promise<void> {
  if (field === null) throw new Error('no field');
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}
