import { browser } from 'wxt/browser';
import { readPacks } from '../../lib/packs/read-packs';
import type { Pack } from '../../lib/rules/rule';

const file = '/packs.js';

interface WorkerScope {
  importScripts(...urls: string[]): void;
}

/** Whether this background is a service worker (Chrome); Firefox runs it in a page. */
function isWorker(scope: object): scope is WorkerScope {
  return 'importScripts' in scope && typeof scope.importScripts === 'function';
}

/**
 * A service worker may import a script later only if it did so while it was installed (Service Workers, "importScripts"),
 * and `connect-src 'none'` rules out fetching the text. So the install imports it once; the browser keeps it for later.
 */
export function keepPacksForLater(): void {
  const scope: object = globalThis;
  if (isWorker(scope)) self.addEventListener('install', () => scope.importScripts(file));
}

/** Loads and parses the shipped packs: only when their compiled form is not in the store. Throws when the build is broken. */
export async function loadPacks(): Promise<Pack[]> {
  const scope: object = globalThis;
  if (!('evenkeelPacks' in scope)) {
    if (isWorker(scope)) scope.importScripts(file);
    else await addScript(browser.runtime.getURL(file));
  }
  const text = 'evenkeelPacks' in scope ? scope.evenkeelPacks : null;
  if (typeof text !== 'string') throw new Error(`${file} holds no packs`);
  const packs = readPacks(text);
  Reflect.deleteProperty(scope, 'evenkeelPacks');
  return packs;
}

function addScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => reject(new Error(`${file} did not load`)));
    document.head.append(script);
  });
}
