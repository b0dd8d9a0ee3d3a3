import type { ComponentChild } from 'preact';
import type { Verdict } from '../../lib/score/judgement';

export type Shape = Verdict | 'none';

const shapes: Record<Shape, ComponentChild> = {
  read: <circle cx="11" cy="11" r="9" fill="currentColor" />,
  skim: (
    <>
      <circle cx="11" cy="11" r="8" fill="none" stroke="currentColor" stroke-width="2" />
      <path d="M11 3a8 8 0 0 0 0 16z" fill="currentColor" />
    </>
  ),
  park: (
    <>
      <rect x="3" y="3" width="16" height="16" rx="3.5" fill="none" stroke="currentColor" stroke-width="2" />
      <path d="M11 7v4.300l3 2" stroke="currentColor" stroke-width="2" fill="none" stroke-linecap="round" />
    </>
  ),
  skip: <path d="M4 11h14" stroke="currentColor" stroke-width="3.2" stroke-linecap="round" />,
  none: (
    <circle cx="11" cy="11" r="8" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3.2 3.080" />
  ),
};

/** The verdict as a shape, never colour alone. Decoration: the word stands beside it. */
export function VerdictShape({ verdict, size = 22 }: { verdict: Shape; size?: number }) {
  return (
    <svg class="shape" width={size} height={size} viewBox="0 0 22 22" aria-hidden="true">
      {shapes[verdict]}
    </svg>
  );
}

export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d="M2 9h16M10 2v5" stroke="var(--sea)" stroke-width="2" stroke-linecap="round" />
      <path d="M4.5 11.500h11c-.6 3.2-2.7 5-5.5 5s-4.9-1.8-5.5-5z" fill="var(--sea)" />
    </svg>
  );
}

/** A wave whose height is the hype: flat water means none. `height` is the amplitude in px at 100. */
export function wavePath(hype: number, width: number, middle: number, height: number, length: number): string {
  const lift = (Math.max(0, Math.min(100, hype)) / 100) * height * 2;
  let path = `M0 ${middle}q${length / 4} ${-lift} ${length / 2} 0`;
  for (let x = length / 2; x < width; x += length / 2) path += `t${length / 2} 0`;
  return path;
}

export function Wave({ hype }: { hype: number }) {
  return (
    <svg class="icon" width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
      <path d={wavePath(hype, 17, 6, 5, 9)} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}

/** The sea beneath the verdict, as wide as the popup. */
export function Sea({ hype }: { hype: number }) {
  const line = wavePath(hype, 400, 9, 6, 50);
  return (
    <svg class="sea" viewBox="0 0 380 18" preserveAspectRatio="none" aria-hidden="true">
      <path class="sea-water" d={`${line}V18H0z`} />
      <path class="sea-line" d={line} />
    </svg>
  );
}

const axisMarks: Record<'relevance' | 'new' | 'cost', ComponentChild> = {
  relevance: (
    <>
      <circle cx="9" cy="6" r="4.8" fill="none" stroke="currentColor" stroke-width="1.6" />
      <circle cx="9" cy="6" r="1.7" fill="currentColor" />
    </>
  ),
  new: <path d="M9 .8l1.5 3.700L14.2 6l-3.7 1.500L9 11.2 7.5 7.5 3.8 6l3.7-1.500z" fill="currentColor" />,
  cost: (
    <path
      d="M9 1.200a4.8 4.8 0 1 1 0 9.600a4.8 4.8 0 1 1 0-9.600M9 3.400V6l1.9 1.2"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
    />
  ),
};

export function AxisIcon({ axis }: { axis: 'relevance' | 'new' | 'cost' }) {
  return (
    <svg class="icon" width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
      {axisMarks[axis]}
    </svg>
  );
}
