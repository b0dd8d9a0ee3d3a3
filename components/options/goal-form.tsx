import { useId, useState } from 'preact/hooks';
import { useSpeech } from '../basics/speech';
import { Choice } from '../basics/field';
import { goalWords } from '../../lib/locale/goals';
import type { Lang } from '../../lib/locale/lang';
import type { Goal } from '../../lib/settings/goal';
import { goalLimits, isDay } from '../../lib/settings/strategy';

/** One keyword a line; empty lines and doubles go. */
export function linesOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ];
}

type Words = Partial<Record<Lang, string[]>>;

/** The words with one language changed; a language without words is left out. */
export function withWords(words: Words | undefined, lang: Lang, lines: string[]): Words {
  const next: Words = { ...words };
  if (lines.length === 0) delete next[lang];
  else next[lang] = lines;
  return next;
}

interface GoalFormProps {
  goal: Goal;
  index: number;
  onChange(goal: Goal): void;
}

/** All of one goal. Each field is saved when the reader leaves it or pauses. */
export function GoalForm({ goal, index, onChange }: GoalFormProps) {
  const { say } = useSpeech();
  const id = useId();
  const exclude = (lang: Lang, lines: string[]): void => {
    const words = withWords(goal.exclude, lang, lines);
    const { exclude: _before, ...rest } = goal;
    onChange(Object.keys(words).length === 0 ? rest : { ...rest, exclude: words });
  };
  const until = (day: string): void => {
    const { until: _before, ...rest } = goal;
    if (day === '') onChange(rest);
    else if (isDay(day)) onChange({ ...rest, until: day });
  };
  return (
    <div class="goal-form">
      <label class="field" for={`${id}-name`}>
        <span>{say(goalWords.name)}</span>
        <input
          id={`${id}-name`}
          class="input"
          data-focus={`${index}-name`}
          value={goal.name}
          maxLength={goalLimits.name}
          onChange={(event) => {
            const name = event.currentTarget.value.trim();
            if (name === '') event.currentTarget.value = goal.name;
            else onChange({ ...goal, name });
          }}
        />
      </label>
      <Choice
        legend={say(goalWords.weight)}
        name={`${id}-weight`}
        compact
        value={String(goal.weight) as '1' | '2' | '3'}
        options={[
          { value: '1', label: say(goalWords.weight1) },
          { value: '2', label: say(goalWords.weight2) },
          { value: '3', label: say(goalWords.weight3) },
        ]}
        onValue={(weight) => onChange({ ...goal, weight: weight === '1' ? 1 : weight === '2' ? 2 : 3 })}
      />
      <div class="pair">
        <WordsField
          label={say(goalWords.keywordsEn)}
          lines={goal.keywords.en}
          hint={say(goalWords.keywordHint)}
          onLines={(lines) => onChange({ ...goal, keywords: withWords(goal.keywords, 'en', lines) })}
        />
        <WordsField
          label={say(goalWords.keywordsDe)}
          lines={goal.keywords.de}
          hint={say(goalWords.keywordHint)}
          onLines={(lines) => onChange({ ...goal, keywords: withWords(goal.keywords, 'de', lines) })}
        />
      </div>
      <details open={goal.exclude !== undefined || goal.until !== undefined}>
        <summary>{say(goalWords.more)}</summary>
        <div class="pair">
          <WordsField
            label={say(goalWords.excludeEn)}
            lines={goal.exclude?.en}
            rows={3}
            onLines={(lines) => exclude('en', lines)}
          />
          <WordsField
            label={say(goalWords.excludeDe)}
            lines={goal.exclude?.de}
            rows={3}
            onLines={(lines) => exclude('de', lines)}
          />
        </div>
        <label class="field" for={`${id}-until`}>
          <span>{say(goalWords.until)}</span>
          <input
            id={`${id}-until`}
            class="input date"
            type="date"
            value={goal.until ?? ''}
            onChange={(event) => until(event.currentTarget.value)}
          />
        </label>
      </details>
    </div>
  );
}

interface WordsFieldProps {
  label: string;
  lines: readonly string[] | undefined;
  hint?: string;
  rows?: number;
  onLines(lines: string[]): void;
}

/** Words, one a line. The text on screen is the reader's own until the list fits its limits. */
function WordsField({ label, lines = [], hint, rows = 6, onLines }: WordsFieldProps) {
  const { say } = useSpeech();
  const id = useId();
  const [tooMany, setTooMany] = useState(false);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="input"
        rows={rows}
        spellcheck={false}
        value={lines.join('\n')}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        aria-invalid={tooMany}
        onChange={(event) => {
          const next = linesOf(event.currentTarget.value);
          const fits = next.length <= goalLimits.keywords && next.every((line) => line.length <= goalLimits.keyword);
          setTooMany(!fits);
          if (fits) onLines(next);
        }}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} class="hint">
          {hint}
        </span>
      )}
      {tooMany && (
        <span class="hint problem" role="alert">
          {say(goalWords.tooMany)}
        </span>
      )}
    </div>
  );
}
