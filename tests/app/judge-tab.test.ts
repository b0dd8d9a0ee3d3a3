import { describe, expect, it } from 'vitest';
import { judgeListing, spokenLabel } from '../../lib/app/judge-listing';
import { judgeTab } from '../../lib/app/judge-tab';
import { noteNothing } from '../../lib/app/note-nothing';
import { pageOfTab } from '../../lib/app/page-of-tab';
import { exportStore } from '../../lib/store/everything';
import { findPiece } from '../../lib/store/save-piece';
import { listSeen } from '../../lib/store/seen';
import { judged } from '../store/open-test-store';
import type { FakeApp } from './fake-app';
import { article, fakeApp, noon } from './fake-app';

const address = 'https://blatt.example/a';

async function greyOf(app: FakeApp): Promise<unknown> {
  const { settings } = await app.settings.get();
  const page = await pageOfTab({ store: app.store, tabs: app.tabs, settings }, 1, app.world.tabs[0]?.url);
  return page.kind === 'grey' ? page.why : page.kind;
}

describe('an article', () => {
  it('is judged, kept under its plain address, and shown on the toolbar', async () => {
    const app = fakeApp();
    expect(await judgeTab(app, 1)).toEqual({ judged: true });
    expect(await findPiece(app.store, address)).toMatchObject({
      host: 'blatt.example',
      day: '2027-03-10',
      url: 'https://blatt.example/a?utm_source=x',
      action: null,
    });
    expect(await listSeen(app.store, 0)).toMatchObject([{ address, opened: true }]);
    expect(app.seen.badges.get(1)).toMatchObject({
      text: 'Read',
      tooltip:
        'Evenkeel: Read. Hype 10 of 100, relevance 60 of 100, new to you 100 %. Takes 2 minutes, 20 minutes left today.',
    });
    expect(await greyOf(app)).toBe('judged');
  });

  it('of another day is looked at anew, never shown from memory', async () => {
    const app = fakeApp();
    await judgeTab(app, 1);
    await app.tabs.forget(1);
    expect(await greyOf(app)).toBe('waiting');
    app.world.tabs = [{ id: 1, url: 'https://blatt.example/b', incognito: false }];
    expect(await greyOf(app)).toBe('waiting');
  });

  it('stays new when opened again soon, and is old on another day', async () => {
    const app = fakeApp();
    await judgeTab(app, 1);
    app.world.now = noon + 3_600_000;
    await judgeTab(app, 1);
    expect((await findPiece(app.store, address))?.judgement).toMatchObject({ novelty: { value: 100 } });
    app.world.now = noon + 30 * 3_600_000;
    await judgeTab(app, 1);
    expect((await findPiece(app.store, address))?.judgement).toMatchObject({
      novelty: { value: 20, evidence: { address } },
    });
  });

  it('its own headline on a front page does not make it old; another site’s does', async () => {
    const app = fakeApp();
    const from = { tabId: 1, url: 'https://blatt.example/', incognito: false };
    const title = 'A quiet tool for newsletters';
    await judgeListing(
      app,
      from,
      [
        { id: 1, title, href: `${address}#top` },
        { id: 2, title, href: 'https://blatt.example/go/77' },
      ],
      'en',
    );
    await judgeTab(app, 1);
    expect((await findPiece(app.store, address))?.judgement).toMatchObject({ novelty: { value: 100 } });
    await judgeListing(
      app,
      { ...from, url: 'https://anders.example/' },
      [{ id: 1, title, href: 'https://anders.example/x' }],
      'en',
    );
    await judgeTab(app, 1);
    expect((await findPiece(app.store, address))?.judgement).toMatchObject({
      novelty: { value: 20, evidence: { host: 'anders.example' } },
    });
  });

  it('in a private window is judged, but nothing is written', async () => {
    const app = fakeApp();
    app.world.tabs = [{ id: 1, url: 'https://blatt.example/a', incognito: true }];
    await judgeTab(app, 1);
    expect(app.seen.badges.get(1)?.text).toBe('Read');
    expect(await greyOf(app)).toBe('judged');
    expect(await exportStore(app.store)).toEqual({ ok: true, value: { pieces: [], seen: [], days: [] } });
  });

  it('keeps its verdict when the disk is full, and says so', async () => {
    const app = fakeApp();
    app.store.close();
    await judgeTab(app, 1);
    expect(app.seen.badges.get(1)?.text).toBe('Read');
    expect(app.seen.reports).toContain('store.unavailable');
  });
});

