import type { ErrorCode } from '../locale/errors';
import { errorWords } from '../locale/errors';
import type { StorageArea } from '../settings/storage-area';

/** One thing that went wrong, without anything from a page. */
export interface ErrorRecord {
  /** UTC milliseconds. */
  at: number;
  code: ErrorCode;
  /** The error's own name and message, cut to 300 characters. */
  detail: string;
}

export interface Reporter {
  (code: ErrorCode, error?: unknown): void;
}

const ringKey = 'errors';
const ringSize = 30;

/**
 * The one place where errors end up: the console, and a ring of the latest 30 that the options page shows.
 * Reports follow one another, so that two at once do not overwrite each other.
 */
export function openReporter(
  area: StorageArea,
  now: () => number,
  log: (line: string, error: unknown) => void,
): Reporter {
  let last: Promise<void> = Promise.resolve();
  return (code, error) => {
    log(`evenkeel ${code}`, error);
    const record: ErrorRecord = { at: now(), code, detail: detailOf(error) };
    last = last
      .then(async () => area.set({ [ringKey]: [record, ...(await readErrors(area))].slice(0, ringSize) }))
      .catch((failure: unknown) => log('evenkeel: this report could not be kept', failure));
  };
}

/** The latest errors, newest first. */
export async function readErrors(area: StorageArea): Promise<ErrorRecord[]> {
  const stored = (await area.get([ringKey]))[ringKey];
  return Array.isArray(stored) ? stored.filter(isRecord) : [];
}

/** Forgets them (part of "erase everything"). */
export function clearErrors(area: StorageArea): Promise<void> {
  return area.remove([ringKey]);
}

function isRecord(raw: unknown): raw is ErrorRecord {
  if (typeof raw !== 'object' || raw === null || !('code' in raw) || !('at' in raw) || !('detail' in raw)) return false;
  return (
    typeof raw.code === 'string' &&
    Object.hasOwn(errorWords, raw.code) &&
    typeof raw.at === 'number' &&
    typeof raw.detail === 'string'
  );
}

function detailOf(error: unknown): string {
  if (error instanceof Error) return withoutAddresses(`${error.name}: ${error.message}`);
  return typeof error === 'string' ? withoutAddresses(error) : typeof error === 'undefined' ? '' : typeof error;
}

/** Browsers put the address of the page into their words; where the reader was is no part of a report. */
function withoutAddresses(words: string): string {
  return words.replace(/\b[a-z][a-z+.-]*:\/\/[^\s"'<>)]*/gi, '[address]').slice(0, 300);
}
