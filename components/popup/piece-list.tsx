import type { ComponentChildren } from 'preact';
import { VerdictShape } from '../basics/icons';
import type { Shape } from '../basics/icons';
import { useSpeech } from '../basics/speech';
import { wholeMinutes } from '../../lib/locale/format';
import { popupWords } from '../../lib/locale/popup';
import { verdictWords } from '../../lib/locale/verdicts';
import { greyWords } from '../../lib/locale/not-judged';
import type { PieceRecord } from '../../lib/store/records';

interface PieceListProps {
  pieces: readonly PieceRecord[];
  onOpen(url: string): void;
  /** A control behind each line. */
  extra?: (piece: PieceRecord) => ComponentChildren;
}

/** Pieces as lines: shape, title, host and minutes; a click opens the page. */
export function PieceList({ pieces, onOpen, extra }: PieceListProps) {
  return (
    <ul class="pieces">
      {pieces.map((piece) => (
        <li key={piece.address}>
          <PieceLine piece={piece} onOpen={onOpen} />
          {extra?.(piece)}
        </li>
      ))}
    </ul>
  );
}

function PieceLine({ piece, onOpen }: { piece: PieceRecord; onOpen(url: string): void }) {
  const { say } = useSpeech();
  const { judgement } = piece;
  const shape: Shape = judgement.notJudged === null ? judgement.verdict : 'none';
  const word = say(
    judgement.notJudged === null ? verdictWords[judgement.verdict] : greyWords[judgement.notJudged].title,
  );
  const minutes =
    judgement.notJudged === null && judgement.minutes !== null ? Math.max(1, wholeMinutes(judgement.minutes)) : null;
  return (
    <button type="button" class="piece" onClick={() => onOpen(piece.url)}>
      <VerdictShape verdict={shape} size={16} />
      <span class="piece-title">{piece.title === '' ? piece.host : piece.title}</span>
      <span class="piece-facts">
        {word} · {piece.host}
        {minutes !== null && ` · ${say(popupWords.minutesShort, { n: minutes })}`}
      </span>
    </button>
  );
}
