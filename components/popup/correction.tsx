import { useSpeech } from '../basics/speech';
import { popupWords } from '../../lib/locale/popup';
import type { Correction as Said } from '../../lib/store/records';

interface CorrectionProps {
  said: Said | null;
  /** Whether the piece shows signs of hype: then "not hype" is the likelier objection. */
  looksHype: boolean;
  onCorrect(said: Said | null): void;
}

/** The reader's objection: stored, shown, and taken back with one click. */
export function Correction({ said, looksHype, onCorrect }: CorrectionProps) {
  const { say } = useSpeech();
  if (said !== null) {
    return (
      <p class="correction" role="status">
        {say(said === 'hype' ? popupWords.saidHype : popupWords.saidNotHype)}{' '}
        <button type="button" class="link" aria-label={say(popupWords.undoCorrection)} onClick={() => onCorrect(null)}>
          {say(popupWords.undo)}
        </button>
      </p>
    );
  }
  const offers: Said[] = looksHype ? ['not-hype', 'hype'] : ['hype', 'not-hype'];
  return (
    <p class="correction">
      <span class="mute">{say(popupWords.disagree)}</span>
      {offers.map((offer) => (
        <button key={offer} type="button" class="link" onClick={() => onCorrect(offer)}>
          {say(offer === 'hype' ? popupWords.isHype : popupWords.notHype)}
        </button>
      ))}
    </p>
  );
}
