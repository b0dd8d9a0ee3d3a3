/** The two languages that are equals here: of the packs, the goals and the interface. */
export type Lang = 'en' | 'de';

/** One text in both languages; the compiler asks for the missing one. */
export type Bilingual = Readonly<Record<Lang, string>>;

/** One text for exactly one thing and one for every other number (also for none): English and German agree on that. */
export function counted(n: number, one: Bilingual, many: Bilingual): Bilingual {
  return n === 1 ? one : many;
}

/** Sentences with places to fill, cut up once: text, name, text, name … text. There are as many as the product has. */
const cut = new Map<string, readonly string[]>();

/** The sentence with `{name}` replaced by the values given; a name without a value stays. */
export function fillIn(sentence: string, values: Readonly<Record<string, string | number>>): string {
  // Also keeps the list short: what has been filled in comes by again to be shown.
  if (!sentence.includes('{')) return sentence;
  let parts = cut.get(sentence);
  if (parts === undefined) cut.set(sentence, (parts = sentence.split(/\{(\w+)\}/)));
  let text = parts[0] ?? '';
  for (let i = 1; i < parts.length; i += 2) {
    const name = parts[i] ?? '';
    text += String(values[name] ?? `{${name}}`) + (parts[i + 1] ?? '');
  }
  return text;
}

/** The text in the reader's language, with `{name}` replaced by the values given. */
export function say(text: Bilingual, lang: Lang, values: Readonly<Record<string, string | number>> = {}): string {
  return fillIn(text[lang], values);
}
