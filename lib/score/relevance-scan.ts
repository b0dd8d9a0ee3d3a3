import type { Lang } from '../locale/lang';
import { JOINERS, OTHER, charKind, endOfDotted, isGenitive } from '../text/words';
import { offersOf } from './relevance-goals';
import type { CompiledGoals, Offer } from './relevance-goals';
import { WRITTEN_OUT, isArtificial } from './relevance-words';

/**
 * The words of a text that offer something to the goals, in order; all others are only counted.
 * `at` is the number of the word in the text, `end` its end; `glued` holds the offers of this word
 * written together with the next (Chat-Bot), where only a hyphen parts them.
 */
export interface Spoken {
  at: number;
  start: number;
  end: number;
  offers: readonly Offer[];
  glued: { end: number; offers: readonly Offer[] } | null;
}

/**
 * Nearly all words of a text say nothing to the reader's goals, and the same ones again and again.
 * So a word is not even cut out of the text: its hash, made while its letters are passed, is looked
 * up among the words known to be silent, then among those known to speak. Two different words of a
 * page share a 32-bit hash about once in a million pages.
 */
const SPACE = 0x20;
/** 256 kB, made when first needed: room for the words of some hundred articles. */
const TABLE = 1 << 16;
const MOST_SPEAKING = 20_000;
const NOTHING: readonly Offer[] = [];

interface Memory {
  silent: Int32Array;
  speaking: Map<number, readonly Offer[]>;
}
type Memories = Partial<Record<Lang | 'none', Memory>>;
const memories = new WeakMap<CompiledGoals, Memories>();

function memoryOf(compiled: CompiledGoals, lang: Lang | null): Memory {
  const all = memories.get(compiled) ?? {};
  memories.set(compiled, all);
  return (all[lang ?? 'none'] ??= { silent: new Int32Array(TABLE), speaking: new Map() });
}

/** A hash lives in one of the four places after its own, 0 is empty. */
const PLACES = 4;

function isSilent(silent: Int32Array, hash: number): boolean {
  const own = (hash ^ (hash >>> 15)) & (TABLE - PLACES);
  return silent[own] === hash || silent[own + 1] === hash || silent[own + 2] === hash || silent[own + 3] === hash;
}

function silence(silent: Int32Array, hash: number): void {
  const own = (hash ^ (hash >>> 15)) & (TABLE - PLACES);
  let place = own;
  while (place < own + PLACES - 1 && silent[place] !== 0) place += 1;
  silent[place] = hash;
}

/** AI, KI, A.I. need no look at what stands before them. */
const SHORT = 8;

/** "Intelligence" is offered as AI, and is it only after "artificial". */
function withoutVeiled(offers: readonly Offer[], text: string, start: number): readonly Offer[] {
  if (!offers.some(({ key }) => key === WRITTEN_OUT) || isArtificial(text, start)) return offers;
  return offers.filter(({ key }) => key !== WRITTEN_OUT);
}

/** The words of `text` that any goal might want, in one pass. */
export function scan(text: string, lang: Lang | null, compiled: CompiledGoals): Spoken[] {
  const { silent, speaking } = memoryOf(compiled, lang);
  const spoken: Spoken[] = [];
  const length = text.length;
  const learn = (word: string, hash: number): readonly Offer[] => {
    const offers = offersOf(word, lang, compiled);
    if (offers.length === 0) silence(silent, hash);
    else {
      // A long session must not keep the words of every page.
      if (speaking.size > MOST_SPEAKING) speaking.clear();
      speaking.set(hash, offers);
    }
    return offers;
  };
  let at = 0;
  let lastStart = -1;
  let lastEnd = -2;
  let lastHash = 0;
  let i = 0;
  while (i < length) {
    let code = text.charCodeAt(i);
    if (charKind(code) === OTHER) {
      i += 1;
      continue;
    }
    const start = i;
    let hash = 17;
    do {
      hash = (Math.imul(hash, 31) + code) | 0;
      i += 1;
      code = text.charCodeAt(i);
    } while (i < length && charKind(code) !== OTHER);
    if (i - start === 1) {
      if (isGenitive(text, start)) continue;
      const end = endOfDotted(text, start, i);
      for (; i < end; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    }
    if (hash === 0) hash = 1;
    const to = i;
    let offers = NOTHING;
    if (!isSilent(silent, hash)) {
      offers = speaking.get(hash) ?? learn(text.slice(start, to).replaceAll('.', ''), hash);
    }
    if (
      lastEnd === start ||
      (lastEnd === start - 1 && text.charCodeAt(lastEnd) !== SPACE && JOINERS.has(text.charCodeAt(lastEnd)))
    ) {
      let both = Math.imul(lastHash, 31);
      for (let k = start; k < to; k += 1) both = (Math.imul(both, 31) + text.charCodeAt(k)) | 0;
      if (both === 0) both = 1;
      const glued = isSilent(silent, both)
        ? NOTHING
        : (speaking.get(both) ?? learn(text.slice(lastStart, lastEnd) + text.slice(start, to).toLowerCase(), both));
      const previous = spoken.at(-1);
      if (glued.length > 0) {
        if (previous?.at === at - 1) previous.glued = { end: to, offers: glued };
        else
          spoken.push({
            at: at - 1,
            start: lastStart,
            end: lastEnd,
            offers: NOTHING,
            glued: { end: to, offers: glued },
          });
      }
    }
    if (offers.length > 0 && to - start > SHORT) offers = withoutVeiled(offers, text, start);
    if (offers.length > 0) spoken.push({ at, start, end: to, offers, glued: null });
    at += 1;
    lastStart = start;
    lastEnd = to;
    lastHash = hash;
  }
  return spoken;
}
