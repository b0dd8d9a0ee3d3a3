import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { jumpTo } from '../lib/page/jump';

declare global {
  /** The quote to jump to, set by the background just before this file runs. */
  var evenkeelQuote: unknown;
  /** Kept from the first click on, so that a later one knows what was put into the page. */
  var evenkeelJump: typeof jumpTo | undefined;
}

/** Run by the background when a reason is clicked in the popup; its result says whether the sentence was found. */
export default defineUnlistedScript(() => {
  globalThis.evenkeelJump ??= jumpTo;
  return globalThis.evenkeelJump(window, globalThis.evenkeelQuote);
});
