import { describe, expect, it } from 'vitest';
import { applySettings, isGranted, registrationFor } from '../../lib/app/apply-settings';
import { badgeColors, badgeOf } from '../../lib/app/badge';
import { adjust, correctPiece, proposeCorrection, resetAdjustment } from '../../lib/app/correct';
import { openReporter, readErrors } from '../../lib/app/errors';
import { judgeListing } from '../../lib/app/judge-listing';
import { judgeTab } from '../../lib/app/judge-tab';
import { moreMinutes, spendTime } from '../../lib/app/spend-time';
import { budgetOf } from '../../lib/budget/budget';
import { parseSettings } from '../../lib/settings/schema';
import { findDay } from '../../lib/store/day';
import { findPiece } from '../../lib/store/save-piece';
import { memoryArea } from '../settings/memory-area';
import { judged } from '../store/open-test-store';
import { article, fakeApp } from './fake-app';

const page = { tabId: 1, url: 'https://blatt.example/a?utm_source=x', incognito: false };
const address = 'https://blatt.example/a';
const session = 'session-one';

describe('reading time', () => {
  it('is credited by the verdict, and the calm note comes once, then again after ten more minutes', async () => {
    const app = fakeApp();
    app.world.extraction = article('SHOCK');
    await app.settings.set('minutes', 2);
    await judgeTab(app, 1);
    const notes: boolean[] = [];
    for (let seq = 1; seq <= 15; seq += 1)
      notes.push((await spendTime(app, page, { session, seq, ms: 60_000 })).note !== null);
    expect(notes.indexOf(true)).toBe(1);
    expect(notes.filter(Boolean).length).toBe(1);
    await moreMinutes(app, 10);
    await moreMinutes(app, 10);
    const again: boolean[] = [];
    for (let seq = 16; seq <= 30; seq += 1)
      again.push((await spendTime(app, page, { session, seq, ms: 60_000 })).note !== null);
    expect(again.indexOf(true)).toBe(6);
    expect(await findDay(app.store, '2027-03-10')).toMatchObject({
      hype: 30 * 60_000,
      strategy: 0,
      other: 0,
      extraMinutes: 20,
    });
    expect((await findPiece(app.store, address))?.spentMs).toBe(30 * 60_000);
  });

  it('the note is calm, names hype where half went there, and speaks German', async () => {
    const app = fakeApp();
    app.world.extraction = article('SHOCK');
    await app.settings.set('minutes', 2);
    await app.settings.set('language', 'de');
    await judgeTab(app, 1);
    await spendTime(app, page, { session, seq: 1, ms: 60_000 });
    const { note } = await spendTime(app, page, { session, seq: 2, ms: 60_000 });
    expect(note).toEqual({
      lang: 'de',
      title: 'Das war deine Lesezeit für heute',
      text: 'Du hast KI-Nachrichten heute 2 Minuten gegeben; 2 Minuten davon gingen an Hype. Was wichtig ist, ist morgen auch noch da.',
      leave: 'Seite verlassen',
      more: 'Zehn Minuten mehr',
    });
  });

  it('keeps the note for a page somebody looks at: time sent on leaving counts, but shows nothing', async () => {
    const app = fakeApp();
    app.world.extraction = article('SHOCK');
    await app.settings.set('minutes', 1);
    await judgeTab(app, 1);
    expect((await spendTime(app, page, { session, seq: 1, ms: 90_000, away: true })).note).toBeNull();
    expect((await spendTime(app, page, { session, seq: 2, ms: 1_000, away: false })).note).not.toBeNull();
  });

  it('counts on judged pages and on front pages with AI news, nowhere else', async () => {
    const app = fakeApp();
    const spent = async (): Promise<number> => {
      const day = await findDay(app.store, '2027-03-10');
      return day ? day.hype + day.strategy + day.other : 0;
    };
    await spendTime(app, page, { session, seq: 1, ms: 1000 });
    expect(await spent()).toBe(0);
    app.world.judgement = () => ({ notJudged: 'not-about-ai', words: 400 });
    await judgeTab(app, 1);
    await spendTime(app, page, { session, seq: 2, ms: 1000 });
    expect(await spent()).toBe(0);
    app.world.judgement = () => judged(10, 60, 'read');
    app.world.tabs = [{ id: 1, url: 'https://blatt.example/', incognito: false }];
    await judgeListing(
      app,
      { ...page, url: 'https://blatt.example/' },
      [{ id: 1, title: 'A model', href: 'https://blatt.example/1' }],
      'en',
    );
    await spendTime(app, { ...page, url: 'https://blatt.example/' }, { session, seq: 3, ms: 1000 });
    expect(await spent()).toBe(1000);
    await app.settings.set('paused', ['blatt.example']);
    await spendTime(app, { ...page, url: 'https://blatt.example/' }, { session, seq: 4, ms: 1000 });
    await app.settings.set('paused', []);
    await spendTime(app, { ...page, url: 'https://blatt.example/', incognito: true }, { session, seq: 5, ms: 1000 });
    expect(await spent()).toBe(1000);
  });
});

