import type { Preset } from './preset';

export const AGENCY: Preset = {
  id: 'agency',
  name: { en: 'Agency owner', de: 'Agenturleitung' },
  about: { en: 'What clients will ask for, what work is worth, who does it.', de: 'Wonach Kunden fragen, was Arbeit wert ist und wer sie macht.' },
  goals: [
    {
      name: { en: 'The agency business', de: 'Das Agenturgeschäft' },
      weight: 3,
      keywords: {
        en: ['agency = agencies', 'advertising agency', 'WPP', 'Omnicom', 'Publicis', 'Accenture Song', 'in-housing', 'clients', 'pricing of agency work', 'freelancers', 'consulting', 'marketing budget', 'pitch'],
        de: ['Agentur = Agenturen', 'Werbeagentur', 'Mediaagentur', 'Agenturgruppe', 'Freelancer = Freiberufler', 'Beratung', 'Marketingbudget', 'Stundensatz', 'Auftraggeber', 'WPP', 'Publicis', 'Serviceplan'],
      },
    },
    {
      name: { en: 'Tools and productivity', de: 'Werkzeuge und Produktivität' },
      weight: 2,
      keywords: {
        en: ['AI tools = AI tool', 'ChatGPT', 'Claude', 'Gemini', 'Copilot', 'AI agents', 'workflow automation', 'image generation', 'video generation', 'productivity', 'no-code', 'subscription price = API pricing'],
        de: ['KI-Tools = KI-Werkzeuge', 'ChatGPT', 'Claude', 'Gemini', 'Copilot', 'KI-Agenten', 'Workflow-Automatisierung', 'Bildgenerator', 'Videogenerator', 'Produktivität', 'Preiserhöhung'],
      },
    },
    {
      name: { en: 'People and skills', de: 'Menschen und Fähigkeiten' },
      weight: 2,
      keywords: {
        en: ['jobs', 'layoffs', 'hiring', 'AI skills = AI literacy', 'training employees', 'prompt engineering', 'freelancers', 'creative jobs', 'future of work', 'reskilling'],
        de: ['Arbeitsplätze', 'Stellenabbau', 'Fachkräfte', 'KI-Kompetenz = KI-Schulung', 'Weiterbildung', 'Prompt Engineering', 'Freiberufler', 'Arbeitsmarkt', 'Kreativberufe'],
      },
    },
    {
      name: { en: 'Law and liability', de: 'Recht und Haftung' },
      weight: 2,
      keywords: {
        en: ['copyright', 'AI Act', 'GDPR', 'AI labelling', 'liability', 'lawsuit', 'trade secrets', 'deepfake', 'data protection'],
        de: ['Urheberrecht', 'KI-Verordnung = AI Act', 'DSGVO', 'Kennzeichnungspflicht', 'Haftung', 'Klage', 'Geschäftsgeheimnisse', 'Deepfake', 'Datenschutz'],
      },
    },
  ],
};
