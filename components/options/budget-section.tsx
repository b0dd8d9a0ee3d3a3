import { defaultSpeed } from '../../lib/budget/reading-time';
import { NumberField } from '../basics/field';
import { useSpeech } from '../basics/speech';
import { formatMinutes, weekdayName } from '../../lib/locale/format';
import { budgetWords } from '../../lib/locale/options';
import type { Settings } from '../../lib/settings/settings';
import type { SectionProps } from './view';

type Weekday = keyof Settings['weekdayMinutes'];

const week: readonly Weekday[] = ['1', '2', '3', '4', '5', '6', '0'];

/** Minutes a day, other numbers on chosen weekdays, and the reader's own speed. */
export function BudgetSection({ view, events }: SectionProps) {
  const { say, lang } = useSpeech();
  const { minutes, weekdayMinutes, readingSpeed } = view.settings;
  const setDay = (day: Weekday, value: number | null): void => {
    const { [day]: _before, ...others } = weekdayMinutes;
    events.onSave({ weekdayMinutes: value === null ? others : { ...others, [day]: value } });
  };
  const most = Math.max(1, minutes, ...week.map((day) => weekdayMinutes[day] ?? 0));
  const whole = week.reduce((sum, day) => sum + (weekdayMinutes[day] ?? minutes), 0);
  return (
    <>
      <p class="lead">{say(budgetWords.lead)}</p>
      <NumberField
        label={say(budgetWords.minutes)}
        value={minutes}
        min={0}
        max={600}
        required
        onValue={(value) => {
          if (value !== null) events.onSave({ minutes: value });
        }}
      />
      <section class="part" aria-labelledby="weekdays">
        <h2 id="weekdays">{say(budgetWords.weekdays)}</h2>
        <ul class="weekdays">
          {week.map((day) => {
            const own = weekdayMinutes[day] ?? null;
            const name = weekdayName(Number(day), lang);
            return (
              <li key={day}>
                <span class="weekday-name">{name}</span>
                <span class="bar axis-relevance" aria-hidden="true">
                  <span
                    class={own === null ? 'bar-fill usual' : 'bar-fill'}
                    style={{ width: `${((own ?? minutes) / most) * 100}%` }}
                  />
                </span>
                <NumberField
                  label={say(budgetWords.minutesOn, { day: name })}
                  hideLabel
                  value={own}
                  min={0}
                  max={600}
                  placeholder={String(minutes)}
                  onValue={(value) => setDay(day, value)}
                />
                {own === null ? (
                  <span class="mute small">{say(budgetWords.clear)}</span>
                ) : (
                  <button
                    type="button"
                    class="link small"
                    aria-label={say(budgetWords.clearDay, { day: name })}
                    onClick={() => setDay(day, null)}
                  >
                    {say(budgetWords.clear)}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
        <p class="mute">{say(budgetWords.week, { minutes: formatMinutes(whole, lang) })}</p>
      </section>
      <section class="part" aria-labelledby="speed">
        <h2 id="speed">{say(budgetWords.speed)}</h2>
        <NumberField
          label={say(budgetWords.speedLabel)}
          hint={say(budgetWords.speedLead)}
          value={readingSpeed}
          min={80}
          max={900}
          placeholder={String(defaultSpeed(lang))}
          onValue={(value) => events.onSave({ readingSpeed: value })}
        />
      </section>
    </>
  );
}
