import { VerdictShape, Sea } from '../basics/icons';
import { useSpeech } from '../basics/speech';
import { greyActions } from '../../lib/locale/actions';
import { formatNumber } from '../../lib/locale/format';
import type { Bilingual } from '../../lib/locale/lang';
import { greyText, greyWords } from '../../lib/locale/not-judged';
import { popupWords } from '../../lib/locale/popup';
import type { NotJudged } from '../../lib/score/judgement';
import type { PageState, PopupEvents } from './view';

type Offer = [words: Bilingual, act: (events: PopupEvents) => void];

const anyway: Offer = [greyActions.judgeAnyway, (events) => events.onJudge(true)];
const again: Offer = [greyActions.again, (events) => events.onJudge(false)];

/** What the reader can do about each reason; the first is the most sensible. */
export const greyOffers: Readonly<Record<NotJudged, readonly Offer[]>> = {
  'not-article': [anyway],
  'too-short': [anyway],
  paywall: [[greyActions.visiblePart, (events) => events.onJudge(true)]],
  language: [anyway],
  'not-about-ai': [anyway],
  paused: [[greyActions.resume, (events) => events.onPause(false)]],
  'no-access': [
    [greyActions.allow, (events) => events.onAllow()],
    [greyActions.judgeOnce, (events) => events.onJudge(false)],
  ],
  failed: [again, anyway],
};

const onListings: readonly Offer[] = [[greyActions.listings, (events) => events.onOptions('listings')]];

interface GreyBlockProps {
  page: Exclude<PageState, { kind: 'judged' }>;
  host: string | null;
  events: PopupEvents;
}

/** No verdict: why not, calmly, and what can be done about it. */
export function GreyBlock({ page, host, events }: GreyBlockProps) {
  const { say, lang } = useSpeech();
  if (page.kind === 'waiting') {
    return (
      <section class="verdict grey waiting" aria-live="polite">
        <h1>
          <VerdictShape verdict="none" size={24} />
          {say(popupWords.reading)}
        </h1>
        <p>{say(popupWords.readingText)}</p>
        <Sea hype={0} />
      </section>
    );
  }
  const why = page.kind === 'grey' ? page.why : page.kind;
  const words = page.kind === 'grey' ? page.words : 0;
  const values = {
    words: formatNumber(words, lang),
    why: page.kind === 'no-store' ? page.why : '',
  };
  const offers =
    page.kind === 'grey'
      ? greyOffers[page.why]
      : page.kind === 'listing' || page.kind === 'listing-off'
        ? onListings
        : [];
  return (
    <section class="verdict grey">
      <h1>
        <VerdictShape verdict="none" size={24} />
        {say(greyWords[why].title)}
      </h1>
      <p>{say(greyText(why, words), values)}</p>
      {offers.length > 0 && (
        <div class="offers">
          {offers.map(([label, act], index) => (
            <button
              key={label.en}
              type="button"
              class={index === 0 && page.kind === 'grey' ? 'button first' : 'button'}
              onClick={() => act(events)}
            >
              {say(label, { host: host ?? '' })}
            </button>
          ))}
        </div>
      )}
      <Sea hype={0} />
    </section>
  );
}
