import type { Result } from '../result';
import { done, failed } from '../result';

export type HostProblem = 'empty' | 'not-a-host' | 'no-domain' | 'too-long';

/** Labels of letters, digits and inner hyphens, at least two of them, the last not a number. */
const hostShape = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/**
 * Reads what a person pastes as a site: "https://www.Beispiel.de/news?x=1", "bücher.example", "*.heise.de".
 * Gives the host without scheme, path, port and www, in the form browsers use (IDN as xn--),
 * or says why it is none.
 */
export function parseHost(pasted: string): Result<string, HostProblem> {
  const trimmed = pasted.trim().replace(/^[<"'(\s]+|[>"'),;\s]+$/g, '');
  if (trimmed === '') return failed('empty');
  if (trimmed.length > 2000) return failed('too-long');
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return failed('not-a-host');
  const bare = trimmed.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/^(?:\*\.|\/\/)/, '');
  if (/\s/.test(bare) || bare.startsWith('/')) return failed('not-a-host');
  let host: string;
  try {
    host = new URL(`https://${bare}`).hostname.toLowerCase().replace(/\.$/, '');
  } catch (error) {
    if (error instanceof TypeError) return failed('not-a-host');
    throw error;
  }
  host = host.replace(/^www\.(?=.*\.)/, '');
  if (hostShape.test(host)) return done(host);
  return failed(/^[a-z0-9-]+$/.test(host) ? 'no-domain' : 'not-a-host');
}

/** Any host a page can have, as lib/text/address.ts gives it: also localhost, a name of the own network, an IP address. */
export function isPageHost(text: string): boolean {
  return /^(?:[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])$/.test(text);
}

/** A pasted list, separated by lines, commas or spaces: the hosts in order, once each, and what was refused with its reason. */
export function parseHosts(pasted: string): { hosts: string[]; refused: { text: string; why: HostProblem }[] } {
  const hosts = new Set<string>();
  const refused: { text: string; why: HostProblem }[] = [];
  for (const piece of pasted.split(/[\s,;]+/)) {
    if (piece === '') continue;
    const host = parseHost(piece);
    if (host.ok) hosts.add(host.value);
    else refused.push({ text: piece.slice(0, 80), why: host.error });
  }
  return { hosts: [...hosts], refused };
}

/** The reader's offset for a host, 0 where there is none. Only the record's own keys count: a host may be called "constructor". */
export function siteOffsetOf(host: string, offsets: Readonly<Record<string, number>>): number {
  return Object.hasOwn(offsets, host) ? (offsets[host] ?? 0) : 0;
}

/** Whether a page's host is one of these sites or below one ("news.beispiel.de" is below "beispiel.de"). */
export function isAmong(host: string, sites: readonly string[]): boolean {
  const bare = host.replace(/^www\./, '');
  return sites.some((site) => bare === site || bare.endsWith(`.${site}`));
}
