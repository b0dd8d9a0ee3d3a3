import { Logo } from '../basics/icons';
import { useSpeech } from '../basics/speech';
import { popupWords } from '../../lib/locale/popup';

interface PopupHeaderProps {
  host: string | null;
  paused: boolean;
  onPause(paused: boolean): void;
}

/** Brand, the site, and the switch that pauses Evenkeel on it. */
export function PopupHeader({ host, paused, onPause }: PopupHeaderProps) {
  const { say } = useSpeech();
  return (
    <header class="popup-header">
      <Logo />
      <b>Evenkeel</b>
      {host !== null && (
        <>
          <span class="host" title={host}>
            {host}
          </span>
          <label class="pause" title={say(paused ? popupWords.resumeTip : popupWords.pauseTip, { host })}>
            <span aria-hidden="true">{say(paused ? popupWords.pausedHere : popupWords.watching)}</span>
            <input
              type="checkbox"
              role="switch"
              class="switch"
              checked={!paused}
              aria-label={say(popupWords.pauseLabel, { host })}
              onChange={(event) => onPause(!event.currentTarget.checked)}
            />
          </label>
        </>
      )}
    </header>
  );
}
