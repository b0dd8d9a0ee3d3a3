import { describe, expect, it } from 'vitest';
import type { Handlers, Sender } from '../../lib/messages/receive';
import { answerWith } from '../../lib/messages/receive';
import { askParsers } from '../../lib/messages/parse';
import { parseExtraction } from '../../lib/messages/parse-extraction';
import { openLine, parseTell, tellOf } from '../../lib/messages/send';

const own = { id: 'own', origin: 'chrome-extension://own/' };
const page: Sender = {
  id: 'own',
  url: 'https://blatt.example/a',
  frameId: 0,
  tab: { id: 3, url: 'https://blatt.example/a', incognito: false },
};
const popup: Sender = { id: 'own', url: 'chrome-extension://own/popup.html' };
const options: Sender = {
  id: 'own',
  url: 'chrome-extension://own/options.html',
  frameId: 0,
  tab: { id: 9, incognito: false },
};

function receiver() {
  const heard: unknown[] = [];
  const reported: string[] = [];
  const handlers: Handlers = {
    'page.article': async (ask, from) => {
      heard.push([ask, from]);
      return { handled: true };
    },
    'page.nothing': async (ask) => {
      heard.push(ask);
      return null;
    },
    'page.draw': async () => ({ handled: true }),
    'listing.judge': async (ask) => {
      heard.push(ask);
      return { mode: 'mark', marks: [], words: { lang: 'en', folded: '', show: '', hide: '' } };
    },
    'time.spent': async () => Promise.reject(new Error('a bug')),
    'budget.more': async (ask, from) => {
      heard.push([ask, from]);
      return null;
    },
    'budget.leave': async () => null,
    'tab.judge': async (ask) => {
      heard.push(ask);
      return { ok: true };
    },
    'tab.jump': async () => ({ found: false }),
    'settings.changed': async () => null,
  };
  return { heard, reported, receive: answerWith(handlers, { ...own, report: (name) => reported.push(name) }) };
}

const say = (name: string, ask: unknown): unknown => ({ evenkeel: 1, name, ask });

describe('who may ask', () => {
  it('takes a page from its tab, with the address the browser gives', async () => {
    const { heard, receive } = receiver();
    expect(await receive(say('page.article', { path: '/a', url: 'https://lie.example/' }), page)).toEqual({
      ok: true,
      value: { handled: true },
    });
    expect(heard).toEqual([[{ path: '/a' }, { tabId: 3, url: 'https://blatt.example/a', incognito: false }]]);
  });

  it.each<[string, string, unknown, Sender]>([
    ['another extension', 'page.article', { path: '/' }, { ...page, id: 'other' }],
    ['a frame inside a page', 'page.article', { path: '/' }, { ...page, frameId: 2 }],
    ['a sender without a tab', 'page.article', { path: '/' }, { id: 'own', url: 'https://blatt.example/' }],
    ['a page asking what only the popup may', 'tab.judge', { tabId: 3 }, page],
    ['a page changing settings', 'settings.changed', null, page],
    ['the popup posing as a page', 'time.spent', { session: '12345678', seq: 1, ms: 1 }, popup],
    [
      'a lookalike of our address',
      'tab.judge',
      { tabId: 3 },
      { ...page, url: 'https://blatt.example/chrome-extension://own/' },
    ],
  ])('refuses %s', async (_who, name, ask, sender) => {
    const { heard, receive } = receiver();
    expect(await receive(say(name, ask), sender)).toEqual({ ok: false, error: 'refused' });
    expect(heard).toEqual([]);
  });

  it('lets popup and options ask, and both kinds ask for more minutes', async () => {
    const { heard, receive } = receiver();
    expect(await receive(say('tab.judge', { tabId: 3 }), popup)).toEqual({ ok: true, value: { ok: true } });
    expect(await receive(say('tab.judge', { tabId: 3 }), options)).toEqual({ ok: true, value: { ok: true } });
    await receive(say('budget.more', { minutes: 10 }), popup);
    await receive(say('budget.more', { minutes: 10 }), page);
    expect(heard.slice(2)).toEqual([
      [{ minutes: 10 }, null],
      [{ minutes: 10 }, { tabId: 3, url: 'https://blatt.example/a', incognito: false }],
    ]);
  });

  it('stays silent for messages that are not ours and says invalid for unknown names', async () => {
    const { receive } = receiver();
    for (const message of [null, 1, 'x', [], { name: 'page.article' }, { evenkeel: 2, name: 'page.article' }])
      expect(receive(message, page)).toBeNull();
    for (const name of ['toString', '__proto__', 'page.nope'])
      expect(await receive(say(name, null), page)).toEqual({ ok: false, error: 'invalid' });
  });

  it('reports a bug once and tells the asker only that it failed', async () => {
    const { reported, receive } = receiver();
    expect(await receive(say('time.spent', { session: 'abcdefgh', seq: 1, ms: 5 }), page)).toEqual({
      ok: false,
      error: 'failed',
    });
    expect(reported).toEqual(['time.spent']);
  });
});

