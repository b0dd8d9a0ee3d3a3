import type { Plugin } from 'vite';

export function readPackFolder(folder: string): unknown;
/** All shipped packs as they lie on disk, with examples; parse them before use. */
export function readShippedPacks(): unknown[];
export function shippedText(): string;
export function shippedVersion(): string;
export const virtualModules: Readonly<Record<string, () => string>>;
export function packsPlugin(): Plugin;
