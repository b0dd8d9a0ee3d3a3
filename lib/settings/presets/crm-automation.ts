import type { Preset } from './preset';

export const CRM_AUTOMATION: Preset = {
  id: 'crm-automation',
  name: { en: 'CRM and automation', de: 'CRM und Automatisierung' },
  about: { en: 'Customer data, email and automated journeys, within the law.', de: 'Kundendaten, E-Mail und automatisierte Abläufe, im Rahmen des Rechts.' },
  goals: [
    {
      name: { en: 'Customer data and automation', de: 'Kundendaten und Automatisierung' },
      weight: 3,
      keywords: {
        en: ['CRM = customer relationship management', 'customer data platform = CDP', 'customer data', 'marketing automation', 'workflow automation', 'Salesforce', 'HubSpot', 'Adobe', 'SAP', 'Microsoft Dynamics', 'Klaviyo', 'Braze', 'Zapier', 'lead scoring', 'customer journey'],
        de: ['CRM = Kundenbeziehungsmanagement', 'Kundendaten', 'Marketing-Automation = Marketing-Automatisierung', 'Workflow-Automatisierung', 'Salesforce', 'HubSpot', 'Adobe', 'SAP', 'Microsoft Dynamics', 'Lead-Scoring', 'Kundendatenplattform', 'Customer Journey'],
      },
    },
    {
      name: { en: 'Email and personal offers', de: 'E-Mail und persönliche Angebote' },
      weight: 2,
      keywords: {
        en: ['email marketing', 'newsletter', 'deliverability', 'personalization = personalisation', 'segmentation', 'push notification', 'WhatsApp Business', 'recommendation engine', 'customer loyalty', 'churn', 'Gmail'],
        de: ['E-Mail-Marketing', 'Newsletter', 'Zustellbarkeit', 'Personalisierung', 'Segmentierung', 'Push-Nachricht', 'WhatsApp Business', 'Empfehlungen', 'Kundenbindung', 'Abwanderung', 'Posteingang'],
      },
    },
    {
      name: { en: 'Data protection and AI law', de: 'Datenschutz und KI-Recht' },
      weight: 3,
      keywords: {
        en: ['GDPR', 'data protection', 'privacy', 'consent', 'cookie banner', 'EU AI Act = AI Act', 'AI law', 'data breach = data leak', 'regulator'],
        de: ['DSGVO', 'Datenschutz', 'Datenschützer', 'Einwilligung', 'Cookie-Banner', 'KI-Verordnung = AI Act = KI-Gesetz', 'Datenleck = Datenpanne', 'Aufsichtsbehörde', 'Datenschutzbehörde'],
      },
    },
    {
      name: { en: 'Service and chatbots', de: 'Service und Chatbots' },
      weight: 2,
      keywords: {
        en: ['customer service = customer support', 'chatbot', 'voice agent = voice bot', 'call center', 'contact center', 'AI agent', 'help desk', 'Zendesk', 'Agentforce'],
        de: ['Kundenservice = Kundendienst', 'Chatbot', 'Voicebot = Sprachbot', 'Callcenter', 'KI-Agent', 'KI-Assistent', 'Telefonassistent', 'Hotline', 'Kundenanfragen'],
      },
    },
  ],
};
