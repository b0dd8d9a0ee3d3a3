// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Options, sectionIds } from '../../components/options/options';
import { linesOf, withWords } from '../../components/options/goal-form';
import { moveEntry } from '../../components/options/move-goal';
import type { OptionsEvents, OptionsView, SectionId } from '../../components/options/view';
import type { Settings } from '../../lib/settings/settings';
import { optionsView } from './gallery/options-stage';
import { click, needButton, openStage, settle, type } from './stage';

/** The options page with a store that only remembers. */
function open(section: SectionId, change: Partial<OptionsEvents> = {}, lang: 'en' | 'de' = 'en') {
  const stage = openStage(lang);
  const saved: Partial<Settings>[] = [];
  let view: OptionsView = optionsView(section, lang);
  const events: OptionsEvents = {
    onSave: (values) => {
      saved.push(values);
      view = { ...view, settings: { ...view.settings, ...values } };
      draw();
    },
    onGo: () => undefined,
    onGrant: async () => false,
    onDownload: () => undefined,
    onExportAll: async () => ({ ok: true, words: 'Exported: evenkeel.json' }),
    onErase: async () => ({ ok: true, words: 'Everything is erased.' }),
    onUndoCorrection: () => undefined,
    onResetAdjustment: () => undefined,
    onStart: () => undefined,
    ...change,
  };
  function draw(): void {
    stage.draw(<Options view={view} events={events} />);
  }
  draw();
  return { root: stage.root, saved, settings: () => view.settings };
}

const names = (settings: Settings): string[] => settings.goals.map(({ name }) => name);

