import type { Preset } from './preset';

export const PRODUCT_MARKETING: Preset = {
  id: 'product-marketing',
  name: { en: 'Product marketing', de: 'Produktmarketing' },
  about: { en: 'Launches, positioning, prices and what competitors do.', de: 'Produktstarts, Positionierung, Preise und was die Konkurrenz macht.' },
  goals: [
    {
      name: { en: 'Market and competitors', de: 'Markt und Wettbewerb' },
      weight: 3,
      keywords: {
        en: ['market share', 'competitor analysis = competitive intelligence', 'positioning', 'pricing strategy', 'price increase = price cut', 'product launch', 'market research', 'customer feedback', 'adoption', 'benchmark report'],
        de: ['Marktanteil', 'Wettbewerbsanalyse', 'Positionierung', 'Preisstrategie', 'Preiserhöhung = Preissenkung', 'Produktstart = Markteinführung', 'Marktforschung', 'Kundenfeedback', 'Nutzerzahlen', 'Marktstudie'],
      },
    },
    {
      name: { en: 'AI in products', de: 'KI in Produkten' },
      weight: 2,
      keywords: {
        en: ['AI features', 'AI assistant', 'AI agents', 'generative AI features', 'Copilot', 'integration', 'API pricing', 'Model Context Protocol = MCP', 'user experience', 'personalization'],
        de: ['KI-Funktionen', 'KI-Assistent', 'KI-Agenten', 'Copilot', 'Schnittstelle', 'Nutzererlebnis', 'Personalisierung', 'Integration', 'KI-Produkt', 'Sprachmodell'],
      },
    },
    {
      name: { en: 'Launch and content', de: 'Start und Inhalte' },
      weight: 2,
      keywords: {
        en: ['go-to-market', 'product video', 'demo', 'webinar', 'newsletter', 'landing page', 'content marketing', 'SEO', 'case study', 'app store'],
        de: ['Markteinführung', 'Produktvideo', 'Demo', 'Webinar', 'Newsletter', 'Landingpage', 'Content-Marketing', 'SEO', 'Fallstudie', 'App Store'],
      },
    },
    {
      name: { en: 'Rules for claims', de: 'Regeln für Aussagen' },
      weight: 1,
      keywords: {
        en: ['misleading advertising', 'AI washing', 'consumer protection', 'AI Act', 'copyright', 'trademark', 'GDPR', 'green claims'],
        de: ['irreführende Werbung', 'Verbraucherschutz = Verbraucherzentrale', 'KI-Verordnung = AI Act', 'Urheberrecht', 'Markenrecht', 'DSGVO', 'Greenwashing', 'Abmahnung'],
      },
    },
  ],
};
