import { useState } from 'preact/hooks';
import { Choice, NumberField } from '../basics/field';
import { Sea, VerdictShape } from '../basics/icons';
import { Meter } from '../basics/meter';
import { useSpeech } from '../basics/speech';
import { firstRunWords, samplePieces } from '../../lib/locale/first-run';
import { formatMinutes } from '../../lib/locale/format';
import { budgetWords } from '../../lib/locale/options';
import { popupWords } from '../../lib/locale/popup';
import { verdictPage } from '../../lib/locale/verdict-page';
import { verdictWords } from '../../lib/locale/verdicts';
import { verdictSentence } from '../../lib/score/verdict';
import { judgeSample } from './sample';
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

/** Invented pieces, judged for the answers so far: one in full, the others as lines to choose from. */
function LiveExample({ view }: SectionProps) {
  const { say, lang } = useSpeech();
  const [which, setWhich] = useState(0);
  const judged = samplePieces.map((piece) => ({ piece, ...judgeSample(piece, view.settings, lang, view.today) }));
  const shown = judged[which];
  if (shown === undefined) return null;
  const { piece, hype, relevance, goals, verdict, because } = shown;
  const first = goals[0];
  const cost = formatMinutes(piece.minutes, lang);
  return (
    <aside class="card example" aria-labelledby="example">
      <h2 id="example">{say(firstRunWords.example)}</h2>
      <p class="example-title">{say(piece.title)}</p>
      <div class="example-verdict" role="status">
        <p class="outcome">
          <VerdictShape verdict={verdict} />
          {say(verdictWords[verdict])}
        </p>
        <p class="mute small">{say(verdictSentence(because, view.settings.thresholds))}</p>
      </div>
      <Row name={say(verdictPage.hype)} axis="hype" value={hype} />
      <Row name={say(verdictPage.relevance)} axis="relevance" value={relevance} />
      <Row name={say(verdictPage.novelty)} axis="new" value={piece.novelty} />
      <p class="example-facts">
        {first === undefined
          ? say(firstRunWords.exampleNothing)
          : say(firstRunWords.exampleServes, { goal: first.goal })}{' '}
        <span class="mute">{say(firstRunWords.exampleCost, { cost, total: view.settings.minutes })}</span>
      </p>
      <h3 class="small">{say(firstRunWords.exampleOther)}</h3>
      <ul class="example-others">
        {judged.map(
          (other, index) =>
            index !== which && (
              <li key={other.piece.title.en}>
                <button type="button" onClick={() => setWhich(index)}>
                  <VerdictShape verdict={other.verdict} size={15} />
                  <span class="hidden-visually">{say(verdictWords[other.verdict])}: </span>
                  <span>{say(other.piece.title)}</span>
                </button>
              </li>
            ),
        )}
      </ul>
      <Sea hype={hype} />
    </aside>
  );
}

function Row({ name, axis, value }: { name: string; axis: 'hype' | 'relevance' | 'new'; value: number }) {
  const { say } = useSpeech();
  return (
    <div class="example-row">
      <span aria-hidden="true">{name}</span>
      <Meter
        axis={axis}
        value={value}
        label={say(popupWords.ofHundred, { label: name, value, meaning: '' }).replace(/, $/, '')}
      />
      <b class="number" aria-hidden="true">
        {value}
      </b>
    </div>
  );
}
