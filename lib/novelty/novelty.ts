import type { Lang } from '../locale/lang';
import type { Novelty, SeenBefore } from '../score/judgement';
import type { SeenRecord } from '../store/records';
import { isTelling, signature, tokenWeight } from './signature';

/**
 * New to this reader? Compared are the words of title and lead with everything met in 30 days.
 * Measured on 6,282 headlines of 85 stories (../shared/HYPE.md, section 6): with the larger of the
 * title's Jaccard and the cosine of title and lead, .30 finds two of three repeats and calls one
 * first report in eighty a repeat; SimHash found next to none.
 *
 *   value = 100 * (1 - similarity)      similarity below .20 counts as none
 *
 * A headline that was only seen is known by less than an article that was read: its similarity
 * counts .7. The same address, once read, is not new at all.
 */
const SAME_REPORT = 0.5;
const SAME_STORY = 0.3;
const RELATED = 0.25;
const NOTHING = 0.2;
const ONLY_SEEN = 0.7;
/** The headline of this very page was seen on a listing: its text is still unread. */
const SEEN_SAME_ADDRESS = 0.3;
const DAY_MS = 86_400_000;
const KEPT_DAYS = 30;
/** The index is asked for at most this many tokens of a piece. */
const MOST_TOKENS = 16;
const SHARED_TOKENS = 2;

/** What novelty needs to know of a piece: its normalised address, title and signature (see signature.ts). */
export interface Known {
  address: string;
  title: string;
  tokens: readonly string[];
  lang: Lang;
}

/** The tokens worth an index look-up, most telling first: names with numbers, then long words; no everyday ones. */
export function needCandidates(tokens: readonly string[]): string[] {
  const telling = tokens.filter(isTelling);
  return [...telling].sort((a, b) => tokenWeight(b) - tokenWeight(a) || b.length - a.length).slice(0, MOST_TOKENS);
}

/**
 * @param candidates records that share tokens or the address with the piece; others are ignored.
 * @param now UTC milliseconds; records older than 30 days do not count.
 */
export function novelty(piece: Known, candidates: readonly SeenRecord[], now: number): Novelty {
  const own = signature(piece.title, '', piece.lang);
  let nearest: SeenBefore | null = null;
  let known = 0;
  for (const record of candidates) {
    if (now - record.at > KEPT_DAYS * DAY_MS) continue;
    const same = record.address === piece.address;
    const similarity = same ? 1 : similarityTo(piece, own, record);
    if (similarity < NOTHING) continue;
    const counts = same ? (record.opened ? 1 : SEEN_SAME_ADDRESS) : similarity * (record.opened ? 1 : ONLY_SEEN);
    const before = nearest === null ? -1 : known;
    if (counts > before || (counts === before && nearest !== null && record.at > nearest.at)) {
      known = counts;
      nearest = seenBefore(record, similarity, same);
    }
  }
  return {
    value: Math.round(100 * (1 - Math.min(1, known))),
    evidence: nearest !== null && nearest.similarity >= RELATED ? nearest : null,
  };
}

function seenBefore(record: SeenRecord, similarity: number, same: boolean): SeenBefore {
  const kind = same
    ? 'same-address'
    : similarity >= SAME_REPORT
      ? 'same-report'
      : similarity >= SAME_STORY
        ? 'same-story'
        : 'related';
  return {
    kind,
    address: record.address,
    title: record.title,
    host: record.host,
    at: record.at,
    similarity: Math.round(similarity * 100) / 100,
    opened: record.opened,
  };
}

function similarityTo(piece: Known, ownTitle: readonly string[], record: SeenRecord): number {
  const theirs = new Set(record.tokens);
  let shared = 0;
  for (const token of piece.tokens) if (theirs.has(token)) shared += 1;
  if (shared < SHARED_TOKENS) return 0;
  const titles = jaccard(ownTitle, signature(record.title, '', piece.lang));
  return Math.max(titles, cosine(piece.tokens, record.tokens));
}

/** Shared weight over all weight, 0-1; titles that share fewer than two telling tokens share nothing. */
function jaccard(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  let shared = 0;
  let sharedTelling = 0;
  let all = 0;
  for (const token of a) {
    all += tokenWeight(token);
    if (other.has(token)) {
      shared += tokenWeight(token);
      if (isTelling(token)) sharedTelling += 1;
    }
  }
  const own = new Set(a);
  for (const token of b) if (!own.has(token)) all += tokenWeight(token);
  return sharedTelling < SHARED_TOKENS || all === 0 ? 0 : shared / all;
}

function cosine(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  let dot = 0;
  let telling = 0;
  for (const token of a) {
    if (!other.has(token)) continue;
    dot += tokenWeight(token) ** 2;
    if (isTelling(token)) telling += 1;
  }
  if (telling < SHARED_TOKENS) return 0;
  const length = (tokens: readonly string[]) =>
    Math.sqrt(tokens.reduce((sum, token) => sum + tokenWeight(token) ** 2, 0));
  return dot / (length(a) * length(b));
}
