import type { Lang } from '../locale/lang';
import type { Rulebook } from '../rules/rulebook';
import type { Goal } from '../settings/goal';
import type { Thresholds } from '../settings/thresholds';
import { detectLanguage } from '../text/language';
import { measureArticle } from './hype-article';
import { scoreHeadline } from './hype-headline';
import type { Judgement, Novelty, Piece } from './judgement';
import type { Personal } from './personal';
import { readingMinutes } from '../budget/reading-time';
import { scoreRelevance } from './relevance';
import { decide } from './verdict';

/** What a judgement needs to know about the reader; nothing here is reached for. */
export interface JudgeDeps {
  book: Rulebook;
  goals: readonly Goal[];
  thresholds: Thresholds;
  personal: Personal;
  /** Local day YYYY-MM-DD: goals may have ended. */
  today: string;
  /** Found by the caller (it needs the store); null where nothing is known about the reader. */
  novelty: Novelty | null;
  /** Minutes left of today's budget, null where there is none. */
  minutesLeft: number | null;
  /** The reader's own words a minute, null for the language's default. */
  readingSpeed: number | null;
  /** The reader asked for a verdict on whatever can be read: short or not about AI is then no reason to stay grey. */
  anyway?: boolean;
}

/** A text below this many words cannot be judged fairly as an article. */
const shortest = 60;

/** The language a piece is judged in: what the text shows, else the page's own word for it. */
export function languageOf(piece: Piece): { lang: Lang | null; found: string | null } {
  const sample = piece.text === undefined ? `${piece.title}. ${piece.teaser ?? ''}` : `${piece.title}\n\n${piece.text}`;
  const { lang } = detectLanguage(sample, piece.lang);
  const found = lang ?? piece.lang?.slice(0, 2).toLowerCase() ?? null;
  return { lang: found === 'en' || found === 'de' ? found : null, found };
}

/**
 * Judges a headline (no text) or an article. Grey states instead of a guess: `language` where no pack speaks it,
 * `too-short` under 60 words of text, `not-about-ai` for an article without an AI topic. A headline without an AI
 * topic is judged, with the signal "none".
 */
export function judge(piece: Piece, deps: JudgeDeps): Judgement {
  const { lang } = languageOf(piece);
  return lang === null ? { notJudged: 'language', words: roughWords(piece) } : judgeIn(piece, lang, deps);
}

/** The same in a language that is already known (the caller has looked). */
export function judgeIn(piece: Piece, lang: Lang, deps: JudgeDeps): Judgement {
  const { book, personal, anyway = false } = deps;
  if (piece.text === undefined) {
    const hype = scoreHeadline(book, piece, lang, personal);
    return finish(piece, lang, hype, 0, null, deps);
  }
  const { hype, words, letters } = measureArticle(
    book,
    { title: piece.title, text: piece.text },
    lang,
    personal,
    anyway ? 'given' : 'guard',
  );
  if (words === 0 || (words < shortest && !anyway)) return { notJudged: 'too-short', words };
  if (!hype.aboutAi && !anyway) return { notJudged: 'not-about-ai', words };
  return finish(piece, lang, hype, words, readingMinutes(lang, words, letters, deps.readingSpeed), deps);
}

function finish(
  piece: Piece,
  lang: Lang,
  hype: ReturnType<typeof scoreHeadline>,
  words: number,
  minutes: number | null,
  deps: JudgeDeps,
): Judgement {
  const { goals, today, novelty, minutesLeft, thresholds } = deps;
  const relevance = scoreRelevance(piece, lang, goals, today);
  const axes = { hype: hype.value, relevance: relevance.value, novelty: novelty?.value ?? null, minutes, minutesLeft };
  const { verdict, because } = decide(axes, thresholds);
  return { notJudged: null, lang, words, minutes, hype, relevance, novelty, verdict, because };
}

function roughWords(piece: Piece): number {
  return (piece.text ?? piece.title).split(/\s+/).filter((word) => word !== '').length;
}
