import text from 'virtual:packs';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** The rules' text in a file of its own: the worker wakes without it and reads it only to compile a new version. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { evenkeelPacks: text });
});