describe('a page that is not judged', () => {
  it.each<[string, (app: FakeApp) => void | Promise<unknown>]>([
    ['paused', (app) => app.settings.set('paused', ['blatt.example'])],
    ['no-access', (app) => void (app.world.extractError = new Error('Cannot access contents of the page.'))],
    ['no-access', (app) => void (app.world.extractError = new Error('The extensions gallery cannot be scripted.'))],
    ['failed', (app) => void (app.world.extractError = new Error('boom'))],
    ['failed', (app) => void (app.world.extraction = { ok: true, article: 7 })],
    ['paywall', (app) => void (app.world.extraction = { ok: false, why: 'paywall', title: 'x', words: 80, ms: 1 })],
    ['language', (app) => void (app.world.judgement = () => ({ notJudged: 'language', words: 300 }))],
    ['not-about-ai', (app) => void (app.world.judgement = () => ({ notJudged: 'not-about-ai', words: 300 }))],
  ])('is grey: %s', async (why, arrange) => {
    const app = fakeApp();
    await arrange(app);
    expect(await judgeTab(app, 1)).toEqual({ judged: false });
    expect(await greyOf(app)).toBe(why);
    expect(app.seen.badges.get(1)?.text).toBe('–');
    expect(await exportStore(app.store)).toEqual({ ok: true, value: { pieces: [], seen: [], days: [] } });
  });

  it('of the browser itself has no page to judge', async () => {
    const app = fakeApp();
    app.world.tabs = [{ id: 1, url: 'chrome://settings/', incognito: false }];
    await judgeTab(app, 1);
    expect(app.seen.badges.get(1)?.tooltip).toContain('No access');
    expect(await greyOf(app)).toBe('no-page');
  });

  it('what was read from an address already left is not shown', async () => {
    const app = fakeApp();
    app.ports.extract = async () => {
      app.world.tabs = [{ id: 1, url: 'https://blatt.example/b', incognito: false }];
      return app.world.extraction;
    };
    expect(await judgeTab(app, 1)).toEqual({ judged: false });
    expect(app.seen.badges.size).toBe(0);
    expect(await findPiece(app.store, address)).toBeUndefined();
  });

  it('the small script’s own "nothing here" never hides a verdict of the same page', async () => {
    const app = fakeApp();
    await judgeTab(app, 1);
    await noteNothing(app, { tabId: 1, url: address, incognito: false }, 'not-article');
    expect(await greyOf(app)).toBe('judged');
    const imprint = { tabId: 1, url: 'https://blatt.example/impressum', incognito: false };
    await noteNothing(app, imprint, 'not-article');
    expect((await app.tabs.get(1))?.kind).toBe('judged');
    app.world.tabs = [{ id: 1, url: imprint.url, incognito: false }];
    await noteNothing(app, imprint, 'not-article');
    expect((await app.tabs.get(1))?.kind).toBe('grey');
  });
});

describe('headlines', () => {
  const from = { tabId: 1, url: 'https://blatt.example/', incognito: false };
  const headlines = [
    { id: 4, title: 'SHOCK: this changes everything', href: 'https://blatt.example/1' },
    { id: 9, title: 'Football on Sunday', href: 'https://blatt.example/2' },
  ];

  it('neither about AI nor for a goal get no verdict, only a quiet dot', async () => {
    const app = fakeApp();
    app.world.judgement = () => {
      const judgement = judged(0, 0, 'skip');
      if (judgement.notJudged === null) judgement.hype.aboutAi = false;
      return judgement;
    };
    const { marks } = await judgeListing(app, from, headlines.slice(1), 'en');
    expect(marks).toMatchObject([{ id: 9, verdict: null, label: 'Not about AI' }]);
  });

  it('get marks, are noted as seen where they are about AI, and say it aloud in the reader’s language', async () => {
    const app = fakeApp();
    app.world.judgement = ({ title }) => {
      const judgement = judged(72, 15, 'skip');
      if (judgement.notJudged === null && title.startsWith('Football')) judgement.hype.aboutAi = false;
      return judgement;
    };
    await app.settings.set('language', 'de');
    await app.settings.set('listings', 'fold');
    const answer = await judgeListing(app, from, headlines, 'en');
    expect(answer).toMatchObject({
      mode: 'fold',
      words: { show: 'Zeigen' },
      marks: [
        { id: 4, verdict: 'skip', hype: 72, relevance: 15 },
        { id: 9, verdict: 'skip', label: 'Auslassen. Nicht über KI; Relevanz 15 von 100' },
      ],
    });
    expect(await listSeen(app.store, 0)).toMatchObject([{ address: 'https://blatt.example/1', opened: false }]);
  });

  it('are left alone when marks are off, the site is paused, or the window is private (not recorded)', async () => {
    const app = fakeApp();
    await judgeListing(app, { ...from, incognito: true }, headlines, 'en');
    expect(await listSeen(app.store, 0)).toEqual([]);
    await app.settings.set('paused', ['blatt.example']);
    expect(await judgeListing(app, from, headlines, 'en')).toMatchObject({ mode: 'off', marks: [] });
    await app.settings.set('paused', []);
    await app.settings.set('listings', 'off');
    expect(await judgeListing(app, from, headlines, 'en')).toMatchObject({ mode: 'off', marks: [] });
  });

  it('of what was read already are told apart from what is new', async () => {
    const app = fakeApp();
    const title = 'A quiet tool for newsletters';
    const listing = [
      { id: 1, title, href: address },
      { id: 2, title: 'Another model entirely', href: 'https://blatt.example/b' },
    ];
    app.world.judgement = () => judged(10, 60, 'read');
    expect((await judgeListing(app, from, listing, 'en')).marks.map((mark) => mark.verdict)).toEqual(['read', 'read']);
    await judgeTab(app, 1);
    expect((await judgeListing(app, from, listing, 'en')).marks.map((mark) => mark.verdict)).toEqual(['skim', 'read']);
  });

  it('the spoken label counts the reasons', () => {
    const base = judged(72, 15, 'skip');
    if (base.notJudged !== null) throw new Error('a judged headline');
    const reason = { rule: 'en.x', pack: 'p@1', category: 'killer' as const, points: 72, why: { en: '', de: '' } };
    const label = (count: number, lang: 'en' | 'de') =>
      spokenLabel(
        { ...base, hype: { ...base.hype, signal: 'strong', reasons: Array.from({ length: count }, () => reason) } },
        lang,
      );
    expect(label(5, 'en')).toBe('Skip. Hype high, 72 of 100, 5 reasons; relevance 15 of 100');
    expect(label(1, 'de')).toBe('Auslassen. Hype hoch, 72 von 100, 1 Grund; Relevanz 15 von 100');
  });
});

it('the extraction’s own address is never believed', async () => {
  const app = fakeApp();
  app.world.extraction = article('x y z');
  await judgeTab(app, 1);
  expect(await findPiece(app.store, 'https://lie.example')).toBeUndefined();
});
