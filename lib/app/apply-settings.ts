import type { Settings } from '../settings/settings';
import { isAmong } from '../settings/host';
import { hostOf, normaliseAddress } from '../text/address';
import type { App, OpenTab, Registration } from './app';
import { isDenied } from './denied';
import { settingsNow } from './reader';
import { redrawBadges, showNothing, showTab } from './show-tab';

const everywhere = ['https://*/*', 'http://*/*'];

/** The host patterns to ask the reader for, by what was chosen. Firefox and Chromium read them alike. */
export function wantedOrigins(settings: Pick<Settings, 'where' | 'sites'>): string[] {
  if (settings.where === 'click') return [];
  return settings.where === 'all' ? everywhere : settings.sites.flatMap(patternsOf);
}

/** A site with everything below it; below an IP address or a name without a dot there is nothing. */
export function patternsOf(host: string): string[] {
  const isName = host.includes('.') && !/^[\d.]+$/.test(host) && !host.startsWith('[');
  const within = isName ? `*.${host}` : host;
  return [`https://${within}/*`, `http://${within}/*`];
}

const patternShape = /^(\*|https?):\/\/(\*\.)?([^/]+)\/\*$/;

/** Whether what was granted covers a pattern: the same one, one for all sites, or one for a domain above. */
export function isGranted(pattern: string, granted: readonly string[]): boolean {
  const [, scheme, within, host] = patternShape.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined) return false;
  return granted.some((origin) => {
    if (origin === '<all_urls>') return true;
    const [, has, wild, above] = patternShape.exec(origin) ?? [];
    if (has === undefined || above === undefined || (has !== '*' && has !== scheme)) return false;
    if (above === '*') return true;
    if (host === above) return wild !== undefined || within === undefined;
    return wild !== undefined && host.endsWith(`.${above}`);
  });
}

/** What was granted within a wanted pattern: the browser lets readers give less than they were asked for. */
function partsOf(wanted: string, granted: readonly string[]): string[] {
  if (isGranted(wanted, granted)) return [wanted];
  const [scheme = ''] = wanted.split('://');
  return granted.map((origin) => origin.replace(/^\*:/, `${scheme}:`)).filter((origin) => isGranted(origin, [wanted]));
}

/** Where the small script is to run by itself: what was chosen, as far as it was granted, without paused sites. */
export function registrationFor(
  settings: Pick<Settings, 'where' | 'sites' | 'paused'>,
  granted: readonly string[],
): Registration | null {
  const matches = [...new Set(wantedOrigins(settings).flatMap((pattern) => partsOf(pattern, granted)))];
  if (matches.length === 0) return null;
  return { matches, excludeMatches: settings.paused.flatMap(patternsOf) };
}

/** Whether the small script belongs on this address. */
export function isWatched(
  url: string,
  settings: Pick<Settings, 'where' | 'sites' | 'paused'>,
  granted: readonly string[],
): boolean {
  const host = hostOf(url);
  if (!/^https?:\/\//.test(url) || isAmong(host, settings.paused)) return false;
  const { protocol, hostname } = new URL(url);
  const chosen = settings.where === 'all' || (settings.where === 'sites' && isAmong(host, settings.sites));
  return chosen && isGranted(`${protocol}//${hostname}/*`, granted);
}

/**
 * Makes everything follow the settings at once: registers the small script where it is wanted and allowed, runs it
 * in tabs that are open already, tells those that have it to look again (or to stop, where it is wanted no longer and
 * the reader did not ask for it with a click), and draws the badges anew.
 */
export async function applySettings(app: App): Promise<void> {
  const settings = await settingsNow(app);
  const granted = await app.ports.origins();
  try {
    await app.ports.register(registrationFor(settings, granted));
  } catch (error) {
    app.report('page.scripts', error);
  }
  for (const tab of await app.ports.openTabs()) await applyTo(app, tab, settings, granted);
  await redrawBadges(app);
}

async function applyTo(app: App, tab: OpenTab, settings: Settings, granted: readonly string[]): Promise<void> {
  const { id, url } = tab;
  const host = hostOf(url ?? '');
  const isPaused = isAmong(host, settings.paused);
  const watched = url !== undefined && isWatched(url, settings, granted);
  if (watched || (!isPaused && host !== '' && (await app.tabs.isInvited(id, host)))) {
    const has = await app.ports.tell(id, 'page.refresh');
    if (!has && watched) await runIn(app, id);
    return;
  }
  await app.ports.tell(id, 'page.stop');
  const state = await app.tabs.get(id);
  if (url === undefined || !isPaused) await showNothing(app, id);
  else if (state !== null)
    await showTab(app, id, { kind: 'grey', address: normaliseAddress(url), at: app.now(), why: 'paused', words: 0 });
}

async function runIn(app: App, tabId: number): Promise<void> {
  try {
    await app.ports.watch(tabId);
  } catch (error) {
    // A PDF or a shop lets nobody in, and a tab may close between the question and the injection: no script is needed.
    if (!isDenied(error) && (await app.ports.findTab(tabId)) !== null) app.report('page.scripts', error);
  }
}
