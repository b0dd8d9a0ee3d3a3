import type { Concept } from './concept';

export const CONTENT: readonly Concept[] = [
  {
    name: { en: 'writing with AI', de: 'Schreiben mit KI' },
    en: 'copywriting, copywriter, writing assistant, writing tool, AI writing, AI writer, AI-written, content creation, content generation, content production, text generator, text generation, ghostwriting, proofreading, rewrite, Jasper, Grammarly, Writer.com, Copy.ai, ~writing, ~writers, ~write, ~DeepL',
    de: 'Texten, Werbetexte, Schreibassistent, Schreibtool, KI-Texte, Textgenerator, Texterstellung, Content-Erstellung, Content-Produktion, Texte erkennen, Korrekturlesen, LanguageTool, ~schreiben',
  },
  {
    name: { en: 'AI-made content', de: 'KI-Inhalte' },
    en: 'AI-generated content, AI content, AI slop, slop, AI spam, spam, AI-generated articles, AI-generated news, AI-generated text, AI detector, AI detection, content farm, plagiarism, watermark, dead internet, hallucinations, ~AI-generated, ~fake news',
    de: 'KI-generierte Inhalte, KI-Inhalte, KI-Texte, KI-Müll, KI-generierte Texte, KI-generierte Artikel, KI-Detektor, Plagiat, Wasserzeichen, Halluzinationen, KI-Nachrichtenseiten, ~KI-generiert, ~generierter, ~Falschinformationen',
  },
  {
    name: { en: 'newsrooms', de: 'Redaktionen' },
    en: 'newsroom, journalism, journalists, editorial, editors, news publishers, newspaper, news outlet, fake authors, fact checking, AI journalism, AI articles, AI-written articles, news summaries, ~news, ~media, ~articles, ~magazine, ~reporters',
    de: 'Redaktion, Journalismus, Journalisten, Journalistenverband, Nachrichtenredaktion, Zeitung, Medienhaus, Faktencheck, Presserat, KI-Journalismus, KI-Artikel, Nachrichtenmedien, Lokaljournalismus, Presseagentur, ~Nachrichten, ~Medien, ~Artikel',
  },
  {
    name: { en: 'content marketing', de: 'Content-Marketing' },
    en: 'content marketing, content strategy, content creation, blog, blogging, blogger, white paper, thought leadership, content management system, CMS, WordPress, HubSpot, ~storytelling, ~podcast, ~webinar, ~Substack, ~content',
    de: 'Content-Strategie, Bloggen, Whitepaper, Redaktionsplan, Redaktionssystem, ~Inhalte',
  },
  {
    name: { en: 'newsletters and email', de: 'Newsletter und E-Mail' },
    en: 'newsletter, email marketing, email campaign, email, inbox, Gmail, Mailchimp, Klaviyo, Brevo, deliverability, open rate, Outlook, Apple Mail, subject line, ~mail, ~Substack',
    de: 'E-Mail-Marketing, E-Mail-Kampagne, E-Mail, Posteingang, Postfach, Zustellbarkeit, Öffnungsrate, Betreffzeile, Mailing',
  },
  {
    name: { en: 'translation', de: 'Übersetzung' },
    en: 'translation, localization, translate, translator, dubbing, multilingual, DeepL, Google Translate, subtitles, ~languages',
    de: 'Übersetzung, Übersetzer, Lokalisierung, übersetzen, Synchronisation, mehrsprachig, Untertitel, ~Sprachen',
  },
  {
    name: { en: 'press and reputation', de: 'Presse und Ruf' },
    en: 'public relations, PR, press release, press relations, media relations, ~communications, crisis communication, reputation, spokesperson, misinformation, disinformation, defamation, propaganda, influence operations, media literacy, fake quotes, hoax, public reaction, outrage, boycott, controversy, under fire, corporate communications, fake news, crisis management, AI washing, whistleblower, open letter, ~apology, ~backlash, ~scandal, ~criticism, ~apologizes, ~controversial',
    de: 'Öffentlichkeitsarbeit, Pressemitteilung, Pressearbeit, Unternehmenskommunikation, Krisenkommunikation, Desinformation, Falschinformationen, Verleumdung, Shitstorm, Einflussnahme, Medienkompetenz, Falschmeldungen, Falschnachrichten, Fake-Zitate, Falschaussagen, Boykott, Empörung, in der Kritik, entschuldigt sich, Imageschaden, Krisenmanagement, Pressestelle, offener Brief, ~Ruf, ~Skandal, ~Kritik, ~entschuldigt, ~Protest, ~umstritten',
  },
];
