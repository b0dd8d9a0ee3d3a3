import { useState } from 'preact/hooks';
import { useSpeech } from '../basics/speech';
import { goalWords, strategyProblems } from '../../lib/locale/goals';
import { counted } from '../../lib/locale/lang';
import { failed } from '../../lib/result';
import type { Result } from '../../lib/result';
import type { Goal, Strategy } from '../../lib/settings/goal';
import { formatStrategy, parseStrategyText } from '../../lib/settings/strategy';
import type { StrategyProblem } from '../../lib/settings/strategy';
import { Notice } from './notice';

const largest = 1_000_000;

interface StrategyFileProps {
  goals: Goal[];
  onDownload(name: string, text: string): void;
  onImport(goals: Goal[]): void;
}

interface Outcome {
  ok: boolean;
  text: string;
  /** The goals that an import replaced, for undo, and those it brought: once these are changed, undo would cost the reader work. */
  undo?: { before: Goal[]; after: string };
}

async function parseFile(file: File): Promise<Result<Strategy, StrategyProblem>> {
  if (file.size > largest) return failed({ path: '', reason: 'too-long' });
  // A file that went away since it was chosen reads like one that holds nothing.
  return parseStrategyText(await file.text().catch(() => ''));
}

/** Goals as a file: the same format that the command line reads. */
export function StrategyFile({ goals, onDownload, onImport }: StrategyFileProps) {
  const { say } = useSpeech();
  const [result, setResult] = useState<Outcome | null>(null);

  const download = (): void => {
    onDownload('evenkeel-goals.json', formatStrategy({ name: 'Evenkeel', goals }));
  };
  const read = async (file: File): Promise<void> => {
    const parsed = await parseFile(file);
    if (parsed.ok) {
      onImport(parsed.value.goals);
      const n = parsed.value.goals.length;
      const text = say(counted(n, goalWords.importedOne, goalWords.imported), { n, name: file.name });
      setResult({ ok: true, text, undo: { before: goals, after: JSON.stringify(parsed.value.goals) } });
      return;
    }
    const { path, reason } = parsed.error;
    const why = say(strategyProblems[reason], { path: path === '' ? file.name : path });
    setResult({ ok: false, text: say(goalWords.importFailed, { name: file.name, why }) });
  };

  const before = result?.undo?.after === JSON.stringify(goals) ? result.undo.before : null;
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
      <Notice
        text={result?.text ?? ''}
        problem={result?.ok === false}
        onUndo={
          before &&
          ((): void => {
            onImport(before);
            setResult(null);
          })
        }
      />
    </section>
  );
}
