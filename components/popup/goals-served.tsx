import { useState } from 'preact/hooks';
import { AxisIcon } from '../basics/icons';
import { useSpeech } from '../basics/speech';
import { formatPoints } from '../../lib/locale/format';
import { popupWords } from '../../lib/locale/popup';
import { counted } from '../../lib/locale/lang';
import type { Lang } from '../../lib/locale/lang';
import type { GoalMatch, RelevanceScore } from '../../lib/score/judgement';
import type { Quote } from '../../lib/score/reason';

interface GoalsServedProps {
  relevance: RelevanceScore;
  onJump(quote: Quote): Promise<boolean>;
  onOptions(section: string): void;
}

/** Which of the reader's goals the piece serves, by which words; the points add up to the relevance shown. */
export function GoalsServed({ relevance, onJump, onOptions }: GoalsServedProps) {
  const { say } = useSpeech();
  const served = relevance.goals.filter((goal) => goal.points !== 0).sort((a, b) => b.points - a.points);
  return (
    <section class="block goals" aria-labelledby="goals">
      <div class="block-head">
        <h2 id="goals">
          <AxisIcon axis="relevance" />
          {say(popupWords.goals)}
        </h2>
        <button type="button" class="link" onClick={() => onOptions('goals')}>
          {say(popupWords.editGoals)}
        </button>
      </div>
      {served.length === 0 ? (
        <p class="mute">{say(popupWords.noGoals)}</p>
      ) : (
        <ul class="reasons">
          {served.map((goal) => (
            <ServedGoal key={goal.goal} goal={goal} onJump={onJump} />
          ))}
          {relevance.kind !== undefined && (
            <li class="reason goal">
              <span class="points number">{formatPoints(relevance.kind.points)}</span>
              <span class="reason-why">{say(relevance.kind.why)}</span>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

const shownHits = 5;

function ServedGoal({ goal, onJump }: { goal: GoalMatch; onJump(quote: Quote): Promise<boolean> }) {
  const { say, lang } = useSpeech();
  const [landed, setLanded] = useState<boolean | null>(null);
  const words = [...new Map(goal.hits.map((hit) => [nameOf(hit, lang).toLowerCase(), hit])).values()];
  const rest = words.length - shownHits;
  return (
    <li class="reason goal">
      <span class="points number">{formatPoints(goal.points)}</span>
      <span class="reason-why">{goal.goal}</span>
      <span class="keywords">
        {words.slice(0, shownHits).map((hit) => (
          <button
            key={hit.keyword}
            type="button"
            class="keyword"
            title={say(popupWords.jump)}
            onClick={() => void onJump(hit.quote).then(setLanded)}
          >
            <Keyword hit={hit} />
          </button>
        ))}
        {rest > 0 && (
          <span class="mute">{say(counted(rest, popupWords.oneMoreHit, popupWords.moreHits), { n: rest })}</span>
        )}
      </span>
      <span class="landing" role="status">
        {landed === null ? '' : say(landed ? popupWords.found : popupWords.notFound)}
      </span>
    </li>
  );
}

type Hit = GoalMatch['hits'][number];

/** The reader's own keyword without its aliases, or the field of work a related word belongs to. */
function nameOf(hit: Hit, lang: Lang): string {
  return hit.related === undefined ? (hit.keyword.split('=')[0] ?? hit.keyword).trim() : hit.related[lang];
}

/** The keyword, and what stands on the page where that is something else. */
function Keyword({ hit }: { hit: Hit }) {
  const { lang } = useSpeech();
  const name = nameOf(hit, lang);
  const met = hit.quote.text;
  const isSame = met.toLowerCase() === name.toLowerCase();
  return (
    <>
      {name}
      {!isSame && <q>{met.length > 60 ? `${met.slice(0, 57)}…` : met}</q>}
    </>
  );
}
