import { VerdictShape, Sea, Wave, AxisIcon } from '../basics/icons';
import { Meter } from '../basics/meter';
import { useSpeech } from '../basics/speech';
import type { Speaker } from '../basics/speech';
import { formatMinutes, formatPercent, inMinutes, wholeMinutes } from '../../lib/locale/format';
import { popupWords } from '../../lib/locale/popup';
import { verdictWords } from '../../lib/locale/verdicts';
import type { BudgetState } from '../../lib/budget/ledger';
import type { Judged } from '../../lib/score/judgement';
import { hypeMeaning, noveltyMeaning, relevanceMeaning } from './meaning';

interface VerdictBlockProps {
  judged: Judged;
  budget: BudgetState | null;
  /** The reader's own threshold from which a piece serves a goal. */
  relevanceFrom: number;
}

/** What the piece costs of what is left, as a sentence; empty where nothing is known. */
function costSentence(minutes: number | null, budget: BudgetState | null, { say, lang }: Speaker): string {
  if (minutes === null) return '';
  const cost = formatMinutes(minutes, lang);
  if (budget === null || budget.totalMs === 0) return say(popupWords.costPlain, { cost });
  const left = wholeMinutes(inMinutes(budget.leftMs));
  if (left === 0) return say(popupWords.costSpent, { cost });
  if (wholeMinutes(minutes) === 0) return say(popupWords.costTiny, { left: formatMinutes(left, lang) });
  if (minutes > inMinutes(budget.leftMs)) return say(popupWords.costOver, { cost, left: formatMinutes(left, lang) });
  if (left === 1) return say(popupWords.costLast);
  return say(popupWords.costWhole, { cost: wholeMinutes(minutes), left });
}

/** Verdict first: one word, one sentence with all four axes, then the bars. */
export function VerdictBlock({ judged, budget, relevanceFrom }: VerdictBlockProps) {
  const speaker = useSpeech();
  const { say } = speaker;
  const { hype, relevance, novelty, minutes } = judged;
  const hypeIs = hypeMeaning(hype);
  const relevanceIs = relevanceMeaning(relevance.value, relevanceFrom);
  const newIs = noveltyMeaning(novelty);
  const clausesShown = [say(hypeIs.clause), say(relevanceIs.clause)];
  if (novelty !== null) clausesShown.push(say(newIs.clause));
  const cost = costSentence(minutes, budget, speaker);
  return (
    <section class={`verdict verdict-${judged.verdict}`} aria-labelledby="verdict">
      <h1 id="verdict">
        <VerdictShape verdict={judged.verdict} size={24} />
        {say(verdictWords[judged.verdict])}
      </h1>
      <p>
        {clausesShown.join(', ')}. {cost}
      </p>
      <div class="axes">
        <AxisRow
          name={say(popupWords.hype)}
          icon={<Wave hype={hype.signal === 'none' ? 0 : hype.value} />}
          axis="hype"
          value={hype.signal === 'none' ? null : hype.value}
          meaning={say(hypeIs.word)}
        />
        <AxisRow
          name={say(popupWords.relevance)}
          icon={<AxisIcon axis="relevance" />}
          axis="relevance"
          value={relevance.value}
          meaning={say(relevanceIs.word)}
        />
        <AxisRow
          name={say(popupWords.novelty)}
          icon={<AxisIcon axis="new" />}
          axis="new"
          value={novelty === null ? null : novelty.value}
          meaning={say(newIs.word)}
          percent
        />
      </div>
      <Sea hype={hype.signal === 'none' ? 0 : hype.value} />
    </section>
  );
}

interface AxisRowProps {
  name: string;
  icon: preact.ComponentChild;
  axis: 'hype' | 'relevance' | 'new';
  /** Null: nothing is known; shown grey, never as nought. */
  value: number | null;
  meaning: string;
  percent?: boolean;
}

function AxisRow({ name, icon, axis, value, meaning, percent = false }: AxisRowProps) {
  const { say } = useSpeech();
  const unknown = value === null;
  return (
    <div class={`axis axis-${axis}${unknown ? ' axis-unknown' : ''}`}>
      <span class="axis-name" aria-hidden="true">
        {icon}
        {name}
      </span>
      {unknown ? (
        <span class="bar bar-unknown" role="img" aria-label={`${name}: ${meaning}`} />
      ) : (
        <Meter
          axis={axis}
          value={value}
          label={say(popupWords.ofHundred, { label: name, value: Math.round(value), meaning })}
        />
      )}
      <span class="axis-value" aria-hidden="true">
        {!unknown && <b class="number">{percent ? formatPercent(value) : Math.round(value)}</b>} <span>{meaning}</span>
      </span>
    </div>
  );
}
