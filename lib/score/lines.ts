import type { Bilingual } from '../locale/lang';
import type { Category, Quote, Reason } from './reason';

/** A line before rounding: points may be any real number. */
export interface Line {
  rule: string;
  pack: string | null;
  category: Category;
  points: number;
  why: Bilingual;
  /** Made only for the lines that are kept: cutting sentences out of a long text costs time. */
  quote?: () => Quote;
}

export interface Total {
  value: number;
  reasons: Reason[];
}

/**
 * Turns real-valued lines into whole signed points whose sum is exactly the rounded total (largest remainder:
 * every line is rounded down, then the lines with the largest fractions get one point each until the sum fits).
 * Lines that round to nothing are dropped, the biggest come first.
 */
export function exactTotal(lines: readonly Line[]): Total {
  let sum = 0;
  for (const line of lines) sum += line.points;
  const value = Math.min(100, Math.max(0, Math.round(sum)));
  const whole = lines.map((line) => Math.floor(line.points));
  let missing = value - whole.reduce((a, b) => a + b, 0);
  const byFraction = lines.map((line, i) => ({ i, fraction: line.points - Math.floor(line.points) }));
  byFraction.sort((a, b) => b.fraction - a.fraction || a.i - b.i);
  // The callers keep the sum between 0 and 100, so at most one round is needed; the loop also holds for others.
  for (let at = 0; missing !== 0 && byFraction.length > 0; at = (at + 1) % byFraction.length) {
    const step = Math.sign(missing);
    const target = step > 0 ? byFraction[at] : byFraction[byFraction.length - 1 - at];
    if (!target) break;
    whole[target.i] = (whole[target.i] ?? 0) + step;
    missing -= step;
  }
  const order = lines.map((_, i) => i).filter((i) => whole[i] !== 0);
  order.sort((a, b) => Math.abs(whole[b] ?? 0) - Math.abs(whole[a] ?? 0) || (whole[b] ?? 0) - (whole[a] ?? 0) || a - b);
  const reasons: Reason[] = [];
  for (const i of order) {
    const line = lines[i];
    if (line) reasons.push(reasonOf(line, whole[i] ?? 0));
  }
  return { value: reasons.length > 0 ? value : 0, reasons };
}

function reasonOf(line: Line, points: number): Reason {
  const { rule, pack, category, why, quote } = line;
  const reason: Reason = { rule, pack, category, points, why };
  if (quote) reason.quote = quote();
  return reason;
}

/** Keeps the `limit` largest lines and sums the rest into one. */
export function foldSmall(lines: Line[], limit: number, rest: (count: number, points: number) => Line): Line[] {
  if (lines.length <= limit) return lines;
  const sorted = [...lines].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const small = sorted.slice(limit - 1);
  const points = small.reduce((sum, line) => sum + line.points, 0);
  return [...sorted.slice(0, limit - 1), rest(small.length, points)];
}

/** The points of all lines together. */
export function sumOf(lines: readonly Line[]): number {
  let sum = 0;
  for (const line of lines) sum += line.points;
  return sum;
}