describe('minutes left', () => {
  it('every badge follows each full minute, in every tab', async () => {
    const app = fakeApp();
    await app.settings.setAll({ badge: 'minutes' });
    await judgeTab(app, 1);
    app.world.tabs.push({ id: 2, url: 'https://blatt.example/b', incognito: false });
    await judgeTab(app, 2);
    for (let seq = 1; seq <= 3; seq += 1) await spendTime(app, page, { session, seq, ms: 20_000 });
    expect([1, 2].map((tab) => app.seen.badges.get(tab)?.text)).toEqual(['19', '19']);
    await spendTime(app, page, { session, seq: 4, ms: 20_000 });
    expect(app.seen.badges.get(2)?.tooltip).toContain('19 minutes left today');
  });

  it('the last seconds on a page of a single-page site count for that page', async () => {
    const app = fakeApp();
    await judgeTab(app, 1);
    await spendTime(app, { ...page, url: 'https://blatt.example/b' }, { session, seq: 1, ms: 9_000 });
    expect((await findPiece(app.store, address))?.spentMs).toBe(9_000);
    await spendTime(app, { ...page, url: 'https://anders.example/b' }, { session, seq: 2, ms: 9_000 });
    expect((await findPiece(app.store, address))?.spentMs).toBe(9_000);
  });
});

describe('where to watch', () => {
  const settings = parseSettings({
    where: 'sites',
    sites: ['blatt.example', 'zeitung.example'],
    paused: ['sport.blatt.example'],
  }).settings;

  it('registers what was chosen and granted, without paused sites', () => {
    expect(registrationFor(settings, ['https://*.blatt.example/*'])).toEqual({
      matches: ['https://*.blatt.example/*'],
      excludeMatches: ['https://*.sport.blatt.example/*', 'http://*.sport.blatt.example/*'],
    });
    expect(registrationFor({ ...settings, where: 'click' }, ['https://*/*'])).toBeNull();
    expect(registrationFor({ ...settings, where: 'all' }, ['https://*/*'])?.matches).toEqual(['https://*/*']);
    expect(registrationFor(settings, [])).toBeNull();
  });

  it.each([
    ['https://*.blatt.example/*', '*://*/*', true],
    ['https://*.blatt.example/*', '<all_urls>', true],
    ['https://*.news.blatt.example/*', 'https://*.blatt.example/*', true],
    ['https://*.blatt.example/*', 'http://*.blatt.example/*', false],
    ['https://*.netzblatt.example/*', 'https://*.blatt.example/*', false],
    ['https://*/*', 'https://*.blatt.example/*', false],
    ['https://*.blatt.example/*', 'https://blatt.example/*', false],
  ])('%s under %s: %s', (pattern, granted, expected) => {
    expect(isGranted(pattern, [granted])).toBe(expected);
  });

  it('a change reaches open tabs at once: told where the script runs, run where it is missing', async () => {
    const app = fakeApp();
    await app.settings.setAll({ where: 'sites', sites: ['blatt.example'] });
    app.world.origins = ['https://*.blatt.example/*'];
    app.world.tabs = [
      { id: 1, url: 'https://blatt.example/a', incognito: false },
      { id: 2, url: 'https://www.blatt.example/b', incognito: false },
      { id: 3, url: 'https://bank.example/', incognito: false },
      { id: 4, url: undefined, incognito: false },
    ];
    app.world.listening.add(1);
    await applySettings(app);
    expect(app.seen.told).toEqual([1]);
    expect(app.seen.watched).toEqual([2]);
    expect(app.seen.registration?.matches).toEqual(['https://*.blatt.example/*']);
  });
});

