export const root: string;
export type BrowserName = 'chromium' | 'firefox';
export function findBrowsers(): { chromium?: string; firefox?: string };
export function needBrowsers(wanted: readonly BrowserName[]): { chromium?: string; firefox?: string };
export function browserAdvice(name: BrowserName): string;
export function needPackages(): void;
