import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One saved page and the address it is to be opened under. */
export interface SavedPage {
  file: string;
  url: string;
  read: () => Buffer;
}

function addressInside(html: string): string | null {
  const found =
    /<link[^>]+rel=["']?canonical["']?[^>]*href=["']([^"']+)["']/i.exec(html) ??
    /<link[^>]+href=["']([^"']+)["'][^>]*rel=["']?canonical/i.exec(html) ??
    /<meta[^>]+property=["']og:url["'][^>]*content=["']([^"']+)["']/i.exec(html);
  return found?.[1] && /^https?:\/\//.test(found[1]) && URL.canParse(found[1]) ? found[1] : null;
}

function addressesIn(folder: string): Map<string, string> {
  const index = join(folder, 'index.jsonl');
  const addresses = new Map<string, string>();
  if (!existsSync(index)) return addresses;
  for (const line of readFileSync(index, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { file, url } = JSON.parse(line) as { file?: unknown; url?: unknown };
    if (typeof file === 'string' && typeof url === 'string' && URL.canParse(url)) addresses.set(file, url);
  }
  return addresses;
}

/**
 * The saved pages (.html, .html.gz) of a folder, by name. The address comes from index.jsonl ({file, url} a line), else
 * from the page itself (canonical link, og:url), else it is made from the file's name.
 */
export function listSavedPages(folder: string): SavedPage[] {
  const indexed = addressesIn(folder);
  return readdirSync(folder)
    .filter((file) => /\.html?(?:\.gz)?$/i.test(file))
    .sort()
    .map((file) => {
      const read = (): Buffer => {
        const raw = readFileSync(join(folder, file));
        return file.endsWith('.gz') ? gunzipSync(raw) : raw;
      };
      const name = basename(file)
        .replace(/\.html?(?:\.gz)?$/i, '')
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .slice(0, 60);
      const url = indexed.get(file) ?? addressInside(read().toString('utf8')) ?? `https://${name}.example/article`;
      return { file, url, read };
    });
}

/** A snapshot stays a snapshot: without refreshes that would lead away from it. */
export function frozen(html: Buffer): Buffer {
  const text = html.toString('latin1');
  return Buffer.from(text.replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, ''), 'latin1');
}
