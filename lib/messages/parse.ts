import type { Headline } from '../listing/headline';
import type { NotJudged } from '../score/judgement';
import type { Quote, Where } from '../score/reason';
import type { AskName, Asks } from './contract';

/** What one message may carry at most; more is cut, never an error, because real pages are that big. */
export const caps = {
  headlines: 500,
  title: 500,
  teaser: 1000,
  href: 2000,
  path: 2000,
  quote: 2000,
  session: 64,
} as const;

/** Gives the ask in the contract's shape, or undefined when it is none. */
export type AskParser<Name extends AskName> = (raw: unknown) => Asks[Name]['ask'] | undefined;

const greyReasons: Record<NotJudged, true> = {
  'not-article': true,
  'too-short': true,
  paywall: true,
  language: true,
  'not-about-ai': true,
  paused: true,
  'no-access': true,
  failed: true,
};
const places: Record<Where, true> = { title: true, teaser: true, body: true };

const isGrey = (raw: unknown): raw is NotJudged => typeof raw === 'string' && Object.hasOwn(greyReasons, raw);
const isPlace = (raw: unknown): raw is Where => typeof raw === 'string' && Object.hasOwn(places, raw);

/** A plain object: neither null nor a list. */
export function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** A whole number within limits, or undefined. */
export function whole(raw: unknown, min: number, max: number): number | undefined {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= min && raw <= max ? raw : undefined;
}

// Marks that turn the direction of what follows them: a page's title could turn around our own words behind it.
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** One line of text: control characters and runs of white space become one space, turning marks go, cut to `max` UTF-16 units at a whole character. */
export function line(raw: unknown, max: number): string | undefined {
  if (typeof raw !== 'string') return undefined;
  return cut(
    raw
      .slice(0, max * 4)
      .replace(turning, '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim(),
    max,
  );
}

/** At most `max` UTF-16 units, never half a surrogate pair. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

/** A web address as it stands, or undefined for everything that is not http(s). */
export function webAddress(raw: unknown): string | undefined {
  if (typeof raw !== 'string' || raw.length > caps.href || !/^https?:\/\//i.test(raw)) return undefined;
  return URL.canParse(raw) ? raw : undefined;
}

const nothing = (raw: unknown): null | undefined => (raw === null || raw === undefined ? null : undefined);

function parseHeadline(raw: unknown): Headline | undefined {
  if (!isObject(raw)) return undefined;
  const id = whole(raw['id'], 0, Number.MAX_SAFE_INTEGER);
  const title = line(raw['title'], caps.title);
  const href = webAddress(raw['href']);
  if (id === undefined || !title || href === undefined) return undefined;
  const teaser = line(raw['teaser'], caps.teaser);
  return { id, title, href, ...(teaser ? { teaser } : {}) };
}

function parseQuote(raw: unknown): Quote | undefined {
  if (!isObject(raw) || !isPlace(raw['where'])) return undefined;
  const start = whole(raw['start'], 0, 10_000_000);
  const end = whole(raw['end'], 0, 10_000_000);
  if (typeof raw['text'] !== 'string' || start === undefined || end === undefined || end < start) return undefined;
  return { text: cut(raw['text'], caps.quote), where: raw['where'], start, end };
}

const tabId = (raw: unknown): number | undefined => whole(raw, 0, Number.MAX_SAFE_INTEGER);

/** One line a message; the compiler asks for the missing one. */
export const askParsers: { [Name in AskName]: AskParser<Name> } = {
  'page.article': (raw) => {
    const path = isObject(raw) ? line(raw['path'], caps.path) : undefined;
    return path === undefined ? undefined : { path };
  },
  'page.nothing': (raw) => (isObject(raw) && isGrey(raw['why']) ? { why: raw['why'] } : undefined),
  'page.draw': nothing,
  'listing.judge': (raw) => {
    if (!isObject(raw) || !Array.isArray(raw['headlines'])) return undefined;
    const headlines = raw['headlines'].slice(0, caps.headlines).map(parseHeadline);
    const lang =
      typeof raw['lang'] === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(raw['lang']) ? raw['lang'] : null;
    return { headlines: headlines.filter((headline) => headline !== undefined), lang };
  },
  'time.spent': (raw) => {
    if (!isObject(raw)) return undefined;
    const { session, seq, ms } = raw;
    if (typeof session !== 'string' || !/^[\w-]{8,64}$/.test(session) || typeof ms !== 'number' || !(ms >= 0))
      return undefined;
    const number = whole(seq, 0, 10_000_000);
    return number === undefined
      ? undefined
      : { session, seq: number, ms: Math.min(ms, 86_400_000), away: raw['away'] === true };
  },
  'budget.more': (raw) => {
    const minutes = isObject(raw) ? whole(raw['minutes'], 1, 120) : undefined;
    return minutes === undefined ? undefined : { minutes };
  },
  'budget.leave': nothing,
  'tab.judge': (raw) => {
    if (!isObject(raw)) return undefined;
    const id = tabId(raw['tabId']);
    return id === undefined ? undefined : { tabId: id, anyway: raw['anyway'] === true };
  },
  'tab.jump': (raw) => {
    if (!isObject(raw)) return undefined;
    const id = tabId(raw['tabId']);
    const quote = parseQuote(raw['quote']);
    return id === undefined || quote === undefined ? undefined : { tabId: id, quote };
  },
  'settings.changed': nothing,
};
