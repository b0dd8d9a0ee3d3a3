import type { Concept } from './concept';

export const LAW: readonly Concept[] = [
  {
    name: { en: 'privacy law', de: 'Datenschutz' },
    en: 'GDPR, data protection, privacy, privacy watchdog, data watchdog, personal data, personal information, user data, private data, data leak, data breach, data privacy, privacy regulator, Garante, privacy policy, first-party data, your data, opt-out, CCPA, data protection authority, privacy complaint, privacy settings, data processing, data sharing, train on user data, noyb, chat history, ~surveillance, ~tracking, ~conversations leaked, ~data, ~profiling',
    de: 'DSGVO, Datenschutz, Datenschützer, Datenschutzbehörde, Datenschutzbeauftragte, Datenschutzkonferenz, Datenschutzregeln, personenbezogene Daten, private Daten, persönliche Daten, Ihre Daten, deine Daten, Nutzerdaten, Datenleck, Datenpanne, Privatsphäre, widersprechen, Widerspruch, Verbraucherschützer, Datenverarbeitung, Datenweitergabe, Datenaufsicht, Datenschutzbeschwerde, Datensammeln, Chatverläufe, ~Überwachung, ~Daten, ~Datenbank offen',
  },
  {
    name: { en: 'consent and cookies', de: 'Einwilligung und Cookies' },
    en: 'consent, consent management, consent mode, cookie, cookies, cookie banner, third-party cookies, opt-in, opt-out, ePrivacy, tracking, Privacy Sandbox, App Tracking Transparency',
    de: 'Einwilligung, widersprechen, Widerspruch, Zustimmung, TDDDG',
  },
  {
    name: { en: 'AI law', de: 'KI-Recht' },
    en: 'AI Act, EU AI Act, AI law, AI regulation, AI rules, AI bill, AI legislation, AI compliance, AI liability, AI governance, regulate AI, Digital Omnibus, high-risk AI, AI Office, AI code of practice, code of practice, general-purpose AI, GPAI, AI oversight, AI standards, transparency rules, ~regulation, ~regulators, ~compliance, ~Brussels, ~lawmakers, ~Congress, ~bill, ~EU, ~rules',
    de: 'KI-Verordnung, KI-Gesetz, KI-Regulierung, KI-Recht, KI-Regeln, KI-Haftung, KI-Kompetenz, KI-Richtlinie, EU-Digitalpolitik, KI-Aufsicht, Hochrisiko-KI, Regeln für KI, Regeln für Künstliche Intelligenz, rechtliche Fallstricke, KI-Pakt, Verhaltenskodex für KI, Regulierung von KI, KI-Marktüberwachung, KI-Vorschriften, Transparenzpflichten, ~Regulierung, ~Verordnung, ~Brüssel, ~EU-Kommission, ~Gesetz, ~Regeln, ~rechtlich, ~Bundesnetzagentur',
  },
  {
    name: { en: 'regulators and competition', de: 'Aufsicht und Wettbewerb' },
    en: 'regulator, antitrust, FTC, competition authority, monopoly, Digital Markets Act, DMA, Digital Services Act, DSA, watchdog, European Commission, antitrust fine, record fine, ~investigation, gatekeeper, ~EU, ~ban',
    de: 'Regulierer, Aufsichtsbehörde, Kartellamt, Bundeskartellamt, Wettbewerbshüter, Kartellrecht, Monopol, EU-Kommission, Bußgeld, Geldbuße, ~Ermittlungen, ~Untersuchung, Wettbewerbsrecht, ~Behörde, ~Strafe, ~verboten, ~Verbot',
  },
  {
    name: { en: 'copyright', de: 'Urheberrecht' },
    en: 'copyright, copyrighted, copyright infringement, intellectual property, fair use, licensing deal, content deal, content licensing, licensing agreement, training data, pirated books, book piracy, text and data mining, authors, creators rights, royalties, Books3, LibGen, plagiarism, The New York Times, Getty Images, Authors Guild, News Corp, content rights, usage rights, compensation for creators, ~stolen, ~artists, ~rights holders, ~books, ~authors sue, ~music labels, ~Anthropic settlement',
    de: 'Urheberrecht, Urheber, urheberrechtlich, geistiges Eigentum, Lizenzabkommen, Lizenzvertrag, Lizenzdeal, Leistungsschutzrecht, Trainingsdaten, Raubkopien, Verwertungsgesellschaft, VG Wort, GEMA, Autoren, Diebstahl, KI-Training mit Büchern, Nutzungsrechte, Vergütung, Urheberrechtsverletzung, Werke ohne Erlaubnis, ~Künstler, ~Bücher, ~Rechteinhaber, ~Lizenzgebühren',
  },
  {
    name: { en: 'training data', de: 'Trainingsdaten' },
    en: 'training data, training dataset, dataset for training, AI training, train AI models, web data, scraped data, data deal, synthetic data, Books3, Common Crawl, LAION, data licensing, content for training, ~trained on, ~dataset, ~data, ~train',
    de: 'Trainingsdaten, Trainingssets, Datensatz, Training der KI, Inhalte für KI-Training, ~trainieren, Datenlieferant, synthetische Daten, ~Training',
  },
  {
    name: { en: 'publishers and AI', de: 'Verlage und KI' },
    en: 'publisher, news publishers, publishing, media companies, newspapers, content deal, content partnership, licensing deal, partners with publishers, News Corp, Axel Springer, Condé Nast, Financial Times, New York Times, Le Monde, Associated Press, Reddit, Wall Street Journal, Washington Post, The Guardian, Vox Media, The Atlantic, paywall, strike deal, content to ChatGPT, ~Reuters, ~news',
    de: 'Verlag, Verleger, Presseverlage, Zeitungsverlage, Medienallianz, Medienhäuser, Medienkonzern, Zugriff auf Texte, Bezahlschranke, Pressefreiheit, Corint Media, ~Medien, ~Zeitungen, ~Lizenz',
  },
  {
    name: { en: 'lawsuits', de: 'Klagen' },
    en: 'lawsuit, sues, sued, suing, court, judge, class action, legal battle, ~settlement, settles, ruling, verdict, suit, legal action, complaint, copyright case, ~trial, ~appeal, ~liable, ~case, ~legal',
    de: 'Klage, verklagt, verklagen, Gericht, Richter, Urteil, Sammelklage, Rechtsstreit, ~Vergleich, Landgericht, Abmahnung, klagt, Kläger, Prozess gegen, Bundesgerichtshof, Oberlandesgericht, ~Anwalt, ~Beschwerde, ~rechtlich, ~Musterverfahren',
  },
  {
    name: { en: 'labelling and deepfakes', de: 'Kennzeichnung und Deepfakes' },
    en: 'deepfake, deepfakes, AI label, labelling, watermark, watermarking, content credentials, C2PA, SynthID, provenance, voice cloning, voice clone, fake images, fake video, AI fakes, misinformation, disinformation, likeness, impersonation, brand safety, AI seal, label AI content, AI-altered, AI disclosure, AI-generated images, content authenticity, fake endorsements, right of publicity, ~fake, ~scam',
    de: 'Kennzeichnung, Kennzeichnungspflicht, kennzeichnen, Wasserzeichen, Herkunftsnachweis, Stimmklon, gefälschte Bilder, Fake-Bilder, Fake-Videos, Desinformation, Fälschung, Persönlichkeitsrecht, Markensicherheit, KI-Siegel, KI-Kennzeichnung, KI-generiert kennzeichnen, Echtheit, Authentizität, manipulierte Videos, manipulierte Bilder, Recht am eigenen Bild, ~gefälscht, ~Betrug, ~manipuliert',
  },
  {
    name: { en: 'trademarks and advertising law', de: 'Marken- und Werberecht' },
    en: 'trademark, misleading advertising, deceptive advertising, green claims, greenwashing, AI washing, consumer protection, disclosure, false claims, unfair competition, dark patterns, ~FTC',
    de: 'Markenrecht, irreführende Werbung, Wettbewerbsrecht, Verbraucherschutz, Verbraucherschützer, Verbraucherzentrale, Schleichwerbung, Werbekennzeichnung, Abmahnung',
  },
  {
    name: { en: 'security and fraud', de: 'Sicherheit und Betrug' },
    en: 'data breach, data leak, CEO fraud, deepfake scam, voice scam, confidential data, trade secrets, shadow AI, data theft, identity theft, cyberattack, scammers, sensitive data, ~security, cybersecurity, phishing, fraud, scam, malware, hackers, prompt injection, account takeover, vulnerability, brand impersonation, ad fraud, click fraud, ~hacked, ~leak, ~breach, ~deepfake',
    de: 'Datenleck, Datenpanne, IT-Sicherheit, Cybersicherheit, Betrug, Hacker, Schadsoftware, Sicherheitslücke, Betrüger, Identitätsdiebstahl, Klickbetrug, vertrauliche Daten, Betriebsgeheimnis, Geschäftsgeheimnis, Schatten-KI, Datendiebstahl, Cyberangriff, sensible Daten, ~Angriff, ~Kriminelle',
  },
];
