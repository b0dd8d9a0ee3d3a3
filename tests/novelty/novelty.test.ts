import { describe, expect, it } from 'vitest';
import type { Lang } from '../../lib/locale/lang';
import { needCandidates, novelty } from '../../lib/novelty/novelty';
import { signature } from '../../lib/novelty/signature';
import type { SeenRecord } from '../../lib/store/records';

const now = Date.UTC(2025, 4, 20, 12);
const day = 86_400_000;

function seen(
  title: string,
  options: { lead?: string; lang?: Lang; opened?: boolean; daysAgo?: number; address?: string } = {},
): SeenRecord {
  const {
    lead = '',
    lang = 'en',
    opened = true,
    daysAgo = 1,
    address = `https://other.example/${title.length}-${title.slice(0, 6)}`,
  } = options;
  return {
    address,
    host: 'other.example',
    title,
    tokens: signature(title, lead, lang),
    at: now - daysAgo * day,
    day: '2025-05-19',
    opened,
  };
}
function piece(title: string, lead = '', lang: Lang = 'en') {
  return { address: 'https://here.example/a', title, tokens: signature(title, lead, lang), lang };
}

describe('signature', () => {
  it('keeps content words as stems and drops the rest', () => {
    expect(signature('The regulator fines the newsletter publishers', '', 'en')).toEqual(
      signature('Regulators fine newsletter publisher', '', 'en'),
    );
    expect(signature('Der und die das mit ohne', '', 'de')).toEqual([]);
  });

  it('keeps a model’s name with its number as one token', () => {
    expect(signature('Nordlicht-7.2 ist da', '', 'de')).toContain('nordlicht72');
    expect(signature('Nordlicht 7 arrives', '', 'en')).toContain('nordlicht');
  });

  it('reads only the start of a text', () => {
    const far = `${'filler '.repeat(80)} zebra`;
    expect(signature('Title', far, 'en')).not.toContain('zebra');
  });
});

describe('novelty', () => {
  it('is complete without anything met before', () => {
    expect(novelty(piece('Retailer tests shelf labels'), [], now)).toEqual({ value: 100, evidence: null });
  });

  it('is nothing for the same address once read, and most of it when only its headline was seen', () => {
    const own = piece('Retailer tests shelf labels');
    const read = novelty(own, [seen(own.title, { address: own.address })], now);
    expect(read).toMatchObject({ value: 0, evidence: { kind: 'same-address', opened: true } });
    const listed = novelty(own, [seen(own.title, { address: own.address, opened: false })], now);
    expect(listed).toMatchObject({ value: 70, evidence: { kind: 'same-address', opened: false } });
  });

  it('knows the same report on another site', () => {
    const result = novelty(
      piece('Nordwind Retail tests talking shelf labels in Leeds'),
      [seen('Nordwind Retail tests shelf labels that talk in Leeds')],
      now,
    );
    expect(result.evidence?.kind).toBe('same-report');
    expect(result.value).toBeLessThanOrEqual(50);
  });

  it('knows the same story told in other words, also in German', () => {
    const result = novelty(
      piece('Datenschützer stoppen Sprachassistenten der Stadtwerke Lindau', '', 'de'),
      [seen('Stadtwerke Lindau: Sprachassistent nach Beschwerde der Datenschützer offline', { lang: 'de' })],
      now,
    );
    expect(['same-report', 'same-story']).toContain(result.evidence?.kind);
    expect(result.value).toBeLessThan(75);
  });

  it('compares leads where the titles differ', () => {
    const lead =
      'The Harbour Group will stop using its booking assistant after 1,400 guests were charged twice, the hotel chain said in Bergen.';
    const result = novelty(
      piece('What went wrong at the front desk', lead),
      [seen('Hotel chain drops bot', { lead: `${lead} Refunds follow.` })],
      now,
    );
    expect(result.evidence).not.toBeNull();
    expect(result.value).toBeLessThan(50);
  });

  it('is not fooled by the words of every AI headline', () => {
    const stream = [
      'OpenAI launches new AI tool for companies',
      'Google launches new AI model',
      'Microsoft: new AI chatbot for companies',
    ].map((title) => seen(title));
    expect(novelty(piece('OpenAI launches new AI chatbot for users'), stream, now)).toEqual({
      value: 100,
      evidence: null,
    });
    expect(
      novelty(
        piece('KI: Google startet neues Modell für Unternehmen', '', 'de'),
        [seen('Google startet neue KI für Unternehmen', { lang: 'de' })],
        now,
      ).value,
    ).toBe(100);
  });

  it('finds the repeats in a stream and leaves first reports alone', () => {
    const stories = [
      [
        'Bakery chain Kornhaus replaces phone orders with voice bot',
        'Voice bot takes phone orders at bakery chain Kornhaus',
      ],
      ['Court in Graz rules on scraped recipes', 'Scraped recipes: Graz court sides with food blogger'],
      ['Pelikan Versand kündigt 300 Übersetzern', 'Versandhändler Pelikan trennt sich von 300 Übersetzern'],
      [
        'Umfrage: Jede dritte Agentur in Bremen testet Bildgeneratoren',
        'Bildgeneratoren: jede dritte Bremer Agentur testet laut Umfrage',
      ],
    ] as const;
    const met: SeenRecord[] = [];
    for (const [first, repeat] of stories) {
      const lang = /[äöü]|Agentur|Versand/.test(first) ? 'de' : 'en';
      expect(novelty(piece(first, '', lang), met, now).value, first).toBe(100);
      met.push(seen(first, { lang }));
      expect(novelty(piece(repeat, '', lang), met, now).value, repeat).toBeLessThan(75);
    }
  });

  it('counts a headline only seen for less than an article read', () => {
    const own = piece('Nordwind Retail tests talking shelf labels in Leeds');
    const read = novelty(own, [seen('Nordwind Retail tests shelf labels that talk in Leeds')], now).value;
    const listed = novelty(
      own,
      [seen('Nordwind Retail tests shelf labels that talk in Leeds', { opened: false })],
      now,
    ).value;
    expect(listed).toBeGreaterThan(read);
  });

  it('forgets after 30 days', () => {
    const own = piece('Retailer tests shelf labels');
    expect(novelty(own, [seen(own.title, { daysAgo: 31, address: own.address })], now).value).toBe(100);
  });

  it('names the nearest, and of equals the latest', () => {
    const own = piece('Nordwind Retail tests talking shelf labels in Leeds');
    const result = novelty(
      own,
      [
        seen(own.title, { daysAgo: 5, address: 'https://a.example/1' }),
        seen(own.title, { daysAgo: 2, address: 'https://b.example/1' }),
      ],
      now,
    );
    expect(result.evidence?.address).toBe('https://b.example/1');
  });
});

describe('needCandidates', () => {
  it('asks for telling tokens only, names with numbers first', () => {
    const tokens = signature('OpenAI: Nordlicht-7 schlägt Konkurrenz bei Übersetzungen', '', 'de');
    const asked = needCandidates(tokens);
    expect(asked[0]).toBe('nordlicht7');
    expect(asked).not.toContain('openai');
    expect(needCandidates(Array.from({ length: 100 }, (_, i) => `word${i}`)).length).toBeLessThanOrEqual(16);
  });
});
