import { render } from 'preact';
import '../../components/theme.css';
import '../../components/popup/popup.css';
import { Speech } from '../../components/basics/speech';
import { Popup } from '../../components/popup/popup';
import { reportHere } from '../own/report-here';
import { eventsOf, judgeIfNew } from './act';
import { follow, openSession, viewOf } from './session';

reportHere();
const root = document.querySelector('#app');
if (root === null) throw new Error('popup.html has no #app');

const session = await openSession(draw);
const events = eventsOf(session);
draw();
performance.measure('popup.first-view');
follow(session, () => void judgeIfNew(session));
await judgeIfNew(session);

function draw(): void {
  if (root === null) return;
  document.documentElement.lang = session.lang;
  render(
    <Speech.Provider value={session.lang}>
      <Popup view={viewOf(session)} events={events} />
    </Speech.Provider>,
    root,
  );
}
