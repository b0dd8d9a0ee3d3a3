import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showNote } from '../lib/page/budget-note';
import { viewListing } from '../lib/page/listing-view';
import type { DrawTools } from '../lib/page/tools';

declare global {
  /** Shared by the scripts of this extension in one page; a page's own scripts live in another world. */
  var evenkeelDraw: DrawTools | undefined;
}

/** Brought to a page by the background when the small script asks for it (page.draw). */
export default defineUnlistedScript(() => {
  globalThis.evenkeelDraw ??= { viewListing, showNote };
  return true;
});
