import { useState } from 'preact/hooks';
import { useSpeech } from '../basics/speech';
import { formatPoints } from '../../lib/locale/format';
import { counted } from '../../lib/locale/lang';
import { popupWords } from '../../lib/locale/popup';
import type { HypeScore } from '../../lib/score/judgement';
import type { Quote, Reason } from '../../lib/score/reason';

interface ReasonsProps {
  hype: HypeScore;
  onJump(quote: Quote): Promise<boolean>;
}

type Landing = { line: Reason; found: boolean };

const shownFirst = 3;

/** Lines that only explain the arithmetic stand behind what was found on the page. */
const isArithmetic = ({ category }: Reason): boolean => category === 'scale' || category === 'correction';

/** What was found, largest first, then the arithmetic, largest first. */
export function inOrder(reasons: readonly Reason[]): Reason[] {
  return [...reasons].sort(
    (a, b) => Number(isArithmetic(a)) - Number(isArithmetic(b)) || Math.abs(b.points) - Math.abs(a.points),
  );
}

/** The sum of some lines: what "n more" adds to the ones shown. */
export function sumOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, reason) => sum + reason.points, 0);
}

/** Why the hype number is what it is: the largest lines first, the rest one click away, and the sum of all. */
export function Reasons({ hype, onJump }: ReasonsProps) {
  const { say } = useSpeech();
  const [all, setAll] = useState(false);
  const [rules, setRules] = useState(false);
  const [landing, setLanding] = useState<Landing | null>(null);

  const lines = inOrder(hype.reasons);
  const rest = lines.length > shownFirst + 1 ? lines.slice(shownFirst) : [];
  const shown = all || rest.length === 0 ? lines : lines.slice(0, shownFirst);
  const silent = lines.length === 0;

  const jump = async (line: Reason, quote: Quote): Promise<void> => {
    setLanding({ line, found: await onJump(quote) });
  };

  return (
    <section class="block why" aria-labelledby="why">
      <div class="block-head">
        <h2 id="why">
          {hype.signal === 'none' ? say(popupWords.whyNone) : say(popupWords.why, { value: hype.value })}
        </h2>
        {!silent && (
          <span>{say(counted(lines.length, popupWords.oneReason, popupWords.reasons), { n: lines.length })}</span>
        )}
      </div>
      {silent ? (
        <p class="mute">{say(popupWords.noSignal)}</p>
      ) : (
        <>
          <ul class={all ? 'reasons' : 'reasons brief'}>
            {shown.map((line, index) => (
              <ReasonLine
                key={`${line.rule}.${index}`}
                line={line}
                rules={rules}
                onJump={jump}
                landed={landing?.line === line ? landing.found : null}
              />
            ))}
          </ul>
          <div class="sum number">
            {rest.length === 0 ? (
              <span>{say(counted(lines.length, popupWords.sumOne, popupWords.sumAll), { n: lines.length })}</span>
            ) : (
              <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
                {all
                  ? say(popupWords.fewer)
                  : say(popupWords.more, { n: rest.length, points: formatPoints(sumOf(rest)) })}
              </button>
            )}
            <span>{say(popupWords.sumTotal, { value: hype.value })}</span>
          </div>
        </>
      )}
      <div class="sureness">
        <Sureness hype={hype} />
        {!silent && (
          <button type="button" class="link" aria-expanded={rules} onClick={() => setRules(!rules)}>
            {say(rules ? popupWords.rulesHide : popupWords.rules)}
          </button>
        )}
      </div>
    </section>
  );
}

interface ReasonLineProps {
  line: Reason;
  rules: boolean;
  landed: boolean | null;
  onJump(line: Reason, quote: Quote): Promise<void>;
}

function ReasonLine({ line, rules, landed, onJump }: ReasonLineProps) {
  const { say } = useSpeech();
  const { quote } = line;
  return (
    <li class={line.points < 0 ? 'reason credit' : 'reason'}>
      <span class="points number">
        <span aria-hidden="true">{formatPoints(line.points)}</span>
        <span class="hidden-visually">
          {say(counted(Math.abs(line.points), popupWords.point, popupWords.points), {
            points: formatPoints(line.points),
          })}
        </span>
      </span>
      <span class="reason-why" title={say(line.why)}>
        {say(line.why)}
      </span>
      {quote !== undefined && (
        <button type="button" class="quote" title={say(popupWords.jump)} onClick={() => void onJump(line, quote)}>
          <q>{quote.text}</q>
        </button>
      )}
      <span class="landing" role="status">
        {landed === null ? '' : say(landed ? popupWords.found : popupWords.notFound)}
      </span>
      {rules && (
        <code class="rule">
          {line.rule} · {line.pack ?? say(popupWords.engineLine)}
        </code>
      )}
    </li>
  );
}

const sureness = { high: popupWords.sureHigh, medium: popupWords.sureMedium, low: popupWords.sureLow };

/** How sure the number is, and what else a careful reader would want to know about it. */
function Sureness({ hype }: { hype: HypeScore }) {
  const { say } = useSpeech();
  const parts = [say(sureness[hype.confidence])];
  if (hype.bait >= 40) parts.push(say(popupWords.bait, { value: hype.bait }));
  if (!hype.aboutAi) parts.push(say(popupWords.notAboutAi));
  return <p>{parts.join(' ')}</p>;
}
