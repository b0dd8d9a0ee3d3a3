/**
 * One page, one address: the same article reached through a newsletter, AMP or the mobile site must
 * be recognised as read. Everything here is string work on the URL; nothing is ever fetched.
 */

/** Parameters that say where a click came from and never what is shown. Names ending in * are prefixes. */
const TRACKING = [
  'utm_*',
  'mtm_*',
  'matomo_*',
  'pk_*',
  'hsa_*',
  'vero_*',
  'wt_*',
  'wt.*',
  'at_*',
  'ns_*',
  'oly_*',
  '__s',
  '_hsenc',
  '_hsmi',
  '_ga',
  '_gl',
  'fbclid',
  'gclid',
  'gclsrc',
  'gbraid',
  'wbraid',
  'dclid',
  'msclkid',
  'yclid',
  'twclid',
  'ttclid',
  'li_fat_id',
  'igsh',
  'igshid',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'cmpid',
  'cid_source',
  'campaign_id',
  'ref',
  'ref_src',
  'ref_url',
  'referrer',
  'source',
  'src',
  'share',
  'shared',
  'sharetype',
  'smid',
  'sref',
  'partner',
  'ncid',
  'sr_share',
  'ito',
  'trk',
  'trackingid',
  'rcm',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
  'spm',
  'xtor',
  'sfnsn',
  'soc_src',
  'soc_trk',
  'amp',
  'outputtype',
  'amp_js_v',
  'amp_gsa',
  'usqp',
  'reload',
  'seite_neu',
  'giftcopy',
  'unlocked_article_code',
];
const TRACKING_NAMES = new Set(TRACKING.filter((name) => !name.endsWith('*')));
const TRACKING_PREFIXES = TRACKING.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/**
 * The address under which a page is kept: https, no www, no mobile or AMP host, no fragment, no
 * tracking parameters, no trailing slash, the rest of the query in order of names. Text that is no
 * web address comes back trimmed.
 */
export function normaliseAddress(url: string): string {
  const parsed = parse(url);
  if (!parsed) return url.trim();
  const unwrapped = unwrapAmpCache(parsed);
  const host = plainHost(unwrapped);
  const path = plainPath(unwrapped.pathname);
  const query = meaningfulQuery(unwrapped.searchParams);
  // "#!/story" and "#/story" are how old single-page sites name a page; every other fragment is a place on it.
  const fragment = /^#!?\//.test(unwrapped.hash) ? unwrapped.hash : '';
  return `https://${host}${path}${query}${fragment}`;
}

/** The host without scheme, port, www and mobile prefix, lower case; '' for what is no web address. */
export function hostOf(url: string): string {
  const parsed = parse(url);
  return parsed ? plainHost(parsed).replace(/:\d+$/, '') : '';
}

function parse(url: string): URL | null {
  const text = url.trim();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  return new URL(text);
}

/** google.com/amp/s/HOST/PATH and HOST.cdn.ampproject.org/c/s/HOST/PATH show another site's page. */
function unwrapAmpCache(url: URL): URL {
  const host = url.hostname.replace(/^www\./, '');
  const inner = /^google\.[a-z.]+$/.test(host)
    ? /^\/amp\/(?:s\/)?([^/]+\.[^/]+.*)$/.exec(url.pathname)
    : host.endsWith('.cdn.ampproject.org')
      ? /^\/[a-z]+\/(?:s\/)?([^/]+\.[^/]+.*)$/.exec(url.pathname)
      : null;
  const target = inner ? `https://${inner[1]}${url.search}` : '';
  return target !== '' && URL.canParse(target) ? new URL(target) : url;
}

function plainHost(url: URL): string {
  let host = url.host
    .toLowerCase()
    .replace(/\.(?=$|:)/, '')
    .replace(/^www\d?\./, '');
  // Only where a whole name remains: m.heise.de is heise.de, but m.de is a site of its own.
  host = host.replace(/^(?:m|mobile|mobil|amp)\.(?=[^.]+\.[^.])/, '');
  return host.replace(/^([a-z]{2,3})\.m\.(?=[^.]+\.[^.])/, '$1.');
}

function plainPath(pathname: string): string {
  const path = pathname
    .replace(/\/{2,}/g, '/')
    .replace(/\.amp(?=\.html?$)|\.amp$/i, '')
    .replace(/\/amp\/?$/i, '/')
    .replace(/\/index\.(?:html?|php)$/i, '/');
  return path.replace(/\/+$/, '');
}

function meaningfulQuery(params: URLSearchParams): string {
  const kept = [...params]
    .filter(([name]) => !isTracking(name.toLowerCase()))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
}

function isTracking(name: string): boolean {
  return TRACKING_NAMES.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
}
