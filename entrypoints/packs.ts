import text from 'virtual:packs';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPacks } from '../lib/packs/read-packs';
import { compilePacks } from '../lib/rules/compile';

/** The rules' text and what compiles it, in a file of their own: the worker wakes without them and asks once per version. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { evenkeelCompile: () => compilePacks(readPacks(text)) });
});
