import { useState } from 'preact/hooks';
import { Choice } from '../basics/field';
import { useSpeech } from '../basics/speech';
import { firstRunWords } from '../../lib/locale/first-run';
import { whereWords } from '../../lib/locale/options';
import type { Settings } from '../../lib/settings/settings';
import { Notice } from './notice';
import type { SectionProps } from './view';

/** What came of asking the browser. */
const answers = {
  asked: firstRunWords.asked,
  granted: firstRunWords.grantedNow,
  refused: whereWords.refused,
  kept: whereWords.refusedKept,
} as const;

/** Three ways to watch. The browser is asked on the click itself; when it says no, "only when I click" stays. */
export function WhereChoice({
  view,
  events,
  name,
  legend,
  hideLegend = true,
}: SectionProps & { name: string; legend?: string; hideLegend?: boolean }) {
  const { say } = useSpeech();
  const [answer, setAnswer] = useState<keyof typeof answers | null>(null);
  const { where, sites } = view.settings;
  const choose = async (wanted: Settings['where']): Promise<void> => {
    if (wanted === 'click') {
      setAnswer(null);
      events.onSave({ where: 'click' });
      return;
    }
    const asking = events.onGrant(wanted, sites);
    setAnswer('asked');
    const granted = await asking;
    // A wider wish refused takes nothing away of what was given before.
    const isKept = !granted && wanted === 'all' && where === 'sites' && view.granted.hosts.length > 0;
    setAnswer(granted ? 'granted' : isKept ? 'kept' : 'refused');
    if (!isKept) events.onSave({ where: granted ? wanted : 'click' });
  };
  return (
    <>
      <Choice
        legend={legend ?? say(whereWords.lead)}
        hideLegend={hideLegend}
        name={name}
        value={where}
        options={[
          { value: 'sites', label: say(whereWords.sites), text: say(whereWords.sitesText) },
          { value: 'all', label: say(whereWords.all), text: say(whereWords.allText) },
          { value: 'click', label: say(whereWords.click), text: say(whereWords.clickText) },
        ]}
        onValue={(wanted) => void choose(wanted)}
      />
      <Notice text={answer === null ? '' : say(answers[answer])} />
    </>
  );
}
