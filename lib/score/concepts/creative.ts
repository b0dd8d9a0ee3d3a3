import type { Concept } from './concept';

export const CREATIVE: readonly Concept[] = [
  {
    name: { en: 'image generation', de: 'Bilder mit KI' },
    en: 'image generation, image generator, AI images, AI image, AI art, AI-generated images, generated images, text-to-image, image editing, image model, photo editing, Midjourney, DALL-E, Stable Diffusion, Firefly, Imagen, Nano Banana, Flux, Ideogram, Leonardo AI, Photoshop, Recraft, stock photos, Getty Images, Shutterstock, image creator, image generators, picture generator, GPT Image, ChatGPT images, image creation, ~images, ~photos, ~Canva, ~Ghibli, ~artists, ~pictures, ~AI photos',
    de: 'Bildgenerator, Bildgenerierung, KI-Bilder, KI-Bild, KI-Kunst, KI-generierte Bilder, Bild-KI, Bildbearbeitung, Fotobearbeitung, Bilderzeugung, Bildagentur, Stockfotos, Bildmodell, Bilder generieren, Bilder erstellen, Bilder erzeugen, KI-Kunstwerk, Bildersteller, ~Bilder, ~Fotos, ~Fotografie, ~Künstler, ~KI-Fotos',
  },
  {
    name: { en: 'video generation', de: 'Videos mit KI' },
    en: 'video generation, video generator, AI video, AI videos, AI-generated video, text-to-video, video editing, video model, video production, video marketing, Sora, Runway, Veo, Synthesia, HeyGen, Kling, Dream Machine, OpusClip, Premiere, CapCut, avatars, AI ~film, filmmakers, video models, video creation, video tool, AI movie, Movie Gen, Imagen Video, Stable Video, Hailuo, Seedance, generated videos, ~Pika, ~Luma, ~film, ~video, ~videos, ~Hollywood, ~animation, ~YouTube, ~movie',
    de: 'Videogenerator, Videogenerierung, KI-Video, KI-Videos, Videobearbeitung, Videoproduktion, Videoschnitt, Video-KI, Bewegtbild, Videomarketing, Video-Automatisierung, Filmproduktion, Avatare, Videomodell, Video-Modell, Videos generieren, Videos erstellen, KI-Film, Video-Tool, Videoerstellung, generierte Videos, ~Videos, ~Video, ~Film',
  },
  {
    name: { en: 'audio and voice', de: 'Audio und Stimme' },
    en: 'voice generation, text-to-speech, voice cloning, voice actors, AI voice, AI voices, AI music, music generator, music generation, audio generation, podcast, podcasts, ElevenLabs, Suno, Udio, NotebookLM, voiceover, audio ads, Spotify, AI songs, AI-generated music, AI song, music labels, record labels, voice clones, clone voices, synthetic voice, voice generator, speech model, audiobooks, text to speech, ~music, ~voice, ~audio, ~sound',
    de: 'Sprachsynthese, Stimmklon, KI-Stimme, KI-Stimmen, KI-Musik, Musikgenerator, Synchronsprecher, Podcast, Podcasts, Audiowerbung, Vertonung, Sprachausgabe, Stimmen klonen, Klonstimme, Klonstimmen, geklonte Stimme, KI-Songs, KI-Song, Plattenlabel, Musiklabel, Hörbücher, synthetische Stimme, Stimmgenerator, Stimmenklon, ~Sprecher, ~Musik, ~Stimme, ~Stimmen',
  },
  {
    name: { en: 'design tools', de: 'Gestaltung' },
    en: 'graphic design, design tool, design tools, designer, designers, Canva, Figma, Creative Cloud, Photoshop, Illustrator, ~Express, ~layout, web design, UI design, typography, InDesign, Affinity, ~Adobe, ~design, ~creative, ~creatives',
    de: 'Grafikdesign, Gestaltung, Designer, Designtool, Designwerkzeug, Grafiker, Mediengestalter, Webdesign, Bildbearbeitung, Kreativsoftware, ~Design, ~Kreative',
  },
  {
    name: { en: 'creative work', de: 'Kreativarbeit' },
    en: 'creative direction, creative director, creative work, creative industry, creative industries, creativity, creatives, creative professionals, ideation, brainstorming, illustrators, photographers, art director, ~artists, Cannes Lions, voice actors, ~creative, ~artist, ~designers, ~Hollywood, ~art',
    de: 'Kreativarbeit, Kreativbranche, Kreativdirektor, Kreativität, Kreative, Kreativwirtschaft, Ideenfindung, Illustratoren, Fotografen, Künstler, Urheber, ~kreativ, ~Kunst',
  },
  {
    name: { en: 'brands', de: 'Marken' },
    en: "brand, brands, branding, brand voice, brand identity, brand awareness, rebrand, brand image, brand safety, logo, brand campaign, brand strategy, advertising campaign, Coca-Cola, Nike, McDonalds, Heinz, Mattel, H&M, Guess, Toys R Us, brand trust, luxury brands, fashion brand, Adidas, Levi's, Zara, Unilever, Puma, brand campaigns, brand content, ~slogan, ~fashion, ~Super Bowl, ~campaign",
    de: 'Marke, Marken, Markenführung, Markenstimme, Markenauftritt, Markenbild, Markenidentität, Markenwert, Markenbekanntheit, Markenvertrauen, Logo, Markenkampagne, Coca-Cola, Adidas, Markenkampagnen, Markeninhalte, Markenbotschaft, ~Slogan, ~Kampagne, ~Modemarke',
  },
  {
    name: { en: 'virtual models and avatars', de: 'Virtuelle Models und Avatare' },
    en: 'virtual influencer, AI influencer, AI models in fashion, virtual models, digital twin, avatar, avatars, fashion models, synthetic actors, digital humans, Tilly Norwood, celebrity likeness, likeness, AI models in ads, AI actress, digital doubles, AI doppelgangers, digital clones',
    de: 'virtuelle Influencer, KI-Influencer, virtuelle Models, digitaler Zwilling, Avatar, Avatare, KI-Schauspielerin, digitale Menschen, KI-Schauspieler, digitale Klone, digitale Doppelgänger',
  },
];
