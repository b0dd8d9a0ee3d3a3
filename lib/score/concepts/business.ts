import type { Concept } from './concept';

export const BUSINESS: readonly Concept[] = [
  {
    name: { en: 'B2B sales', de: 'B2B-Vertrieb' },
    en: 'B2B, B2B sales, sales team, sales teams, salespeople, sales automation, sales agents, sales development, SDR, AI SDR, sales pipeline, sales enablement, sales software, outbound, cold email, cold calling, lead generation, demand generation, account-based marketing, ABM, LinkedIn, Sales Navigator, Gong, Outreach, Apollo.io, Clay, ZoomInfo, buying committee, RFP, sales assistant, sales copilot, sales tools, sales reps, AI for sales, account executives, ~leads, ~pipeline, ~sales, ~prospects, ~deals, ~Salesforce, ~HubSpot',
    de: 'B2B, B2B-Vertrieb, B2B-Marketing, Vertrieb, Vertriebsteam, Vertriebsmitarbeiter, Außendienst, Neukundengewinnung, Leadgenerierung, Kaltakquise, Akquise, Vertriebsautomatisierung, Ausschreibung, Einkäufer, Geschäftskunden, KI im Vertrieb, Vertriebsagent, Vertriebs-KI, Vertriebler, Verkaufsteam, ~Leads, ~Firmenkunden',
  },
  {
    name: { en: 'leads', de: 'Leads' },
    en: 'lead generation, leads, lead scoring, lead nurturing, demand generation, demand gen, inbound marketing, gated content, webinar, webinars, trade show, conversion, form fills, intent data, buyer intent, MQL, ~pipeline, ~prospects',
    de: 'Leadgenerierung, Leads, Lead-Scoring, Lead-Nurturing, Inbound-Marketing, Webinar, ~Messe, ~Messen, Neukunden, Interessenten, ~Anfragen',
  },
  {
    name: { en: 'AI at work', de: 'KI im Unternehmen' },
    en: 'AI at work, AI adoption, enterprise AI, AI in companies, AI in business, workplace AI, AI tools at work, AI productivity, productivity, AI pilots, AI projects, return on investment, Microsoft 365 Copilot, Copilot for Microsoft 365, ChatGPT Enterprise, ChatGPT Team, Claude for Work, Gemini for Workspace, Google Workspace, business users, generative AI in companies, companies adopt AI, shadow AI, employees use AI, AI guidelines, AI training for employees, AI skills at work, AI rollout, ~companies, ~enterprise, ~businesses, ~employees, ~workers, ~Copilot, ~office, ~business, ~Notion',
    de: 'KI im Unternehmen, KI in Unternehmen, KI-Einführung, KI am Arbeitsplatz, KI-Projekte, KI-Einsatz, KI-Nutzung, Produktivität, Mittelstand, KI-Strategie, Enterprise KI, Firmen nutzen KI, KI im Büro, KI im Job, Schatten-KI, KI-Leitlinien, KI-Guidelines, KI-Schulung, KI-Weiterbildung, KI im Arbeitsalltag, KI im Mittelstand, ~Beschäftigte, ~Unternehmen, ~Firmen, ~Mitarbeiter, ~Büro, ~Arbeitsalltag, ~Wirtschaft, ~Bitkom',
  },
  {
    name: { en: 'jobs and ~skills', de: 'Jobs und ~Fähigkeiten' },
    en: 'jobs, layoffs, job cuts, workforce, ~hiring, recruiting, reskilling, upskilling, training ~employees, ~skills, AI ~skills, AI literacy, ~employees, job market, marketing jobs, freelancers, replaced by AI, future of work, prompt engineering, prompt engineer, ~course, ~courses, ~talent, ~workers, ~employment, ~careers, ~staff, ~prompts, ~unions',
    de: 'Jobs, Arbeitsplätze, Stellenabbau, Entlassungen, Fachkräfte, Fachkräftemangel, ~Personal, Weiterbildung, Schulung, KI-Kompetenz, ~Fähigkeiten, Arbeitsmarkt, Berufe, Prompt Engineering, Umschulung, Bewerber, Mitarbeiterschulung, KI-Kurs, ~Arbeit, ~Beschäftigte, ~Kurse, ~Gewerkschaft, ~Prompts',
  },
  {
    name: { en: 'AI agents', de: 'KI-Agenten' },
    en: 'AI agent, AI agents, agentic AI, agentic, autonomous agents, agent builder, AgentKit, multi-agent, computer use, Operator, ChatGPT agent, agent platform, Model Context Protocol, MCP, WebMCP, Agentforce, Manus, copilots, agent mode, browser agent, ~agents, ~agent, ~assistant, ~autonomous, ~plugins, ~automation',
    de: 'KI-Agent, KI-Agenten, autonome Agenten, AI Agents, Agentensystem, KI-Agents, agentische KI, ~Agenten, ~Agent, ~autonom, ~Plugins, ~Assistenten',
  },
  {
    name: { en: 'AI tools', de: 'KI-Tools' },
    en: 'AI tools, AI tool, AI features, AI software, generative AI tools, AI stack, martech, marketing technology, marketing tools, marketing AI, tool comparison, software stack, AI suite, no-code, productivity tools, ~tools, ~features, ~apps, ~plugins, ~workflow, ~extension',
    de: 'KI-Tools, KI-Tool, KI-Werkzeuge, KI-Funktionen, KI-Anwendungen, KI-Software, Marketing-Tools, Martech, Softwarevergleich, KI-Programme, ~Tools, ~Werkzeuge, ~Funktionen, ~Anwendungen',
  },
  {
    name: { en: 'marketing', de: 'Marketing' },
    en: 'marketing, marketers, marketer, CMO, marketing team, digital marketing, online marketing, marketing strategy, marketing department, marketing leaders, marketing campaign, AI marketing, marketing budget, ~campaigns, ~advertising, ~brands, ~growth',
    de: 'Marketing, Marketer, Marketingleiter, Marketingteam, Onlinemarketing, Digitalmarketing, Marketingabteilung, Marketingstrategie, KI-Marketing, Werbekampagne, ~Kampagnen, ~Werbung, ~Marken',
  },
  {
    name: { en: 'product launches', de: 'Produkteinführungen' },
    en: 'product marketing, product launch, go-to-market, positioning, product strategy, competitive intelligence, competitor analysis, messaging framework, pricing strategy, customer research, market entry, ~launches, ~competitors, ~pricing, ~roadmap',
    de: 'Produktmarketing, Produkteinführung, Produktstart, Markteinführung, Positionierung, Wettbewerbsanalyse, Wettbewerbsbeobachtung, Produktstrategie, Preisstrategie, Nutzenversprechen, ~Konkurrenz, ~Markteintritt',
  },
  {
    name: { en: 'adoption and market figures', de: 'Nutzung und Marktzahlen' },
    en: 'market share, adoption, usage statistics, weekly users, monthly users, active users, market data, market study, AI market, ChatGPT users, user growth, benchmark report, revenue growth, ~users, ~survey, ~study, ~share, ~growth, ~revenue',
    de: 'Marktanteil, Marktanteile, Verbreitung, Nutzerzahlen, Nutzungszahlen, Marktzahlen, Marktstudie, KI-Markt, Umfrage, Umsatzwachstum, ~Studie, ~Nutzer, ~Umsatz',
  },
  {
    name: { en: 'cloud and data platforms', de: 'Cloud und Daten' },
    en: 'data platform, data warehouse, Snowflake, Databricks, BigQuery, data quality, first-party data, data strategy, data governance, customer data platform, data clean room, data integration, vector database, retrieval augmented generation, RAG, knowledge base, ~database, ~data, ~cloud, ~Azure, ~AWS',
    de: 'Datenplattform, Datenqualität, Datenstrategie, Data Warehouse, Datenintegration, Wissensdatenbank, Datensouveränität, souveräne Cloud, Data Clean Room, ~Datenbank, ~Daten, ~Cloud',
  },
  {
    name: { en: 'events and ~travel', de: 'Veranstaltungen und ~Reise' },
    en: '~events, event marketing, trade fair, ~conference, OMR, DMEXCO, Cannes Lions, tourism, ~travel, hospitality, booking, ~I/O, ~keynote, ~fair',
    de: 'Veranstaltungen, Eventmarketing, ~Messe, ~Konferenz, Tourismus, ~Reise, Hotel, Hotellerie, Buchung, Gastronomie, ~Fachmesse, ~Kongress',
  },
];
