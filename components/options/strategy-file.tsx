import { useState } from 'preact/hooks';
import { useSpeech } from '../basics/speech';
import { goalWords, strategyProblems } from '../../lib/locale/goals';
import type { Goal, Strategy } from '../../lib/settings/goal';
import { parseStrategyText } from '../../lib/settings/strategy';

const largest = 1_000_000;

interface StrategyFileProps {
  goals: Goal[];
  onDownload(name: string, text: string): void;
  onImport(goals: Goal[]): void;
}

/** Goals as a file: the same format that the command line reads. */
export function StrategyFile({ goals, onDownload, onImport }: StrategyFileProps) {
  const { say } = useSpeech();
  const [result, setResult] = useState<{ ok: boolean; text: string } | null>(null);

  const download = (): void => {
    const strategy: Strategy = { name: 'Evenkeel', goals };
    onDownload('evenkeel-goals.json', `${JSON.stringify(strategy, null, 2)}\n`);
  };
  const read = async (file: File): Promise<void> => {
    const parsed = parseStrategyText(file.size > largest ? '' : await file.text());
    if (parsed.ok) {
      onImport(parsed.value.goals);
      setResult({ ok: true, text: say(goalWords.imported, { n: parsed.value.goals.length, name: file.name }) });
      return;
    }
    const { path, reason } = parsed.error;
    const why = say(strategyProblems[reason], { path: path === '' ? file.name : path });
    setResult({ ok: false, text: say(goalWords.importFailed, { name: file.name, why }) });
  };

  return (
    <section class="part" aria-labelledby="goals-file">
      <h2 id="goals-file">{say(goalWords.file)}</h2>
      <p class="mute">{say(goalWords.fileText)}</p>
      <p class="row">
        <button type="button" class="button" onClick={download}>
          {say(goalWords.exportButton)}
        </button>
        <label class="button file">
          {say(goalWords.importButton)}
          <input
            type="file"
            class="hidden-visually"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file !== undefined) void read(file);
            }}
          />
        </label>
      </p>
      <p class={result?.ok === false ? 'notice problem' : 'notice'} role="status">
        {result?.text}
      </p>
    </section>
  );
}
