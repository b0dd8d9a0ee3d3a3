import { describe, expect, it } from 'vitest';
import { handlersOf } from '../../lib/app/handlers';
import { judged } from '../store/open-test-store';
import { fakeApp } from './fake-app';

const page = { tabId: 1, url: 'https://blatt.example/a', incognito: false };

describe('judging on request', () => {
  it('what the reader wants judged anyway stays judged when the page asks again', async () => {
    const app = fakeApp();
    const handlers = handlersOf(app);
    const forced: boolean[] = [];
    app.ports.extract = async (_tabId, force) => {
      forced.push(force);
      return force ? app.world.extraction : { ok: false, why: 'too-short', title: 'x', words: 40, ms: 1 };
    };
    const [wished] = await Promise.all([
      handlers['tab.judge']({ tabId: 1, anyway: true }, null),
      handlers['page.article']({ path: '/a' }, page),
    ]);
    expect(await handlers['page.article']({ path: '/a' }, page)).toEqual({ handled: true });
    expect(wished).toEqual({ ok: true });
    expect(forced.at(-1)).toBe(true);
    expect((await app.tabs.get(1))?.kind).toBe('judged');
  });

  it('another page in the same tab starts without that wish', async () => {
    const app = fakeApp();
    const handlers = handlersOf(app);
    await handlers['tab.judge']({ tabId: 1, anyway: true }, null);
    app.world.tabs = [{ id: 1, url: 'https://blatt.example/b', incognito: false }];
    const forced: boolean[] = [];
    app.ports.extract = async (_tabId, force) => {
      forced.push(force);
      return { ok: false, why: 'paywall', title: 'x', words: 40, ms: 1 };
    };
    await handlers['page.article']({ path: '/b' }, { ...page, url: 'https://blatt.example/b' });
    expect(forced).toEqual([false]);
  });

  it('a failure of one page does not block the tab', async () => {
    const app = fakeApp();
    const handlers = handlersOf(app);
    app.world.judgement = () => {
      throw new Error('a bug');
    };
    await expect(handlers['page.article']({ path: '/a' }, page)).rejects.toThrow('a bug');
    app.world.judgement = () => judged(10, 60, 'read');
    expect(await handlers['page.article']({ path: '/a' }, page)).toEqual({ handled: true });
  });

  it('"only when I click" brings the small script once, and leaving closes the tab', async () => {
    const app = fakeApp();
    const handlers = handlersOf(app);
    await handlers['tab.judge']({ tabId: 1 }, null);
    await handlers['tab.judge']({ tabId: 1 }, null);
    expect(app.seen.watched).toEqual([1]);
    await handlers['budget.leave'](null, page);
    expect(app.seen.left).toEqual([1]);
  });
});
