import { useEffect, useRef, useState } from 'preact/hooks';
import { NumberField } from '../basics/field';
import { useSpeech } from '../basics/speech';
import { errorWords } from '../../lib/locale/errors';
import { formatDay, formatNumber } from '../../lib/locale/format';
import { dataWords } from '../../lib/locale/options';
import { Notice } from './notice';
import type { SectionProps } from './view';

/** What is kept, how long, taken along, or erased in two steps. */
export function DataSection({ view, events }: SectionProps) {
  const { say, lang } = useSpeech();
  const [exported, setExported] = useState('');
  const [erasing, setErasing] = useState<'no' | 'sure' | 'busy'>('no');
  const [erased, setErased] = useState('');
  const keep = useRef<HTMLButtonElement>(null);
  const { kept } = view;

  // The pressed button is gone: the keyboard goes on at the harmless choice.
  useEffect(() => {
    if (erasing === 'sure') keep.current?.focus();
  }, [erasing]);

  const lead =
    kept === null
      ? say(dataWords.unknown)
      : say(dataWords.lead, {
          pieces: formatNumber(kept.pieces, lang),
          seen: formatNumber(kept.seen, lang),
          days: formatNumber(kept.days, lang),
        });
  const erase = async (): Promise<void> => {
    setErasing('busy');
    const answer = await events.onErase();
    setErased(answer.words);
    setExported('');
    setErasing('no');
  };
  return (
    <>
      <p class="lead">{lead}</p>
      <NumberField
        label={say(dataWords.keep)}
        unit={say(dataWords.keepUnit)}
        value={view.settings.keepDays}
        min={1}
        max={365}
        required
        onValue={(value) => {
          if (value !== null) events.onSave({ keepDays: value });
        }}
      />
      <section class="part" aria-labelledby="export">
        <h2 id="export">{say(dataWords.exportHead)}</h2>
        <p class="mute">{say(dataWords.exportText)}</p>
        <button
          type="button"
          class="button"
          onClick={() => void events.onExportAll().then(({ words }) => setExported(words))}
        >
          {say(dataWords.exportButton)}
        </button>
        <Notice text={exported} />
      </section>
      <section class="part" aria-labelledby="erase">
        <h2 id="erase">{say(dataWords.eraseHead)}</h2>
        <p class="mute">{say(dataWords.eraseText)}</p>
        {erasing === 'no' ? (
          <button
            type="button"
            class="button"
            onClick={() => {
              setErased('');
              setErasing('sure');
            }}
          >
            {say(dataWords.eraseButton)}
          </button>
        ) : (
          <p class="row">
            <button type="button" ref={keep} class="button first" onClick={() => setErasing('no')}>
              {say(dataWords.eraseCancel)}
            </button>
            <button type="button" class="button" disabled={erasing === 'busy'} onClick={() => void erase()}>
              {say(dataWords.eraseSure)}
            </button>
          </p>
        )}
        <Notice text={erased} />
      </section>
      <section class="part" aria-labelledby="errors">
        <h2 id="errors">{say(dataWords.errors)}</h2>
        {view.errors.length === 0 ? (
          <p class="mute">{say(dataWords.errorsNone)}</p>
        ) : (
          <ul class="errors">
            {view.errors.map(({ at, code, detail }) => (
              <li key={`${at}.${code}`}>
                <span class="mute">{formatDay(at, view.now, lang)}</span> {say(errorWords[code])}
                {detail !== '' && <code>{detail}</code>}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
