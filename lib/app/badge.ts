import type { BudgetState } from '../budget/ledger';
import { badgeTexts, badgeTooltips } from '../locale/badge';
import { formatMinutes, formatNumber, inMinutes } from '../locale/format';
import type { Lang } from '../locale/lang';
import { say } from '../locale/lang';
import { greyText, greyWords } from '../locale/not-judged';
import { verdictWords } from '../locale/verdicts';
import type { Verdict } from '../score/judgement';
import type { Settings } from '../settings/settings';
import type { TabState } from './tab-state';

/** What the toolbar shows for a tab. Colours as #rrggbb. */
export interface Badge {
  text: string;
  color: string;
  textColor: string;
  tooltip: string;
}

/**
 * Told apart by lightness as well as hue, so that no kind of colour blindness joins two of them;
 * letters on their ground keep a contrast of at least 4.5 to 1 (tests/app/badge.test.ts).
 */
export const badgeColors: Readonly<Record<Verdict | 'grey' | 'minutes', { color: string; textColor: string }>> = {
  read: { color: '#0f5e78', textColor: '#ffffff' },
  skim: { color: '#8fd3e8', textColor: '#10222b' },
  park: { color: '#f0c24b', textColor: '#2b1f00' },
  skip: { color: '#3a3f47', textColor: '#ffffff' },
  grey: { color: '#d4d6d9', textColor: '#3a3f47' },
  minutes: { color: '#0f5e78', textColor: '#ffffff' },
};

/** The badge of a tab. In minutes mode the text is what is left of today; the tooltip always says the whole. */
export function badgeOf(
  state: TabState | null,
  settings: Pick<Settings, 'badge'>,
  budget: BudgetState,
  lang: Lang,
): Badge {
  const look =
    state?.kind === 'judged' && state.piece.judgement.notJudged === null ? state.piece.judgement.verdict : 'grey';
  const tooltip = state === null ? 'Evenkeel' : `Evenkeel: ${tooltipOf(state, budget, lang)}`;
  if (settings.badge === 'minutes' && state !== null && !(state.kind === 'grey' && state.why === 'paused')) {
    return { text: minutesText(budget.leftMs), ...badgeColors.minutes, tooltip };
  }
  if (state === null || state.kind === 'listing') return { text: '', ...badgeColors.grey, tooltip };
  return { text: badgeTexts[look][lang], ...badgeColors[look], tooltip };
}

/** At most four letters: minutes up to 99, then hours. */
function minutesText(leftMs: number): string {
  const minutes = Math.ceil(leftMs / 60_000);
  return minutes < 100 ? String(minutes) : `${Math.floor(minutes / 60)}h`;
}

function tooltipOf(state: TabState, budget: BudgetState, lang: Lang): string {
  const minutesLeft = formatMinutes(inMinutes(budget.leftMs), lang);
  const left = say(budget.leftMs > 0 ? badgeTooltips.left : badgeTooltips.spent, lang, { minutes: minutesLeft });
  if (state.kind === 'listing') {
    return say(state.marked ? badgeTooltips.listing : badgeTooltips.unmarked, lang, { left });
  }
  if (state.kind === 'grey') {
    return say(badgeTooltips.grey, lang, {
      title: say(greyWords[state.why].title, lang),
      text: say(greyText(state.why, state.words), lang, { words: formatNumber(state.words, lang) }),
    });
  }
  const { judgement } = state.piece;
  if (judgement.notJudged !== null) return say(greyWords[judgement.notJudged].title, lang);
  const { verdict, hype, relevance, novelty, minutes } = judgement;
  return say(badgeTooltips.judged, lang, {
    verdict: say(verdictWords[verdict], lang),
    hype: hype.value,
    relevance: relevance.value,
    novelty: novelty === null ? '' : say(badgeTooltips.novelty, lang, { percent: novelty.value }),
    minutes: formatMinutes(minutes ?? 0, lang),
    left,
  });
}
