import type { Headline, ListingMode, Mark } from '../listing/headline';
import { hypeLevels, listingWords, markWords } from '../locale/badge';
import type { Lang } from '../locale/lang';
import { say } from '../locale/lang';
import { verdictWords } from '../locale/verdicts';
import type { ListingWords } from '../messages/contract';
import type { PageSender } from '../messages/receive';
import type { Judged } from '../score/judgement';
import { isAmong } from '../settings/host';
import type { SeenRecord } from '../store/records';
import { noteSeen } from '../store/seen';
import { hostOf, normaliseAddress } from '../text/address';
import type { App, Core } from './app';
import { langOf } from './app';
import { budgetNow, readerFor, settingsNow } from './reader';
import { showTab } from './show-tab';

export interface ListingAnswer {
  mode: ListingMode;
  marks: Mark[];
  words: ListingWords;
}

/**
 * Judges the headlines of a page. Only headlines about AI get a mark: on others the rules for AI hype do not fit.
 * Every marked headline counts as seen from now on, except in private windows.
 */
export async function judgeListing(app: App, from: PageSender, headlines: readonly Headline[], pageLang: string | null): Promise<ListingAnswer> {
  const settings = await settingsNow(app);
  const lang = langOf(app, settings);
  const words = wordsIn(lang);
  const host = hostOf(from.url);
  if (settings.listings === 'off' || isAmong(host, settings.paused)) return { mode: 'off', marks: [], words };
  const core = await app.core();
  const reader = { ...readerFor(host, settings, await budgetNow(app, settings)), novelty: null };
  const marks: Mark[] = [];
  const seen: SeenRecord[] = [];
  for (const headline of headlines) {
    const { title, teaser, href } = headline;
    const piece = { title, ...(teaser === undefined ? {} : { teaser }), ...(pageLang === null ? {} : { lang: pageLang }) };
    const judgement = core.judge(piece, reader);
    if (judgement.notJudged !== null || !judgement.hype.aboutAi) continue;
    marks.push(markOf(headline.id, judgement, lang));
    seen.push(meeting(app, core, href, piece));
  }
  if (!from.incognito && seen.length > 0) {
    const noted = await noteSeen(app.store, seen);
    if (!noted.ok) app.report(`store.${noted.error}`);
  }
  const aboutAi = marks.length >= Math.min(3, headlines.length / 10);
  await showTab(app, from.tabId, { kind: 'listing', address: normaliseAddress(from.url), at: app.now(), aboutAi: aboutAi && marks.length > 0 });
  return { mode: settings.listings, marks, words };
}

function meeting(app: App, core: Core, href: string, piece: { title: string; teaser?: string }): SeenRecord {
  const at = app.now();
  return { address: normaliseAddress(href), host: hostOf(href), title: piece.title, tokens: core.meet(piece)?.tokens ?? [], at, day: app.calendar.dayOf(at), opened: false };
}

function markOf(id: number, judged: Judged, lang: Lang): Mark {
  const { hype, relevance, verdict } = judged;
  return { id, verdict, signal: hype.signal, hype: hype.value, relevance: relevance.value, label: spokenLabel(judged, lang) };
}

/** "Skip. Hype high, 72 of 100, 5 reasons; relevance 15 of 100". */
export function spokenLabel({ hype, relevance, verdict }: Pick<Judged, 'hype' | 'relevance' | 'verdict'>, lang: Lang): string {
  const n = hype.reasons.length;
  const level = say(hypeLevels[hype.value >= 60 ? 'high' : hype.value >= 30 ? 'middle' : 'low'], lang);
  const said = hype.signal === 'none' ? markWords.none : n === 1 ? markWords.one : markWords.many;
  const about = say(markWords.relevance, lang, { relevance: relevance.value });
  return `${say(verdictWords[verdict], lang)}. ${say(said, lang, { level, hype: hype.value, n })}; ${about}`;
}

function wordsIn(lang: Lang): ListingWords {
  return { folded: say(listingWords.folded, lang), show: say(listingWords.show, lang), hide: say(listingWords.hide, lang) };
}
