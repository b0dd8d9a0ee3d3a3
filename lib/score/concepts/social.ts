import type { Concept } from './concept';

export const SOCIAL: readonly Concept[] = [
  {
    name: { en: 'social networks', de: 'Soziale Netzwerke' },
    en: 'social media, social network, social platforms, Facebook, Instagram, TikTok, LinkedIn, YouTube, Threads, Bluesky, Mastodon, Snapchat, Pinterest, Reddit, WhatsApp, Discord, Twitch, Telegram, Twitter, Reels, YouTube Shorts, feed algorithm, Vibes feed, Meta AI app, AI profiles, fake profiles, social apps, ~Meta, ~posts, ~Meta AI, ~feed, ~ByteDance, ~Zuckerberg, ~timeline',
    de: 'soziale Medien, soziale Netzwerke, soziales Netzwerk, soziales Medium, Kurzvideos, Feed-Algorithmus, Social-Media-Kanal, KI-Profile, Fake-Profile, Social-Media-Plattform, ~Beiträge, ~Posts, ~Netzwerk',
  },
  {
    name: { en: 'creators and influencers', de: 'Creator und Influencer' },
    en: 'influencer, influencer marketing, creator, creator economy, content creator, YouTuber, streamers, user-generated content, UGC, brand ambassador, sponsored content, monetization policy, AI influencer, creator tools, AI clones of creators, dubs for creators, creator fund, ~TikToker, ~fans, ~YouTube, ~celebrities',
    de: 'Influencerin, Creator, Content Creator, Streamer, nutzergenerierte Inhalte, Werbekooperation, Markenbotschafter, Creator-Tools, Creator-Ökonomie',
  },
  {
    name: { en: 'short video', de: 'Kurzvideos' },
    en: 'short video, short-form video, vertical video, Reels, YouTube Shorts, TikTok, Vibes, Sora app, CapCut, OpusClip, ~Clips, video feed, AI videos, ~YouTube, ~viral, ~video',
    de: 'Kurzvideo, Hochkantvideo',
  },
  {
    name: { en: 'community', de: 'Community' },
    en: 'community management, community, communities, moderation, content moderation, moderators, comment section, forum, Reddit, Discord, social listening, sentiment analysis, hate speech, trolls, bots on social media, fake accounts, ~moderate, ~subreddit',
    de: 'Inhaltemoderation, Moderatoren, Kommentarspalte, Hassrede, Trolle, Bot-Accounts, Stimmungsanalyse',
  },
  {
    name: { en: 'messengers', de: 'Messenger' },
    en: 'WhatsApp, WhatsApp Business, Messenger, Telegram, ~Signal, ~messaging, SMS, RCS, push notification, push notifications, iMessage, ~chat app, ~chats',
    de: 'Kurznachrichten, Push-Nachricht, Push-Benachrichtigung',
  },
  {
    name: { en: 'virality and trends', de: 'Trends und Viralität' },
    en: 'viral, virality, meme, memes, internet trend, TikTok trend, hashtags, Gen Z, ~youth, Ghibli, viral trend, generation Z, teens, ~trend, ~young people',
    de: 'Viralität, Internettrend, ~Jugendliche, Zielgruppe Jugend, ~Jugend',
  },
];
