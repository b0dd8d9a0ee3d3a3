import { useId, useState } from 'preact/hooks';
import { useSpeech } from '../basics/speech';
import { whereWords } from '../../lib/locale/options';
import { isAmong, parseHosts } from '../../lib/settings/host';
import { Notice } from './notice';
import type { SectionProps } from './view';

/** The reader's news sites: add by pasting, see which the browser granted, remove with undo. */
export function SiteList({ view, events }: SectionProps) {
  const { say } = useSpeech();
  const id = useId();
  const [draft, setDraft] = useState('');
  const [refused, setRefused] = useState('');
  const [removed, setRemoved] = useState<{ host: string; before: string[] } | null>(null);
  const { sites } = view.settings;
  const isGranted = (host: string): boolean => view.granted.all || isAmong(host, view.granted.hosts);
  const missing = sites.filter((host) => !isGranted(host));

  const add = (): void => {
    const found = parseHosts(draft);
    const fresh = found.hosts.filter((host) => !sites.includes(host));
    if (fresh.length > 0) {
      if (view.settings.where === 'sites') void events.onGrant('sites', fresh);
      events.onSave({ sites: [...sites, ...fresh] });
    }
    setDraft(found.refused.map(({ text }) => text).join(' '));
    setRefused(found.refused.map(({ text }) => text).join(', '));
    setRemoved(null);
  };

  return (
    <>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="field" for={id}>
          <span>{say(whereWords.add)}</span>
          <input
            id={id}
            class="input"
            value={draft}
            placeholder={say(whereWords.addHint)}
            spellcheck={false}
            autocapitalize="off"
            aria-invalid={refused !== ''}
            onInput={(event) => setDraft(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {say(whereWords.addButton)}
        </button>
      </form>
      <Notice
        text={[
          refused === '' ? '' : say(whereWords.refusedHost, { list: refused }),
          removed === null ? '' : say(whereWords.removed, { host: removed.host }),
        ]
          .filter((said) => said !== '')
          .join(' ')}
        onUndo={
          removed &&
          ((): void => {
            events.onSave({ sites: removed.before });
            setRemoved(null);
          })
        }
      />
      {view.settings.where === 'sites' && missing.length > 1 && (
        <p>
          <button type="button" class="button" onClick={() => void events.onGrant('sites', missing)}>
            {say(whereWords.allowAll, { n: missing.length })}
          </button>
        </p>
      )}
      {sites.length === 0 && <p class="mute">{say(whereWords.empty)}</p>}
      <ul class="sites">
        {sites.map((host) => (
          <li key={host}>
            <span class="site-name">{host}</span>
            {isGranted(host) ? (
              <span class="granted">{say(whereWords.granted)}</span>
            ) : (
              <button
                type="button"
                class="link"
                aria-label={say(whereWords.allowSite, { host })}
                onClick={() => void events.onGrant('sites', [host])}
              >
                {say(whereWords.allow)}
              </button>
            )}
            <button
              type="button"
              class="link"
              aria-label={say(whereWords.removeSite, { host })}
              onClick={() => {
                events.onSave({ sites: sites.filter((one) => one !== host) });
                setRemoved({ host, before: sites });
                setRefused('');
              }}
            >
              {say(whereWords.remove)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
