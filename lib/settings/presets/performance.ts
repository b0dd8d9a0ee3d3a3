import type { Preset } from './preset';

export const PERFORMANCE: Preset = {
  id: 'performance',
  name: { en: 'Performance marketing', de: 'Performance-Marketing' },
  about: { en: 'Ad platforms, measurement and what a click costs.', de: 'Anzeigenplattformen, Messung und was ein Klick kostet.' },
  goals: [
    {
      name: { en: 'Ad platforms', de: 'Anzeigenplattformen' },
      weight: 3,
      keywords: {
        en: ['Google Ads', 'Meta Ads = Facebook ads = Instagram ads', 'Performance Max', 'Advantage+', 'Microsoft Advertising', 'TikTok ads', 'LinkedIn ads', 'Amazon Ads', 'ad platform', 'paid search = PPC = SEA', 'paid social', 'ChatGPT ads = ads in ChatGPT', 'programmatic advertising = programmatic', 'retail media', 'connected TV'],
        de: ['Google Ads', 'Meta Ads = Facebook-Anzeigen = Instagram-Anzeigen', 'Performance Max', 'TikTok-Werbung', 'Suchanzeigen', 'Suchmaschinenwerbung = SEA', 'Social Ads', 'Werbeplattform', 'Werbeanzeigen = Onlinewerbung', 'Werbung in ChatGPT', 'Programmatic', 'Retail Media', 'Werbenetzwerk'],
      },
    },
    {
      name: { en: 'Measurement and data', de: 'Messung und Daten' },
      weight: 3,
      keywords: {
        en: ['attribution', 'conversion tracking', 'conversion rate', 'incrementality', 'marketing mix modeling = marketing mix modelling', 'Google Analytics = GA4', 'ROAS = return on ad spend', 'A/B testing', 'third-party cookies', 'first-party data', 'server-side tracking', 'consent mode'],
        de: ['Attribution', 'Conversion-Tracking', 'Conversion-Rate', 'Werbewirkung', 'Marketing-Mix-Modell', 'Google Analytics = GA4', 'ROAS', 'A/B-Test', 'Cookies', 'First-Party-Daten', 'serverseitiges Tracking', 'Erfolgsmessung'],
      },
    },
    {
      name: { en: 'Ad creatives', de: 'Werbemittel' },
      weight: 2,
      keywords: {
        en: ['ad creative', 'ad copy', 'AI-generated ads', 'video ads', 'product images', 'image generator', 'landing page', 'creative testing', 'dynamic creative'],
        de: ['Werbemittel', 'Anzeigentexte', 'KI-Werbung', 'Werbevideos', 'Produktbilder', 'Bildgenerator', 'Landingpage', 'Werbespot', 'Werbeclip'],
      },
    },
    {
      name: { en: 'Budgets and rules for ads', de: 'Budgets und Regeln für Werbung' },
      weight: 2,
      keywords: {
        en: ['ad budget = advertising budget', 'ad spend', 'ad revenue', 'click prices', 'ad fraud', 'brand safety', 'targeted advertising', 'antitrust', 'Digital Markets Act = DMA'],
        de: ['Werbebudget', 'Werbeausgaben', 'Werbeeinnahmen', 'Klickpreise', 'Klickbetrug', 'personalisierte Werbung', 'Markensicherheit', 'Kartellrecht', 'Digital Markets Act = DMA'],
      },
    },
  ],
};
