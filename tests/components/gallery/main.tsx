import { render } from 'preact';
import '../../../components/theme.css';
import { Speech } from '../../../components/basics/speech';
import { popupStates } from './popup-states';
import { PopupStage } from './popup-stage';

// Shows one state of one page: gallery/?page=popup&state=skip&lang=de
const wanted = new URLSearchParams(location.search);
const lang = wanted.get('lang') === 'de' ? 'de' : 'en';
document.documentElement.lang = lang;
const state = popupStates[wanted.get('state') ?? 'skip'];
const root = document.querySelector('#app');
if (root !== null && state !== undefined && wanted.get('page') !== 'options') {
  render(
    <Speech.Provider value={lang}>
      <PopupStage view={state} />
    </Speech.Provider>,
    root,
  );
}

declare global {
  var galleryStates: Record<string, string[]>;
}
globalThis.galleryStates = { popup: Object.keys(popupStates), options: [] };
