import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../lib/article/extract';

declare global {
  /** Set by the background just before this file runs, when the reader wants the page judged whatever it is. */
  var evenkeelForce: boolean | undefined;
}

/**
 * Run by the background in a page that looks like an article: executeScript with this file gives the Extraction as its
 * result. Leaves nothing behind in the page.
 */
export default defineUnlistedScript(() => {
  const force = globalThis.evenkeelForce === true;
  globalThis.evenkeelForce = false;
  return extract(document, location.href, () => performance.now(), force);
});
