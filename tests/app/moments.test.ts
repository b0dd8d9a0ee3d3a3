import { describe, expect, it } from 'vitest';
import { registrationFor, isGranted, isWatched } from '../../lib/app/apply-settings';
import { correctPiece } from '../../lib/app/correct';
import { handlersOf } from '../../lib/app/handlers';
import { judgeTab } from '../../lib/app/judge-tab';
import { readerFor } from '../../lib/app/reader';
import { redrawBadges } from '../../lib/app/show-tab';
import { budgetOf } from '../../lib/budget/budget';
import { parseSettings } from '../../lib/settings/schema';
import { openSettings } from '../../lib/settings/settings-store';
import { savePiece } from '../../lib/store/save-piece';
import { memoryArea } from '../settings/memory-area';
import { judged, openTestStore, piece } from '../store/open-test-store';
import { fakeApp } from './fake-app';

describe('a tab that has gone on', () => {
  it('keeps no verdict of the page before when the minutes on all badges are drawn anew', async () => {
    const app = fakeApp();
    app.world.tabs.push({ id: 2, url: 'https://blatt.example/b', incognito: false });
    await judgeTab(app, 1);
    await judgeTab(app, 2);
    app.seen.badges.clear();
    // Tab 1 went to a page that Evenkeel does not watch, tab 3 to one whose address it may not know.
    app.world.tabs[0] = { id: 1, url: 'https://elsewhere.example/', incognito: false };
    await redrawBadges(app);
    expect([...app.seen.badges.keys()]).toEqual([2]);
    app.world.tabs[1] = { id: 2, url: undefined, incognito: false };
    app.seen.badges.clear();
    await redrawBadges(app);
    expect([...app.seen.badges.keys()]).toEqual([]);
  });

  it('while its page was being judged does not show that verdict on the next page', async () => {
    const app = fakeApp();
    const core = await app.core();
    app.core = async () => {
      app.world.tabs = [{ id: 1, url: 'https://elsewhere.example/', incognito: false }];
      return core;
    };
    expect(await judgeTab(app, 1)).toEqual({ judged: false });
    expect(app.seen.badges.size).toBe(0);
    expect(await app.tabs.get(1)).toBeNull();
  });

  it('while it was found out to be none of our business is not painted grey', async () => {
    const app = fakeApp();
    const extract = app.ports.extract;
    app.world.extraction = { ok: false, why: 'too-short', title: '', words: 3, ms: 1 };
    app.ports.extract = async (tabId, force) => {
      app.world.tabs = [{ id: 1, url: undefined, incognito: false }];
      await extract(tabId, force);
      throw new Error('Cannot access contents of the page');
    };
    expect(await judgeTab(app, 1)).toEqual({ judged: false });
    expect(app.seen.badges.size).toBe(0);
  });
});

describe('two questions at once', () => {
  it('a few other headlines judged beside the first ones do not take AI news off a front page', async () => {
    const app = fakeApp();
    app.world.tabs = [{ id: 1, url: 'https://blatt.example/', incognito: false }];
    app.world.judgement = (asked) => {
      const one = judged(10, 60, 'read');
      if (one.notJudged === null) one.hype.aboutAi = asked.title.includes('model');
      return one;
    };
    const { set } = app.tabs;
    app.tabs.set = async (tabId, state) => {
      await new Promise((resolve) => setTimeout(resolve, 40));
      await set(tabId, state);
    };
    const from = { tabId: 1, url: 'https://blatt.example/', incognito: false };
    const about = (what: string, count: number): { id: number; title: string; href: string }[] =>
      Array.from({ length: count }, (_, at) => ({
        id: at,
        title: `About ${what}, ${at}`,
        href: `https://blatt.example/${what}/${at}`,
      }));
    const ask = handlersOf(app)['listing.judge'];
    await Promise.all([
      ask({ headlines: about('model', 4), lang: 'en' }, from),
      ask({ headlines: [...about('sport', 39), ...about('models', 1)], lang: 'en' }, from),
    ]);
    expect(await app.tabs.get(1)).toMatchObject({ kind: 'listing', aboutAi: true });
  });

  it('a correction pressed twice counts once, and taking it back leaves nothing', async () => {
    const known = { store: openTestStore(), settings: openSettings(memoryArea()) };
    const hyped = judged(80, 10, 'skip');
    if (hyped.notJudged === null)
      hyped.hype.reasons = [
        { rule: 'en.spectacle', pack: 'en@1', category: 'spectacle', points: 20, why: { en: 'a', de: 'b' } },
      ] as unknown as typeof hyped.hype.reasons;
    await savePiece(known.store, piece('a', 1, '2027-03-10', hyped));
    const address = 'https://blatt.example/a';
    await Promise.all([correctPiece(known, address, 'hype'), correctPiece(known, address, 'hype')]);
    expect((await known.settings.get()).settings).toMatchObject({
      ruleFactors: { 'en.spectacle': 1.25 },
      siteOffsets: { 'blatt.example': 3 },
    });
    await correctPiece(known, address, null);
    expect((await known.settings.get()).settings).toMatchObject({ ruleFactors: {}, siteOffsets: {} });
  });
});

describe('access narrower than what was chosen', () => {
  const all = parseSettings({ where: 'all' }).settings;
  const some = parseSettings({ where: 'sites', sites: ['blatt.example'] }).settings;

  it('"all sites" with access to a few runs on these few', () => {
    const few = ['https://*.blatt.example/*', 'http://*.blatt.example/*'];
    expect(registrationFor(all, few)?.matches.toSorted()).toEqual(few.toSorted());
    expect(registrationFor(all, ['*://zeitung.example/*'])?.matches.toSorted()).toEqual([
      'http://zeitung.example/*',
      'https://zeitung.example/*',
    ]);
    expect(registrationFor(all, ['file:///*'])).toBeNull();
  });

  it('a site of which the browser gave one host only is watched on that host', () => {
    const granted = ['https://www.blatt.example/*'];
    expect(registrationFor(some, granted)?.matches).toEqual(granted);
    expect(isWatched('https://www.blatt.example/a', some, granted)).toBe(true);
    expect(isWatched('https://news.blatt.example/a', some, granted)).toBe(false);
    expect(registrationFor(some, ['https://bank.example/*'])).toBeNull();
  });

  it('a name of the own network is granted as it was asked for', () => {
    const own = parseSettings({ where: 'sites', sites: ['localhost'] }).settings;
    const granted = ['https://localhost/*', 'http://localhost/*'];
    expect(granted.every((pattern) => isGranted(pattern, granted))).toBe(true);
    expect(registrationFor(own, granted)?.matches).toEqual(granted);
    expect(isWatched('http://localhost:8390/en/', own, granted)).toBe(true);
  });
});

it('a host named like a part of every object has no offset of its own', () => {
  const { settings } = parseSettings({});
  const reader = readerFor('constructor', parseSettings({}).settings, budgetOf(settings, '2027-03-10', undefined));
  expect(reader.personal?.siteOffset).toBe(0);
});
