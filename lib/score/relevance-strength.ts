/** A phrase says exactly what is meant; one word nearly; a word that everybody uses hardly. */
const PHRASE = 1;
const WORD = 0.85;
const BROAD_WORD = 0.5;
const COMPANY = 0.55;
const LONG_WORD = 13;

/** Words a marketer puts into a goal and every second headline uses in passing. */
const BROAD = new Set(
  'chatbot chatbots google meta facebook microsoft amazon apple openai chatgpt support service blog blogs content text texte texten search suche data daten brand marke video videos audio ads ad ai ki agent agents agenten platform plattform marketing sales vertrieb social media web website app apps tool tools software customer customers kunde kunden strategy strategie campaign budget preise price prices creative design kreativ image images bild bilder editorial redaktion partner market markt trend trends automation automatisierung lizenz license klage lawsuit publisher verlage crawler regulator shop store test team agentur agency growth wachstum product produkt event events community influencer reach reichweite recht law sichtbarkeit visibility'.split(
    ' ',
  ),
);

/** A company is in the news for many things; its name alone says less than the name of a field. */
const COMPANIES = new Set(
  'adobe perplexity salesforce hubspot sap klaviyo shopify tiktok instagram linkedin youtube pinterest snapchat reddit zalando otto ebay etsy walmart anthropic mistral claude gemini copilot grok canva figma runway midjourney elevenlabs zapier slack zendesk bing bard whatsapp twitter threads deepseek klarna spotify netflix disney nvidia ibm oracle'.split(
    ' ',
  ),
);

/** 0-1: how surely a piece that contains these words is about them. `written` is the keyword as the reader wrote it. */
export function specificity(parts: readonly string[], written: string): number {
  if (parts.length > 1) return PHRASE;
  const word = parts[0] ?? '';
  if (BROAD.has(word.toLowerCase())) return BROAD_WORD;
  if (COMPANIES.has(word.toLowerCase())) return COMPANY;
  return written.length >= LONG_WORD ? PHRASE : WORD;
}
