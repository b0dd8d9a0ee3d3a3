import type { Verdict } from '../../lib/score/judgement';
import { AxisIcon, VerdictShape, Wave } from './icons';

/** The mark that stands behind a headline on a front page, as a picture of it. */
export function MarkPicture({ verdict, hype, relevance }: { verdict: Verdict; hype: number; relevance: number }) {
  return (
    <span class="mark number" aria-hidden="true">
      <VerdictShape verdict={verdict} size={12} />
      <span class="axis-hype">
        <Wave hype={hype} />
      </span>
      {hype}
      <span class="axis-relevance">
        <AxisIcon axis="relevance" />
      </span>
      {relevance}
    </span>
  );
}
