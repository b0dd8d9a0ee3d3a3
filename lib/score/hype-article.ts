import type { Lang } from '../locale/lang';
import { fill, reasonTexts } from '../locale/reasons';
import type { Rulebook } from '../rules/rulebook';
import { TokenReader } from '../text/tokens';
import { absenceLines } from './absence';
import { articleConstants as k, enoughWords } from './article-constants';
import { readBody } from './body-hits';
import { bodyLines } from './body-lines';
import { gapLine } from './gap';
import { readHeadline } from './headline-hits';
import { baitDial, headlineLines } from './hype-headline';
import type { HypeScore } from './judgement';
import type { Line } from './lines';
import { exactTotal, foldSmall, sumOf } from './lines';
import { siteLine } from './lines-own';
import type { Personal } from './personal';
import { saturate } from './saturate';
import { signalOf, withoutCancelled } from './signal';
import { speakerLine } from './speaker';
import { creditLines } from './substance';
import { countWords } from './words';

const reader = new TokenReader();

/** A score shows at most this many lines of hype and as many of credit; the rest is summed. */
const linesShown = 22;

/**
 * Signs of hype in an article. The body is a density: points of all signs (one expression at most `cap` times)
 * per 1,000 words, less what every text has, less quotations, topic words and the text's own scepticism,
 * compressed (saturate) and weighed with the headline. Then what is missing and who speaks adds a little, and
 * substance takes away at most a third. Every step is a signed line; the lines add up exactly to `value`.
 *
 * One tokenising and one match of the text; sentences are cut out only for the lines that are shown.
 */
export function scoreArticle(
  book: Rulebook,
  article: { title: string; text: string },
  lang: Lang,
  personal: Personal,
): HypeScore {
  return measureArticle(book, article, lang, personal).hype;
}

/**
 * The same together with the number of words and letters, which the one pass over the text counts anyway.
 * `topic` "given" lets the rules speak that ask for an AI topic (for measuring texts that get no verdict).
 */
export function measureArticle(
  book: Rulebook,
  article: { title: string; text: string },
  lang: Lang,
  personal: Personal,
  topic: 'guard' | 'given' = 'guard',
): { hype: HypeScore; words: number; letters: number } {
  const { title, text } = article;
  const tokens = reader.read(text);
  const { words, letters } = countWords(tokens);
  const titleOnly = readHeadline(book, title, '', lang, personal, false);
  const body = readBody(book, tokens, lang, personal, titleOnly.namesAi, words, topic === 'given');
  const head = body.speaks && !titleOnly.aboutAi ? readHeadline(book, title, '', lang, personal, true) : titleOnly;
  const headWeight = words < enoughWords ? k.headlineShort : k.headline;
  const headLines = headlineLines(head).map((line) => ({ ...line, points: line.points * headWeight }));
  const bodyPart = bodyLines(body, words, text, tokens);
  const alone = words < enoughWords ? null : aloneLine(sumOf(headLines), headWeight, sumOf(bodyPart));
  const lines = joined(headLines, bodyPart);
  if (alone) lines.push(alone);
  const found = sumOf(lines);
  if (words >= enoughWords && found > 0) {
    lines.push(...absenceLines(body, found));
    const speaker = speakerLine(text, tokens, lang, book, body, found);
    if (speaker) lines.push(speaker);
    const gap = gapLine(text, tokens, book, head, body, lang);
    if (gap) lines.push(gap);
  }
  const own = lines.filter((line) => line.category === 'scale');
  const signs = lines.filter((line) => line.category !== 'scale');
  const positive = foldSmall(signs, linesShown, (n, points) => ({
    rule: 'scale.small',
    pack: null,
    category: 'scale',
    points,
    why: fill(reasonTexts.small, { n }),
  }));
  positive.push(...own);
  const over = sumOf(positive) - saturate(sumOf(positive));
  if (over > 0) addOverlap(positive, over);
  const credit = words >= enoughWords ? creditLines(body.substance, sumOf(positive), text, tokens) : [];
  const all = [
    ...positive,
    ...foldSmall(credit, linesShown, (n, points) => ({
      rule: 'scale.small-credit',
      pack: null,
      category: 'substance',
      points,
      why: fill(reasonTexts.smallCredit, { n }),
    })),
  ];
  const site = all.length > 0 ? siteLine(all, personal) : null;
  if (site) all.push(site);
  const total = withoutCancelled(exactTotal(all));
  const hype: HypeScore = {
    value: total.value,
    signal: signalOf(total),
    confidence: confidenceOf(words),
    bait: baitDial(head),
    aboutAi: body.aboutAi,
    reasons: total.reasons,
  };
  return { hype, words, letters };
}

/** A headline louder than its text: where the body does not take up the tone, the headline counts less. */
function aloneLine(head: number, headWeight: number, body: number): Line | null {
  if (head <= 0) return null;
  const echo = Math.min(1, saturate(body) / ((head / headWeight) * k.headlineEcho));
  const lost = head * (1 - k.headlineAlone) * (1 - echo);
  return lost > 0
    ? { rule: 'scale.headline-alone', pack: null, category: 'scale', points: -lost, why: reasonTexts.headlineAlone }
    : null;
}

function confidenceOf(words: number): HypeScore['confidence'] {
  if (words < enoughWords) return 'low';
  return words <= 400 ? 'medium' : 'high';
}

/** The compression of the whole joins that of the headline in one line. */
function addOverlap(lines: Line[], points: number): void {
  const at = lines.findIndex((line) => line.rule === 'scale.overlap');
  const known = lines[at];
  const line: Line = {
    rule: 'scale.overlap',
    pack: null,
    category: 'scale',
    points: (known?.points ?? 0) - points,
    why: reasonTexts.overlap,
  };
  if (known) lines[at] = line;
  else lines.push(line);
}

/** Headline and body lines together; the arithmetic lines of the same kind become one. */
function joined(head: readonly Line[], body: readonly Line[]): Line[] {
  const lines = [...body];
  for (const line of head) {
    const same = line.category === 'scale' ? lines.findIndex((other) => other.rule === line.rule) : -1;
    const other = lines[same];
    if (other) lines[same] = { ...other, points: other.points + line.points };
    else lines.push(line);
  }
  return lines;
}
