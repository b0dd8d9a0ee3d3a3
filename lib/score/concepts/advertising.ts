import type { Concept } from './concept';

export const ADVERTISING: readonly Concept[] = [
  {
    name: { en: 'advertising', de: 'Werbung' },
    en: 'ads, ad, advertising, advertisement, advertisers, ad business, ad market, ad revenue, ad sales, ad platform, ad tech, ad spend, ad campaign, ad tools, sponsored, digital advertising, online advertising, ChatGPT ads, ads in ChatGPT, ads in AI, ad-supported, TV commercial, AI commercial, ad formats, ad network, ad-funded, advertising campaign, ads in chatbots, sponsored answers, ad load, ~WPP, ~Omnicom, ~Publicis, ~Super Bowl, ~monetization, ~campaign, ~marketing',
    de: 'Werbung, Anzeigen, Werbeanzeigen, Werbetreibende, Werbemarkt, Werbegeschäft, Werbeeinnahmen, Werbeerlöse, Werbespot, Onlinewerbung, Reklame, werbefinanziert, Werbeindustrie, Werbebranche, Werbekunden, Werbeplattform, Werbekampagne, Werbeclip, Werbung in ChatGPT, Werbung in Chatbots, Werbeformate, Anzeigenformate, Onlineanzeigen, Werbenetzwerk, Werbevermarkter, ~Kampagne, ~Spot',
  },
  {
    name: { en: 'search ads', de: 'Suchanzeigen' },
    en: 'Google Ads, paid search, SEA, PPC, Performance Max, AI Max, search ads, Microsoft Advertising, keyword bidding, smart bidding, Shopping ads, ads in AI overviews, ads in AI mode, ads in search, quality score, Demand Gen, ~cost per click, ~bidding, ~AdSense, ~AdWords',
    de: 'Google Ads, Suchanzeigen, Suchmaschinenwerbung, Gebotsstrategie, Klickpreise, Anzeigen in der Suche, Shopping-Anzeigen, Anzeigen in KI-Übersichten, ~Gebote',
  },
  {
    name: { en: 'social ads', de: 'Social-Anzeigen' },
    en: 'Meta Ads, Facebook ads, Instagram ads, TikTok ads, LinkedIn ads, Advantage+, paid social, social advertising, ad targeting, lookalike audiences, Meta advertisers, ads on WhatsApp, ads on Threads, Pinterest ads, Snapchat ads, Reddit ads, X ads, ~Meta, ~Instagram, ~Facebook, ~TikTok',
    de: 'Meta Ads, Facebook-Anzeigen, Facebook-Werbung, Instagram-Anzeigen, Instagram-Werbung, Werbung auf WhatsApp, TikTok-Werbung, Social Ads, personalisierte Werbung, Zielgruppen, Werbung auf Facebook',
  },
  {
    name: { en: 'programmatic and media buying', de: 'Programmatic und Mediaeinkauf' },
    en: 'programmatic, programmatic advertising, media buying, media planning, demand-side platform, The Trade Desk, ad exchange, ad server, real-time bidding, connected TV, CTV, streaming ads, retail media, contextual advertising, display advertising, digital out-of-home, supply path, brand safety, ad verification, AppLovin, Criteo, Taboola, ~inventory, ~Netflix ads',
    de: 'Mediaeinkauf, Mediaplanung, Mediaagentur, Werbeplätze, Werbenetzwerk, Displaywerbung, Außenwerbung, Streaming-Werbung, TV-Werbung, Fernsehwerbung, Brand Safety',
  },
  {
    name: { en: 'targeting and personal ads', de: 'Zielgruppen und personalisierte Werbung' },
    en: 'ad targeting, audience targeting, targeted advertising, targeted ads, ~audience, retargeting, remarketing, ~segmentation, personalized ads, behavioural advertising, lookalike, customer match, ~tracking, third-party cookies, ~targeting, ~cookies, ~profiles',
    de: 'Targeting, Zielgruppe, ~Segmentierung, personalisierte Werbung, gezielte Werbung, Tracking, Nutzerprofile, ~Profile',
  },
  {
    name: { en: 'measurement', de: 'Messung' },
    en: 'attribution, business intelligence, dashboard, Power BI, Tableau, predictive analytics, ~measurement, conversion tracking, conversion rate, marketing mix modeling, incrementality, analytics, Google Analytics, GA4, web analytics, ROAS, ROI, KPI, A/B testing, server-side tracking, ad measurement, tag manager, ~metrics, ~measure, ~data analysis, ~forecasting, ~insights, ~statistics',
    de: 'Erfolgsmessung, Conversion-Rate, Webanalyse, Werbewirkung, Kennzahlen, A/B-Test, Marketing-Mix-Modell, Datenanalyse, ~Auswertung, ~Messung, ~Prognose',
  },
  {
    name: { en: 'conversion', de: 'Conversion' },
    en: 'conversion, conversion rate, conversion optimization, conversion rate optimization, CRO, landing page, landing pages, A/B testing, user experience, UX, website builder, ~usability, checkout, ~website performance, ~web design, ~Framer, ~Wix',
    de: 'Conversion-Rate, Conversion-Optimierung, Landingpage, Landingpages, A/B-Test, Nutzererlebnis, Nutzerführung, Website-Baukasten, Webdesign, ~Kasse',
  },
  {
    name: { en: 'ad creatives', de: 'Werbemittel' },
    en: 'ad creative, ad creatives, creative automation, creative testing, generated ads, AI-generated ads, AI ad, AI commercial, video ads, product photos, product images, ad copy, Advantage+ creative, Asset Studio, AI-made commercial, dynamic creative, Pencil, generate ads, automate ads, automated ads, ads with AI, ad generator, ad creation, product videos, AI-made ads, ~creatives, ~Canva, ~banner, ~Firefly',
    de: 'Werbemittel, KI-Werbung, KI-Werbespot, Werbespot, Anzeigentexte, Werbevideos, Produktbilder, Produktfotos, Kreativautomatisierung, Werbebilder, Werbung mit KI, Werbung erzeugen, Werbung erstellen, Anzeigen erstellen, KI-Anzeigen, KI-generierte Werbung, Produktvideos',
  },
  {
    name: { en: 'budgets and prices', de: 'Budgets und Preise' },
    en: 'marketing budget, ad budget, ad spend, ad spending, marketing spend, pricing, price increase, price cut, prices, ~subscription, API pricing, subscription price, ~costs, free tier, ~cheaper, ~budget, ~free, ~savings',
    de: 'Marketingbudget, Werbebudget, Werbeausgaben, Preise, Preiserhöhung, Preissenkung, ~Abo, Abopreis, ~Kosten, Kostensenkung, ~billiger, ~günstiger, ~kostenlos',
  },
  {
    name: { en: 'agencies', de: 'Agenturen' },
    en: '~agency, ad agency, creative agency, marketing agency, advertising agencies, holding company, WPP, Omnicom, Publicis, Interpublic, Dentsu, Havas, in-housing, client work, pitches, ~freelancers, ~consulting, consultancy, Accenture, billable hours, retainers, ~clients, ~McKinsey, ~Deloitte',
    de: 'Agentur, Werbeagentur, Mediaagentur, Agenturgruppe, Agenturinhaber, Serviceplan, Freelancer, ~Freiberufler, ~Beratung, Unternehmensberatung, Kundenprojekte, Stundensatz, ~Berater, ~Auftraggeber',
  },
];
