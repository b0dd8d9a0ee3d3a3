import { useState } from 'preact/hooks';
import { useSpeech } from '../basics/speech';
import { formatPercent, formatPoints } from '../../lib/locale/format';
import { counted } from '../../lib/locale/lang';
import { correctionWords } from '../../lib/locale/options';
import { popupWords } from '../../lib/locale/popup';
import { Notice } from './notice';
import type { SectionProps } from './view';

/** Everything the reader's corrections changed, each with its way back. */
export function CorrectionsSection({ view, events }: SectionProps) {
  const { say } = useSpeech();
  const [undone, setUndone] = useState<string | null>(null);
  const { ruleFactors, siteOffsets } = view.settings;
  const rules = Object.entries(ruleFactors);
  const sites = Object.entries(siteOffsets);
  const reasons = view.corrected.flatMap(({ judgement }) =>
    judgement.notJudged === null ? judgement.hype.reasons : [],
  );
  const whyOf = (rule: string): string | null => {
    const known = reasons.find((reason) => reason.rule === rule);
    return known === undefined ? null : say(known.why);
  };
  const isEmpty = rules.length === 0 && sites.length === 0 && view.corrected.length === 0;
  return (
    <>
      <p class="lead">{say(correctionWords.lead)}</p>
      <Notice text={undone === null ? '' : say(correctionWords.undone, { name: undone })} />
      {isEmpty && <p class="mute">{say(correctionWords.none)}</p>}
      {view.corrected.length > 0 && (
        <section class="part" aria-labelledby="corrected">
          <h2 id="corrected">{say(correctionWords.pieces)}</h2>
          <ul class="sites">
            {view.corrected.map((piece) => (
              <Line
                key={piece.address}
                name={piece.title}
                page
                fact={say(piece.correction === 'hype' ? popupWords.saidHype : popupWords.saidNotHype)}
                onUndo={() => {
                  events.onUndoCorrection(piece.address);
                  setUndone(piece.title);
                }}
              />
            ))}
          </ul>
        </section>
      )}
      {rules.length > 0 && (
        <section class="part" aria-labelledby="rules">
          <h2 id="rules">{say(correctionWords.rules)}</h2>
          <ul class="sites">
            {rules.map(([rule, factor]) => (
              <Line
                key={rule}
                name={whyOf(rule) ?? rule}
                detail={whyOf(rule) === null ? '' : rule}
                fact={
                  factor === 0
                    ? say(correctionWords.muted)
                    : say(correctionWords.weighed, { n: formatPercent(factor * 100) })
                }
                onUndo={() => {
                  events.onResetAdjustment({ rule });
                  setUndone(whyOf(rule) ?? rule);
                }}
              />
            ))}
          </ul>
        </section>
      )}
      {sites.length > 0 && (
        <section class="part" aria-labelledby="offsets">
          <h2 id="offsets">{say(correctionWords.sites)}</h2>
          <ul class="sites">
            {sites.map(([host, offset]) => (
              <Line
                key={host}
                name={host}
                fact={say(counted(Math.abs(offset), correctionWords.offsetOne, correctionWords.offset), {
                  points: formatPoints(offset),
                })}
                onUndo={() => {
                  events.onResetAdjustment({ host });
                  setUndone(host);
                }}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface LineProps {
  name: string;
  fact: string;
  /** The rule's own name, for who wants to know. */
  detail?: string;
  /** The name is the page's own words. */
  page?: boolean;
  onUndo(): void;
}

function Line({ name, fact, detail = '', page = false, onUndo }: LineProps) {
  const { say } = useSpeech();
  return (
    <li>
      <span class={page ? 'site-name page-voice' : 'site-name'}>
        {name} {detail !== '' && <code class="mute small">{detail}</code>}
      </span>
      <span class="mute">{fact}</span>
      <button type="button" class="link" aria-label={`${say(correctionWords.undo)}: ${name}`} onClick={onUndo}>
        {say(correctionWords.undo)}
      </button>
    </li>
  );
}
