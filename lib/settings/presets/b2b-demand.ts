import type { Preset } from './preset';

export const B2B_DEMAND: Preset = {
  id: 'b2b-demand',
  name: { en: 'B2B demand', de: 'B2B-Nachfrage' },
  about: { en: 'Leads, sales and long decisions between companies.', de: 'Leads, Vertrieb und lange Entscheidungen zwischen Firmen.' },
  goals: [
    {
      name: { en: 'Leads and sales', de: 'Leads und Vertrieb' },
      weight: 3,
      keywords: {
        en: ['B2B', 'lead generation', 'demand generation', 'account-based marketing = ABM', 'sales team', 'sales automation = AI SDR', 'outbound = cold email', 'CRM', 'Salesforce', 'HubSpot', 'LinkedIn', 'lead scoring', 'buyer intent', 'sales enablement'],
        de: ['B2B', 'Leadgenerierung', 'Neukundengewinnung', 'Vertrieb', 'Vertriebsteam', 'Vertriebsautomatisierung', 'Kaltakquise = Akquise', 'CRM', 'Salesforce', 'HubSpot', 'LinkedIn', 'Lead-Scoring', 'Geschäftskunden'],
      },
    },
    {
      name: { en: 'Expert content', de: 'Fachinhalte' },
      weight: 2,
      keywords: {
        en: ['white paper', 'webinar', 'thought leadership', 'content marketing', 'case study', 'newsletter', 'podcast', 'trade show', 'industry report', 'SEO'],
        de: ['Whitepaper', 'Webinar', 'Content-Marketing', 'Fachartikel', 'Fallstudie', 'Newsletter', 'Podcast', 'Messe', 'Branchenreport', 'SEO'],
      },
    },
    {
      name: { en: 'AI in companies', de: 'KI in Unternehmen' },
      weight: 2,
      keywords: {
        en: ['enterprise AI', 'AI adoption', 'AI at work', 'AI agents', 'Microsoft 365 Copilot', 'ChatGPT Enterprise', 'productivity', 'AI strategy', 'return on investment', 'procurement', 'software pricing'],
        de: ['KI im Unternehmen', 'KI-Einführung', 'KI-Agenten', 'KI-Strategie', 'Mittelstand', 'Produktivität', 'Microsoft 365 Copilot', 'ChatGPT Enterprise', 'KI-Projekte', 'Beschaffung', 'Softwarepreise'],
      },
    },
    {
      name: { en: 'Automation and data', de: 'Automatisierung und Daten' },
      weight: 2,
      keywords: {
        en: ['marketing automation', 'workflow automation', 'customer data', 'data quality', 'Zapier', 'Model Context Protocol = MCP', 'integration', 'GDPR', 'AI Act'],
        de: ['Marketing-Automation', 'Workflow-Automatisierung', 'Kundendaten', 'Datenqualität', 'Schnittstellen', 'DSGVO', 'KI-Verordnung = AI Act', 'Prozessautomatisierung', 'Integration'],
      },
    },
  ],
};
