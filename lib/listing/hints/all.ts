import type { SiteHint } from '../hint';

/** Every site hint, one file a site. */
export const hints: readonly SiteHint[] = [];
