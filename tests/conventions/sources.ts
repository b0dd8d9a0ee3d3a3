import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';

export interface Source {
  /** Path from the project's root, with forward slashes. */
  path: string;
  text: string;
}

/** All source files below the given top-level folders. */
export function readSources(folders: readonly string[], endings = ['.ts', '.tsx']): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((name) => join(folder, String(name)).replaceAll('\\', '/'))
      .filter((path) => endings.some((ending) => path.endsWith(ending)) && statSync(join(root, path)).isFile())
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );
}
