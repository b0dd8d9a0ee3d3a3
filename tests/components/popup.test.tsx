// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/popup';
import { inOrder, sumOf } from '../../components/popup/reasons';
import { greyOffers } from '../../components/popup/grey-block';
import type { PopupEvents, PopupView } from '../../components/popup/view';
import { choicesFor } from '../../components/popup/actions';
import { judged, popupStates } from './gallery/popup-states';
import { click, needButton, openStage, settle } from './stage';

function silentEvents(change: Partial<PopupEvents> = {}): PopupEvents {
  const none = (): void => undefined;
  return {
    onPause: none,
    onJump: async () => true,
    onAct: none,
    onCorrect: none,
    onJudge: none,
    onAllow: none,
    onOpen: none,
    onDone: none,
    onCloseTab: none,
    onOptions: none,
    ...change,
  };
}

function show(state: string, events: Partial<PopupEvents> = {}, lang: 'en' | 'de' = 'en') {
  const view: PopupView | undefined = popupStates[state];
  if (view === undefined) throw new Error(`no state ${state}`);
  const stage = openStage(lang);
  stage.draw(<Popup view={view} events={silentEvents(events)} />);
  return stage.root;
}

const pointsShown = (root: Element): number[] =>
  [...root.querySelectorAll('.why .points [aria-hidden]')].map((one) =>
    Number((one.textContent ?? '').replace('\u2212', '-')),
  );

describe('reasons', () => {
  test('the lines shown and "n more" add up to the score', async () => {
    const root = show('skip');
    const { value } = judged().hype;
    const more = needButton(root.querySelector('.sum') ?? root, '6 more: +10');
    expect(pointsShown(root).reduce((sum, one) => sum + one, 0) + 10).toBe(value);
    expect(root.querySelector('.sum')?.textContent).toContain(`= ${value} of 100`);
    await click(more);
    expect(pointsShown(root)).toHaveLength(9);
    expect(pointsShown(root).reduce((sum, one) => sum + one, 0)).toBe(value);
  });

  test('what was found comes largest first, the arithmetic behind it', () => {
    const order = inOrder(judged().hype.reasons);
    const found = order.filter(({ category }) => category !== 'scale').map(({ points }) => Math.abs(points));
    expect(found).toEqual([...found].sort((a, b) => b - a));
    expect(order.at(-1)?.category).toBe('scale');
    expect(sumOf(order)).toBe(judged().hype.value);
  });

  test('a quoted sentence jumps; one that is gone says so', async () => {
    const onJump = vi.fn(async () => false);
    const root = show('skip', { onJump });
    const quote = root.querySelector<HTMLButtonElement>('.why .quote');
    expect(quote?.tagName).toBe('BUTTON');
    await click(quote);
    await settle();
    expect(onJump).toHaveBeenCalledWith(expect.objectContaining({ text: 'AI will replace every marketing team.' }));
    expect(root.querySelector('.landing')?.textContent).toContain('could not be found');
  });

  test('rule names and packs are one click deeper', async () => {
    const root = show('skip');
    expect(root.textContent).not.toContain('en.prophecy-invented');
    await click(needButton(root, 'Show rules'));
    expect(root.textContent).toContain('en.prophecy-invented · evenkeel-en@1.0.0');
  });

  test('no signal is grey and not praised', () => {
    const root = show('skim');
    expect(root.querySelector('.axis-hype')?.classList).toContain('axis-unknown');
    expect(root.querySelector('.axis-hype [role="meter"]')).toBeNull();
    expect(root.querySelector('.why')?.textContent).toContain('no praise');
  });
});

