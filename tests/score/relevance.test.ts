import { describe, expect, it } from 'vitest';
import type { Lang } from '../../lib/locale/lang';
import type { Piece } from '../../lib/score/judgement';
import { scoreRelevance } from '../../lib/score/relevance';
import { shareOut } from '../../lib/score/relevance-points';
import type { Goal } from '../../lib/settings/goal';
import { tiesShared } from '../../scripts/eval-relevance';

const today = '2025-06-01';
const goal = (keywords: string[], more: Partial<Goal> = {}, lang: Lang = 'de'): Goal => ({
  name: 'G',
  weight: 3,
  keywords: { [lang]: keywords },
  ...more,
});
const score = (title: string, goals: Goal[], lang: Lang | null = 'de', more: Partial<Piece> = {}) =>
  scoreRelevance({ title, ...more }, lang, goals, today);
const hit = (title: string, keyword: string, lang: Lang = 'de', keywordLang: Lang = lang) =>
  score(title, [goal([keyword], {}, keywordLang)], lang).value > 0;

describe('matching', () => {
  it.each([
    ['Newsletter', 'Neue Regeln für die Newsletter-Anmeldung'],
    ['Newsletter', 'Neue Regeln für die Newsletteranmeldung'],
    ['Newsletter', 'Firmennewsletter im Test'],
    ['Klage', 'Sammelklage gegen Anbieter'],
    ['Klage', 'Verlage reichen Klagen ein'],
    ['Suchmaschine', 'Suchmaschinenanbieter senken Preise'],
    ['Marke', 'Was im Markenrecht gilt'],
    ['Marke', 'Eigenmarken bei Lebensmitteln'],
    ['Datenschutz', 'Ein datenschutzkonformer Assistent'],
    ['E-Mail-Marketing', 'Email Marketing im Handel'],
    ['E-Mail-Marketing', 'E-Mailmarketing im Handel'],
    ['Email Marketing', 'E-Mail-Marketing im Handel'],
    ['Chatbot', 'Ein Chat-Bot für Vereine'],
    ['KI-Suche', 'Die KI-Suche im Alltag'],
    ['KI-Suche', 'AI-Suche: was sie kann'],
    ['KI-generierte Inhalte', 'Wie man mit KI-generierten Inhalten umgeht'],
    ['SEO = Suchmaschinenoptimierung', 'Suchmaschinenoptimierung für Bäcker'],
    ['Maßnahme', 'Massnahmen in Zürich'],
    ['Werbung', 'Ein Werbefilm für Brot'],
    ['KI im Büro', 'Künstliche Intelligenz im Büro einer Bäckerei'],
    ['KI im Büro', 'Der Nutzen künstlicher Intelligenz im Büro'],
    ['Marke', 'Eine Marke von Rang'],
  ])('finds "%s" in "%s"', (keyword, title) => expect(hit(title, keyword)).toBe(true));

  it.each([
    ['Agent', 'Agenturen melden Insolvenz'],
    ['Text', 'Textilhandel wächst'],
    ['Marke', 'Der Markt für Gebrauchtwagen'],
    ['Marke', 'Marktplatz der Ideen'],
    ['Marke', 'Neue Benchmarks veröffentlicht'],
    ['Werbung', 'Bewerbung mit Foto'],
    ['Personal', 'Personalisierung im Handel'],
    ['Richter', 'Das entspricht den Erwartungen'],
    ['KI', 'Das Kind und der Keks'],
    ['SAP', 'Der Baum verliert sap'],
    ['Suche', 'Besucher im Museum'],
    ['Klage', 'Anklage erhoben'],
    ['Werbung', 'Bewerberinnen und Gewerbesteuer'],
    ['Messe', 'Ein Messenger für Vereine'],
    ['Preise', 'Der Nobelpreis geht nach Graz'],
    ['Trolle', 'Zoll verschärft Kontrolle'],
    ['Agentur', 'Die Bundesnetzagentur rügt Bäcker'],
    ['Marke', 'Marketing für Vereine'],
    ['Marke', 'Verein knackt die Marke von 3000 Mitgliedern'],
    ['Marke', 'Umsatz der Bäcker über der Milliarden-Marke'],
    ['Sales', 'Salesforce zieht nach Graz'],
    ['KI im Büro', 'Emotionale Intelligenz im Büro'],
  ])('does not find "%s" in "%s"', (keyword, title) => expect(hit(title, keyword)).toBe(false));

  it.each([
    ['customer data', 'What customer data is worth', true],
    ['customer data', 'Data about customers leaks', true],
    ['publisher', 'Publishers want a share', true],
    ['personalization', 'The limits of personalisation', true],
    ['CRM', 'Do small shops need CRMs?', true],
    ['AI search', 'A.I. search arrives in cars', true],
    ['AI', 'Mail arrives late', false],
    ['AI', 'He said aimless things', false],
    ['agent', 'An agency in Leeds', false],
    ['Meta', 'A meta study on sleep', false],
    ['Meta', 'Meta opens an office', true],
    ['AI Act', 'AI must act on spam', false],
    ['marketing', 'The market for bread grows', false],
    ['content marketing', 'Content markets shrink', false],
    ['positioning', 'A new position for the cook', false],
    ['marketing', 'Marketing for bakers', true],
    ['ads', 'Adding salt to soup', false],
    ['ads', 'An ad for soup', true],
    ['targeting', 'Letters targeting the young', false],
    ['targeting', 'Targeting without cookies', true],
    ['Advantage+', 'The advantage of rain', false],
    ['market research', 'Farmers fear markets, research grows', false],
    ['market research', 'Market research among farmers', true],
    ['leads', 'The leading baker retires', false],
    ['Advantage+', 'Advantage+ opens to bakers', true],
    ['AI tools', 'Artificial intelligence tools for bakers', true],
    ['AI tools', 'Military intelligence tools on sale', false],
    ['Copilot', 'Copilot drafts letters for bakers', true],
    ['Copilot', 'GitHub Copilot learns a dialect', false],
    ['GitHub Copilot', 'GitHub Copilot learns a dialect', true],
    ['staff training', 'Staff training for bakers', true],
    ['staff training', 'A library of staff training data', false],
    ['sales', 'What sales teams expect of letters', true],
    ['sales', 'Nvidia sales climb again', false],
    ['reach', 'Organic reach of bakers', true],
    ['reach', 'Bakers reach a deal', false],
    ['customer support', 'Customer support for bakers', true],
    ['product search', 'Product search for bakers', true],
    ['product search', 'A search product for bakers', false],
    ['marketplace', 'An oven on a marketplace', true],
    ['marketplace', 'An oven on the Azure Marketplace', false],
    ['jobs', 'Jobs in bakeries', true],
    ['jobs', 'A film about Steve Jobs', false],
  ])('finds "%s" in "%s": %s', (keyword, title, expected) => expect(hit(title, keyword, 'en')).toBe(expected));

  it('tries the keywords of both languages on every piece', () => {
    expect(hit('Customer Data Platforms im Vergleich', 'customer data', 'de', 'en')).toBe(true);
    expect(hit('Datenschutz is a German word', 'Datenschutz', 'en', 'de')).toBe(true);
  });

  it('keeps false friends apart', () => {
    expect(hit('Brand in einer Lagerhalle', 'brand', 'de', 'en')).toBe(false);
    expect(hit('A gift for teachers', 'Gift', 'en', 'de')).toBe(false);
    expect(hit('How to handle dough', 'Händler', 'en', 'de')).toBe(false);
    expect(hit('Waldbrand in Brandenburg', 'brand', 'de', 'en')).toBe(false);
  });
});

