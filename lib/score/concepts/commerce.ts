import type { Concept } from './concept';

export const COMMERCE: readonly Concept[] = [
  {
    name: { en: 'online shops', de: 'Onlinehandel' },
    en: 'e-commerce, online shop, online store, online retail, online retailer, retailer, retail, Shopify, WooCommerce, Magento, Shopware, BigCommerce, Etsy, eBay, Walmart, Zalando, Otto, Temu, Shein, Klarna, merchants, ~sellers, ~stores, ~Amazon, ~sales, ~Target, ~Ikea',
    de: 'Onlinehandel, Onlineshop, Webshop, Händler, Onlinehändler, Einzelhandel, Versandhandel, Versandhändler, Shopsystem, ~Handel, Kaufland, ~Shop, ~Verkäufer, ~Supermarkt',
  },
  {
    name: { en: 'shopping with AI', de: 'Einkaufen mit KI' },
    en: 'shopping assistant, shopping agent, AI shopping, agentic commerce, instant checkout, ChatGPT shopping, buy with ChatGPT, shopping in ChatGPT, Rufus, product search, product recommendations, product discovery, virtual try-on, conversational commerce, Agentic Commerce Protocol, Universal Commerce Protocol, shopping features, shopping, shoppers, Buy for Me, shopping with AI, shopping search, shopping research, shopping tools, shop with AI, agents that shop, online shopping, ~purchases, ~buy, ~checkout',
    de: 'Einkaufsassistent, Shopping-Assistent, Einkaufen mit KI, Shopping-Agent, Produktsuche, Produktempfehlungen, Kaufberatung, virtuelle Anprobe, Einkaufen, Einkauf über ChatGPT, Shoppen mit KI, Kaufassistent, Einkaufsberater, Shopping-Funktion, KI kauft ein, Einkaufshilfe, KI-Einkaufsassistent, ~kaufen',
  },
  {
    name: { en: 'marketplaces', de: 'Marktplätze' },
    en: 'marketplace, marketplaces, Amazon sellers, Amazon marketplace, eBay, Etsy, Temu, Shein, ~Alibaba, AliExpress, TikTok Shop, third-party sellers, product reviews, fake reviews, ~Amazon, ~listings, ~Walmart',
    de: 'Marktplatz, Marktplätze, Online-Marktplatz, Amazon-Händler, Kleinanzeigen, Produktbewertungen, gefälschte Bewertungen, Kundenrezensionen',
  },
  {
    name: { en: 'product data', de: 'Produktdaten' },
    en: 'product data, product descriptions, product feed, product catalog, merchant center, product images, product photos, PIM, structured data, schema.org, product listings, listing generator, product pages, product titles, ~catalog',
    de: 'Produktdaten, Produktbeschreibungen, Produkttexte, Produktfeed, Produktkatalog, Produktbilder, Artikeldaten, strukturierte Daten, Produktseiten, Produkttitel, Artikelbeschreibungen, Angebotstexte, ~Katalog',
  },
  {
    name: { en: 'payments and checkout', de: 'Bezahlen' },
    en: 'checkout, payments, PayPal, Stripe, Klarna, Visa, Mastercard, Apple Pay, Google Pay, AI agents pay, Agent Payments Protocol, ~wallet, cart abandonment, ~returns, ~fraud, ~pay',
    de: 'Bezahlung, ~Zahlung, Zahlungsdienst, Zahlungsverkehr, Bezahldienst, Warenkorb, Warenkorbabbruch, Retouren, ~bezahlen',
  },
  {
    name: { en: 'prices in shops', de: 'Preise im Handel' },
    en: 'dynamic pricing, price comparison, pricing algorithm, surveillance pricing, personalized pricing, ~discounts, price tracking, Black Friday, ~prices, ~deals',
    de: 'dynamische Preise, Preisvergleich, Preisalgorithmus, Rabatte, Preisgestaltung, Schnäppchen, ~Preise',
  },
  {
    name: { en: 'logistics', de: 'Logistik' },
    en: 'logistics, supply chain, fulfillment, ~warehouse, ~delivery, ~inventory, demand forecasting, same-day delivery, ~shipping, ~robots',
    de: 'Logistik, Lieferkette, ~Lager, ~Lieferung, ~Zustellung, Bestandsplanung, Absatzprognose, Paketdienst, ~Versand',
  },
];
