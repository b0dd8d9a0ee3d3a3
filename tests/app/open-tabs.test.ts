import { describe, expect, it } from 'vitest';
import { applySettings, isWatched, patternsOf, registrationFor } from '../../lib/app/apply-settings';
import { handlersOf } from '../../lib/app/handlers';
import { judgeListing } from '../../lib/app/judge-listing';
import { judgeTab } from '../../lib/app/judge-tab';
import { pageOfTab } from '../../lib/app/page-of-tab';
import { openTabStates } from '../../lib/app/tab-state';
import { exportStore } from '../../lib/store/everything';
import { judged } from '../store/open-test-store';
import { memoryArea } from '../settings/memory-area';
import type { FakeApp } from './fake-app';
import { fakeApp } from './fake-app';

const front = { tabId: 1, url: 'https://blatt.example/', incognito: false };
const headline = { id: 1, title: 'A quiet model', href: 'https://blatt.example/1' };

async function pageNow(app: FakeApp): Promise<string> {
  const { settings } = await app.settings.get();
  const page = await pageOfTab({ store: app.store, tabs: app.tabs, settings }, 1, app.world.tabs[0]?.url);
  return page.kind === 'grey' ? page.why : page.kind;
}

function onFrontPage(): FakeApp {
  const app = fakeApp();
  app.world.tabs = [{ id: 1, url: front.url, incognito: false }];
  app.world.listening.add(1);
  app.world.judgement = () => judged(10, 60, 'read');
  return app;
}

describe('open tabs follow the settings', () => {
  it('"only when I click" stops what ran by itself and takes its badge away', async () => {
    const app = fakeApp();
    app.world.listening.add(1);
    await app.settings.setAll({ where: 'all' });
    app.world.origins = ['https://*/*'];
    await judgeTab(app, 1);
    await app.settings.setAll({ where: 'click' });
    await applySettings(app);
    expect(app.seen).toMatchObject({ stopped: [1], told: [], registration: null });
    expect(app.seen.badges.get(1)).toMatchObject({ text: '', tooltip: 'Evenkeel' });
    expect(await pageNow(app)).toBe('waiting');
  });

  it('a page the reader clicked on stays theirs when another setting changes', async () => {
    const app = fakeApp();
    app.world.listening.add(1);
    await handlersOf(app)['tab.judge']({ tabId: 1 }, null);
    app.seen.told = [];
    await applySettings(app);
    expect(app.seen).toMatchObject({ stopped: [], told: [1] });
    expect(await pageNow(app)).toBe('judged');
  });

  it('a tab whose access was withdrawn is told to stop, though its address is no longer shown', async () => {
    const app = fakeApp();
    app.world.listening.add(1);
    await judgeTab(app, 1);
    app.world.tabs = [{ id: 1, url: undefined, incognito: false }];
    await applySettings(app);
    expect(app.seen.stopped).toEqual([1]);
    expect(await app.tabs.get(1)).toBeNull();
  });

  it('a pause shows at once, and resuming looks again instead of showing the pause', async () => {
    const app = fakeApp();
    app.world.listening.add(1);
    await handlersOf(app)['tab.judge']({ tabId: 1 }, null);
    await app.settings.set('paused', ['blatt.example']);
    await applySettings(app);
    expect(app.seen.stopped).toEqual([1]);
    expect(app.seen.badges.get(1)?.tooltip).toContain('Paused here');
    await app.settings.set('paused', []);
    expect(await pageNow(app)).toBe('waiting');
    app.seen.told = [];
    await applySettings(app);
    expect(app.seen.told).toEqual([1]);
  });

  it('a shorter memory forgets at once', async () => {
    const app = fakeApp();
    await judgeTab(app, 1);
    app.world.now += 5 * 86_400_000;
    await app.settings.set('keepDays', 2);
    await handlersOf(app)['settings.changed'](null, null);
    const kept = await exportStore(app.store);
    expect(kept.ok && kept.value.pieces).toEqual([]);
  });
});

describe('front pages', () => {
  it('paused or without marks say so on the toolbar and in the popup', async () => {
    const app = onFrontPage();
    await app.settings.set('listings', 'off');
    await judgeListing(app, front, [headline], 'en');
    expect(await pageNow(app)).toBe('listing-off');
    expect(app.seen.badges.get(1)?.tooltip).toContain('Marks on front pages are off');
    await app.settings.setAll({ listings: 'mark', paused: ['blatt.example'] });
    await judgeListing(app, front, [headline], 'en');
    expect(app.seen.badges.get(1)?.tooltip).toContain('Paused here');
  });

  it('stay a page with AI news when a few other headlines come late', async () => {
    const app = onFrontPage();
    await judgeListing(app, front, [headline], 'en');
    app.world.judgement = () => ({ notJudged: 'not-about-ai', words: 5 });
    await judgeListing(app, front, [{ ...headline, id: 2, href: 'https://blatt.example/2' }], 'en');
    expect(await app.tabs.get(1)).toMatchObject({ kind: 'listing', aboutAi: true });
  });

  it('that are left already do not overwrite the page that came after', async () => {
    const app = onFrontPage();
    app.world.tabs = [{ id: 1, url: 'https://blatt.example/a', incognito: false }];
    await judgeTab(app, 1);
    await judgeListing(app, front, [headline], 'en');
    expect(await pageNow(app)).toBe('judged');
  });
});

describe('hosts of every kind', () => {
  it.each(['localhost', 'intranet', '127.0.0.1', '[::1]', 'neues.blatt.example'])('%s can be paused', async (host) => {
    const app = fakeApp();
    expect(await app.settings.setAll({ paused: [host], siteOffsets: { [host]: 3 } })).toEqual({
      ok: true,
      value: null,
    });
    const { settings } = await app.settings.get();
    expect(settings.paused).toEqual([host]);
    const all = { ...settings, where: 'all' as const };
    expect(isWatched(`http://${host}:8390/en/`, all, ['http://*/*'])).toBe(false);
    expect(registrationFor(all, ['http://*/*'])?.excludeMatches).toEqual(patternsOf(host));
  });

  it('a pattern asks for what is below a name, and never below an address', () => {
    expect(patternsOf('blatt.example')).toEqual(['https://*.blatt.example/*', 'http://*.blatt.example/*']);
    expect(patternsOf('localhost')).toEqual(['https://localhost/*', 'http://localhost/*']);
    expect(patternsOf('127.0.0.1')[1]).toBe('http://127.0.0.1/*');
  });
});

describe('when something fails', () => {
  it('a page that lets no script in (a PDF, a shop) is no failure when settings change', async () => {
    const app = fakeApp();
    await app.settings.set('where', 'all');
    app.world.origins = ['https://*/*'];
    app.ports.watch = () => Promise.reject(new Error('Missing host permission for the tab'));
    await applySettings(app);
    expect(app.seen.reports).toEqual([]);
  });

  it('a full memory of tabs costs the popup its answer, not the badge', async () => {
    const app = fakeApp();
    app.tabs = openTabStates(memoryArea({}, new Error('QUOTA_BYTES quota exceeded')));
    await judgeTab(app, 1);
    expect(app.seen.badges.get(1)?.text).toBe('Read');
    expect(app.seen.reports).toEqual(['settings.quota']);
  });

  it('a sentence on a page that refuses scripts is not found, and no mistake of ours', async () => {
    const app = fakeApp();
    app.ports.jump = () => Promise.reject(new Error('Cannot access contents of the page'));
    const quote = { text: 'x', where: 'body' as const, start: 0, end: 1 };
    expect(await handlersOf(app)['tab.jump']({ tabId: 1, quote }, null)).toEqual({ found: false });
  });
});
