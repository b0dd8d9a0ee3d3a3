/** What is needed of chrome.storage.local or chrome.storage.session; both satisfy it as they are. */
export interface StorageArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  onChanged: {
    addListener(listener: StorageListener): void;
    removeListener(listener: StorageListener): void;
  };
}

export type StorageListener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => void;

export type StorageProblem = 'quota' | 'unavailable';

/** Storage rejects with a browser's own words; only "full" is told apart, because only it has another remedy. */
export function storageProblem(error: unknown): StorageProblem {
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota|no space|disk ?full/i.test(words) ? 'quota' : 'unavailable';
}
