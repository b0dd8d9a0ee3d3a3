import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/theme.css';
import '../../components/popup/popup.css';
import { Speech } from '../../components/basics/speech';
import { Popup } from '../../components/popup/popup';
import { say } from '../../lib/locale/lang';
import { problemWords } from '../../lib/locale/problems';
import { viewOf, openSession } from './session';

const started = performance.now();
const root = document.querySelector('#app');
if (root === null) throw new Error('popup.html has no #app');

const session = await openSession(browser.storage.local, draw);
draw();
performance.measure('popup.first-view', { start: started });
session.follow();

function draw(): void {
  if (root === null) return;
  const { lang } = session;
  document.documentElement.lang = lang;
  render(
    <Speech.Provider value={lang}>
      <Popup view={viewOf(session, (problem) => say(problemWords[problem], lang))} events={session.events} />
    </Speech.Provider>,
    root,
  );
}
