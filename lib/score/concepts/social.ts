import type { Concept } from './concept';

export const SOCIAL: readonly Concept[] = [
  {
    name: { en: 'social networks', de: 'Soziale Netzwerke' },
    en: 'social media, social network, social networks, social platforms, Facebook, Instagram, TikTok, LinkedIn, YouTube, Threads, Bluesky, Mastodon, Snapchat, Pinterest, Reddit, WhatsApp, Discord, Twitch, Telegram, Twitter, Reels, YouTube Shorts, feed algorithm, Vibes feed, Meta AI app, AI profiles, fake profiles, social apps, social app, ~Meta, ~posts, ~Meta AI, ~feed, ~ByteDance, ~Zuckerberg, ~timeline',
    de: 'Social Media, soziale Medien, soziale Netzwerke, soziales Netzwerk, soziales Medium, Facebook, Instagram, Kurzvideos, Feed-Algorithmus, Social-Media-Kanal, KI-Profile, Fake-Profile, Social-Media-Plattform, ~Beiträge, ~Posts, ~Meta, ~Meta-KI, ~Netzwerk',
  },
  {
    name: { en: 'creators and influencers', de: 'Creator und Influencer' },
    en: 'influencer, influencers, influencer marketing, creator, creators, creator economy, content creator, content creators, YouTuber, YouTubers, streamers, user-generated content, UGC, brand ambassador, sponsored content, monetization policy, AI influencer, creator tools, AI clones of creators, dubs for creators, creator fund, ~TikToker, ~fans, ~YouTube, ~celebrities',
    de: 'Influencer, Influencerin, Influencer-Marketing, Creator, Content Creator, Streamer, nutzergenerierte Inhalte, Werbekooperation, KI-Influencer, Markenbotschafter, Creator-Tools, Content-Creator, Creator-Ökonomie, ~YouTube',
  },
  {
    name: { en: 'short video', de: 'Kurzvideos' },
    en: 'short video, short-form video, vertical video, Reels, YouTube Shorts, TikTok, Vibes, Sora app, CapCut, OpusClip, ~Clips, video feed, AI videos, ~YouTube, ~viral, ~video',
    de: 'Kurzvideo, Kurzvideos, Hochkantvideo, Reels, Video-Feed, TikTok, KI-Videos, ~viral, ~Clips',
  },
  {
    name: { en: 'community', de: 'Community' },
    en: 'community management, community, communities, moderation, content moderation, moderators, comment section, forum, forums, Reddit, Discord, social listening, sentiment analysis, hate speech, trolls, bots on social media, fake accounts, ~moderate, ~subreddit',
    de: 'Community-Management, Community, Moderation, Inhaltemoderation, Moderatoren, Kommentarspalte, Forum, Hassrede, Trolle, Bot-Accounts, Fake-Accounts, Social Listening, Stimmungsanalyse',
  },
  {
    name: { en: 'messengers', de: 'Messenger' },
    en: 'WhatsApp, WhatsApp Business, Messenger, Telegram, ~Signal, ~messaging, SMS, RCS, push notification, push notifications, iMessage, ~chat app, ~chats',
    de: 'WhatsApp, Messenger, Kurznachrichten, SMS, Push-Nachricht, Push-Benachrichtigung, ~Chat-App',
  },
  {
    name: { en: 'virality and trends', de: 'Trends und Viralität' },
    en: 'viral, virality, meme, memes, internet trend, TikTok trend, hashtags, Gen Z, ~youth, Ghibli, viral trend, generation Z, teens, ~trend, ~trends, ~young people',
    de: 'viral, Viralität, Meme, Memes, Internettrend, Hashtags, Gen Z, Generation Z, ~Jugendliche, Zielgruppe Jugend, ~Trend, ~Jugend',
  },
];
