import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface NumberFieldProps {
  label: ComponentChildren;
  value: number | null;
  min: number;
  max: number;
  unit?: string;
  placeholder?: string;
  hideLabel?: boolean;
  hint?: string;
  /** Emptied, it shows its value again instead of saying null. */
  required?: boolean;
  /** Null: the reader emptied the field. */
  onValue(value: number | null): void;
}

/** A number with a label; out of range is drawn to the nearest end when the reader leaves the field. */
export function NumberField({
  label,
  value,
  min,
  max,
  unit,
  placeholder,
  hideLabel = false,
  hint,
  required = false,
  onValue,
}: NumberFieldProps) {
  const id = useId();
  return (
    <div class="field number-field">
      <label for={id} class={hideLabel ? 'hidden-visually' : ''}>
        {label}
      </label>
      <span class="with-unit">
        <input
          id={id}
          class="input number"
          type="number"
          inputmode="numeric"
          min={min}
          max={max}
          value={value ?? ''}
          placeholder={placeholder ?? ''}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => {
            const text = event.currentTarget.value;
            if (text === '' && !required) return onValue(null);
            if (text === '') {
              event.currentTarget.value = String(value ?? '');
              return;
            }
            const whole = Math.min(max, Math.max(min, Math.round(Number(text))));
            event.currentTarget.value = String(whole);
            onValue(whole);
          }}
        />
        {unit !== undefined && <span class="mute">{unit}</span>}
      </span>
      {hint !== undefined && (
        <span id={`${id}-hint`} class="hint">
          {hint}
        </span>
      )}
    </div>
  );
}

interface SliderProps {
  label: string;
  value: number;
  min?: number;
  max?: number;
  step?: number;
  shown: string;
  hint?: string;
  axis?: 'hype' | 'relevance' | 'new' | 'cost';
  onValue(value: number): void;
}

/** A slider whose number stands beside its label. */
export function Slider({
  label,
  value,
  min = 0,
  max = 100,
  step = 1,
  shown,
  hint,
  axis = 'cost',
  onValue,
}: SliderProps) {
  const id = useId();
  return (
    <div class={`field slider axis-${axis}`}>
      <label for={id}>{label}</label>
      <output class="number" for={id}>
        {shown}
      </output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={shown}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => onValue(Number(event.currentTarget.value))}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} class="hint">
          {hint}
        </span>
      )}
    </div>
  );
}

interface Option<Value extends string> {
  value: Value;
  label: string;
  text?: string;
}

interface ChoiceProps<Value extends string> {
  legend: string;
  hideLegend?: boolean;
  name: string;
  value: Value | null;
  options: readonly Option<Value>[];
  compact?: boolean;
  onValue(value: Value): void;
}

/** One of several, as cards (or a compact row). */
export function Choice<Value extends string>({
  legend,
  hideLegend = false,
  name,
  value,
  options,
  compact = false,
  onValue,
}: ChoiceProps<Value>) {
  return (
    <fieldset class={compact ? 'choice compact' : 'choice'}>
      <legend class={hideLegend ? 'hidden-visually' : ''}>{legend}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value} class="choice-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            <span>
              <span class="choice-label">{option.label}</span>
              {option.text !== undefined && <span class="choice-text">{option.text}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
