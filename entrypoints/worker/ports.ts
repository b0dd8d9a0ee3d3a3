import { browser } from 'wxt/browser';
import type { OpenTab, Ports, Registration } from '../../lib/app/app';
import { tellOf } from '../../lib/messages/send';

const scriptId = 'watch';

/** The browser as the use cases need it. */
export const ports: Ports = {
  extract: async (tabId, force) => {
    const target = { tabId };
    if (force)
      await browser.scripting.executeScript({
        target,
        func: () => void Object.assign(globalThis, { evenkeelForce: true }),
      });
    const [frame] = await browser.scripting.executeScript({ target, files: ['/extract.js'] });
    return frame?.result;
  },
  jump: async (tabId, quote) => {
    const target = { tabId };
    await browser.scripting.executeScript({
      target,
      func: (wanted: unknown) => void Object.assign(globalThis, { evenkeelQuote: wanted }),
      args: [quote],
    });
    const [frame] = await browser.scripting.executeScript({ target, files: ['/jump.js'] });
    return frame?.result === true;
  },
  watch: async (tabId) => {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/watch.js'] });
  },
  draw: async (tabId) => {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/draw.js'] });
  },
  tell: (tabId, name) =>
    browser.tabs.sendMessage(tabId, tellOf(name), { frameId: 0 }).then(
      () => true,
      // Rejects only when nobody listens in that tab, which is the answer wanted here.
      () => false,
    ),
  findTab: (tabId) => browser.tabs.get(tabId).then(asOpenTab, () => null),
  openTabs: async () => (await browser.tabs.query({})).map(asOpenTab).filter((tab) => tab !== null),
  showBadge: async (tabId, { text, color, textColor, tooltip }) => {
    const { action } = browser;
    // Firefox on Android has a menu entry with a title, but no badge.
    const badge =
      'setBadgeText' in action
        ? [
            action.setBadgeText({ tabId, text }),
            action.setBadgeBackgroundColor({ tabId, color }),
            action.setBadgeTextColor({ tabId, color: textColor }),
          ]
        : [];
    await Promise.all([...badge, action.setTitle({ tabId, title: tooltip })]).catch((error: unknown) =>
      closedOr(tabId, error),
    );
  },
  leave: async (tabId) => {
    const tab = await browser.tabs.get(tabId);
    const others = await browser.tabs.query({ windowId: tab.windowId });
    if (others.length === 1) await browser.tabs.create({ windowId: tab.windowId });
    await browser.tabs.remove(tabId);
  },
  register: (registration) => {
    registering = registering.then(
      () => replaceScripts(registration),
      () => replaceScripts(registration),
    );
    return registering;
  },
  origins: async () => (await browser.permissions.getAll()).origins ?? [],
};

/** Two changes at once would both see no script and both register it; they wait for each other. */
let registering: Promise<void> = Promise.resolve();

async function replaceScripts(registration: Registration | null): Promise<void> {
  const [existing] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (existing) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (registration === null) return;
  await browser.scripting.registerContentScripts([
    {
      id: scriptId,
      js: ['watch.js'],
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
      ...registration,
    },
  ]);
}

/** A tab may close while its badge is drawn. */
async function closedOr(tabId: number, error: unknown): Promise<void> {
  if ((await ports.findTab(tabId)) !== null) throw error;
}

function asOpenTab(tab: { id?: number | undefined; url?: string | undefined; incognito: boolean }): OpenTab | null {
  return tab.id === undefined ? null : { id: tab.id, url: tab.url, incognito: tab.incognito };
}
