import { Choice } from '../basics/field';
import { useSpeech } from '../basics/speech';
import { displayWords } from '../../lib/locale/options';
import type { SectionProps } from './view';

/** Language of the interface and what the toolbar shows; both apply at once. */
export function DisplaySection({ view, events }: SectionProps) {
  const { say } = useSpeech();
  const { language, badge } = view.settings;
  return (
    <>
      <Choice
        legend={say(displayWords.language)}
        name="language"
        value={language}
        options={[
          { value: 'auto', label: say(displayWords.auto) },
          { value: 'en', label: 'English' },
          { value: 'de', label: 'Deutsch' },
        ]}
        onValue={(next) => events.onSave({ language: next })}
      />
      <Choice
        legend={say(displayWords.badge)}
        name="badge"
        value={badge}
        options={[
          { value: 'verdict', label: say(displayWords.badgeVerdict) },
          { value: 'minutes', label: say(displayWords.badgeMinutes) },
        ]}
        onValue={(next) => events.onSave({ badge: next })}
      />
    </>
  );
}
