import { VerdictShape } from '../basics/icons';
import { useSpeech } from '../basics/speech';
import { verdictPage } from '../../lib/locale/verdict-page';
import { verdictWords } from '../../lib/locale/verdicts';
import { decide } from '../../lib/score/verdict';
import type { Thresholds } from '../../lib/settings/thresholds';

const steps = [5, 15, 25, 35, 45, 55, 65, 75, 85, 95];

interface VerdictMapProps {
  thresholds: Thresholds;
  minutesLeft: number;
  /** The piece being tried, shown as a ring. */
  at: { hype: number; relevance: number };
}

/** Every combination of hype and relevance at a glance, for a piece that is new and fits into the day. */
export function VerdictMap({ thresholds, minutesLeft, at }: VerdictMapProps) {
  const { say } = useSpeech();
  const near = (value: number, step: number): boolean => Math.min(95, Math.floor(value / 10) * 10 + 5) === step;
  return (
    <figure class="map">
      <div class="map-grid" role="img" aria-label={say(verdictPage.mapText)}>
        {[...steps].reverse().map((relevance) =>
          steps.map((hype) => {
            const { verdict } = decide(
              { hype, relevance, novelty: 100, minutes: 1, minutesLeft: Math.max(1, minutesLeft) },
              thresholds,
            );
            const isHere = near(at.hype, hype) && near(at.relevance, relevance);
            return (
              <span
                key={`${hype}.${relevance}`}
                class={`cell cell-${verdict}${isHere ? ' here' : ''}`}
                title={say(verdictPage.mapCell, { hype, relevance, verdict: say(verdictWords[verdict]) })}
              >
                <VerdictShape verdict={verdict} size={13} />
              </span>
            );
          }),
        )}
      </div>
      <figcaption class="map-legend">
        <span class="map-up">↑ {say(verdictPage.relevance)}</span>
        <span class="map-keys">
          {(['read', 'skim', 'park', 'skip'] as const).map((verdict) => (
            <span key={verdict}>
              <VerdictShape verdict={verdict} size={13} /> {say(verdictWords[verdict])}
            </span>
          ))}
        </span>
        <span>{say(verdictPage.hype)} →</span>
      </figcaption>
    </figure>
  );
}
