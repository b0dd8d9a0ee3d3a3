import { render } from 'preact';
import '../../../components/theme.css';
import { Speech } from '../../../components/basics/speech';
import { isSection, sectionIds } from '../../../components/options/options';
import { popupStates } from './popup-states';

declare global {
  var galleryStates: Record<string, string[]>;
}

// Shows one state of one page: gallery/?page=popup&state=skip&lang=de
const wanted = new URLSearchParams(location.search);
const lang = wanted.get('lang') === 'de' ? 'de' : 'en';
const name = wanted.get('state') ?? '';
document.documentElement.lang = lang;
globalThis.galleryStates = { popup: Object.keys(popupStates), options: [...sectionIds] };
const root = document.querySelector('#app');
if (root !== null) render(<Speech.Provider value={lang}>{await stage()}</Speech.Provider>, root);

// Each page brings its own sheet, so only the one that is shown is loaded.
async function stage() {
  if (wanted.get('page') === 'options') {
    const { OptionsStage, optionsView } = await import('./options-stage');
    return <OptionsStage view={optionsView(isSection(name) ? name : 'goals', lang)} />;
  }
  const { PopupStage } = await import('./popup-stage');
  const state = popupStates[name];
  return state === undefined ? null : <PopupStage view={state} />;
}
