import type { Preset } from './preset';

export const BRAND_CREATIVE: Preset = {
  id: 'brand-creative',
  name: { en: 'Brand and creative', de: 'Marke und Kreation' },
  about: { en: 'Brand, design, image and film, and who owns what machines make.', de: 'Marke, Design, Bild und Film, und wem gehört, was Maschinen schaffen.' },
  goals: [
    {
      name: { en: 'Brand and campaigns', de: 'Marke und Kampagnen' },
      weight: 3,
      keywords: {
        en: ['brand = brands', 'branding', 'brand voice', 'brand safety', 'brand trust', 'advertising campaign', 'AI commercial = AI ad', 'rebrand', 'logo', 'storytelling', 'Coca-Cola', 'Super Bowl', 'creative agency', 'brand strategy'],
        de: ['Marke = Marken', 'Markenführung', 'Markenauftritt', 'Markensicherheit', 'Markenvertrauen', 'Werbekampagne', 'KI-Werbespot = KI-Werbung', 'Logo', 'Storytelling', 'Markenstrategie', 'Werbespot', 'Kreativagentur'],
      },
    },
    {
      name: { en: 'Image, film and sound', de: 'Bild, Film und Ton' },
      weight: 3,
      keywords: {
        en: ['image generation = image generator', 'AI images', 'video generation = AI video', 'Midjourney', 'DALL-E', 'Stable Diffusion', 'Adobe Firefly = Firefly', 'Photoshop', 'Sora', 'Runway', 'Veo', 'Canva', 'Figma', 'voice cloning', 'AI music', 'design tool'],
        de: ['Bildgenerator = Bildgenerierung', 'KI-Bilder', 'Videogenerator = KI-Video', 'Bildbearbeitung', 'Videoproduktion', 'Fotografie', 'KI-Musik', 'Stimmklon', 'Grafikdesign', 'Designer', 'Filmproduktion'],
      },
    },
    {
      name: { en: 'Rights and labels', de: 'Rechte und Kennzeichnung' },
      weight: 2,
      keywords: {
        en: ['copyright', 'deepfake', 'watermark', 'content credentials = C2PA', 'AI labelling = AI label', 'trademark', 'likeness', 'stock photos = Getty Images', 'licensing'],
        de: ['Urheberrecht', 'Deepfake', 'Wasserzeichen', 'Kennzeichnungspflicht = KI-Kennzeichnung', 'Markenrecht', 'Persönlichkeitsrecht', 'Bildrechte', 'Stockfotos', 'Lizenzierung'],
      },
    },
    {
      name: { en: 'Creative work', de: 'Kreativarbeit' },
      weight: 1,
      keywords: {
        en: ['creative director', 'creativity', 'creative industry', 'designers', 'illustrators', 'photographers', 'copywriting', 'creative jobs', 'Cannes Lions'],
        de: ['Kreativdirektor', 'Kreativität', 'Kreativbranche', 'Designer', 'Illustratoren', 'Fotografen', 'Texten', 'Kreativberufe', 'Ideenfindung'],
      },
    },
  ],
};