describe('score', () => {
  it('is nothing without goals, keywords or hits', () => {
    expect(score('Newsletter', [])).toEqual({ value: 0, goals: [] });
    expect(score('Newsletter', [goal([])])).toEqual({ value: 0, goals: [] });
    expect(score('Newsletter', [goal(['', ' = ', '!!!'])])).toEqual({ value: 0, goals: [] });
    expect(score('', [goal(['Newsletter'])])).toEqual({ value: 0, goals: [] });
  });

  it('says which keyword stands where', () => {
    const title = 'Wie Bäcker Newsletter schreiben';
    const [match] = score(title, [goal(['Newsletter'], { name: 'Post' })]).goals;
    expect(match).toMatchObject({
      goal: 'Post',
      hits: [{ keyword: 'Newsletter', quote: { text: 'Newsletter', where: 'title', start: 11, end: 21 } }],
    });
  });

  it('weighs goals, and a second goal lifts more than a second mention', () => {
    const title = 'Newsletter oder Podcast: was Bäcker lesen';
    const at = (weight: 1 | 2 | 3) => score(title, [goal(['Newsletter'], { weight })]).value;
    expect(at(1)).toBeLessThan(at(2));
    expect(at(2)).toBeLessThan(at(3));
    const two = score(title, [goal(['Newsletter'], { name: 'A' }), goal(['Podcast'], { name: 'B' })]).value;
    expect(two).toBeGreaterThan(score('Newsletter oder Newsletter: was Bäcker lesen', [goal(['Newsletter'])]).value);
  });

  it('does not add aliases up, nor the same keyword in both languages', () => {
    const once = score('CRM im Handwerk', [goal(['CRM'])]).value;
    expect(score('CRM im Handwerk', [{ name: 'G', weight: 3, keywords: { de: ['CRM'], en: ['CRM'] } }]).value).toBe(
      once,
    );
    const aliases = score('Werkstatt und Garage', [goal(['Werkstatt = Garage'])]).goals[0];
    expect(aliases?.hits).toHaveLength(1);
  });

  it('counts the title more than the text and a phrase more than a broad word', () => {
    const body = `${'Wort '.repeat(300)} Newsletter ${'Wort '.repeat(300)}`;
    const inText = score('Etwas anderes', [goal(['Newsletter'])], 'de', { text: body }).value;
    expect(inText).toBeGreaterThan(0);
    expect(score('Newsletter heute', [goal(['Newsletter'])]).value).toBeGreaterThan(1.5 * inText);
    expect(score('customer service today', [goal(['customer service'], {}, 'en')], 'en').value).toBeGreaterThan(
      score('support today', [goal(['support'], {}, 'en')], 'en').value,
    );
  });

  it('weighs teaser and the start of a text between title and text', () => {
    const value = (more: Partial<Piece>) => score('Etwas anderes', [goal(['Newsletter'])], 'de', more).value;
    const filler = 'Wort '.repeat(900);
    expect(value({ teaser: 'Ein Newsletter' })).toBe(value({ text: `Ein Newsletter. ${filler}` }));
    expect(value({ text: `Ein Newsletter. ${filler}` })).toBeGreaterThan(value({ text: `${filler} Newsletter` }));
  });

  it('does not take one word for two facts', () => {
    const goals = (second: string) => [goal(['Newsletter'], { name: 'A' }), goal([second], { name: 'B' })];
    const title = 'Newsletter oder Podcast: was Bäcker lesen';
    expect(score(title, goals('Newsletter')).value).toBeLessThan(score(title, goals('Podcast')).value);
  });

  it('takes the start of a title for its topic and the end for an aside', () => {
    const value = (title: string) => score(title, [goal(['Kundendienst'])]).value;
    expect(value('Kundendienst hilft beim Umzug der Bäckerei')).toBeGreaterThan(
      value('Wie ein Kundendienst beim Umzug der Bäckerei hilft'),
    );
    expect(value('Beim Umzug der großen Bäckerei hilft ein Kundendienst')).toBeLessThan(
      value('Wie ein Kundendienst beim Umzug der Bäckerei hilft'),
    );
  });

  it('does not take the kind of a piece for its topic', () => {
    const value = (title: string) => score(title, [goal(['Podcast'])]).value;
    expect(value('Podcast: Warum Bäcker früh aufstehen')).toBeLessThan(
      0.7 * value('Warum ein Podcast für Bäcker taugt'),
    );
  });

  it.each([
    ['Guide: newsletters for bakers', 'Notes: newsletters for bakers'],
    ['Newsletter rules for companies', 'Newsletter rules for swimmers'],
    ['Bakery launches a newsletter', 'Bakery mourns a newsletter'],
    ['Newsletter hands-on in spring', 'Newsletter notes in spring'],
  ])('counts what can be used: %s', (more, less) => {
    const value = (title: string) => score(title, [goal(['newsletter'], {}, 'en')], 'en').value;
    expect(value(more)).toBeGreaterThan(value(less));
  });

  it.each([
    ['Bakery newsletter closes funding round', 'Bakery newsletter closes summer gap'],
    ['A newsletter for programmers starts', 'A newsletter for gardeners starts'],
    ['Interview: newsletters in spring', 'Overview: newsletters in spring'],
    ['A newsletter for doctors', 'A newsletter for gardeners'],
    ['Rain, snow, newsletters, bread', 'The art of better newsletters'],
  ])('damps what a marketer cannot use: %s', (less, more) => {
    const value = (title: string, keywords = ['newsletter']) => score(title, [goal(keywords, {}, 'en')], 'en').value;
    expect(value(less)).toBeLessThan(value(more));
    expect(value(less)).toBeGreaterThan(0);
  });

  it.each([
    ['Bakery acquires a newsletter', 'Bakery discusses a newsletter'],
    ['Bakery invests in a newsletter', 'Bakery discusses a newsletter'],
    ['What a newsletter has to do with the election', 'What a newsletter has to do with the harvest'],
    ['How Nvidia writes a newsletter', 'How grandma writes a newsletter'],
  ])('damps what is news of money, states and machines: %s', (less, more) => {
    const value = (title: string) => score(title, [goal(['newsletter'], {}, 'en')], 'en').value;
    expect(value(less)).toBeLessThan(value(more));
  });

  it.each([
    ['Diesen Newsletter sollten Sie lesen', 'Diesen Newsletter sollten sie lesen'],
    ['Was ein Newsletter kostet', 'Dass ein Newsletter kostet'],
    ['Newsletter für Vereine: eine Anleitung', 'Newsletter für Vereine: eine Erinnerung'],
    ['Der Newsletter, den Sie lesen', 'Sie liest den Newsletter dort'],
  ])('counts what tells its readers what to do: %s', (more, less) => {
    expect(score(more, [goal(['Newsletter'])]).value).toBeGreaterThan(score(less, [goal(['Newsletter'])]).value);
  });

  it('does not damp a kind of news the reader asked for', () => {
    const value = (keywords: string[]) =>
      score('Bakery newsletter closes funding round', [goal(keywords, {}, 'en')], 'en').value;
    expect(value(['newsletter', 'funding round'])).toBeGreaterThan(value(['newsletter']) * 1.2);
  });

  it('opens no field by one name alone, but by two', () => {
    const value = (keywords: string[]) => score('Telegram sperrt Bäcker', [goal(keywords)]).value;
    expect(value(['LinkedIn', 'Angebot'])).toBe(0);
    expect(value(['LinkedIn', 'Instagram'])).toBeGreaterThan(0);
  });

  it('opens no field by what fills half of a keyword or less', () => {
    const of = (keyword: string) => score('Agentic AI in a bakery', [goal([keyword], {}, 'en')], 'en').value;
    expect(of('AI agents')).toBeGreaterThan(0);
    expect(of('AI agents that buy')).toBe(0);
  });

  it('lets two words of one field confirm each other', () => {
    const value = (goals: Goal[]) => score('The baker of Salesforce and his training plans', goals, 'en').value;
    const together = value([goal(['Salesforce', 'bread', 'training'], { weight: 1 }, 'en')]);
    // Without each other's help the two would make 33.
    expect(together).toBeGreaterThan(35);
  });

  it('counts a channel the reader publishes on more than a company with many products', () => {
    const of = (name: string) =>
      score(`A baker tries ${name} at home`, [goal([name, 'bread', 'rolls'], {}, 'en')], 'en').value;
    expect(of('LinkedIn')).toBeGreaterThan(of('Oracle'));
  });

  it('gives another form of the reader’s own word no more than the word itself', () => {
    const of = (title: string) => score(title, [goal(['Mitarbeiter', 'Arbeitsplatz'])]).value;
    expect(of('Was die Mitarbeitenden der Bäckerei tun')).toBe(of('Was die Mitarbeiter der Bäckerei nun tun'));
  });

  it('takes names for the topic of a goal that is made of names', () => {
    const value = (keywords: string[]) => score('Instagram im Herbst', [goal(keywords)]).value;
    expect(value(['Instagram', 'TikTok'])).toBeGreaterThan(value(['Instagram', 'Podcast', 'Messestand']));
  });

  it('counts a phrase that all AI news uses less than one of its own', () => {
    const value = (title: string, keyword: string) => score(title, [goal([keyword], {}, 'en')], 'en').value;
    expect(value('More AI tools for bakers', 'AI tools')).toBeLessThan(
      value('More AI overviews for bakers', 'AI overviews'),
    );
  });

  it('lets an exclusion in the title silence its goal, in the text dampen it', () => {
    const goals = [goal(['Newsletter'], { exclude: { de: ['Gewinnspiel'] } })];
    const free = score('Newsletter im Herbst', goals).value;
    expect(score('Newsletter mit Gewinnspiel', goals).value).toBe(0);
    const damped = score('Newsletter im Herbst', goals, 'de', { teaser: 'Mit Gewinnspiel' }).value;
    expect(damped).toBeGreaterThan(0);
    expect(damped).toBeLessThan(free);
  });

  it('lets a goal end', () => {
    expect(score('Newsletter', [goal(['Newsletter'], { until: '2025-05-31' })]).value).toBe(0);
    expect(score('Newsletter', [goal(['Newsletter'], { until: '2025-06-01' })]).value).toBeGreaterThan(0);
  });

  it('is served by related words at a discount and says so', () => {
    const goals = [goal(['GDPR', 'data protection'], { name: 'Data protection and AI law' }, 'en')];
    const direct = score('GDPR complaint against shop', goals, 'en');
    const related = score('Privacy watchdog fines shop', goals, 'en');
    expect(related.value).toBeGreaterThan(20);
    expect(related.value).toBeLessThan(direct.value);
    expect(related.goals[0]?.hits[0]?.related).toEqual({ en: expect.any(String), de: expect.any(String) });
    expect(direct.goals[0]?.hits[0]?.related).toBeUndefined();
    expect(score('Datenschützer rügen Händler', goals, 'de').value).toBeGreaterThan(20);
  });

  it('takes no points from words that only half belong', () => {
    expect(score('The web turns thirty', [goal(['search traffic'], { name: 'Search' }, 'en')], 'en').value).toBe(0);
  });

  it('says what the kind of news takes away or adds', () => {
    const goals = [goal(['newsletter'])];
    const plain = score('Newsletter im Herbst', goals);
    expect(plain.kind).toBeUndefined();
    const funding = score('Newsletter-Anbieter sucht Investoren', goals);
    expect(funding.kind?.points).toBeLessThan(0);
    expect(funding.kind?.why.de).toContain('Ressort');
    const guide = score('Leitfaden für den Newsletter', goals);
    expect(guide.kind?.points).toBeGreaterThan(0);
    expect(guide.kind?.why.en).toContain('guide');
    const many = score('Newsletter im Herbst, Suche im Wandel, Werbung im Netz, Mode im Sommer', goals);
    expect(many.kind?.why.en).toContain('round-up');
    // A reader who asks for it gets it undamped.
    expect(score('Newsletter und Investoren', [goal(['newsletter', 'Investoren'])]).kind).toBeUndefined();
  });

  it('adds up exactly, for any mixture', () => {
    const words =
      'Newsletter CRM Klage Datenschutz Podcast Suche Werbung Marke Onlineshop KI und der im neuer Test'.split(' ');
    let seed = 7;
    const next = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
    const pick = () => words[next(words.length)] ?? '';
    for (let round = 0; round < 300; round += 1) {
      const goals = Array.from({ length: 1 + next(4) }, (_, i) =>
        goal([pick(), pick()], { name: `G${i}`, weight: (1 + next(3)) as 1 | 2 | 3 }),
      );
      const result = score(Array.from({ length: 8 }, pick).join(' '), goals, 'de', {
        text: Array.from({ length: 60 }, pick).join(' '),
      });
      const ofGoals = result.goals.reduce((sum, { points }) => sum + points, 0);
      expect(ofGoals + (result.kind?.points ?? 0)).toBe(result.value);
      expect(result.value).toBeGreaterThanOrEqual(0);
      expect(result.value).toBeLessThanOrEqual(100);
      for (const { points, hits } of result.goals) {
        expect(points).toBeGreaterThan(0);
        expect(hits.length).toBeGreaterThan(0);
      }
    }
  });

  it('quotes what stands at the offsets it names', () => {
    const piece: Piece = {
      title: 'Google’s A.I. search, e-mail and “Newsletter”',
      teaser: 'Publishers sue',
      text: 'Ein Satz.\n\nDie Newsletteranmeldung der Verlage.',
    };
    const goals: Goal[] = [
      { name: 'G', weight: 2, keywords: { en: ['AI search', 'email', 'publisher'], de: ['Newsletter', 'Verlag'] } },
    ];
    const { goals: matches } = scoreRelevance(piece, 'de', goals, today);
    for (const { quote } of matches.flatMap(({ hits }) => hits)) {
      const field =
        quote.where === 'title' ? piece.title : quote.where === 'teaser' ? (piece.teaser ?? '') : (piece.text ?? '');
      expect(field.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });

  it('stays fast on hostile text', () => {
    const goals = [goal(['Newsletter', 'customer data', 'Klage'])];
    const start = performance.now();
    for (const text of [
      'Newsletter '.repeat(20_000),
      'a'.repeat(200_000),
      '-'.repeat(200_000),
      'K.I.'.repeat(50_000),
      'Klage'.repeat(40_000),
    ])
      score('x', goals, 'de', { text });
    expect(performance.now() - start).toBeLessThan(2500);
  });
});

describe('shareOut', () => {
  it('gives whole shares that add up', () => {
    expect(shareOut(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(shareOut(0, [1, 2])).toEqual([0, 0]);
    expect(shareOut(10, [0, 0])).toEqual([0, 0]);
    expect(shareOut(1, [1, 5, 1])).toEqual([0, 1, 0]);
  });
});

describe('tiesShared', () => {
  it('does not depend on the order of rows that share a place', () => {
    const rows = [
      { score: 5, label: 0 },
      { score: 5, label: 3 },
      { score: 1, label: 1 },
    ];
    expect(tiesShared(rows)).toBeCloseTo(tiesShared([...rows].reverse()));
    expect(tiesShared(rows)).toBeLessThan(1);
    expect(tiesShared(rows.map((row) => ({ ...row, score: row.label })))).toBe(1);
    expect(tiesShared([{ score: 1, label: 0 }])).toBeNaN();
  });
});
