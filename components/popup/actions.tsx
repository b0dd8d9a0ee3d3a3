import { useSpeech } from '../basics/speech';
import { actionWords } from '../../lib/locale/actions';
import { formatComingDay } from '../../lib/locale/format';
import type { Bilingual } from '../../lib/locale/lang';
import type { Verdict } from '../../lib/score/judgement';
import type { PieceAction, PieceRecord } from '../../lib/store/records';

interface Choice {
  action: PieceAction;
  words: Bilingual;
}

const park: Choice = { action: 'park', words: actionWords.park };
const leave: Choice = { action: 'skip', words: actionWords.leave };
const read = (words: Bilingual): Choice => ({ action: 'read', words });

/** The most sensible action for each verdict stands first. */
export const choicesFor: Readonly<Record<Verdict, readonly Choice[]>> = {
  read: [read(actionWords.readNow), park, leave],
  skim: [read(actionWords.readQuick), park, leave],
  park: [park, read(actionWords.readAnyway), leave],
  skip: [leave, park, read(actionWords.readAnyway)],
};

interface ActionsProps {
  piece: Pick<PieceRecord, 'action' | 'parkedUntil'>;
  verdict: Verdict;
  /** Local day YYYY-MM-DD. */
  today: string;
  onAct(action: PieceAction | null): void;
  onCloseTab(): void;
}

/** What to do now; once chosen, what was chosen and the way back. */
export function Actions({ piece, verdict, today, onAct, onCloseTab }: ActionsProps) {
  const { say, lang } = useSpeech();
  if (piece.action === null) {
    return (
      <section class="actions" aria-label={say(actionWords.group)}>
        {choicesFor[verdict].map(({ action, words }, index) => (
          <button
            key={action}
            type="button"
            class={index === 0 ? 'button first' : 'button'}
            onClick={() => onAct(action)}
          >
            {say(words)}
          </button>
        ))}
      </section>
    );
  }
  const done = {
    read: say(actionWords.didRead),
    skip: say(actionWords.didSkip),
    park: say(actionWords.didPark, {
      day: piece.parkedUntil === null ? '' : formatComingDay(piece.parkedUntil, today, lang),
    }),
  }[piece.action];
  return (
    <section class="actions done" aria-label={say(actionWords.group)}>
      <span role="status">{done}</span>
      {piece.action !== 'read' && (
        <button type="button" class="button first" onClick={onCloseTab}>
          {say(actionWords.closeTab)}
        </button>
      )}
      <button type="button" class="button" onClick={() => onAct(null)}>
        {say(actionWords.undo)}
      </button>
    </section>
  );
}
