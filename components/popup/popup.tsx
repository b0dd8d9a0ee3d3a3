import { useSpeech } from '../basics/speech';
import { counted } from '../../lib/locale/lang';
import { popupWords } from '../../lib/locale/popup';
import { Actions } from './actions';
import { BudgetBlock } from './budget-block';
import { Correction } from './correction';
import { GoalsServed } from './goals-served';
import { GreyBlock } from './grey-block';
import { NoveltyEvidence } from './novelty-evidence';
import { PieceList } from './piece-list';
import { PopupHeader } from './popup-header';
import { Reasons } from './reasons';
import { VerdictBlock } from './verdict-block';
import type { PopupEvents, PopupView } from './view';

interface PopupProps {
  view: PopupView;
  events: PopupEvents;
}

/** Verdict, bars, why, budget, what to do; then what lies deeper. */
export function Popup({ view, events }: PopupProps) {
  const { say } = useSpeech();
  const { page, budget } = view;
  const piece = page.kind === 'judged' ? page.piece : null;
  const judged = piece !== null && piece.judgement.notJudged === null ? piece.judgement : null;
  return (
    <div class="popup">
      <PopupHeader host={view.host} paused={view.paused} onPause={events.onPause} />
      <main>
        {view.trouble !== null && (
          <p class="trouble" role="alert">
            {view.trouble}
          </p>
        )}
        {judged === null && page.kind !== 'judged' && <GreyBlock page={page} host={view.host} events={events} />}
        {judged !== null && (
          <>
            <VerdictBlock judged={judged} budget={budget} relevanceFrom={view.thresholds.relevance} />
            <Reasons hype={judged.hype} onJump={events.onJump} />
          </>
        )}
        <div class="foot">
          {budget !== null && <BudgetBlock budget={budget} onOptions={events.onOptions} />}
          {judged !== null && piece !== null && view.recorded && (
            <Actions
              piece={piece}
              verdict={judged.verdict}
              today={view.today}
              onAct={events.onAct}
              onCloseTab={events.onCloseTab}
            />
          )}
        </div>
        {judged !== null && piece !== null && (
          <>
            <GoalsServed relevance={judged.relevance} onJump={events.onJump} onOptions={events.onOptions} />
            <NoveltyEvidence novelty={judged.novelty} now={view.now} onOpen={events.onOpen} />
            {view.recorded && (
              <Correction said={piece.correction} looksHype={judged.hype.value >= 30} onCorrect={events.onCorrect} />
            )}
          </>
        )}
        {judged !== null && !view.watched && view.host !== null && (
          <p class="correction">
            <span class="mute">{say(popupWords.onlyClick)}</span>
            <button type="button" class="link" onClick={events.onAllow}>
              {say(popupWords.always, { host: view.host })}
            </button>
          </p>
        )}
        <Pieces view={view} events={events} open={judged === null} />
      </main>
      <footer class="popup-footer">
        <button type="button" class="link" onClick={() => events.onOptions('verdict')}>
          {say(popupWords.howVerdict)}
        </button>
        <button type="button" class="link" onClick={() => events.onOptions('')}>
          {say(popupWords.options)}
        </button>
      </footer>
    </div>
  );
}

function Pieces({ view, events, open }: PopupProps & { open: boolean }) {
  const { say } = useSpeech();
  const { judgedToday, due } = view;
  return (
    <>
      {due.length > 0 && (
        <section class="block" aria-labelledby="due">
          <div class="block-head">
            <h2 id="due">{say(popupWords.due)}</h2>
          </div>
          <PieceList
            pieces={due}
            onOpen={events.onOpen}
            extra={(piece) => (
              <button
                type="button"
                class="link"
                aria-label={say(popupWords.dueDoneLabel, { title: piece.title })}
                onClick={() => events.onDone(piece.address)}
              >
                {say(popupWords.dueDone)}
              </button>
            )}
          />
        </section>
      )}
      {view.page.kind !== 'no-store' &&
        (judgedToday.length === 0 ? (
          <p class="block mute">{say(popupWords.todayNone)}</p>
        ) : (
          <details class="block today" open={open}>
            <summary>
              {say(counted(judgedToday.length, popupWords.todayOne, popupWords.today), { n: judgedToday.length })}
            </summary>
            <PieceList pieces={judgedToday} onOpen={events.onOpen} />
          </details>
        ))}
    </>
  );
}
