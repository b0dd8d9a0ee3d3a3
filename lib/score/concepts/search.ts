import type { Concept } from './concept';

export const SEARCH: readonly Concept[] = [
  {
    name: { en: 'AI search', de: 'KI-Suche' },
    en: 'AI search, AI overviews, AI mode, AI answers, AI-powered search, answer engine, AI summaries, search generative experience, SGE, generative engine optimization, answer engine optimization, GEO, LLMO, AEO, ChatGPT search, SearchGPT, web search, conversational search, Perplexity, Copilot search, deep research, AI browser, LLM visibility, llms.txt, AI-generated answers, search with AI, search chatbot, generative search, answer engines, AI search engine, ChatGPT as search engine, ~Bing, ~Comet, ~Atlas, ~You.com, ~Genspark, ~browser, ~Chrome, ~answers, ~citations',
    de: 'KI-Suche, KI-Suchmaschine, KI-Übersicht, KI-Modus, KI-Antworten, KI-Zusammenfassung, Antwortmaschine, Websuche, Suchmodus, Suche mit KI, KI in der Suche, generative Suche, KI-generierte Antworten, ChatGPT als Suchmaschine, Chatbot-Suche, ~Antworten, ~Quellenangaben',
  },
  {
    name: { en: 'search engines', de: 'Suchmaschinen' },
    en: 'SEO, search engine, search engine optimization, Google Search, search results, search traffic, organic traffic, organic search, search ranking, rankings, search algorithm, core update, featured snippets, search console, SERP, backlinks, keyword research, Bing, DuckDuckGo, Google answers, threat to Google, Google rival, zero-click, ~Google, ~search',
    de: 'Suchmaschine, Suchmaschinenoptimierung, Google-Suche, Suchergebnisse, Suchergebnis, Suchanfrage, organischer Traffic, Suchalgorithmus, Ranking, Sichtbarkeit in Suchmaschinen, googeln, ~Suche',
  },
  {
    name: { en: 'traffic to websites', de: 'Besuche auf Websites' },
    en: 'referral traffic, website traffic, search traffic, web traffic, clicks, click-through, publisher traffic, open web, zero-click, breaking the web, ~web, ~websites, ~internet, ~traffic, ~visitors',
    de: 'Besucherzahlen, Reichweitenverlust, Klickrate, Klicks, offenes Web, Seitenaufrufe, kommerzielles Internet, ~Webseiten, ~Reichweite',
  },
  {
    name: { en: 'crawlers', de: 'Crawler' },
    en: 'crawler, web scraping, scraping, scrape, robots.txt, GPTBot, ClaudeBot, PerplexityBot, Google-Extended, block AI, restrict access, Cloudflare, opt out of training, pay per crawl, AI crawlers, web crawler, block AI bots, bot traffic, bot blocking, ~bots, ~Common Crawl, ~web data, ~AI bots',
    de: 'Crawler blockieren, KI-Crawler, Bots blockieren, Webcrawler, ~Webdaten, ~Opt-out',
  },
  {
    name: { en: 'local and voice search', de: 'lokale Suche und Sprachsuche' },
    en: 'local search, local SEO, Google Maps, Google Business Profile, voice search, voice assistant, Yelp, ~reviews, visual search, Google Lens, ~Alexa, ~Siri',
    de: 'lokale Suche, Google-Unternehmensprofil, Sprachsuche, Sprachassistent, ~Bewertungen, Bildersuche',
  },
];
