interface MeterProps {
  axis: 'hype' | 'relevance' | 'new' | 'cost';
  /** 0-100. */
  value: number;
  /** The whole fact in words: "Hype: 72 of 100, strong signs". */
  label: string;
}

/** A bar that a screen reader hears as one sentence. */
export function Meter({ axis, value, label }: MeterProps) {
  const width = Math.max(0, Math.min(100, value));
  return (
    <span
      class={`bar axis-${axis}`}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(width)}
      aria-valuetext={label}
    >
      <span class="bar-fill" style={{ width: `${width}%` }} />
    </span>
  );
}
