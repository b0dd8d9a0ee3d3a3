import { browser } from 'wxt/browser';
import type { RulebookData } from '../../lib/rules/rulebook';

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

function hasCompiler(scope: object): scope is { evenkeelCompile: () => RulebookData } {
  return 'evenkeelCompile' in scope && typeof scope.evenkeelCompile === 'function';
}

/** Loads and compiles the shipped packs: only when their compiled form is not in the store. Throws when the build is broken. */
export async function compileShipped(): Promise<RulebookData> {
  const scope: object = globalThis;
  if (!hasCompiler(scope)) {
    if (isWorker(scope)) scope.importScripts(file);
    else await addScript(browser.runtime.getURL(file));
  }
  if (!hasCompiler(scope)) throw new Error(`${file} holds no packs`);
  const data = scope.evenkeelCompile();
  Reflect.deleteProperty(scope, 'evenkeelCompile');
  return data;
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
