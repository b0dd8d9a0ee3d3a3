import { useState } from 'preact/hooks';
import { Sea, VerdictShape } from '../basics/icons';
import { Meter } from '../basics/meter';
import { useSpeech } from '../basics/speech';
import { firstRunWords, samplePieces } from '../../lib/locale/first-run';
import { formatMinutes } from '../../lib/locale/format';
import { popupWords } from '../../lib/locale/popup';
import { verdictPage } from '../../lib/locale/verdict-page';
import { verdictWords } from '../../lib/locale/verdicts';
import { verdictSentence } from '../../lib/score/verdict';
import { judgeSample } from './sample';
import type { SectionProps } from './view';

/** Invented pieces, judged for the answers so far: one in full, the others as lines to choose from. */
export function LiveExample({ view }: SectionProps) {
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
        <span class="mute">
          {say(firstRunWords.exampleCost, { cost, total: formatMinutes(view.settings.minutes, lang) })}
        </span>
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
