/** What is known about one site's listing pages; only for sites where structure alone is not enough. */
export interface SiteHint {
  /** Host without www; sub-domains are included. */
  host: string;
  /** Selector of the headline links. */
  links: string;
}

/** The hint for an address, or null. Hosts are compared by whole labels: x.com never matches netflix.com. */
export function findHint(url: string, hints: readonly SiteHint[] = []): SiteHint | null {
  const { hostname } = new URL(url);
  return hints.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`)) ?? null;
}
