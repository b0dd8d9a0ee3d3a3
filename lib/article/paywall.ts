import type { StructuredData } from './structured-data';

const wallClass =
  '[class*="paywall" i],[id*="paywall" i],[class*="piano-" i],[class*="regwall" i],[class*="subscriber-only" i],[class*="offer-reduced" i],[data-paywall],[class*="plusArtikel" i],[class*="obfuscated" i]';
const wallWords =
  /subscribe (?:now )?to (?:continue|keep) reading|subscribe to (?:read|unlock)|to continue reading,? (?:please )?(?:subscribe|sign|log)|this (?:article|content|story) is (?:for|available to|reserved for) (?:paying )?(?:subscribers|members)|already a subscriber\?|unlock this (?:article|story)|weiterlesen mit|jetzt weiterlesen|weiterlesen mit abo|jetzt (?:abonnieren|testen) und weiterlesen|(?:dieser|dieses|diesen) (?:artikel|beitrag|inhalt)[^.]{0,30}(?:abonnent|nur für|exklusiv|kostenpflichtig)|sie haben bereits ein abo|bereits abonnent|mit (?:einem )?(?:digital-?)?abo (?:weiter)?lesen|zugang freischalten/i;

/**
 * Signs that the rest of a text is behind a paywall: the page's own statement (isAccessibleForFree), a wall element,
 * or the words of an offer. A sign alone says little (subscribers see the same markup), so the caller also asks for
 * a short text.
 */
export function hasPaywall(document: Document, said: StructuredData): boolean {
  if (said.free === false) return true;
  if (document.querySelector(wallClass)) return true;
  return wallWords.test((document.body?.textContent ?? '').slice(0, 400_000));
}
