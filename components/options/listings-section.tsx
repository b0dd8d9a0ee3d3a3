import { Choice } from '../basics/field';
import { MarkPicture } from '../basics/mark';
import { useSpeech } from '../basics/speech';
import type { ListingMode } from '../../lib/listing/headline';
import { samplePieces } from '../../lib/locale/first-run';
import { listingWords } from '../../lib/locale/options';
import { verdictWords } from '../../lib/locale/verdicts';
import { judgeSample } from './sample';
import type { SectionProps } from './view';

/** What front pages do with headlines, with a little front page to see it on. */
export function ListingsSection({ view, events }: SectionProps) {
  const { say } = useSpeech();
  const { listings } = view.settings;
  return (
    <>
      <p class="lead">{say(listingWords.lead)}</p>
      <Choice
        legend={say(listingWords.lead)}
        hideLegend
        name="listings"
        value={listings}
        options={[
          { value: 'mark', label: say(listingWords.mark), text: say(listingWords.markText) },
          { value: 'dim', label: say(listingWords.dim), text: say(listingWords.dimText) },
          { value: 'fold', label: say(listingWords.fold), text: say(listingWords.foldText) },
          { value: 'off', label: say(listingWords.off), text: say(listingWords.offText) },
        ]}
        onValue={(mode) => events.onSave({ listings: mode })}
      />
      <section class="part" aria-labelledby="preview">
        <h2 id="preview">{say(listingWords.preview)}</h2>
        <FrontPage view={view} mode={listings} />
      </section>
    </>
  );
}

function FrontPage({ view, mode }: { view: SectionProps['view']; mode: ListingMode }) {
  const { say, lang } = useSpeech();
  const judged = samplePieces
    .slice(0, 4)
    .map((piece) => ({ piece, ...judgeSample(piece, view.settings, lang, view.today) }));
  const skipped = judged.filter(({ verdict }) => verdict === 'skip');
  const isFolded = mode === 'fold' && skipped.length > 0;
  const shown = isFolded ? judged.filter(({ verdict }) => verdict !== 'skip') : judged;
  return (
    <div class="front-page">
      {shown.map(({ piece, verdict, hype, relevance }) => (
        <p key={piece.title.en} class={mode === 'dim' && verdict === 'skip' ? 'headline dim' : 'headline'}>
          {say(piece.title)}{' '}
          {mode !== 'off' && (
            <>
              <MarkPicture verdict={verdict} hype={hype} relevance={relevance} />
              <span class="hidden-visually">{say(verdictWords[verdict])}</span>
            </>
          )}
        </p>
      ))}
      {isFolded && <p class="fold">{say(listingWords.folded, { n: skipped.length })}</p>}
    </div>
  );
}
