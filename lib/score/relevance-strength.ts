/** A phrase says exactly what is meant; one word nearly; a word that everybody uses hardly. */
const PHRASE = 1;
const WORD = 0.85;
const BROAD_WORD = 0.5;
const COMPANY = 0.55;
/** In a goal that is mostly names (Instagram, TikTok, YouTube) the names are its topic. */
const COMPANY_AMONG_OTHERS = 0.85;
/** A channel a marketer publishes on is named for one thing: what changes there is work. */
const CHANNEL = 0.65;
const CHANNELS = new Set(
  'linkedin instagram tiktok youtube pinterest snapchat reddit whatsapp threads ebay etsy xing'.split(' '),
);
/** Long words are compounds that say what a phrase says: Datenschutz, Suchmaschine, influencers. */
const LONG_WORD = 11;

/** Words a marketer puts into a goal and every second headline uses in passing. */
const BROAD = new Set(
  'chatbot chatbots google meta microsoft amazon apple openai chatgpt support service blog blogs content text texte texten search suche data daten brand marke video videos audio ads ad ai ki agent agents agenten platform plattform marketing sales vertrieb social media web website app apps tool tools software customer customers kunde kunden strategy strategie campaign budget preise price prices creative design kreativ image images bild bilder editorial redaktion partner market markt trend trends automation automatisierung lizenz license klage lawsuit publisher verlage crawler regulator shop store test team agentur agency growth wachstum product produkt event events community influencer reach reichweite recht law sichtbarkeit visibility marketplace marketplaces marktplatz marktplätze review reviews bewertung bewertungen return returns delivery lieferung trust vertrauen crisis krise press presse media medien employee employees mitarbeiter survey surveys umfrage umfragen ethics ethik training measurement messung algorithm algorithmus vendor vendors anbieter productivity produktivität sprachmodell sprachmodelle llm llms'.split(
    ' ',
  ),
);

/** In news about AI an AI agent, a chatbot tool, a language model is everywhere. */
const GENERIC_PHRASE = 0.7;
const GENERIC =
  /^(?:ai|ki|künstliche|artificial|intelligence|intelligenz|generative?|agente?n?|agents|agentic|assistants?|assistente?n?|chatbots?|large|language|tools?|models?|modelle?|systeme?|systems?|features?|funktion(?:en)?|software|apps?|technology|technologie|projects?|projekte?|strategy|strategie|nutzung|einsatz|anwendung(?:en)?)$/i;

/** A company is in the news for many things; its name alone says less than the name of a field. */
const COMPANIES = new Set(
  'adobe facebook perplexity salesforce hubspot sap klaviyo shopify tiktok instagram linkedin youtube pinterest snapchat reddit zalando otto ebay etsy walmart anthropic mistral claude gemini copilot grok canva figma runway midjourney elevenlabs zapier slack zendesk bing bard whatsapp twitter threads deepseek klarna spotify netflix disney nvidia ibm oracle'.split(
    ' ',
  ),
);

/** Whether a keyword is just the name of a company or its product. */
export function isCompany(word: string): boolean {
  return COMPANIES.has(word.toLowerCase());
}

/**
 * 0-1: how surely a piece that contains these words is about them. `written` is the keyword as the reader wrote it,
 * `amongCompanies` whether half of the goal's keywords are names.
 */
export function specificity(parts: readonly string[], written: string, amongCompanies = false): number {
  if (parts.length > 1) return parts.every((part) => GENERIC.test(part)) ? GENERIC_PHRASE : PHRASE;
  const word = parts[0] ?? '';
  if (word.length < 2 || BROAD.has(word.toLowerCase())) return BROAD_WORD;
  if (isCompany(word)) {
    if (amongCompanies) return COMPANY_AMONG_OTHERS;
    return CHANNELS.has(word.toLowerCase()) ? CHANNEL : COMPANY;
  }
  return written.length >= LONG_WORD ? PHRASE : WORD;
}
