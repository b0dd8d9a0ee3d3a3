import type { VNode } from 'preact';
import { frameWords } from '../../lib/locale/options';
import { useSpeech } from '../basics/speech';

/**
 * What was just done, said aloud too, and where possible a way back. It stands empty until there is something to say:
 * screen readers announce only what changes in a place they know. Nothing else may stand in it then, not even a space,
 * or its box would be seen.
 */
export function Notice(props: { text: string; problem?: boolean; onUndo?: (() => void) | null }): VNode {
  const { say } = useSpeech();
  const { text, problem = false, onUndo = null } = props;
  return (
    <p class={problem ? 'notice problem' : 'notice'} role="status">
      {text}
      {onUndo !== null && (
        <>
          {' '}
          <button type="button" class="link" onClick={onUndo}>
            {say(frameWords.undo)}
          </button>
        </>
      )}
    </p>
  );
}