describe('goals', () => {
  test('buttons move a goal, and the keyboard stays on it', async () => {
    const { root, settings } = open('goals');
    const before = names(settings());
    const down = needButton(root, `Move ${before[0]} down`);
    down.focus();
    await click(down);
    await settle();
    expect(names(settings()).slice(0, 2)).toEqual([before[1], before[0]]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Move ${before[0]} down`);
    expect(root.querySelector('.notice')?.textContent).toContain(`${before[0]} is now number 2 of 4`);
  });

  test('Alt and an arrow key move it too; the ends hold', async () => {
    const { root, settings, saved } = open('goals');
    const before = names(settings());
    const line = root.querySelectorAll('.goal-line')[1];
    line?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true }));
    await settle();
    expect(names(settings())[0]).toBe(before[1]);
    const count = saved.length;
    root
      .querySelectorAll('.goal-line')[0]
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true }));
    expect(saved).toHaveLength(count);
    expect(moveEntry(['a', 'b'], 0, 2)).toEqual(['a', 'b']);
  });

  test.each(['goals', 'where', 'corrections', 'data'] as const)(
    '%s: a notice with nothing to say is no box',
    (section) => {
      const notices = [...open(section).root.querySelectorAll('.notice')];
      expect(notices.length).toBeGreaterThan(0);
      // The style asks for :empty, which a single space is not.
      for (const notice of notices) expect(notice.textContent).toBe('');
    },
  );

  test('deleting can be undone', async () => {
    const { root, settings } = open('goals');
    const before = names(settings());
    await click(needButton(root, `Delete ${before[1]}`));
    expect(names(settings())).toHaveLength(3);
    await click(needButton(root, 'Undo'));
    expect(names(settings())).toEqual(before);
  });

  test('a new goal is edited where it stands: name, keywords, weight, exclusion, end date', async () => {
    const { root, settings } = open('goals');
    await click(needButton(root, 'Add a goal'));
    await settle();
    const form = root.querySelector('.goal-form');
    const areas = form?.querySelectorAll('textarea') ?? [];
    await type(form?.querySelector<HTMLInputElement>('input.input') ?? null, 'Answer engines');
    await type(areas[0] ?? null, 'AI answers\n\nAEO = answer engine optimisation\nAI answers');
    await type(form?.querySelectorAll('textarea')[2] ?? null, 'job offer');
    await type(form?.querySelector<HTMLInputElement>('input[type="date"]') ?? null, '2027-03-31');
    expect(settings().goals.at(-1)).toEqual({
      name: 'Answer engines',
      weight: 2,
      keywords: { en: ['AI answers', 'AEO = answer engine optimisation'] },
      exclude: { en: ['job offer'] },
      until: '2027-03-31',
    });
  });

  test('words: one a line, an emptied language disappears', () => {
    expect(linesOf(' a \n\nb\na')).toEqual(['a', 'b']);
    expect(withWords({ en: ['a'], de: ['b'] }, 'en', [])).toEqual({ de: ['b'] });
  });

  test('a wrong file is refused with the place in it, and the goals stay', async () => {
    const { root, settings } = open('goals');
    const before = settings().goals;
    await give(root, 'plan.json', JSON.stringify({ name: 'x', goals: [{ name: 'A', weight: 9, keywords: {} }] }));
    expect(root.querySelector('.notice.problem')?.textContent).toContain('goals[0].weight must be 1, 2 or 3.');
    await give(root, 'plan.json', 'not json');
    expect(root.querySelector('.notice.problem')?.textContent).toContain('It is not a JSON file.');
    expect(settings().goals).toBe(before);
  });

  test('what is exported can be imported', async () => {
    const onDownload = vi.fn<(name: string, text: string) => void>();
    const { root, settings } = open('goals', { onDownload });
    const before = settings().goals;
    await click(needButton(root, 'Export goals'));
    const text = onDownload.mock.calls[0]?.[1] ?? '';
    await click(needButton(root, `Delete ${before[0]?.name}`));
    await give(root, 'evenkeel-goals.json', text);
    expect(settings().goals).toEqual(before);
    expect(root.textContent).toContain('4 goals imported from evenkeel-goals.json.');
  });

  test('the undo of an import never takes away what was written since', async () => {
    const { root, settings } = open('goals');
    await give(root, 'plan.json', JSON.stringify({ name: 'x', goals: [{ name: 'A', weight: 1, keywords: {} }] }));
    expect(() => needButton(root, 'Undo')).not.toThrow();
    await click(needButton(root, 'Edit A'));
    await type(root.querySelector<HTMLInputElement>('[data-focus="0-name"]'), 'My own words');
    expect(names(settings())).toEqual(['My own words']);
    expect(() => needButton(root, 'Undo')).toThrow(/no button "Undo"/);
  });

  test('an import can be undone; one goal is one goal; a huge file is refused as that', async () => {
    const { root, settings } = open('goals');
    const before = settings().goals;
    await give(root, 'plan.json', JSON.stringify({ name: 'x', goals: [{ name: 'A', weight: 1, keywords: {} }] }));
    expect(names(settings())).toEqual(['A']);
    expect(root.textContent).toContain('1 goal imported from plan.json.');
    await click(needButton(root, 'Undo'));
    expect(settings().goals).toEqual(before);
    await give(root, 'plan.json', ' '.repeat(1_000_001));
    expect(root.textContent).toContain('plan.json is too long.');
    expect(settings().goals).toEqual(before);
  });
});

async function give(root: Element, name: string, text: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('no file field');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], name)] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  await settle();
}

describe('where to watch', () => {
  test('a refused permission falls back to the click and says so', async () => {
    const { root, saved } = open('where');
    await click(root.querySelector('input[value="click"]'));
    await click(root.querySelector('input[value="sites"]'));
    await settle();
    expect(saved.at(-1)).toEqual({ where: 'click' });
    expect(root.textContent).toContain('The browser did not give access');
  });

  test('a wider wish refused leaves the news sites as they were', async () => {
    const { root, saved } = open('where');
    await click(root.querySelector('input[value="all"]'));
    await settle();
    expect(saved).toEqual([]);
    expect(root.textContent).toContain('goes on looking at your news sites only');
    expect(root.querySelector<HTMLInputElement>('input[value="sites"]')?.checked).toBe(true);
  });

  test('a granted one is kept', async () => {
    const onGrant = vi.fn(async () => true);
    const { root, saved } = open('where', { onGrant });
    await click(root.querySelector('input[value="all"]'));
    await settle();
    expect(onGrant).toHaveBeenCalledWith('all', expect.anything());
    expect(saved.at(-1)).toEqual({ where: 'all' });
  });

  test('pasted addresses become hosts, what is none is named', async () => {
    const { root, settings } = open('where');
    await type(root.querySelector<HTMLInputElement>('.add input'), 'https://www.news.example/ki, nonsense', 'input');
    await click(root.querySelector('.add button'));
    root.querySelector('.add')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(settings().sites).toContain('news.example');
    expect(root.querySelector('.notice')?.parentElement?.textContent).toContain('Not a site: nonsense');
  });
});

test('an emptied number that must be there shows itself again', async () => {
  const { root, saved } = open('budget');
  const field = root.querySelector<HTMLInputElement>('input[type="number"]');
  await type(field, '');
  expect(field?.value).toBe('20');
  expect(saved).toEqual([]);
});

describe('data', () => {
  test('erasing takes two steps, keeping is the first choice', async () => {
    const onErase = vi.fn(async () => ({ ok: true, words: 'Everything is erased.' }));
    const { root } = open('data', { onErase });
    await click(needButton(root, 'Erase everything'));
    expect(onErase).not.toHaveBeenCalled();
    expect(needButton(root, 'Keep it').classList).toContain('first');
    await click(needButton(root, 'Yes, erase everything'));
    await settle();
    expect(onErase).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('Everything is erased.');
  });

  test('each correction of a rule or a site is undone alone', async () => {
    const onResetAdjustment = vi.fn<OptionsEvents['onResetAdjustment']>();
    const { root } = open('corrections', { onResetAdjustment });
    await click(needButton(root, 'Undo: en.killer-noun'));
    await click(needButton(root, 'Undo: heise.de'));
    expect(onResetAdjustment.mock.calls).toEqual([[{ rule: 'en.killer-noun' }], [{ host: 'heise.de' }]]);
  });
});

describe('first run', () => {
  test('three questions, answered one by one, and the example answers along', async () => {
    const onStart = vi.fn();
    const { root, settings } = open('start', { onStart });
    expect(root.querySelectorAll('.question')).toHaveLength(3);
    expect(root.querySelectorAll('input[name="role"]').length).toBeGreaterThanOrEqual(8);
    const before = root.querySelector('.example')?.textContent;
    await click(root.querySelector('input[name="role"][value="ecommerce"]'));
    expect(settings().role).toBe('ecommerce');
    expect(root.querySelector('.example')?.textContent).not.toBe(before);
    await click(needButton(root, '10 min'));
    expect(settings().minutes).toBe(10);
    await click(needButton(root, 'Done: open a news page'));
    expect(onStart).toHaveBeenCalledOnce();
  });

  test('it can be skipped', async () => {
    const onGo = vi.fn();
    const { root, saved } = open('start', { onGo });
    await click(needButton(root, 'Skip, use good defaults'));
    expect(saved).toEqual([{ firstRunDone: true }]);
    expect(onGo).toHaveBeenCalledWith('goals');
  });
});

describe('verdict', () => {
  test('the rule stands there with the reader’s numbers, and the line that decides is marked', async () => {
    const { root, settings } = open('verdict');
    expect(root.querySelectorAll('.rule-line').length).toBeGreaterThan(5);
    expect(root.querySelectorAll('.rule-line.decides')).toHaveLength(1);
    const before = [...root.querySelectorAll('.rule-line')].map((line) => line.textContent);
    await type(root.querySelector<HTMLInputElement>('input[type="range"]'), '70', 'input');
    expect(settings().thresholds.hype).toBe(70);
    expect([...root.querySelectorAll('.rule-line')].map((line) => line.textContent)).not.toEqual(before);
    expect(root.textContent).toContain('70 or more');
  });
});

test('every section has its heading and its place in the menu, in both languages', () => {
  for (const lang of ['en', 'de'] as const) {
    for (const section of sectionIds) {
      const { root } = open(section, {}, lang);
      expect(root.querySelectorAll('h1'), section).toHaveLength(1);
      if (section !== 'start')
        expect(root.querySelector('nav a[aria-current]')?.getAttribute('href')).toBe(`#${section}`);
    }
  }
});
