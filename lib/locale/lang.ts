/** The two languages that are equals here: of the packs, the goals and the interface. */
export type Lang = 'en' | 'de';

/** One text in both languages; the compiler asks for the missing one. */
export type Bilingual = Readonly<Record<Lang, string>>;

/** One text for exactly one thing and one for every other number (also for none): English and German agree on that. */
export function counted(n: number, one: Bilingual, many: Bilingual): Bilingual {
  return n === 1 ? one : many;
}

/** The text in the reader's language, with `{name}` replaced by the values given. */
export function say(text: Bilingual, lang: Lang, values: Readonly<Record<string, string | number>> = {}): string {
  return text[lang].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
