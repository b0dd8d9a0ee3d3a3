import { inMinutes, wholeMinutes } from '../../lib/locale/format';
import { dayWords } from '../../lib/locale/days';
import { counted } from '../../lib/locale/lang';
import { useSpeech } from './speech';

const radius = 21;
const around = 2 * Math.PI * radius;

/** What is left of today's minutes: full at dawn, empty at the end, never red. */
export function BudgetRing({ leftMs, totalMs, size = 52 }: { leftMs: number; totalMs: number; size?: number }) {
  const { say } = useSpeech();
  const share = totalMs > 0 ? Math.min(1, leftMs / totalMs) : 0;
  const left = wholeMinutes(inMinutes(leftMs));
  const total = wholeMinutes(inMinutes(totalMs));
  const label = say(counted(total, dayWords.ringOne, dayWords.ring), { left, total });
  return (
    <svg class="ring icon" width={size} height={size} viewBox="0 0 52 52" role="img" aria-label={label}>
      <circle cx="26" cy="26" r={radius} fill="none" stroke="var(--track)" stroke-width="6" />
      {share > 0 && (
        <circle
          class="ring-left"
          cx="26"
          cy="26"
          r={radius}
          fill="none"
          stroke="var(--sea)"
          stroke-width="6"
          stroke-linecap="round"
          stroke-dasharray={`${around * share} ${around}`}
          transform="rotate(-90 26 26)"
        />
      )}
      <text
        class="number"
        x="26"
        y="31"
        text-anchor="middle"
        font-size={left > 99 ? 12 : 15}
        font-weight="650"
        fill="var(--ink)"
      >
        {left}
      </text>
    </svg>
  );
}
