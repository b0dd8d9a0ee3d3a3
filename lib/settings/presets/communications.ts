import type { Preset } from './preset';

export const COMMUNICATIONS: Preset = {
  id: 'communications',
  name: { en: 'PR and communications', de: 'PR und Kommunikation' },
  about: { en: 'Reputation, newsrooms, and how false things spread.', de: 'Ruf, Redaktionen und wie sich Falsches verbreitet.' },
  goals: [
    {
      name: { en: 'Reputation and trust', de: 'Ruf und Vertrauen' },
      weight: 3,
      keywords: {
        en: ['reputation', 'crisis communication', 'public relations = PR', 'misinformation = disinformation', 'deepfake', 'backlash', 'apology', 'trust in AI', 'hallucination', 'defamation'],
        de: ['Reputation = Ruf', 'Krisenkommunikation', 'Öffentlichkeitsarbeit = PR', 'Desinformation = Falschinformationen', 'Deepfake', 'Shitstorm', 'Vertrauen in KI', 'Halluzination', 'Verleumdung'],
      },
    },
    {
      name: { en: 'Media and newsrooms', de: 'Medien und Redaktionen' },
      weight: 2,
      keywords: {
        en: ['newsroom', 'journalism = journalists', 'publishers', 'press release', 'media relations', 'fact checking', 'news consumption', 'AI overviews', 'AI summaries', 'editorial', 'broadcaster'],
        de: ['Redaktion', 'Journalismus = Journalisten', 'Verlage', 'Pressemitteilung', 'Pressearbeit', 'Faktencheck', 'Nachrichtennutzung', 'KI-Übersicht', 'KI-Zusammenfassung', 'Rundfunk', 'Medienhaus'],
      },
    },
    {
      name: { en: 'Own words', de: 'Eigene Texte' },
      weight: 2,
      keywords: {
        en: ['copywriting', 'writing assistant', 'AI-generated content', 'AI label', 'speech writing', 'internal communications', 'translation', 'newsletter', 'podcast', 'AI detector'],
        de: ['Texten', 'Schreibassistent', 'KI-generierte Inhalte', 'KI-Kennzeichnung', 'interne Kommunikation', 'Übersetzung', 'Newsletter', 'Podcast', 'KI-Detektor', 'leichte Sprache'],
      },
    },
    {
      name: { en: 'Politics and regulation', de: 'Politik und Regulierung' },
      weight: 1,
      keywords: {
        en: ['AI Act', 'AI regulation', 'election', 'lobbying', 'Digital Services Act = DSA', 'regulator', 'antitrust', 'copyright', 'public opinion'],
        de: ['KI-Verordnung = AI Act', 'KI-Regulierung', 'Wahlkampf', 'Lobbyismus', 'Digital Services Act = DSA', 'Aufsichtsbehörde', 'Kartellrecht', 'Urheberrecht', 'Umfrage'],
      },
    },
  ],
};
