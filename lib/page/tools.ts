import type { showNote } from './budget-note';
import type { viewListing } from './listing-view';

/**
 * What draws on a page: marks and the note. It lives in a script of its own, brought only to pages that need it, so
 * that the always-on script stays small in every tab.
 */
export interface DrawTools {
  viewListing: typeof viewListing;
  showNote: typeof showNote;
}
