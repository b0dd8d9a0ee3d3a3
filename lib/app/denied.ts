/**
 * Whether the browser refused to let us into a page: its own pages, its shops, PDFs, sites without permission. Each
 * browser says it in other words, none gives a code.
 */
export function isDenied(error: unknown): boolean {
  const words = error instanceof Error ? error.message : String(error);
  return /cannot access|can ?not be scripted|permission|extensions gallery|showing error page|restricted|blocked/i.test(
    words,
  );
}
