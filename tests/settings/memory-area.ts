import type { StorageArea, StorageListener } from '../../lib/settings/storage-area';

/** A storage area in memory that clones like the real one; `writeError` makes every write fail. */
export function memoryArea(
  items: Record<string, unknown> = {},
  writeError: Error | null = null,
): StorageArea & { items: Record<string, unknown> } {
  const listeners = new Set<StorageListener>();
  const tell = (changes: Parameters<StorageListener>[0]): void => listeners.forEach((listener) => listener(changes));
  return {
    items,
    get: async (keys) =>
      structuredClone(
        keys === null ? items : Object.fromEntries(keys.filter((key) => key in items).map((key) => [key, items[key]])),
      ),
    set: async (values) => {
      if (writeError) throw writeError;
      const changes = Object.fromEntries(
        Object.entries(values).map(([key, newValue]) => [key, { oldValue: items[key], newValue }]),
      );
      Object.assign(items, structuredClone(values));
      tell(changes);
    },
    remove: async (keys) => {
      if (writeError) throw writeError;
      const changes = Object.fromEntries(
        keys.filter((key) => key in items).map((key) => [key, { oldValue: items[key] }]),
      );
      for (const key of keys) delete items[key];
      tell(changes);
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
}
