import { useEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../basics/speech';
import { goalWords } from '../../lib/locale/goals';
import type { Goal } from '../../lib/settings/goal';
import { GoalCard } from './goal-card';
import { moveEntry } from './move-goal';
import { Notice } from './notice';
import { StrategyFile } from './strategy-file';
import type { SectionProps } from './view';

interface Done {
  text: string;
  /** The goals as they were, for undo. */
  before: Goal[] | null;
}

/** The reader's goals: add, edit, reorder, delete with undo, start from a role, import and export. */
export function GoalsSection({ view, events }: SectionProps) {
  const { say } = useSpeech();
  const { goals } = view.settings;
  const [open, setOpen] = useState<number | null>(null);
  const [notice, setNotice] = useState<Done | null>(null);
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);

  // A moved card keeps the keyboard's place: the same button of the same goal.
  useEffect(() => {
    if (focusOn === null) return;
    list.current?.querySelector<HTMLElement>(`[data-focus="${focusOn}"]`)?.focus();
    setFocusOn(null);
  }, [focusOn]);

  const save = (next: Goal[], text: string | null = null, keepUndo = false): void => {
    events.onSave({ goals: next });
    setNotice(text === null ? null : { text, before: keepUndo ? goals : null });
  };
  const move = (from: number, to: number, by: 'up' | 'down'): void => {
    const goal = goals[from];
    if (goal === undefined || to < 0 || to >= goals.length) return;
    save(moveEntry(goals, from, to), say(goalWords.moved, { name: goal.name, n: to + 1, of: goals.length }));
    if (open === from) setOpen(to);
    const atEnd = by === 'up' ? to === 0 : to === goals.length - 1;
    setFocusOn(`${to}-${atEnd ? (by === 'up' ? 'down' : 'up') : by}`);
  };
  const add = (): void => {
    save([...goals, { name: say(goalWords.newName), weight: 2, keywords: {} }]);
    setOpen(goals.length);
    setFocusOn(`${goals.length}-name`);
  };

  const before = notice?.before ?? null;
  return (
    <>
      <p class="lead">{say(goalWords.lead)}</p>
      {view.roles.length > 0 && (
        <label class="field preset">
          <span>{say(goalWords.preset)}</span>
          <select
            class="input"
            value=""
            onChange={(event) => {
              const role = view.roles.find(({ id }) => id === event.currentTarget.value);
              event.currentTarget.value = '';
              if (role === undefined) return;
              events.onSave({ goals: role.goals, role: role.id });
              setOpen(null);
              setNotice({ text: say(goalWords.presetReplaced, { role: say(role.name) }), before: goals });
            }}
          >
            <option value="">{say(goalWords.presetChoose)}</option>
            {view.roles.map((role) => (
              <option key={role.id} value={role.id}>
                {say(role.name)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Notice
        text={notice?.text ?? ''}
        onUndo={
          before &&
          ((): void => {
            events.onSave({ goals: before });
            setNotice(null);
          })
        }
      />
      {goals.length === 0 && <p class="mute">{say(goalWords.none)}</p>}
      <ol class="goals-list" ref={list}>
        {goals.map((goal, index) => (
          <GoalCard
            key={index}
            goal={goal}
            index={index}
            count={goals.length}
            today={view.today}
            open={open === index}
            onOpen={(isOpen) => setOpen(isOpen ? index : null)}
            onChange={(changed) => save(goals.map((one, at) => (at === index ? changed : one)))}
            onMove={(by) => move(index, by === 'up' ? index - 1 : index + 1, by)}
            onRemove={() => {
              save(
                goals.filter((_, at) => at !== index),
                say(goalWords.removed, { name: goal.name }),
                true,
              );
              setOpen(null);
            }}
          />
        ))}
      </ol>
      <p>
        <button type="button" class="button" onClick={add}>
          {say(goalWords.add)}
        </button>
      </p>
      <StrategyFile
        goals={goals}
        onDownload={events.onDownload}
        onImport={(imported) => {
          setOpen(null);
          events.onSave({ goals: imported });
        }}
      />
    </>
  );
}
