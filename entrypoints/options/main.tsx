import { render } from 'preact';
import '../../components/theme.css';
import '../../components/options/options.css';
import { Speech } from '../../components/basics/speech';
import { Options } from '../../components/options/options';
import { say } from '../../lib/locale/lang';
import { frameWords } from '../../lib/locale/options';
import { reportHere } from '../own/report-here';
import { eventsOf } from './act';
import { openSaver } from './save';
import { follow, langOf, openSession, viewOf } from './session';

reportHere();
const root = document.querySelector('#app');
if (root === null) throw new Error('options.html has no #app');

const session = await openSession(draw);
const saver = openSaver(session);
const events = eventsOf(session, saver);
draw();
follow(session, saver.isSaving);
window.addEventListener('pagehide', () => void saver.flush());

function draw(): void {
  if (root === null) return;
  const lang = langOf(session);
  document.documentElement.lang = lang;
  document.title = say(frameWords.title, lang);
  render(
    <Speech.Provider value={lang}>
      <Options view={viewOf(session)} events={events} />
    </Speech.Provider>,
    root,
  );
}
