import type { Preset } from './preset';

export const ECOMMERCE: Preset = {
  id: 'ecommerce',
  name: { en: 'E-commerce', de: 'E-Commerce' },
  about: { en: 'Selling online: shops, marketplaces, and assistants that buy.', de: 'Online verkaufen: Shops, Marktplätze und Assistenten, die einkaufen.' },
  goals: [
    {
      name: { en: 'Shopping with AI', de: 'Einkaufen mit KI' },
      weight: 3,
      keywords: {
        en: ['AI shopping = shopping assistant', 'agentic commerce', 'ChatGPT shopping', 'instant checkout', 'product search', 'product recommendations', 'shopping agent', 'conversational commerce', 'virtual try-on', 'Google Shopping'],
        de: ['KI-Shopping = Einkaufsassistent', 'Shopping-Assistent', 'Einkaufen mit KI', 'Produktsuche', 'Produktempfehlungen', 'Kaufberatung', 'virtuelle Anprobe', 'Google Shopping', 'Shopping-Agent', 'Einkauf per Chat'],
      },
    },
    {
      name: { en: 'Shop and marketplaces', de: 'Shop und Marktplätze' },
      weight: 3,
      keywords: {
        en: ['e-commerce = ecommerce', 'online shop = online store', 'online retail', 'retailer', 'Shopify', 'WooCommerce', 'Shopware', 'Amazon marketplace = Amazon sellers', 'marketplace', 'eBay', 'Zalando', 'Otto', 'Temu', 'Shein', 'TikTok Shop'],
        de: ['E-Commerce = Onlinehandel', 'Onlineshop = Online-Shop', 'Händler', 'Einzelhandel', 'Versandhandel', 'Shopsystem', 'Marktplatz', 'Amazon-Händler', 'Shopify', 'Shopware', 'Zalando', 'Otto', 'Temu', 'Shein'],
      },
    },
    {
      name: { en: 'Product data and service', de: 'Produktdaten und Service' },
      weight: 2,
      keywords: {
        en: ['product descriptions', 'product data', 'product images = product photos', 'product feed', 'customer reviews = fake reviews', 'customer service', 'chatbot', 'returns', 'checkout'],
        de: ['Produktbeschreibungen = Produkttexte', 'Produktdaten', 'Produktbilder', 'Produktfeed', 'Kundenbewertungen = gefälschte Bewertungen', 'Kundenservice', 'Chatbot', 'Retouren', 'Warenkorb'],
      },
    },
    {
      name: { en: 'Prices and logistics', de: 'Preise und Logistik' },
      weight: 1,
      keywords: {
        en: ['dynamic pricing', 'price comparison', 'personalized pricing', 'supply chain', 'demand forecasting', 'warehouse', 'fulfillment', 'delivery', 'payments'],
        de: ['dynamische Preise', 'Preisvergleich', 'Preisgestaltung', 'Lieferkette', 'Absatzprognose', 'Logistik', 'Lager', 'Lieferung', 'Zahlungsdienst'],
      },
    },
  ],
};
