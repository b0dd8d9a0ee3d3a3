import type { Concept } from './concept';

export const CREATIVE: readonly Concept[] = [
  {
    name: { en: 'image generation', de: 'Bilder mit KI' },
    en: 'image generation, image generator, AI images, AI image, AI art, AI-generated images, generated images, text-to-image, image editing, image model, photo editing, Midjourney, DALL-E, Stable Diffusion, Firefly, Imagen, Nano Banana, Flux, Ideogram, Leonardo AI, Photoshop, Recraft, stock photos, Getty Images, Shutterstock, image creator, picture generator, GPT Image, ChatGPT images, image creation, ~images, ~photos, ~Canva, ~Ghibli, ~artists, ~pictures, ~AI photos',
    de: 'Bildgenerator, Bildgenerierung, KI-Bilder, KI-Bild, KI-Kunst, KI-generierte Bilder, Bild-KI, Bildbearbeitung, Fotobearbeitung, Bilderzeugung, Bildagentur, Stockfotos, Bildmodell, Bilder generieren, Bilder erstellen, Bilder erzeugen, KI-Kunstwerk, Bildersteller, ~Bilder, ~Fotos, ~Fotografie, ~Künstler, ~KI-Fotos',
  },
  {
    name: { en: 'video generation', de: 'Videos mit KI' },
    en: 'video generation, video generator, AI video, AI-generated video, text-to-video, video editing, video model, video production, video marketing, Sora, Runway, Veo, Synthesia, HeyGen, Kling, Dream Machine, OpusClip, Premiere, CapCut, avatars, AI film, filmmakers, video creation, video tool, AI movie, Movie Gen, Imagen Video, Stable Video, Hailuo, Seedance, generated videos, ~Pika, ~Luma, ~film, ~video, ~Hollywood, ~animation, ~YouTube, ~movie',
    de: 'Videogenerator, Videogenerierung, Videobearbeitung, Videoproduktion, Videoschnitt, Video-KI, Bewegtbild, Videomarketing, Video-Automatisierung, Filmproduktion, Avatare, Videomodell, Video-Modell, Videos generieren, Videos erstellen, Videoerstellung, generierte Videos, ~Videos',
  },
  {
    name: { en: 'audio and voice', de: 'Audio und Stimme' },
    en: 'voice generation, text-to-speech, voice cloning, voice actors, AI voice, AI voices, AI music, music generator, music generation, audio generation, podcast, ElevenLabs, Suno, Udio, NotebookLM, voiceover, audio ads, Spotify, AI songs, AI-generated music, music labels, record labels, voice clones, clone voices, synthetic voice, voice generator, speech model, audiobooks, ~music, ~voice, ~audio, ~sound',
    de: 'Sprachsynthese, Stimmklon, KI-Stimme, KI-Musik, Musikgenerator, Synchronsprecher, Audiowerbung, Vertonung, Sprachausgabe, Stimmen klonen, Klonstimme, geklonte Stimme, Plattenlabel, Musiklabel, Hörbücher, synthetische Stimme, Stimmgenerator, Stimmenklon, ~Sprecher, ~Musik, ~Stimme',
  },
  {
    name: { en: 'design tools', de: 'Gestaltung' },
    en: 'graphic design, design tool, designer, Canva, Figma, Creative Cloud, Photoshop, Illustrator, ~Express, ~layout, web design, UI design, typography, InDesign, Affinity, ~Adobe, ~design, ~creative',
    de: 'Grafikdesign, Gestaltung, Designtool, Designwerkzeug, Grafiker, Mediengestalter, Webdesign, Bildbearbeitung, Kreativsoftware, ~Kreative',
  },
  {
    name: { en: 'creative work', de: 'Kreativarbeit' },
    en: 'creative direction, creative director, creative work, creative industry, creative industries, creativity, creatives, creative professionals, ideation, brainstorming, illustrators, photographers, art director, ~artists, Cannes Lions, voice actors, ~designers, ~Hollywood, ~art',
    de: 'Kreativarbeit, Kreativbranche, Kreativdirektor, Kreativität, Kreative, Kreativwirtschaft, Ideenfindung, Illustratoren, Fotografen, Künstler, Urheber, ~Kunst',
  },
  {
    name: { en: 'brands', de: 'Marken' },
    en: "brand, branding, brand voice, brand identity, brand awareness, rebrand, brand image, brand safety, logo, brand campaign, brand strategy, advertising campaign, Coca-Cola, Nike, McDonalds, Heinz, Mattel, H&M, Guess, Toys R Us, brand trust, luxury brands, fashion brand, Adidas, Levi's, Zara, Unilever, Puma, brand campaigns, brand content, ~slogan, ~fashion, ~Super Bowl, ~campaign",
    de: 'Marke, Markenführung, Markenstimme, Markenauftritt, Markenbild, Markenidentität, Markenwert, Markenbekanntheit, Markenvertrauen, Markenkampagne, Markeninhalte, Markenbotschaft, ~Kampagne, ~Modemarke',
  },
  {
    name: { en: 'virtual models and avatars', de: 'Virtuelle Models und Avatare' },
    en: 'virtual influencer, AI influencer, AI models in fashion, virtual models, digital twin, avatar, fashion models, synthetic actors, digital humans, Tilly Norwood, celebrity likeness, likeness, AI models in ads, AI actress, digital doubles, AI doppelgangers, digital clones',
    de: 'virtuelle Influencer, virtuelle Models, digitaler Zwilling, KI-Schauspielerin, digitale Menschen, KI-Schauspieler, digitale Klone, digitale Doppelgänger',
  },
];
