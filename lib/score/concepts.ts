import type { Bilingual } from '../locale/lang';

export interface Concept {
  name: Bilingual;
  en: readonly string[];
  de: readonly string[];
}

export const CONCEPTS: readonly Concept[] = [
  { name: { en: 'privacy law', de: 'Datenschutz' }, en: ['GDPR', 'data protection', 'privacy', 'privacy watchdog'], de: ['DSGVO', 'Datenschutz', 'Datenschützer', 'personenbezogene Daten'] },
];