describe('what to do', () => {
  test.each([
    ['read', 'Read now'],
    ['skim', 'Skim it'],
    ['park', 'Park 3 days'],
    ['skip', 'Leave it'],
  ])('after the verdict "%s" the first and filled button is "%s"', (state, words) => {
    const buttons = [...show(state).querySelectorAll('.actions button')];
    expect(buttons[0]?.textContent).toBe(words);
    expect(buttons[0]?.classList).toContain('first');
    expect(buttons.filter((button) => button.classList.contains('first'))).toHaveLength(1);
  });

  test('every verdict offers reading, parking and leaving', () => {
    for (const choices of Object.values(choicesFor))
      expect(choices.map(({ action }) => action).sort()).toEqual(['park', 'read', 'skip']);
  });

  test('what was chosen stands there with its undo', async () => {
    const onAct = vi.fn();
    const root = show('parked', { onAct });
    expect(root.querySelector('.actions')?.textContent).toContain('Parked until Wednesday.');
    await click(needButton(root.querySelector('.actions') ?? root, 'Undo'));
    expect(onAct).toHaveBeenCalledWith(null);
  });

  test('a correction is shown and undoable', async () => {
    const onCorrect = vi.fn();
    const root = show('parked', { onCorrect });
    expect(root.querySelector('.correction')?.textContent).toContain('You said: not hype.');
    await click(root.querySelector('.correction button'));
    expect(onCorrect).toHaveBeenCalledWith(null);
    await click(needButton(show('skip', { onCorrect }), 'This is not hype'));
    expect(onCorrect).toHaveBeenCalledWith('not-hype');
  });
});

describe('pages without a verdict', () => {
  test('each reason has its sentence, and what can be done is one click away', async () => {
    for (const why of Object.keys(greyOffers)) {
      const root = show(why);
      expect(root.querySelector('.verdict.grey p')?.textContent?.length, why).toBeGreaterThan(30);
      expect(root.querySelectorAll('.offers button').length, why).toBe(
        greyOffers[why as keyof typeof greyOffers].length,
      );
    }
    const onJudge = vi.fn();
    await click(needButton(show('paywall', { onJudge }), 'Judge the visible part'));
    expect(onJudge).toHaveBeenCalledWith(true);
    const onAllow = vi.fn();
    const root = show('no-access', { onAllow });
    await click(root.querySelector('.offers button'));
    expect(onAllow).toHaveBeenCalledOnce();
  });

  test('the switch pauses and resumes this site', async () => {
    const onPause = vi.fn();
    const box = show('skip', { onPause }).querySelector<HTMLInputElement>('.switch');
    expect(box?.getAttribute('aria-label')).toContain('example-news.com');
    box?.click();
    expect(onPause).toHaveBeenCalledWith(true);
    await click(needButton(show('paused', { onPause }), 'Resume on example-news.com'));
    expect(onPause).toHaveBeenLastCalledWith(false);
  });

  test('a new tab has no switch, a broken store says so in words', () => {
    expect(show('no-page').querySelector('.switch')).toBeNull();
    expect(show('no-store').textContent).toContain('does not let Evenkeel open its memory');
  });
});

describe('in words', () => {
  test('every bar has a text equivalent with its meaning', () => {
    const labels = [...show('skip').querySelectorAll('[role="meter"]')].map((meter) =>
      meter.getAttribute('aria-label'),
    );
    expect(labels).toEqual([
      'Hype: 72 of 100, strong signs',
      'Relevance: 15 of 100, touches a goal',
      'New to you: 20 of 100, mostly known',
    ]);
  });

  test('the ring and the words say what is left, the sentence what it costs', () => {
    const root = show('skip');
    expect(root.querySelector('.ring')?.getAttribute('aria-label')).toBe('14 of 20 minutes left');
    expect(root.querySelector('.budget')?.textContent).toContain('14 minutes left today');
    expect(root.querySelector('.verdict p')?.textContent).toContain('Costs 6 of your 14 minutes left.');
  });

  test('German says the same', () => {
    const root = show('skip', {}, 'de');
    expect(root.querySelector('h1')?.textContent).toBe('Auslassen');
    expect(root.querySelector('.verdict p')?.textContent).toBe(
      'Starke Anzeichen von Hype, etwas für deine Ziele, meist bekannt. Kostet 6 deiner 14 Minuten.',
    );
    expect(root.textContent).toContain('Eine Prophezeiung ohne Datum und Quelle.');
  });

  test('where it was met before: host and day', () => {
    expect(show('skip').querySelector('.novelty')?.textContent).toContain('seen on heise.example, Tuesday');
  });
});
