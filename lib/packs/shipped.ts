import text from 'virtual:packs';
import type { Pack } from '../rules/rule';
import { readPacks } from './read-packs';

/** The packs that ship, without their examples; for Node and tests. The extension keeps this text out of its worker. */
export function shippedPacks(): Pack[] {
  return readPacks(text);
}
