import { BudgetRing } from '../basics/budget-ring';
import { useSpeech } from '../basics/speech';
import type { Speaker } from '../basics/speech';
import { dayWords } from '../../lib/locale/days';
import { formatMinutes, inMinutes, wholeMinutes } from '../../lib/locale/format';
import type { BudgetState, DayKind } from '../../lib/budget/ledger';

const kinds: readonly DayKind[] = ['strategy', 'hype', 'other'];

/** "4 strategy, 2 hype": whole minutes a kind, only the kinds that took some. */
function kindsInWords(budget: BudgetState, { say }: Speaker): string {
  return kinds
    .map((kind) => ({ kind, n: wholeMinutes(inMinutes(budget.spent[kind])) }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => say(dayWords[kind], { n }))
    .join(', ');
}

/** Today's minutes as a ring and in words. */
export function BudgetBlock({ budget, onOptions }: { budget: BudgetState; onOptions(section: string): void }) {
  const speaker = useSpeech();
  const { say, lang } = speaker;
  if (budget.totalMs === 0) {
    return (
      <section class="block budget">
        <BudgetRing leftMs={0} totalMs={0} size={40} />
        <div>
          <b>{say(dayWords.none)}</b>
          <p>
            <button type="button" class="link" onClick={() => onOptions('budget')}>
              {say(dayWords.set)}
            </button>
          </p>
        </div>
      </section>
    );
  }
  const spentMs = kinds.reduce((sum, kind) => sum + budget.spent[kind], 0);
  const used = wholeMinutes(inMinutes(spentMs));
  const total = wholeMinutes(inMinutes(budget.totalMs));
  const isOver = budget.leftMs <= 0;
  const text = isOver
    ? say(dayWords.overText, { used, total })
    : used === 0
      ? say(dayWords.unused, { total: formatMinutes(total, lang) })
      : say(dayWords.used, { used, total, kinds: kindsInWords(budget, speaker) });
  return (
    <section class="block budget">
      <BudgetRing leftMs={budget.leftMs} totalMs={budget.totalMs} size={40} />
      <div>
        <b>
          {isOver ? say(dayWords.over) : say(dayWords.left, { minutes: formatMinutes(inMinutes(budget.leftMs), lang) })}
        </b>
        <p class="mute">{text}</p>
      </div>
    </section>
  );
}
