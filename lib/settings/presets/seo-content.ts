import type { Preset } from './preset';

export const SEO_CONTENT: Preset = {
  id: 'seo-content',
  name: { en: 'SEO and content', de: 'SEO und Content' },
  about: { en: 'Visibility in search and answer engines, and what machines write.', de: 'Sichtbarkeit in Such- und Antwortmaschinen, und was Maschinen schreiben.' },
  goals: [
    {
      name: { en: 'Visibility in search and answer engines', de: 'Sichtbarkeit in Such- und Antwortmaschinen' },
      weight: 3,
      keywords: {
        en: ['SEO = search engine optimization = search engine optimisation', 'Google Search', 'AI overviews = AI overview', 'AI mode', 'AI search', 'search engine', 'answer engine', 'generative engine optimization = GEO', 'ChatGPT search', 'Perplexity', 'Bing', 'search results', 'search ranking', 'core update', 'zero-click', 'featured snippet'],
        de: ['SEO = Suchmaschinenoptimierung', 'Google-Suche', 'KI-Übersicht = KI-Übersichten', 'KI-Modus', 'KI-Suche', 'Suchmaschine', 'Antwortmaschine', 'ChatGPT-Suche', 'Suchergebnisse', 'Ranking', 'Sichtbarkeit in Suchmaschinen', 'Google-Update', 'Suchanfragen'],
      },
    },
    {
      name: { en: 'Traffic and crawlers', de: 'Besucher und Crawler' },
      weight: 2,
      keywords: {
        en: ['search traffic', 'referral traffic', 'organic traffic', 'website traffic', 'crawler = crawlers', 'robots.txt', 'scraping', 'GPTBot', 'Google Discover', 'click-through rate', 'llms.txt'],
        de: ['organischer Traffic', 'Website-Traffic', 'Besucherzahlen', 'Klickrate', 'Seitenaufrufe', 'Crawler', 'Scraping', 'robots.txt', 'Google Discover', 'Reichweitenverlust'],
      },
    },
    {
      name: { en: 'Content production', de: 'Content-Produktion' },
      weight: 2,
      keywords: {
        en: ['content marketing', 'copywriting', 'content strategy', 'writing assistant', 'AI-generated content', 'AI slop', 'AI detector', 'editorial', 'newsroom', 'blog', 'newsletter', 'fact checking', 'translation'],
        de: ['Content-Marketing', 'Werbetexte', 'Content-Strategie', 'Schreibassistent', 'KI-generierte Inhalte', 'KI-Texte', 'KI-Müll', 'KI-Detektor', 'Redaktion', 'Blog', 'Newsletter', 'Faktencheck', 'Übersetzung'],
      },
    },
    {
      name: { en: 'Copyright and publishers', de: 'Urheberrecht und Verlage' },
      weight: 2,
      keywords: {
        en: ['copyright', 'training data', 'licensing deal', 'publishers', 'fair use', 'lawsuit over content', 'content licensing', 'opt-out', 'AI labelling', 'plagiarism'],
        de: ['Urheberrecht', 'Trainingsdaten', 'Lizenzabkommen', 'Verlage', 'Leistungsschutzrecht', 'Urheber', 'Sammelklage', 'Opt-out', 'Kennzeichnungspflicht', 'Plagiat'],
      },
    },
  ],
};
