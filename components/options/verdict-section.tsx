import { useState } from 'preact/hooks';
import { Slider } from '../basics/field';
import { VerdictShape } from '../basics/icons';
import { useSpeech } from '../basics/speech';
import { formatMinutes, formatPercent } from '../../lib/locale/format';
import { samplePieces } from '../../lib/locale/first-run';
import { verdictPage } from '../../lib/locale/verdict-page';
import { verdictWords } from '../../lib/locale/verdicts';
import type { Axes } from '../../lib/score/verdict';
import { decide } from '../../lib/score/verdict';
import type { Thresholds } from '../../lib/settings/thresholds';
import { defaultThresholds } from '../../lib/settings/thresholds';
import { RuleTable } from './rule-table';
import { judgeSample } from './sample';
import { VerdictMap } from './verdict-map';
import type { SectionProps } from './view';

/** The rule that combines the axes, with the reader's own numbers: to read, to change, to try. */
export function VerdictSection({ view, events }: SectionProps) {
  const { say, lang } = useSpeech();
  const { thresholds, minutes: minutesLeft } = view.settings;
  const [piece, setPiece] = useState({ hype: 62, relevance: 40, novelty: 80, minutes: 6 });
  const axes: Axes = { ...piece, minutesLeft };
  const decided = decide(axes, thresholds);
  const set = (change: Partial<Thresholds>): void => events.onSave({ thresholds: { ...thresholds, ...change } });
  const isDefault = (Object.keys(defaultThresholds) as (keyof Thresholds)[]).every(
    (key) => thresholds[key] === defaultThresholds[key],
  );
  return (
    <>
      <p class="lead">{say(verdictPage.lead)}</p>
      <div class="columns">
        <section class="part" aria-labelledby="numbers">
          <h2 id="numbers">{say(verdictPage.numbers)}</h2>
          <Slider
            label={say(verdictPage.hypeFrom)}
            hint={say(verdictPage.hypeHint)}
            axis="hype"
            value={thresholds.hype}
            shown={String(thresholds.hype)}
            onValue={(hype) => set({ hype })}
          />
          <Slider
            label={say(verdictPage.relevanceFrom)}
            hint={say(verdictPage.relevanceHint)}
            axis="relevance"
            value={thresholds.relevance}
            shown={String(thresholds.relevance)}
            onValue={(relevance) => set({ relevance })}
          />
          <Slider
            label={say(verdictPage.noveltyBelow)}
            hint={say(verdictPage.noveltyHint)}
            axis="new"
            value={thresholds.novelty}
            shown={formatPercent(thresholds.novelty)}
            onValue={(novelty) => set({ novelty })}
          />
          <button type="button" class="button" disabled={isDefault} onClick={() => set(defaultThresholds)}>
            {say(verdictPage.reset)}
          </button>
        </section>
        <section class="part" aria-labelledby="map">
          <h2 id="map">{say(verdictPage.map)}</h2>
          <p class="mute">{say(verdictPage.mapText)}</p>
          <VerdictMap thresholds={thresholds} minutesLeft={minutesLeft} at={piece} />
        </section>
      </div>
      <section class="part" aria-labelledby="samples">
        <h2 id="samples">{say(verdictPage.samples)}</h2>
        <Samples view={view} events={events} />
      </section>
      <section class="part" aria-labelledby="try">
        <h2 id="try">{say(verdictPage.tryIt)}</h2>
        <p class="mute">{say(verdictPage.tryText)}</p>
        <div class="try">
          <Slider
            label={say(verdictPage.hype)}
            axis="hype"
            value={piece.hype}
            shown={String(piece.hype)}
            onValue={(hype) => setPiece({ ...piece, hype })}
          />
          <Slider
            label={say(verdictPage.relevance)}
            axis="relevance"
            value={piece.relevance}
            shown={String(piece.relevance)}
            onValue={(relevance) => setPiece({ ...piece, relevance })}
          />
          <Slider
            label={say(verdictPage.novelty)}
            axis="new"
            value={piece.novelty}
            shown={formatPercent(piece.novelty)}
            onValue={(novelty) => setPiece({ ...piece, novelty })}
          />
          <Slider
            label={say(verdictPage.minutes)}
            value={piece.minutes}
            min={1}
            max={60}
            shown={String(piece.minutes)}
            hint={say(verdictPage.left, { minutes: formatMinutes(minutesLeft, lang) })}
            onValue={(minutes) => setPiece({ ...piece, minutes })}
          />
        </div>
        <p class="outcome" role="status">
          <VerdictShape verdict={decided.verdict} />
          {say(verdictWords[decided.verdict])}
        </p>
        <h2 id="rule">{say(verdictPage.rule)}</h2>
        <RuleTable thresholds={thresholds} deciding={decided.because} />
      </section>
      <section class="part" aria-labelledby="whence">
        <h2 id="whence">{say(verdictPage.whence)}</h2>
        <p>{say(verdictPage.whenceHype)}</p>
        <p>{say(verdictPage.whenceRelevance)}</p>
        <p>{say(verdictPage.whenceNovelty)}</p>
        <p>{say(verdictPage.whenceCost)}</p>
      </section>
    </>
  );
}

function Samples({ view }: SectionProps) {
  const { say, lang } = useSpeech();
  return (
    <ul class="samples">
      {samplePieces.map((piece) => {
        const { verdict, hype, relevance } = judgeSample(piece, view.settings, lang, view.today);
        const { novelty, minutes } = piece;
        return (
          <li key={piece.title.en} class={`sample sample-${verdict}`}>
            <span class="sample-verdict">
              <VerdictShape verdict={verdict} size={18} />
              {say(verdictWords[verdict])}
            </span>
            <span class="sample-title">{say(piece.title)}</span>
            <span class="mute number small">{say(verdictPage.sampleFacts, { hype, relevance, novelty, minutes })}</span>
          </li>
        );
      })}
    </ul>
  );
}
