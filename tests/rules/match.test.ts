import { describe, expect, test } from 'vitest';
import { match } from '../../lib/rules/match';
import type { Field } from '../../lib/rules/rule';
import { compile } from '../../lib/rules/compile';
import { loadRulebook } from '../../lib/rules/rulebook';
import { tokenise } from '../../lib/text/tokens';
import type { LooseRule } from './packs';
import { needPack } from './packs';

const lists = {
  negator: ['not', "'t", 'never', 'no', 'kein*', 'nicht', 'without', 'ohne', 'far from'],
  negatorAfter: ['fails', 'not', 'nicht', 'bleibt aus'],
  acronyms: ['NASA'],
  model: ['=GPT', 'Claude', 'large language model', '=KI'],
};

function spans(rule: LooseRule | string[], text: string, where: Field = 'headline'): string[] {
  const book = compile([needPack([Array.isArray(rule) ? { any: rule } : rule], { lists })]);
  const tokens = tokenise(text);
  return match(book, tokens, where).map((hit) => text.slice(tokens.start[hit.from], tokens.end[hit.to - 1]));
}

function marks(pattern: string, text: string): string {
  const book = compile([needPack([{ any: [pattern] }], { lists })]);
  return match(book, tokenise(text), 'headline')
    .map((hit) => `${hit.negated ? 'negated' : 'plain'}${hit.quoted ? ' quoted' : ''}`)
    .join(', ');
}

describe('patterns', () => {
  test.each<[string, string, string[]]>([
    ['game changer', 'The Game-Changer and the game changer', ['Game-Changer', 'game changer']],
    ['=KI', 'KI, Ki und Kind', ['KI']],
    ['=AI', 'AI in the mail, ai, AIDS', ['AI']],
    ['agent', 'Agentur, Agent', ['Agent']],
    ['revolution*', 'Die Revolutionäre der Revolution', ['Revolutionäre', 'Revolution']],
    ['*killer', 'Painkiller, ChatGPT-Killer', ['Painkiller', 'Killer']],
    ['*-killer', 'A ChatGPT-killer, a killer', ['ChatGPT-killer']],
    ['ki-*', 'KI-Agenten und KI Agenten', ['KI-Agenten']],
    ['größte*', 'Das GRÖSSTE und das groesste', ['GRÖSSTE', 'groesste']],
    ["you won't believe", 'You won’t believe this', ['You won’t believe']],
    [
      '{@model|new} killer',
      'A large language model killer, a GPT killer, a gpt killer',
      ['large language model killer', 'GPT killer'],
    ],
    ['the [very] end', 'the end, the very end', ['the end', 'the very end']],
    ['{all|} new', 'all new, new', ['all new', 'new']],
    ['ai <0-2> jobs', 'AI will take jobs. AI will never take any jobs', ['AI will take jobs']],
    ['ai <2> jobs', 'AI, the jobs', ['AI, the jobs']],
    ['ai jobs', 'AI, jobs. AI: jobs. AI (jobs)', []],
    ['ai , jobs', 'AI, jobs', ['AI, jobs']],
    ['ai <0-3> jobs', 'All about AI. Jobs follow', []],
    ['^ the end', 'The end. Not the end. News: the end', ['The end', 'the end']],
    ['^^ the end', 'The end. The end: the end', ['The end']],
    ['the end $', 'The end is near: the end!', ['the end']],
    ['why ?', 'Why?', ['Why?']],
    ['# tools', '7 tools, seven tools, 2026 tools, 10k tools', ['7 tools', 'seven tools', '10k tools']],
    ['#x faster', '10x faster, 10 faster', ['10x faster']],
    ['#year', 'In 2026, not 20260', ['2026']],
    [
      '#money',
      '$3bn, €4 million, 5 Mrd. Euro, 100 dollars, 100 apples',
      ['$3bn', '€4 million', '5 Mrd. Euro', '100 dollars'],
    ],
    ['#percent', '5 %, 5%, 5 percent, 5 Prozent, 5', ['5 %', '5%', '5 percent', '5 Prozent']],
    ['#multiple', '10x, 3-fold, zehnfach, threefold, 10fach', ['10x', '3-fold', 'zehnfach', 'threefold', '10fach']],
    ['#name says', 'Altman says. So says Altman. He, Altman says', ['Altman says']],
    ['#caps', 'This is INSANE news from NASA', ['INSANE']],
    ['#emoji', 'Big 🚀 news', ['🚀']],
    ['the #word revolution', 'The AI revolution, the revolution', ['The AI revolution']],
  ])('%s in "%s"', (pattern, text, wanted) => {
    expect(spans([pattern], text)).toEqual(wanted);
  });

  test('of overlapping readings of a rule the first and longest counts', () => {
    expect(spans(['big', 'big bang', 'bang theory'], 'The big bang theory')).toEqual(['big bang']);
  });

  test('a colon begins a part of a headline, not of a body', () => {
    expect(spans(['^ the end'], 'News: the end', 'body')).toEqual([]);
  });
});

