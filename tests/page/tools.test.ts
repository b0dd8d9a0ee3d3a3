import { expect, it, vi } from 'vitest';
import { showNote } from '../../lib/page/budget-note';
import { viewListing } from '../../lib/page/listing-view';

it('the script that draws brings all that the small one asks for, and once only', async () => {
  vi.stubGlobal('evenkeelDraw', undefined);
  const { default: script } = await import('../../entrypoints/draw');
  expect(script.main()).toBe(true);
  expect(globalThis.evenkeelDraw).toEqual({ viewListing, showNote });
  const first = globalThis.evenkeelDraw;
  script.main();
  expect(globalThis.evenkeelDraw).toBe(first);
  vi.unstubAllGlobals();
});