describe('the badge', () => {
  const luminance = (color: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  it('can be read: contrast at least 4.5, verdicts apart by lightness or by word', () => {
    for (const { color, textColor } of Object.values(badgeColors)) {
      const [light, dark] = [luminance(color), luminance(textColor)].sort((a, b) => b - a);
      expect(((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
    const grounds = (['read', 'skim', 'park', 'skip'] as const).map((verdict) => badgeColors[verdict].color);
    expect(new Set(grounds).size).toBe(4);
  });

  it('shows minutes when the reader wants them', () => {
    const budget = budgetOf({ minutes: 20, weekdayMinutes: {} }, '2027-03-10', {
      day: '2027-03-10',
      hype: 90_000,
      strategy: 0,
      other: 0,
      extraMinutes: 0,
      notedMs: null,
    });
    const listing = { kind: 'listing', address: 'x', at: 0, aboutAi: true, marked: true } as const;
    expect(badgeOf(listing, { badge: 'minutes' }, budget, 'en').text).toBe('19');
    expect(badgeOf(listing, { badge: 'verdict' }, budget, 'de')).toMatchObject({
      text: '',
      tooltip: 'Evenkeel: Neben den Überschriften stehen Zeichen, heute noch 19 Minuten übrig.',
    });
  });
});

describe('a correction', () => {
  const reason = (rule: string, points: number) => ({
    rule,
    pack: 'evenkeel-en@1.0.0',
    category: 'killer' as const,
    points,
    why: { en: '', de: '' },
  });
  const hyped = () => {
    const judgement = judged(80, 10, 'skip');
    if (judgement.notJudged === null)
      judgement.hype.reasons = [
        reason('en.a', 50),
        reason('en.b', 30),
        { ...reason('scale.overlap', -10), pack: null },
        reason('en.c', 10),
        reason('en.d', 5),
      ];
    return judgement;
  };

  it('weakens the three strongest rules and the site, and is taken back exactly', async () => {
    const app = fakeApp();
    app.world.judgement = hyped;
    await judgeTab(app, 1);
    const done = await correctPiece(app, address, 'not-hype');
    expect(done).toEqual({ ok: true, value: { rules: { 'en.a': -0.25, 'en.b': -0.25, 'en.c': -0.25 }, site: -3 } });
    expect((await app.settings.get()).settings).toMatchObject({
      ruleFactors: { 'en.a': 0.75, 'en.b': 0.75, 'en.c': 0.75 },
      siteOffsets: { 'blatt.example': -3 },
    });
    expect(await findPiece(app.store, address)).toMatchObject({ correction: 'not-hype' });
    await correctPiece(app, address, 'hype');
    expect((await app.settings.get()).settings).toMatchObject({
      ruleFactors: { 'en.a': 1.25 },
      siteOffsets: { 'blatt.example': 3 },
    });
    await correctPiece(app, address, null);
    expect((await app.settings.get()).settings).toMatchObject({ ruleFactors: {}, siteOffsets: {} });
    expect(await findPiece(app.store, address)).toMatchObject({ correction: null, adjusted: null });
  });

  it('a rule or site set back in the options is not set back twice when the piece’s correction is undone', async () => {
    const app = fakeApp();
    app.world.judgement = hyped;
    await judgeTab(app, 1);
    await correctPiece(app, address, 'not-hype');
    await resetAdjustment(app, { rule: 'en.a' });
    await resetAdjustment(app, { host: 'blatt.example' });
    expect((await app.settings.get()).settings).toMatchObject({ ruleFactors: { 'en.b': 0.75 }, siteOffsets: {} });
    await correctPiece(app, address, null);
    const { settings } = await app.settings.get();
    expect({ rules: settings.ruleFactors, sites: settings.siteOffsets }).toEqual({ rules: {}, sites: {} });
  });

  it('never goes beyond its limits, and undo still fits', () => {
    const judgement = hyped();
    if (judgement.notJudged !== null) throw new Error('judged');
    const settings = { ruleFactors: { 'en.a': 0.1, 'en.b': 0 }, siteOffsets: { 'blatt.example': -14 } };
    const change = proposeCorrection(judgement, 'blatt.example', 'not-hype', settings);
    expect(change.site).toBe(-1);
    const after = adjust(settings, 'blatt.example', change, 1);
    expect(after).toMatchObject({
      ruleFactors: { 'en.a': 0, 'en.b': 0, 'en.c': 0.75 },
      siteOffsets: { 'blatt.example': -15 },
    });
    expect(adjust(after, 'blatt.example', change, -1)).toEqual(settings);
  });

  it('of a piece that is not kept says so', async () => {
    expect(await correctPiece(fakeApp(), address, 'hype')).toEqual({ ok: false, error: 'missing' });
  });
});

describe('the reporter', () => {
  it('keeps the latest thirty, newest first, also when two come at once', async () => {
    const area = memoryArea();
    let now = 0;
    const report = openReporter(
      area,
      () => now,
      () => undefined,
    );
    for (now = 1; now <= 35; now += 1) report('bug', new Error(`number ${now} ${'x'.repeat(500)}`));
    await expect.poll(async () => (await readErrors(area))[0]?.at).toBe(35);
    const kept = await readErrors(area);
    expect(kept.length).toBe(30);
    expect(kept[0]?.detail.length).toBe(300);
  });

  it('never keeps where the reader was', async () => {
    const area = memoryArea();
    const report = openReporter(
      area,
      () => 1,
      () => undefined,
    );
    report('page.extract', new Error('Cannot read "https://blatt.example/geheim?x=1", frame 0'));
    await expect.poll(async () => (await readErrors(area))[0]?.detail).toBe('Error: Cannot read "[address]", frame 0');
  });
});
