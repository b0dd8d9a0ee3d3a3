import type { HypeScore } from './judgement';
import type { Total } from './lines';

/** Some below 40, clear below 65, strong from there; none when no line counts for hype or all of them were taken away. */
export function signalOf({ value, reasons }: Total): HypeScore['signal'] {
  if (value === 0 || !reasons.some((reason) => reason.points > 0 && reason.category !== 'correction')) return 'none';
  if (value < 40) return 'some';
  return value < 65 ? 'clear' : 'strong';
}

/**
 * A total without the lines that cancel each other: "no signal" above visible points contradicts itself. What the
 * reader's own correction took away stays to be seen.
 */
export function withoutCancelled(total: Total): Total {
  if (total.value > 0 || total.reasons.some(({ category }) => category === 'correction')) return total;
  return { value: 0, reasons: [] };
}
