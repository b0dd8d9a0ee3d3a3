import { ADVERTISING } from './advertising';
import { BUSINESS } from './business';
import { COMMERCE } from './commerce';
import type { Concept } from './concept';
import { CONTENT } from './content';
import { CREATIVE } from './creative';
import { CUSTOMERS } from './customers';
import { LAW } from './law';
import { SEARCH } from './search';
import { SOCIAL } from './social';

/** All fields of work that relate one word to another. To add one, add it to the file of its area. */
export const CONCEPTS: readonly Concept[] = [
  ...SEARCH,
  ...CONTENT,
  ...LAW,
  ...ADVERTISING,
  ...COMMERCE,
  ...CUSTOMERS,
  ...CREATIVE,
  ...SOCIAL,
  ...BUSINESS,
];