describe('what a page may say', () => {
  it('cuts 50,000 links to 500 headlines and long titles to 500 characters', () => {
    const headlines = Array.from({ length: 50_000 }, (_, id) => ({
      id,
      title: `  ${'ü'.repeat(600)}\n\u0000 x`,
      href: `https://blatt.example/${id}`,
    }));
    const ask = askParsers['listing.judge']({ headlines, lang: 'de-AT' });
    expect(ask?.headlines.length).toBe(500);
    expect(ask?.headlines[7]).toEqual({ id: 7, title: 'ü'.repeat(500), href: 'https://blatt.example/7' });
    expect(ask?.lang).toBe('de-AT');
  });

  it('leaves out headlines without text, without a web address or with a wrong id', () => {
    const href = 'https://blatt.example/';
    const headlines = [
      { id: 1, title: ' \n', href },
      { id: 2, title: 'a', href: 'javascript:alert(1)' },
      { id: 'x', title: 'a', href },
      null,
      { id: 3, title: '<b>a</b>', href, teaser: 5 },
    ];
    expect(askParsers['listing.judge']({ headlines, lang: '"><x' })).toEqual({
      headlines: [{ id: 3, title: '<b>a</b>', href }],
      lang: null,
    });
  });

  it.each([
    ['time.spent', { session: 'short', seq: 1, ms: 1 }],
    ['time.spent', { session: 'abcdefgh', seq: -1, ms: 1 }],
    ['time.spent', { session: 'abcdefgh', seq: 1.5, ms: 1 }],
    ['time.spent', { session: 'abcdefgh', seq: 1, ms: Number.NaN }],
    ['time.spent', { session: 'abcdefgh', seq: 1, ms: -5 }],
    ['budget.more', { minutes: 100_000 }],
    ['page.nothing', { why: 'toString' }],
    ['tab.jump', { tabId: 1, quote: { text: 'a', where: 'head', start: 0, end: 1 } }],
    ['page.article', null],
    ['settings.changed', { force: true }],
  ] as const)('refuses %s %j', (name, ask) => {
    expect(askParsers[name](ask)).toBeUndefined();
  });
});

describe('what the extractor gives back', () => {
  const article = {
    url: 'https://lie.example/',
    title: ' A\n title ',
    byline: '',
    published: '2027-03-01',
    siteName: 7,
    lang: 'en',
    text: 'x',
    words: 1,
    sources: ['https://arxiv.example/1', 'data:x'],
  };

  it('is parsed, capped and bound to the tab’s own address', () => {
    const read = parseExtraction(
      { ok: true, article: { ...article, text: 'x'.repeat(5_000_000) }, ms: 3 },
      'https://blatt.example/a',
    );
    if (!read?.ok) throw new Error('a good extraction');
    expect(read.article).toMatchObject({
      url: 'https://blatt.example/a',
      title: 'A title',
      byline: null,
      siteName: null,
      sources: ['https://arxiv.example/1'],
    });
    expect(read.article.text.length).toBe(200_000);
  });

  it('is refused when it is none', () => {
    for (const raw of [
      null,
      undefined,
      'x',
      {},
      { ok: true },
      { ok: true, article: { title: 'a' } },
      { ok: false, why: 'private' },
    ])
      expect(parseExtraction(raw, 'https://blatt.example/')).toBeUndefined();
  });

  it('never ends in half a character', () => {
    const read = parseExtraction(
      { ok: true, article: { ...article, text: 'x'.repeat(199_999) + '😀' }, ms: 3 },
      'https://blatt.example/',
    );
    expect(read?.ok && read.article.text.length).toBe(199_999);
  });
});

describe('the line to the background', () => {
  it('gives the answer, and a value when nobody answers', async () => {
    const { receive } = receiver();
    const ask = openLine(async (message) => receive(message, popup));
    expect(await ask('tab.judge', { tabId: 1 })).toEqual({ ok: true, value: { ok: true } });
    expect(await openLine(async () => undefined)('settings.changed', null)).toEqual({
      ok: false,
      error: 'unreachable',
    });
    expect(await openLine(() => Promise.reject(new Error('context invalidated')))('settings.changed', null)).toEqual({
      ok: false,
      error: 'unreachable',
    });
  });

  it('knows what the background tells', () => {
    expect(parseTell(tellOf('page.refresh'))).toBe('page.refresh');
    for (const other of [null, 'x', {}, { evenkeel: 1, tell: 'page.steal' }]) expect(parseTell(other)).toBeNull();
  });
});
