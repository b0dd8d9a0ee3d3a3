import type { Concept } from './concept';

export const BUSINESS: readonly Concept[] = [
  {
    name: { en: 'B2B sales', de: 'B2B-Vertrieb' },
    en: 'B2B, B2B sales, sales team, salespeople, sales automation, sales agents, sales development, SDR, AI SDR, sales pipeline, sales enablement, sales software, outbound, cold email, cold calling, lead generation, demand generation, account-based marketing, ABM, LinkedIn, Sales Navigator, Gong, Outreach, Apollo.io, Clay, ZoomInfo, buying committee, RFP, sales assistant, sales copilot, sales tools, sales reps, AI for sales, account executives, ~leads, ~pipeline, ~sales, ~prospects, ~deals, ~Salesforce, ~HubSpot',
    de: 'B2B-Vertrieb, B2B-Marketing, Vertrieb, Vertriebsteam, Vertriebsmitarbeiter, Außendienst, Neukundengewinnung, Leadgenerierung, Kaltakquise, Akquise, Vertriebsautomatisierung, Ausschreibung, Einkäufer, Geschäftskunden, KI im Vertrieb, Vertriebsagent, Vertriebs-KI, Vertriebler, Verkaufsteam, ~Leads, ~Firmenkunden',
  },
  {
    name: { en: 'leads', de: 'Leads' },
    en: 'lead generation, leads, lead scoring, lead nurturing, demand generation, demand gen, inbound marketing, gated content, webinar, trade show, conversion, form fills, intent data, buyer intent, MQL, customer acquisition, cold outreach, ~pipeline, ~prospects, ~outreach',
    de: 'Leadgenerierung, Leads, Lead-Scoring, Lead-Nurturing, Neukundengewinnung, Kundengewinnung, Fachmesse, ~Messe, Neukunden, Interessenten, ~Anfragen',
  },
  {
    name: { en: 'AI at work', de: 'KI im Unternehmen' },
    en: 'AI at work, AI adoption, AI in companies, AI in business, workplace AI, AI tools at work, AI productivity, productivity, AI pilots, return on investment, Microsoft 365 Copilot, Copilot for Microsoft 365, ChatGPT Enterprise, ChatGPT Team, Claude for Work, Gemini for Workspace, Google Workspace, business users, generative AI in companies, companies adopt AI, shadow AI, employees use AI, AI guidelines, AI training for employees, AI skills at work, AI rollout, workplace, change management, ~companies, ~enterprise, ~businesses, ~employees, ~workers, ~Copilot, ~office, ~Notion, ~AI projects, ~enterprise AI, ~staff',
    de: 'KI im Unternehmen, KI in Unternehmen, KI-Einführung, KI am Arbeitsplatz, Produktivität, Firmen nutzen KI, KI im Büro, KI im Job, Schatten-KI, KI-Leitlinien, KI-Schulung, KI-Weiterbildung, KI im Arbeitsalltag, KI im Mittelstand, Belegschaft, Mitarbeitende, Veränderungsmanagement, Betriebsvereinbarung, KI in Firmen, Leitlinien für KI, Betriebsrat, Arbeitswelt, ~Beschäftigte, ~Unternehmen, ~Firmen, ~Büro, ~Arbeitsalltag, ~Wirtschaft, ~Bitkom, ~KI-Projekte, ~KI-Strategie, ~KI-Nutzung, ~KI-Einsatz, ~Führungskräfte, ~Leitlinien, ~Kollegen, ~Betriebe, ~Angestellte',
  },
  {
    name: { en: 'office work', de: 'Büroarbeit' },
    en: 'presentation, presentations, slides, slide deck, PowerPoint, Excel, spreadsheet, Google Docs, Google Workspace, Microsoft 365, Microsoft Copilot, Microsoft 365 Copilot, meeting notes, meeting assistant, transcription, Microsoft Teams, ~NotebookLM, ~meetings, ~Zoom, ~Copilot, ~Office',
    de: 'Präsentation, Präsentationen, Tabellenkalkulation, Meeting-Protokoll, Transkription, ~Büro',
  },
  {
    name: { en: 'internal communications', de: 'Interne Kommunikation' },
    en: 'internal communications, employee communications, employer branding, employer brand, intranet, change management, onboarding, corporate culture, ~staff, ~HR',
    de: 'Interne Kommunikation, Mitarbeiterkommunikation, Arbeitgebermarke, Unternehmenskultur, Belegschaft, ~Mitarbeitende, ~Führungskräfte, ~Personalabteilung',
  },
  {
    name: { en: 'jobs and skills', de: 'Jobs und Fähigkeiten' },
    en: 'jobs, layoffs, job cuts, workforce, job losses, unemployment, white-collar jobs, entry-level jobs, graduate jobs, labor market, works council, trade union, wages, salaries, replace workers, ~hiring, recruiting, reskilling, upskilling, training employees, ~skills, AI skills, AI literacy, ~employees, job market, marketing jobs, freelancers, replaced by AI, future of work, prompt engineering, prompt engineer, ~course, ~talent, ~workers, ~employment, ~careers, ~staff, ~prompts, ~unions, ~replace',
    de: 'Arbeitsplätze, Stellenabbau, Entlassungen, Fachkräfte, Fachkräftemangel, Jobabbau, Arbeitslosigkeit, Berufseinsteiger, Gehälter, Gehalt, Gewerkschaften, Betriebsrat, Arbeitnehmer, Mitarbeiter ersetzen, Jobangst, ~Personal, Weiterbildung, Schulung, KI-Kompetenz, ~Fähigkeiten, Arbeitsmarkt, Berufe, Umschulung, Bewerber, Mitarbeiterschulung, KI-Kurs, ~Arbeit, ~Beschäftigte, ~Kurse, ~Stellen, ~ersetzt',
  },
  {
    name: { en: 'AI agents', de: 'KI-Agenten' },
    en: 'AI agent, agentic AI, agentic, autonomous agents, agent builder, AgentKit, multi-agent, computer use, Operator, ChatGPT agent, agent platform, Model Context Protocol, MCP, WebMCP, Agentforce, Manus, copilots, agent mode, browser agent, ~agents, ~assistant, ~autonomous, ~plugins, ~automation',
    de: 'KI-Agent, autonome Agenten, Agentensystem, agentische KI, ~Agenten, ~autonom, ~Assistenten',
  },
  {
    name: { en: 'AI tools', de: 'KI-Tools' },
    en: 'AI tools, AI features, AI software, generative AI tools, AI stack, martech, marketing technology, marketing tools, marketing AI, tool comparison, software stack, AI suite, no-code, productivity tools, office suite, ~tools, ~features, ~apps, ~plugins, ~workflow, ~extension, ~productivity',
    de: 'KI-Werkzeuge, KI-Funktionen, KI-Anwendungen, Softwarevergleich, KI-Programme, ~Werkzeuge, ~Funktionen, ~Anwendungen, ~Office',
  },
  {
    name: { en: 'marketing', de: 'Marketing' },
    en: 'marketing, marketers, CMO, marketing team, digital marketing, online marketing, marketing strategy, marketing department, marketing leaders, marketing campaign, AI marketing, marketing budget, ~campaigns, ~advertising, ~brands, ~growth',
    de: 'Marketer, Marketingleiter, Marketingteam, Onlinemarketing, Digitalmarketing, Marketingabteilung, Marketingstrategie, Werbekampagne, ~Kampagnen, ~Werbung, ~Marken',
  },
  {
    name: { en: 'product launches', de: 'Produkteinführungen' },
    en: 'product marketing, product launch, go-to-market, positioning, product strategy, competitive intelligence, competitor analysis, messaging framework, pricing strategy, customer research, market entry, ~launches, ~competitors, ~pricing, ~roadmap',
    de: 'Produktmarketing, Produkteinführung, Produktstart, Markteinführung, Positionierung, Wettbewerbsanalyse, Wettbewerbsbeobachtung, Produktstrategie, Preisstrategie, Nutzenversprechen, ~Konkurrenz, ~Markteintritt',
  },
  {
    name: { en: 'adoption and market figures', de: 'Nutzung und Marktzahlen' },
    en: 'market share, adoption, usage statistics, weekly users, monthly users, active users, market data, market study, AI market, ChatGPT users, user growth, benchmark report, revenue growth, ~users, ~survey, ~study, ~share, ~growth, ~revenue',
    de: 'Marktanteil, Verbreitung, Nutzerzahlen, Nutzungszahlen, Marktzahlen, Marktstudie, KI-Markt, Umfrage, Umsatzwachstum, ~Studie, ~Nutzer, ~Umsatz',
  },
  {
    name: { en: 'cloud and data platforms', de: 'Cloud und Daten' },
    en: 'data platform, data warehouse, Snowflake, Databricks, BigQuery, data quality, first-party data, data strategy, data governance, customer data platform, data clean room, data integration, vector database, retrieval augmented generation, RAG, knowledge base, ~database, ~data, ~cloud, ~Azure, ~AWS',
    de: 'Datenplattform, Datenqualität, Datenstrategie, Datenintegration, Wissensdatenbank, Datensouveränität, souveräne Cloud, ~Datenbank, ~Daten',
  },
  {
    name: { en: 'events and travel', de: 'Veranstaltungen und Reise' },
    en: 'trade show, trade fairs, Hannover Messe, flights, hotels, airlines, Airbnb, ~events, event marketing, ~conference, OMR, DMEXCO, Cannes Lions, tourism, ~travel, hospitality, booking, ~I/O, ~keynote, ~fair, ~summit',
    de: 'Veranstaltungen, Eventmarketing, Fachmesse, Touristen, ~Messe, ~Konferenz, Tourismus, ~Reise, Hotellerie, Buchung, Gastronomie, ~Kongress, ~Urlaub',
  },
];