describe('where, with, unless', () => {
  test('where', () => {
    expect(spans({ any: ['end'], where: ['body'] }, 'The end')).toEqual([]);
    expect(spans({ any: ['end'], where: ['body'] }, 'The end', 'body')).toEqual(['end']);
  });

  test('with must stand in the same sentence', () => {
    const rule = { any: ['end'], with: ['job*'] };
    expect(spans(rule, 'The end of jobs. The end of it.', 'body')).toEqual(['end']);
    expect(spans(rule, 'Jobs and the end.', 'body')).toEqual(['end']);
  });

  test('unless in the sentence of a body, in the whole of a headline', () => {
    const rule = { any: ['killer'], unless: ['kill switch'] };
    expect(spans(rule, 'A killer. A kill switch.', 'body')).toEqual(['killer']);
    expect(spans(rule, 'A killer. A kill switch.')).toEqual([]);
  });
});

describe('negation', () => {
  test.each([
    ['This is not a revolution', 'negated'],
    ['This is a revolution', 'plain'],
    ['Not one of the many things that are a revolution', 'plain'],
    ['This isn’t the next revolution', 'negated'],
    ['The revolution fails', 'negated'],
    ['Die Revolution bleibt aus', 'negated'],
    ['Keine Revolution', 'negated'],
    ['Far from a revolution', 'negated'],
    ['Not only a revolution', 'plain'],
    ['Nicht nur eine Revolution', 'plain'],
    ['No doubt a revolution', 'plain'],
    ['It is not hype but a revolution', 'plain'],
    ['Das ist nicht Hype, sondern eine Revolution', 'plain'],
    ['A revolution, but not today', 'plain'],
    ['It works not, and a revolution comes', 'plain'],
    ['Not today: a revolution', 'plain'],
    ['No. A revolution', 'plain'],
    ['“A revolution”, says he', 'plain quoted'],
    ['He calls “revolution” what is none', 'plain quoted'],
  ])('%s', (text, wanted) => {
    expect(marks('revolution', text)).toBe(wanted);
  });

  test.each([
    ['Those who do not adapt will be left behind', 'plain'],
    ["If you don't adapt, you get left behind", 'plain'],
    ["Shops that don't adapt will be left behind", 'plain'],
    ['Not using robots leaves no one and will see you left behind', 'plain'],
    ['Without robots you will be left behind', 'plain'],
    ['Without robots, shops get left behind', 'plain'],
    ['Wer nicht handelt, wird left behind', 'plain'],
    ['Läden, die nicht handeln, werden left behind', 'plain'],
    ['Ohne Roboter wird man left behind', 'plain'],
    // The same words where they do deny.
    ['You will not be left behind', 'negated'],
    ["If you learn, you don't get left behind", 'negated'],
    ['It is not AI that gets left behind', 'negated'],
    ['We grow without being left behind', 'negated'],
    ['She is not getting left behind', 'negated'],
    ['Wir wachsen, die Läden werden nicht left behind', 'negated'],
    ['Die Läden werden nicht left behind', 'negated'],
    ['Ohne left behind', 'negated'],
  ])('a clause of its own: %s', (text, wanted) => {
    expect(marks('left behind', text)).toBe(wanted);
  });

  test('a pattern that names its negator is not denied by it', () => {
    expect(marks("you won't believe", "You won't believe it")).toBe('plain');
    expect(marks('you {will|won} <0-2> believe', "You won't believe it")).toBe('negated');
    expect(marks('ai <0-3> revolution', 'AI is not a revolution')).toBe('negated');
    expect(marks('shops <0-6> behind', 'Shops that do not adapt will fall behind')).toBe('plain');
  });

  test('each pack denies with its own words', () => {
    const german = needPack([{ any: ['revolution'] }], { id: 'de', language: 'de', lists: { negator: ['nicht'] } });
    const english = needPack([{ any: ['revolution'] }], { id: 'en', lists: { negator: ['not'] } });
    const book = compile([german, english]);
    const found = match(book, tokenise('Not a revolution'), 'body').map((hit) => [
      book.rules[hit.rule]?.pack,
      hit.negated,
    ]);
    expect(found).toEqual([
      ['de@1.0.0', false],
      ['en@1.0.0', true],
    ]);
  });
});

