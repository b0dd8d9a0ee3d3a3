import { browser } from 'wxt/browser';
import { openReporter } from '../../lib/app/errors';

/** What goes wrong unexpectedly on popup or options page ends where the background's own mistakes do. Call it first. */
export function reportHere(): void {
  const report = openReporter(
    browser.storage.local,
    () => Date.now(),
    (line, error) => console.error(line, error),
  );
  window.addEventListener('error', ({ error }) => report('bug', error));
  window.addEventListener('unhandledrejection', ({ reason }) => report('bug', reason));
}
