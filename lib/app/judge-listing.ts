import type { Headline, ListingMode, Mark } from '../listing/headline';
import { hypeLevels, listingWords, markWords } from '../locale/badge';
import type { Lang } from '../locale/lang';
import { say } from '../locale/lang';
import { verdictWords } from '../locale/verdicts';
import type { ListingWords } from '../messages/contract';
import type { PageSender } from '../messages/receive';
import type { JudgeDeps } from '../score/judge';
import type { Judged, Piece, Verdict } from '../score/judgement';
import { decide } from '../score/verdict';
import { isAmong } from '../settings/host';
import { noteSeen } from '../store/seen';
import { hostOf, normaliseAddress } from '../text/address';
import type { App, Core } from './app';
import { langOf } from './app';
import type { Met } from './novelty-of-page';
import { noveltyOfHeadlines } from './novelty-of-page';
import { budgetNow, readerFor, settingsNow } from './reader';
import { isStillThere, showTab } from './show-tab';
import type { TabState } from './tab-state';

export interface ListingAnswer {
  mode: ListingMode;
  marks: Mark[];
  words: ListingWords;
}

/**
 * Judges the headlines of a page. One that is neither about AI nor for a goal gets a quiet dot instead of a verdict:
 * the rules for AI hype do not fit it. Every AI headline counts as seen from now on, except in private windows.
 */
export async function judgeListing(
  app: App,
  from: PageSender,
  headlines: readonly Headline[],
  pageLang: string | null,
): Promise<ListingAnswer> {
  const settings = await settingsNow(app);
  const lang = langOf(app, settings);
  const words = wordsIn(lang);
  const host = hostOf(from.url);
  const address = normaliseAddress(from.url);
  const show = async (state: TabState): Promise<void> => {
    if (await isStillThere(app, from)) await showTab(app, from.tabId, state);
  };
  const at = app.now();
  if (isAmong(host, settings.paused)) {
    await show({ kind: 'grey', address, at, why: 'paused', words: 0 });
    return { mode: 'off', marks: [], words };
  }
  if (settings.listings === 'off') {
    await show({ kind: 'listing', address, at, aboutAi: false, marked: false });
    return { mode: 'off', marks: [], words };
  }
  const core = await app.core();
  const budget = await budgetNow(app, settings);
  const reader = { ...readerFor(host, settings, budget), novelty: null };
  const found = headlines.flatMap((headline) => judgeHeadline(core, headline, pageLang, reader));
  const novelties = await noveltyOfHeadlines(
    app,
    core,
    found.map(({ met }) => met),
  );
  const marks = found.map(({ id, judged }, index) => {
    const novelty = novelties[index]?.value ?? null;
    const axes = {
      hype: judged.hype.value,
      relevance: judged.relevance.value,
      novelty,
      minutes: null,
      minutesLeft: null,
    };
    const { verdict } = decide(axes, settings.thresholds);
    const speaks = judged.hype.aboutAi || judged.relevance.value >= settings.thresholds.relevance / 2;
    return markOf(id, judged, speaks ? verdict : null, lang);
  });
  const aiNews = found.filter(({ judged }) => judged.hype.aboutAi);
  if (!from.incognito)
    await remember(
      app,
      aiNews.map(({ met }) => met),
    );
  const before = await app.tabs.get(from.tabId);
  // A few late headlines about something else do not make it another page.
  const aboutAi =
    (before?.kind === 'listing' && before.address === address && before.aboutAi) ||
    (aiNews.length > 0 && aiNews.length >= Math.min(3, headlines.length / 10));
  await show({ kind: 'listing', address, at, aboutAi, marked: true });
  return { mode: settings.listings, marks, words };
}

/** A headline in a language we read, with what novelty compares; else nothing. */
function judgeHeadline(
  core: Core,
  { id, title, teaser, href }: Headline,
  pageLang: string | null,
  reader: Omit<JudgeDeps, 'book'>,
): { id: number; judged: Judged; met: Met }[] {
  const piece: Piece = {
    title,
    ...(teaser === undefined ? {} : { teaser }),
    ...(pageLang === null ? {} : { lang: pageLang }),
  };
  const judged = core.judge(piece, reader);
  if (judged.notJudged !== null) return [];
  const meeting = core.meet(piece);
  return meeting === null
    ? []
    : [{ id, judged, met: { address: normaliseAddress(href), host: hostOf(href), title, ...meeting } }];
}

async function remember(app: App, all: readonly Met[]): Promise<void> {
  const at = app.now();
  const day = app.calendar.dayOf(at);
  const seen = all.map(({ address, host, title, tokens }) => ({
    address,
    host,
    title,
    tokens,
    at,
    day,
    opened: false,
  }));
  const noted = seen.length > 0 ? await noteSeen(app.store, seen) : null;
  if (noted?.ok === false) app.report(`store.${noted.error}`);
}

function markOf(id: number, judged: Judged, verdict: Verdict | null, lang: Lang): Mark {
  const { hype, relevance } = judged;
  return {
    id,
    verdict,
    signal: hype.signal,
    hype: hype.value,
    relevance: relevance.value,
    label: spokenLabel({ hype, relevance, verdict }, lang),
  };
}

/** "Skip. Hype high, 72 of 100, 5 reasons; relevance 15 of 100"; without AI and goal only "Not about AI". */
export function spokenLabel(
  { hype, relevance, verdict }: Pick<Judged, 'hype' | 'relevance'> & { verdict: Verdict | null },
  lang: Lang,
): string {
  if (verdict === null) return say(markWords.otherTopic, lang);
  const n = hype.reasons.length;
  const level = say(hypeLevels[hype.value >= 60 ? 'high' : hype.value >= 30 ? 'middle' : 'low'], lang);
  const signs = hype.signal === 'none' ? markWords.none : n === 1 ? markWords.one : markWords.many;
  const said = hype.aboutAi ? signs : markWords.otherTopic;
  const about = say(markWords.relevance, lang, { relevance: relevance.value });
  return `${say(verdictWords[verdict], lang)}. ${say(said, lang, { level, hype: hype.value, n })}; ${about}`;
}

function wordsIn(lang: Lang): ListingWords {
  return {
    lang,
    folded: say(listingWords.folded, lang),
    show: say(listingWords.show, lang),
    hide: say(listingWords.hide, lang),
  };
}
