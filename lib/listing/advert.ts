const advertHost =
  /(?:^|\.)(?:doubleclick\.net|googleadservices\.com|googlesyndication\.com|adition\.com|taboola\.com|outbrain\.com|plista\.com|ligatus\.com|criteo\.com|adnxs\.com|awin1\.com|adsrvr\.org|amazon\.[a-z.]{2,6}|amzn\.to)$/;
const shopHost =
  /^(?:\w*shop|store|raetsel|sudoku|jobs?|stellenmarkt|karriere|immobilien\w*|automarkt|marktplatz|tarife|abo|abos|premium|epaper|e-paper|webkiosk|kiosk|gutscheine?|bildungsmarkt|kaufkompass|vergleich\w*|ads?|tickets?|reisen|lotto|spiele|games)\./;
const shopPath =
  /^\/(?:gutscheine?|kaufkompass|marktplatz|angebote?|anzeigen?|advertorials?|sponsored|partner|stellenmarkt|jobs?|shop|shopping|vergleich|raetsel|deals|spiele|games|quiz|wetter|weather|horoskope?|tv-programm|lotto)(?:\/|$)|\/kurs(?:e)?\/|\/clk\b/i;

/** A title that says itself that it is paid for. */
export const labelledAdvert =
  /^(?:anzeige|werbung|verlagsangebot|advertorial|sponsored|promoted|partnerangebot|in eigener sache: abo)\b/i;
// Not "Werbung": news about advertising carry that word as their kicker.
const label = /^(?:anzeige|verlagsangebot|advertorial|sponsored(?: content)?|promoted|paid post|partnerangebot)$/i;

/** Whether an address leads to an ad server, a shop, a job board or a tagged campaign rather than to a piece. */
export function isPromotion(url: URL): boolean {
  if (advertHost.test(url.hostname) || shopHost.test(url.hostname) || shopPath.test(url.pathname)) return true;
  return url.searchParams.has('utm_campaign') && url.searchParams.has('utm_medium');
}

/** Whether a headline's card carries a label of its own that calls it an ad. */
export function isLabelledAdvert(card: Element): boolean {
  for (const element of [...card.querySelectorAll('*')].slice(0, 60)) {
    if (element.children.length === 0 && label.test((element.textContent ?? '').trim())) return true;
  }
  return false;
}
