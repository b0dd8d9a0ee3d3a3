import { useSpeech } from '../basics/speech';
import { formatDate, formatNumber } from '../../lib/locale/format';
import { counted } from '../../lib/locale/lang';
import { goalWords } from '../../lib/locale/goals';
import type { Goal } from '../../lib/settings/goal';
import { GoalForm } from './goal-form';

interface GoalCardProps {
  goal: Goal;
  index: number;
  count: number;
  today: string;
  open: boolean;
  onOpen(open: boolean): void;
  onChange(goal: Goal): void;
  onMove(by: 'up' | 'down'): void;
  onRemove(): void;
}

/** Weight as dots: one, two or three of three. */
function Weight({ weight }: { weight: Goal['weight'] }) {
  const { say } = useSpeech();
  const words = { 1: goalWords.weight1, 2: goalWords.weight2, 3: goalWords.weight3 }[weight];
  const label = `${say(goalWords.weight)}: ${say(words)}`;
  return (
    <svg class="icon weight" width="34" height="10" viewBox="0 0 34 10" role="img" aria-label={label}>
      {[0, 1, 2].map((dot) => (
        <circle
          key={dot}
          cx={5 + dot * 12}
          cy="5"
          r="4"
          fill={dot < weight ? 'var(--sea)' : 'none'}
          stroke="var(--sea)"
          stroke-width="1.5"
        />
      ))}
    </svg>
  );
}

/** One goal: a line, and the form when it is open. Alt and the arrow keys move it too. */
export function GoalCard({ goal, index, count, today, open, onOpen, onChange, onMove, onRemove }: GoalCardProps) {
  const { say, lang } = useSpeech();
  const { name } = goal;
  const words = (goal.keywords.en?.length ?? 0) + (goal.keywords.de?.length ?? 0);
  const wordsShown =
    words === 0
      ? say(goalWords.noWords)
      : say(counted(words, goalWords.oneWord, goalWords.words), { n: formatNumber(words, lang) });
  const until =
    goal.until === undefined
      ? ''
      : say(goal.until < today ? goalWords.ended : goalWords.untilShown, { day: formatDate(goal.until, lang) });
  const byKey = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? 'up' : 'down');
  };
  return (
    <li class={open ? 'card goal-card open' : 'card goal-card'}>
      <div class="goal-line" onKeyDown={byKey}>
        <span class="goal-title">
          <b>{name}</b>
          <span class="goal-facts">
            <Weight weight={goal.weight} />
            {wordsShown}
            {until !== '' && <span>{until}</span>}
          </span>
        </span>
        <span class="goal-buttons">
          <button
            type="button"
            class="button square"
            data-focus={`${index}-up`}
            disabled={index === 0}
            aria-label={say(goalWords.up, { name })}
            onClick={() => onMove('up')}
          >
            <Arrow up />
          </button>
          <button
            type="button"
            class="button square"
            data-focus={`${index}-down`}
            disabled={index === count - 1}
            aria-label={say(goalWords.down, { name })}
            onClick={() => onMove('down')}
          >
            <Arrow />
          </button>
          <button
            type="button"
            class="button"
            aria-expanded={open}
            aria-label={say(open ? goalWords.closeGoal : goalWords.editGoal, { name })}
            onClick={() => onOpen(!open)}
          >
            {say(open ? goalWords.close : goalWords.edit)}
          </button>
          <button
            type="button"
            class="button quiet"
            aria-label={say(goalWords.removeGoal, { name })}
            onClick={onRemove}
          >
            {say(goalWords.remove)}
          </button>
        </span>
      </div>
      {open && <GoalForm goal={goal} index={index} onChange={onChange} />}
    </li>
  );
}

function Arrow({ up = false }: { up?: boolean }) {
  return (
    <svg class="icon" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path
        d={up ? 'M3 9l4-4 4 4' : 'M3 5l4 4 4-4'}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
