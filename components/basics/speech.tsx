import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { say } from '../../lib/locale/lang';
import type { Bilingual, Lang } from '../../lib/locale/lang';

/** The reader's language, given once at the top of a page. */
export const Speech = createContext<Lang>('en');

export interface Speaker {
  lang: Lang;
  say(text: Bilingual, values?: Readonly<Record<string, string | number>>): string;
}

export function useSpeech(): Speaker {
  const lang = useContext(Speech);
  return { lang, say: (text, values) => say(text, lang, values) };
}
