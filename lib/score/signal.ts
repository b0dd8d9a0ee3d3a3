import type { HypeScore } from './judgement';
import type { Total } from './lines';

/** Some below 40, clear below 65, strong from there; none when no line counts for hype or all of them were taken away. */
export function signalOf({ value, reasons }: Total): HypeScore['signal'] {
  if (value === 0 || !reasons.some((reason) => reason.points > 0 && reason.category !== 'correction')) return 'none';
  if (value < 40) return 'some';
  return value < 65 ? 'clear' : 'strong';
}
