import type { Concept } from './concept';

export const CUSTOMERS: readonly Concept[] = [
  {
    name: { en: 'customer relationship software', de: 'CRM-Software' },
    en: 'CRM, customer relationship management, customer data platform, CDP, customer data, Salesforce, HubSpot, Agentforce, Einstein GPT, SAP, Microsoft Dynamics, Dynamics 365, Zoho, Pipedrive, Klaviyo, Braze, Marketo, Adobe Experience Cloud, ServiceNow, Zendesk, Snowflake, customer profiles, customer platform, sales software, ~Oracle, ~Slack, ~Joule, ~Databricks, ~Workday, ~enterprise software',
    de: 'Kundendaten, Kundenbeziehung, Kundenbeziehungsmanagement, Kundenpflege, Kundenkartei, Unternehmenssoftware, Geschäftssoftware, Kundenprofile, Kundenplattform, Vertriebssoftware, ~Kunden, ~Enterprise',
  },
  {
    name: { en: 'marketing automation', de: 'Marketing-Automatisierung' },
    en: 'marketing automation, workflow automation, automate marketing, automated campaigns, automated workflows, AI automation, Zapier, Make.com, n8n, lead scoring, customer journey, drip campaign, trigger emails, Power Automate, automation platform, enterprise automation, ~workflows, ~automation, ~automate, ~AI agents, ~agents, ~integration, ~MCP',
    de: 'Marketing-Automatisierung, Workflow-Automatisierung, Prozessautomatisierung, Automatisierungsplattform, Lead-Scoring, KI-Automatisierung, Kampagnenautomatisierung, ~Automatisierung, ~automatisieren, ~KI-Agenten, ~Agenten',
  },
  {
    name: { en: 'personalisation', de: 'Personalisierung' },
    en: 'personalization, personalized, personalisation, recommendation engine, recommender, hyper-personalization, personal AI, knows about you, customer insights, personalized content, personalized recommendations, personalized experiences, individual offers, ~recommendations, ~tailored, ~personal, ~memory',
    de: 'Personalisierung, personalisiert, Empfehlungssystem, Empfehlungsalgorithmus, individualisiert, maßgeschneidert, personalisierte Inhalte, personalisierte Empfehlungen, individuelle Angebote, ~Empfehlungen, ~persönlich, ~Gedächtnis',
  },
  {
    name: { en: 'customer service', de: 'Kundenservice' },
    en: 'customer service, customer support, call center, contact center, help desk, service desk, support agent, service agents, technical support, customer experience, support tickets, voice agent, AI agent for support, chatbot replaced, Zendesk, Intercom, Sierra, Klarna, Decagon, voice bot, realtime API, gpt-realtime, phone assistant, support chatbot, service chatbot, service bot, phone agents, customer agents, AI phone, ~support, ~voice, ~hotline, ~chatbots, ~voice assistant',
    de: 'Kundenservice, Kundendienst, Kundenbetreuung, Kundensupport, Callcenter, Hotline, Kundenanfragen, Kundenkontakt, Servicecenter, Voicebot, Telefonassistent, Telefonbot, Sprachassistent, Voice-Automatisierung, Voice-Automation, Voice Agents, Sprach-KI, Kundenhotline, Kundendialog, Serviceroboter, KI-Telefonassistent, KI am Telefon, Beschwerdemanagement, ~Bürgerservice, ~Service',
  },
  {
    name: { en: 'chatbots for companies', de: 'Chatbots für Firmen' },
    en: 'chatbot, conversational AI, virtual assistant, AI assistant for companies, chatbot for companies, business chatbot, enterprise chatbot, customer chatbot, website chatbot, WhatsApp Business, Messenger bot, custom GPTs, GPT store, voice agents, ~chatbots for business, ~GPTs, ~assistant, ~bot',
    de: 'Dialogsystem, virtueller Assistent, KI-Assistent, Firmen-Chatbot, Unternehmens-Chatbot, Sprachbot, digitaler Assistent, ~Assistent',
  },
  {
    name: { en: 'loyalty and churn', de: 'Kundenbindung' },
    en: 'loyalty, loyalty program, customer retention, ~retention, churn, customer lifetime value, ~subscribers, reactivation, customer satisfaction, NPS, ~rewards, ~subscription',
    de: 'Kundenbindung, Treueprogramm, Kundenwert, Abwanderung, ~Kündigung, Kundenzufriedenheit, Rückgewinnung, Stammkunden, ~Abonnenten',
  },
  {
    name: { en: 'consumers and trust', de: 'Verbraucher und Vertrauen' },
    en: 'consumer trust, consumers, consumer behavior, consumer survey, customer trust, trust in AI, customer feedback, market research, consumer insights, synthetic users, public opinion, survey of consumers, opinion poll, ~Americans, fear of AI, AI skepticism, distrust, trustworthy AI, ~survey, ~users, ~trust, ~poll, ~skepticism, ~fear, ~concerns',
    de: 'Verbraucher, Konsumenten, Verbrauchervertrauen, Kundenvertrauen, Vertrauen in KI, Marktforschung, Kundenfeedback, Konsumverhalten, Verbraucherbefragung, Meinungsforschung, Meinungsforscher, ~Bevölkerung, Angst vor KI, vertrauenswürdige KI, Verbraucherschützer, Misstrauen, ~Umfrage, ~Vertrauen, ~Nutzer, ~Akzeptanz, ~Skepsis, ~skeptisch, ~Angst, ~Sorge',
  },
];
