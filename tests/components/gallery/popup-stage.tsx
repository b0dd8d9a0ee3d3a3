import { useState } from 'preact/hooks';
import '../../../components/popup/popup.css';
import { Popup } from '../../../components/popup/popup';
import type { PopupEvents, PopupView } from '../../../components/popup/view';

const silent: PopupEvents = {
  onPause: () => undefined,
  onJump: async () => false,
  onAct: () => undefined,
  onCorrect: () => undefined,
  onJudge: () => undefined,
  onAllow: () => undefined,
  onOpen: () => undefined,
  onDone: () => undefined,
  onCloseTab: () => undefined,
  onOptions: () => undefined,
};

/** The popup with events that change only what stands on stage. */
export function PopupStage({ view }: { view: PopupView }) {
  const [shown, setShown] = useState(view);
  const events: PopupEvents = {
    ...silent,
    onAct: (action) => {
      const { page } = shown;
      if (page.kind === 'judged') setShown({ ...shown, page: { kind: 'judged', piece: { ...page.piece, action } } });
    },
  };
  return <Popup view={shown} events={events} />;
}
