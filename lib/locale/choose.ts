import type { Lang } from './lang';

/**
 * The language the interface speaks: the reader's choice, else the browser's ("de-AT" counts as German),
 * else English.
 */
export function chooseLang(setting: 'auto' | Lang, browserLanguage: string): Lang {
  if (setting !== 'auto') return setting;
  return /^de\b/i.test(browserLanguage) ? 'de' : 'en';
}