describe('the rulebook', () => {
  const pack = needPack(
    [
      { any: ['one'], points: 7, cap: 3, guards: { topic: false }, where: ['body'] },
      { any: ['two'] },
      { id: 'x', any: ['yet'], category: 'sceptic', points: undefined, discount: 0.5 },
    ],
    { topics: { ai: ['=KI'] } },
  );

  test('tells of each rule what the score needs', () => {
    const { rules } = compile([pack]);
    expect(rules.length).toBe(4);
    expect(rules[0]).toMatchObject({
      id: 'topic.ai',
      category: 'topic',
      points: 0,
      language: 'en',
      pack: 'test@1.0.0',
    });
    expect(rules[1]).toEqual({
      id: 'r0',
      pack: 'test@1.0.0',
      language: 'en',
      category: 'revolution',
      points: 7,
      bait: 7,
      discount: 0,
      where: ['body'],
      cap: 3,
      guards: { topic: false, negation: 'drop', quotation: 'halve', sceptic: 'reduce' },
      why: { en: 'Why.', de: 'Warum.' },
    });
    expect(rules[2]).toMatchObject({ cap: 2, where: ['headline', 'body'], guards: { topic: true } });
    expect(rules[3]).toMatchObject({ points: 0, discount: 0.5 });
    expect(rules.map((rule) => rule.id)).toEqual(['topic.ai', 'r0', 'r1', 'x']);
    expect(rules[4]).toBeUndefined();
  });

  test('survives storage', () => {
    const data = structuredClone(compile([pack]).data);
    const book = loadRulebook(data);
    expect(match(book, tokenise('Two KI'), 'body').map((hit) => book.rules[hit.rule]?.id)).toEqual(['r1', 'topic.ai']);
  });

  test('no pack, no rule, no text: no hit', () => {
    expect(match(compile([]), tokenise('Two KI'), 'body')).toEqual([]);
    expect(match(compile([pack]), tokenise(''), 'headline')).toEqual([]);
  });
});

describe('what a text asks for', () => {
  const english = needPack(
    [
      { any: ['killer'], where: ['headline'] },
      { any: ['revolution'], unless: ['french'] },
      { any: ['hurry'], with: ['act now'] },
    ],
    { id: 'en', topics: { ai: ['=AI'] } },
  );
  const german = needPack([{ any: ['revolution'], id: 'de-revolution' }], {
    id: 'de',
    language: 'de',
    topics: { ai: ['=KI'] },
  });
  const book = compile([english, german]);
  const ids = (text: string, where: 'headline' | 'body', lang: 'en' | 'de' | null = null): string[] =>
    match(book, tokenise(text), where, lang).map((hit) => `${book.rules[hit.rule]?.pack} ${book.rules[hit.rule]?.id}`);

  test('a language hears its own rules and the topics of all', () => {
    for (const where of ['headline', 'body'] as const) {
      expect(ids('KI and AI: revolution', where, 'en')).toEqual([
        'de@1.0.0 topic.ai',
        'en@1.0.0 topic.ai',
        'en@1.0.0 r1',
      ]);
      expect(ids('KI and AI: revolution', where, 'de')).toEqual([
        'de@1.0.0 topic.ai',
        'en@1.0.0 topic.ai',
        'de@1.0.0 de-revolution',
      ]);
      expect(ids('revolution', where)).toEqual(['en@1.0.0 r1', 'de@1.0.0 de-revolution']);
    }
  });

  test('a field hears its own rules', () => {
    expect(ids('A killer', 'headline', 'en')).toEqual(['en@1.0.0 r0']);
    expect(ids('A killer', 'body', 'en')).toEqual([]);
  });

  test('with and unless count for all of a headline and for one sentence of a text', () => {
    const text = 'A revolution. The French know. Hurry! Act now and hurry.';
    expect(ids(text, 'headline', 'en')).toEqual(['en@1.0.0 r2', 'en@1.0.0 r2']);
    expect(ids(text, 'body', 'en')).toEqual(['en@1.0.0 r1', 'en@1.0.0 r2']);
  });
});
