import { AxisIcon } from '../basics/icons';
import { useSpeech } from '../basics/speech';
import { formatPoints } from '../../lib/locale/format';
import { popupWords } from '../../lib/locale/popup';
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
      {served.length === 0 ? <p class="mute">{say(popupWords.noGoals)}</p> : (
        <ul class="reasons">
          {served.map((goal) => <ServedGoal key={goal.goal} goal={goal} onJump={onJump} />)}
        </ul>
      )}
    </section>
  );
}

function ServedGoal({ goal, onJump }: { goal: GoalMatch; onJump(quote: Quote): Promise<boolean> }) {
  const { say } = useSpeech();
  const words = [...new Map(goal.hits.map((hit) => [hit.keyword, hit])).values()];
  const first = words[0];
  return (
    <li class="reason goal">
      <span class="points number">{formatPoints(goal.points)}</span>
      <span class="reason-why">
        {goal.goal}
        <span class="keywords">
          {words.slice(0, 4).map((hit) => <span class="keyword" key={hit.keyword}>{hit.keyword}</span>)}
          {words.length > 4 && <span class="mute">{say(popupWords.moreHits, { n: words.length - 4 })}</span>}
        </span>
      </span>
      {first !== undefined && (
        <button type="button" class="quote" title={say(popupWords.jump)} onClick={() => void onJump(first.quote)}>
          <q>{first.quote.text}</q>
        </button>
      )}
    </li>
  );
}
