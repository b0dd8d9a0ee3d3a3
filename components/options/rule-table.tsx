import { VerdictShape } from '../basics/icons';
import { useSpeech } from '../basics/speech';
import { verdictPage } from '../../lib/locale/verdict-page';
import type { Because } from '../../lib/locale/verdicts';
import { verdictWords } from '../../lib/locale/verdicts';
import { verdictLines, verdictSentence } from '../../lib/score/verdict';
import type { Thresholds } from '../../lib/settings/thresholds';

/** The verdict rule, line by line, with the reader's numbers; the line that decides is marked. */
export function RuleTable({ thresholds, deciding }: { thresholds: Thresholds; deciding: Because | null }) {
  const { say } = useSpeech();
  return (
    <ol class="rules">
      {verdictLines.map(({ id, verdict }) => {
        const decides = id === deciding;
        return (
          <li key={id} class={decides ? 'rule-line decides' : 'rule-line'} aria-current={decides ? 'true' : undefined}>
            <span class="rule-verdict">
              <VerdictShape verdict={verdict} size={16} />
              {say(verdictWords[verdict])}
            </span>
            <span>
              {say(verdictSentence(id, thresholds))}
              {decides && <b class="deciding"> {say(verdictPage.decides)}</b>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
