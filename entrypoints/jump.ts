import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { jumpTo } from '../lib/page/jump';

declare global {
  /** The quote to jump to, set by the background just before this file runs. */
  var evenkeelQuote: unknown;
}

/** Run by the background when a reason is clicked in the popup; its result says whether the sentence was found. */
export default defineUnlistedScript(() => jumpTo(window, globalThis.evenkeelQuote));
