import type { Lang } from '../locale/lang';
import { SIGNS } from '../text/language-words';
import { stem } from '../text/stem';
import { wordsOf } from '../text/words';

/** The start of an article says what it reports; the rest would make every long piece unlike every short one. */
const LEAD_WORDS = 60;

const STOP_WORDS = new Set(
  `${SIGNS.en.words} ${SIGNS.de.words} s t re ve d ll via pro per laut sowie etwa rund mehr`.split(' '),
);

/**
 * What every second piece about AI contains. Shared, it says next to nothing about the story:
 * counted a little, and never looked up in the index.
 */
const EVERYDAY = new Set(
  'ai ki openai google microsoft meta chatgpt apple amazon nvidia chatbot model modell modelle tool news new neue start launch report company unternehmen firma firmen user nutzer technology technologie tech intelligence intelligenz künstlich artificial data daten update agent system software internet app million milliarde billion prozent percent jahr year studie study'
    .split(' ')
    .flatMap((word) => [word, stem(word, 'en'), stem(word, 'de')]),
);

/**
 * The content words of title and lead as stems, each once: what novelty compares and the store
 * indexes. Stop words are out; a model name with its number is one token ("GPT-5.2" is gpt52).
 * @param lead teaser, or the start of the text; only its first 60 words count.
 */
export function signature(title: string, lead: string, lang: Lang): string[] {
  const tokens = new Set(contentTokens(title, lang, Number.POSITIVE_INFINITY));
  for (const token of contentTokens(lead.slice(0, LEAD_WORDS * 20), lang, LEAD_WORDS)) tokens.add(token);
  return [...tokens];
}

function contentTokens(text: string, lang: Lang, mostWords: number): string[] {
  const words = wordsOf(text);
  const tokens: string[] = [];
  for (let i = 0; i < words.length && i < mostWords; i += 1) {
    let token = words[i]?.text ?? '';
    const first = token;
    // GPT, 5 and 2 of "GPT-5.2" belong together; so do the halves of 4.5.
    while (words[i + 1]?.joined === true && /^\d/.test(words[i + 1]?.text ?? '') && token.length < 20) {
      i += 1;
      token += words[i]?.text ?? '';
    }
    const lower = token.toLowerCase();
    if (token !== first || /\d/.test(token)) {
      if (lower.length > 1) tokens.push(lower);
    } else if (lower === 'ki' || lower === 'ai') tokens.push('ai');
    else if (lower.length > 2 && !STOP_WORDS.has(lower)) tokens.push(stem(token, lang));
  }
  return tokens;
}

/** How much a shared token says: numbers and model names twice a word, everyday AI words a third. */
export function tokenWeight(token: string): number {
  if (/\d/.test(token)) return /^(?:19|20)\d\d$/.test(token) ? 0.5 : 2;
  return EVERYDAY.has(token) ? 0.35 : 1;
}

/** Whether a token is rare enough to ask the index for it. */
export function isTelling(token: string): boolean {
  return tokenWeight(token) >= 1;
}
