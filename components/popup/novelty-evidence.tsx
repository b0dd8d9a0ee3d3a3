import { AxisIcon } from '../basics/icons';
import { useSpeech } from '../basics/speech';
import { formatDay } from '../../lib/locale/format';
import { popupWords } from '../../lib/locale/popup';
import type { Novelty, SeenBefore } from '../../lib/score/judgement';

const kinds: Record<SeenBefore['kind'], (typeof popupWords)['seenRelated']> = {
  'same-address': popupWords.seenSameAddress,
  'same-report': popupWords.seenSameReport,
  'same-story': popupWords.seenSameStory,
  related: popupWords.seenRelated,
};

interface NoveltyEvidenceProps {
  novelty: Novelty | null;
  now: number;
  onOpen(url: string): void;
}

/** Where the reader met this before: the evidence for "new to you". */
export function NoveltyEvidence({ novelty, now, onOpen }: NoveltyEvidenceProps) {
  const { say, lang } = useSpeech();
  const seen = novelty?.evidence ?? null;
  return (
    <section class="block novelty" aria-labelledby="novelty">
      <div class="block-head">
        <h2 id="novelty">
          <AxisIcon axis="new" />
          {say(popupWords.newHead)}
        </h2>
      </div>
      {seen === null ? (
        <p class="mute">{say(novelty === null ? popupWords.newUnknown : popupWords.newNothing)}</p>
      ) : (
        <p>
          {say(kinds[seen.kind])}:{' '}
          {say(seen.opened ? popupWords.seenRead : popupWords.seenSeen, {
            host: seen.host,
            day: formatDay(seen.at, now, lang),
          })}
          .
          <button type="button" class="quote" onClick={() => onOpen(seen.address)}>
            <q>{seen.title}</q>
          </button>
        </p>
      )}
    </section>
  );
}
