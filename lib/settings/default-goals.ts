import type { Bilingual, Lang } from '../locale/lang';
import { say } from '../locale/lang';
import type { Goal } from './goal';

interface GenericGoal {
  name: Bilingual;
  weight: Goal['weight'];
  keywords: Record<Lang, string[]>;
}

/** What nearly every marketer works on: used until the reader chooses a role or writes own goals. */
const generic: readonly GenericGoal[] = [
  {
    name: { en: 'Content and search', de: 'Content und Suche' },
    weight: 2,
    keywords: {
      en: [
        'SEO = search engine optimisation = search engine optimization',
        'content marketing',
        'AI Overviews',
        'organic traffic',
        'copywriting',
        'newsletter',
      ],
      de: [
        'SEO = Suchmaschinenoptimierung',
        'Content-Marketing',
        'AI Overviews = KI-Übersichten',
        'organische Reichweite',
        'Werbetext',
        'Newsletter',
      ],
    },
  },
  {
    name: { en: 'Campaigns and ads', de: 'Kampagnen und Anzeigen' },
    weight: 2,
    keywords: {
      en: ['Google Ads', 'Meta Ads', 'advertising', 'campaign', 'conversion rate', 'attribution'],
      de: ['Google Ads', 'Meta Ads', 'Werbung', 'Kampagne', 'Conversion-Rate', 'Attribution'],
    },
  },
  {
    name: { en: 'Law and privacy', de: 'Recht und Datenschutz' },
    weight: 1,
    keywords: {
      en: ['AI Act', 'GDPR', 'copyright', 'consent', 'privacy'],
      de: ['AI Act = KI-Verordnung = KI-Gesetz', 'DSGVO', 'Urheberrecht', 'Einwilligung', 'Datenschutz'],
    },
  },
];

/** The generic goals with names in the reader's language; keywords are always in both. */
export function defaultGoals(lang: Lang): Goal[] {
  return generic.map(({ name, weight, keywords }) => ({
    name: say(name, lang),
    weight,
    keywords: { en: [...keywords.en], de: [...keywords.de] },
  }));
}
