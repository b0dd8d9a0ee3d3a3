import type { Preset } from './preset';

export const SOCIAL_MEDIA: Preset = {
  id: 'social-media',
  name: { en: 'Social media', de: 'Social Media' },
  about: { en: 'Networks, creators and communities, and what is real there.', de: 'Netzwerke, Creator und Communitys, und was dort echt ist.' },
  goals: [
    {
      name: { en: 'Networks and feeds', de: 'Netzwerke und Feeds' },
      weight: 3,
      keywords: {
        en: ['social media', 'Instagram', 'TikTok', 'Facebook', 'LinkedIn', 'YouTube', 'Threads', 'Pinterest', 'Snapchat', 'Reddit', 'WhatsApp', 'Bluesky', 'feed algorithm', 'Reels', 'YouTube Shorts', 'Meta AI'],
        de: ['Social Media = soziale Medien', 'soziale Netzwerke', 'Instagram', 'TikTok', 'Facebook', 'LinkedIn', 'YouTube', 'Kurzvideos', 'Feed-Algorithmus', 'Meta-KI', 'WhatsApp', 'Reddit'],
      },
    },
    {
      name: { en: 'Creators and formats', de: 'Creator und Formate' },
      weight: 2,
      keywords: {
        en: ['influencer = influencer marketing', 'creator = creator economy', 'AI influencer = virtual influencer', 'short video', 'video editing', 'AI video', 'podcast', 'livestream', 'meme', 'user-generated content', 'CapCut'],
        de: ['Influencer = Influencer-Marketing', 'Creator', 'KI-Influencer = virtuelle Influencer', 'Kurzvideo', 'Videoschnitt', 'KI-Video', 'Podcast', 'Livestream', 'Memes', 'nutzergenerierte Inhalte'],
      },
    },
    {
      name: { en: 'Community and trust', de: 'Community und Vertrauen' },
      weight: 2,
      keywords: {
        en: ['community management', 'content moderation', 'deepfake', 'misinformation = disinformation', 'AI slop', 'fake accounts', 'hate speech', 'social listening', 'AI label', 'chatbot'],
        de: ['Community-Management', 'Inhaltemoderation', 'Deepfake', 'Desinformation = Falschinformationen', 'KI-Müll', 'Fake-Accounts', 'Hassrede', 'Social Listening', 'KI-Kennzeichnung', 'Trolle'],
      },
    },
    {
      name: { en: 'Social ads and rules', de: 'Social Ads und Regeln' },
      weight: 2,
      keywords: {
        en: ['Meta Ads', 'social ads = paid social', 'TikTok Shop', 'social commerce', 'Digital Services Act = DSA', 'minimum age = age verification', 'TikTok ban', 'training on user posts', 'privacy'],
        de: ['Meta Ads', 'Social Ads', 'TikTok Shop', 'Digital Services Act = DSA', 'Altersgrenze = Altersprüfung', 'TikTok-Verbot', 'Beiträge für KI-Training', 'Widerspruch', 'Datenschutz'],
      },
    },
  ],
};
