import type { Pack } from '../../lib/packs/pack';
import { parsePack } from '../../lib/packs/pack';
import type { Random } from '../rules/random';

const starts = 'b c d f g h k l m n p r s t v w z br dr fr gr kl pl pr sch sp st tr'.split(' ');
const middles = 'a e i o u ai ei au ie'.split(' ');
const ends = 'l m n r s t ck ld nd ng nt rt st'.split(' ');

/** Invented words whose use falls off as in a language (Zipf): the first are the "the" and "of" of the text. */
export function vocabulary(random: Random, size: number): string[] {
  const words = new Set<string>();
  while (words.size < size) {
    const syllables = 1 + random.below(3) + (words.size > 300 ? 1 : 0);
    let word = '';
    for (let i = 0; i < syllables; i++)
      word += random.pick(starts) + random.pick(middles) + (random.chance(0.5) ? random.pick(ends) : '');
    words.add(word);
  }
  return [...words];
}

function zipf(random: Random, words: readonly string[]): string {
  return words[Math.min(words.length - 1, Math.floor(words.length ** random.next()) - 1)] ?? '';
}

/** About `count` words of running text: sentences, commas, quotations, paragraphs, some capitals and numbers. */
export function article(random: Random, words: readonly string[], count: number): string {
  const parts: string[] = [];
  let left = 5 + random.below(20);
  let capital = true;
  for (let i = 0; i < count; i++) {
    let word = random.chance(0.02) ? String(random.below(3000)) : zipf(random, words);
    if (capital || random.chance(0.08)) word = word.charAt(0).toUpperCase() + word.slice(1);
    capital = false;
    if (random.chance(0.03)) word = `“${word} ${zipf(random, words)}”`;
    parts.push(word);
    if (--left === 0) {
      parts.push(random.chance(0.2) ? '.\n\n' : '. ');
      left = 5 + random.below(25);
      capital = true;
    } else parts.push(random.chance(0.06) ? ', ' : random.chance(0.02) ? '-' : ' ');
  }
  // In one piece: a string that was put together is slower to pass over, which would flatter what is measured in C.
  return parts.join('');
}

/** A valid pack of `count` rules in the mix of shapes that the shipped packs have: phrases, alternatives, gaps, wildcards, lists. */
export function syntheticPack(random: Random, words: readonly string[], count: number): Pack {
  const common = (): string => zipf(random, words);
  const rare = (): string => random.pick(words);
  // One rule in twenty is a single word, of the rarer half: a text has a hit in every hundred words, not in ten.
  const lone = (): string => words[(words.length >> 1) + random.below(words.length >> 1)] ?? '';
  const long = (): string => {
    for (;;) {
      const word = rare();
      if (word.length >= 7) return word;
    }
  };
  const shapes: readonly (() => string)[] = [
    () => `${common()} ${rare()}`,
    () => `${rare()} ${common()} ${rare()}`,
    () => `{${rare()}|${rare()}|${rare()}} ${rare()}`,
    () => `{@names} <0-3> ${rare()}`,
    () => `${rare()} <0-4> {${rare()}|${common()}}`,
    () => `${long().slice(0, 6)}* ${rare()}`,
    () => `*${long().slice(1)} ${rare()}`,
    () => `^ ${common()} <0-3> ${rare()}`,
    () => `{@names} [${common()}] {${rare()}|${rare()}|${rare()} ${rare()}}`,
    () => `${rare()} ${rare()}`,
  ];
  const list = (size: number): string[] =>
    Array.from({ length: size }, (_, i) => (i % 4 === 3 ? `${rare()} ${rare()}` : rare()));
  const raw = {
    schema: 'hypepack/1',
    id: `synthetic-${count}`,
    version: '1.0.0',
    language: 'en',
    licence: 'CC0-1.0',
    name: { en: 'Synthetic', de: 'Synthetisch' },
    lists: { names: list(60), negator: list(20), negatorAfter: list(20) },
    topics: { ai: ['{@names}'] },
    rules: Array.from({ length: count }, (_, i) => ({
      id: `s.r${i}`,
      category: 'revolution',
      points: 1 + (i % 60),
      any: [random.pick(shapes)(), i % 20 === 0 ? lone() : random.pick(shapes)()],
      ...(i % 10 === 0 ? { unless: [`${common()} ${rare()}`] } : {}),
      why: { en: `Says ${i}.`, de: `Sagt ${i}.` },
    })),
  };
  const pack = parsePack(raw);
  if (!pack.ok) throw new Error(`${pack.error.path}: ${pack.error.reason}`);
  return pack.value;
}

/** Inputs that are made to be slow, each of `size` units. */
export function adversarial(words: readonly string[], size: number): Record<string, string> {
  const fill = (part: string): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);
  return {
    'one letter, no spaces': fill('a'),
    'one word': fill(`${words[5]} `),
    'rule prefixes': fill(
      words
        .slice(0, 2000)
        .map((word) => word.slice(0, 6))
        .join(' '),
    ),
    'rule words, no full stop': fill(words.slice(0, 4000).join(' ')),
    quotes: fill('"'),
    'opening quotes': fill('“a '),
    'combining marks': fill('a\u0301'),
    'only combining marks': fill('\u0308'),
    commas: fill(', '),
    'full stops': fill('. '),
    abbreviations: fill('Dr. '),
    capitals: fill('Aa AAAA '),
    negators: fill('not a '),
    apostrophes: fill("'a "),
    hyphens: fill('a-'),
    newlines: fill('\n'),
    digits: fill('1,'),
    'lone surrogates': fill('\ud800'),
    emoji: fill('🚀'),
    NUL: fill('\0'),
    'right to left': fill('\u05d0\u05d1 '),
  };
}
