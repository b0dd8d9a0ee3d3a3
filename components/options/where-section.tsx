import { useState } from 'preact/hooks';
import { useSpeech } from '../basics/speech';
import { whereWords } from '../../lib/locale/options';
import { SiteList } from './site-list';
import type { SectionProps } from './view';
import { WhereChoice } from './where-choice';

/** Where Evenkeel may look, the list of sites with what the browser granted, and the paused ones. */
export function WhereSection({ view, events }: SectionProps) {
  const { say } = useSpeech();
  const [resumed, setResumed] = useState<string | null>(null);
  const { paused, where } = view.settings;
  return (
    <>
      <p class="lead">{say(whereWords.lead)}</p>
      <WhereChoice view={view} events={events} name="where" />
      <section class="part" aria-labelledby="sites" hidden={where === 'all'}>
        <h2 id="sites">{say(whereWords.list)}</h2>
        <SiteList view={view} events={events} />
      </section>
      <section class="part" aria-labelledby="paused">
        <h2 id="paused">{say(whereWords.paused)}</h2>
        {paused.length === 0 && <p class="mute">{say(whereWords.pausedNone)}</p>}
        <ul class="sites">
          {paused.map((host) => (
            <li key={host}>
              <span class="site-name">{host}</span>
              <button
                type="button"
                class="link"
                aria-label={say(whereWords.resumeSite, { host })}
                onClick={() => {
                  events.onSave({ paused: paused.filter((one) => one !== host) });
                  setResumed(host);
                }}
              >
                {say(whereWords.resume)}
              </button>
            </li>
          ))}
        </ul>
        <p class="hidden-visually" role="status">
          {resumed !== null && say(whereWords.resumed, { host: resumed })}
        </p>
      </section>
    </>
  );
}
