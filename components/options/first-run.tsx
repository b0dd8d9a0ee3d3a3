import { Choice, NumberField } from '../basics/field';
import { useSpeech } from '../basics/speech';
import { firstRunWords } from '../../lib/locale/first-run';
import { budgetWords } from '../../lib/locale/options';
import { popupWords } from '../../lib/locale/popup';
import { LiveExample } from './live-example';
import type { SectionProps } from './view';
import { WhereChoice } from './where-choice';

/** Three questions, an example that answers along, and off. Every answer is saved as it is given. */
export function FirstRun({ view, events }: SectionProps) {
  const { say } = useSpeech();
  const { role, minutes, sites } = view.settings;
  return (
    <div class="first-run">
      <div class="questions">
        <p class="lead">{say(firstRunWords.lead)}</p>
        <section class="card question" aria-labelledby="q1">
          <h2 id="q1">
            <span class="step number">1</span>
            {say(firstRunWords.q1)}
          </h2>
          <p class="mute">{say(firstRunWords.q1Text)}</p>
          <Choice
            legend={say(firstRunWords.q1)}
            hideLegend
            name="role"
            value={role}
            options={view.roles.map(({ id, name, about }) => ({ value: id, label: say(name), text: say(about) }))}
            onValue={(id) => {
              const chosen = view.roles.find((one) => one.id === id);
              if (chosen !== undefined) events.onSave({ role: id, goals: chosen.goals });
            }}
          />
          {view.settings.goals.length > 0 && (
            <p class="chosen-goals">
              {view.settings.goals.map(({ name }) => (
                <span key={name} class="keyword">
                  {name}
                </span>
              ))}
            </p>
          )}
          <p>
            <button type="button" class="link" onClick={() => events.onGo('goals')}>
              {say(popupWords.editGoals)}
            </button>
          </p>
        </section>
        <section class="card question" aria-labelledby="q2">
          <h2 id="q2">
            <span class="step number">2</span>
            {say(firstRunWords.q2)}
          </h2>
          <div class="quick">
            {[10, 20, 30, 45].map((choice) => (
              <button
                key={choice}
                type="button"
                class={choice === minutes ? 'button chosen' : 'button'}
                aria-pressed={choice === minutes}
                onClick={() => events.onSave({ minutes: choice })}
              >
                {say(popupWords.minutesShort, { n: choice })}
              </button>
            ))}
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
          </div>
        </section>
        <section class="card question" aria-labelledby="q3">
          <h2 id="q3">
            <span class="step number">3</span>
            {say(firstRunWords.q3)}
          </h2>
          <WhereChoice view={view} events={events} name="first-where" legend={say(firstRunWords.q3)} />
          <p class="mute small">
            {say(firstRunWords.sites, {
              list:
                sites.length > 4
                  ? say(firstRunWords.sitesMore, { list: sites.slice(0, 4).join(', '), n: sites.length - 4 })
                  : sites.join(', '),
            })}{' '}
            <button type="button" class="link" onClick={() => events.onGo('where')}>
              {say(firstRunWords.sitesEdit)}
            </button>
          </p>
        </section>
        <div class="finish">
          <button type="button" class="button first" onClick={events.onStart}>
            {say(firstRunWords.done)}
          </button>
          {!view.settings.firstRunDone && (
            <button
              type="button"
              class="link"
              onClick={() => {
                events.onSave({ firstRunDone: true });
                events.onGo('goals');
              }}
            >
              {say(firstRunWords.skip)}
            </button>
          )}
          <p class="mute">{say(firstRunWords.doneText)}</p>
        </div>
      </div>
      <LiveExample view={view} events={events} />
    </div>
  );
}
