// Reads the labelled data folder (../shared/corpus or one built like it). Every part may be missing.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Lang } from '../lib/locale/lang';
import type { Strategy } from '../lib/settings/goal';
import { parseStrategy } from '../lib/settings/strategy';

export interface HeadlineRow {
  id: string;
  lang: Lang;
  title: string;
  source: string;
  date: string;
  set: string;
  label: { ai: number; hype: number; critical: number; relevance: Record<string, number> };
}

export interface ArticleRow {
  id: string;
  lang: Lang;
  title: string;
  text: string;
  source: string;
  date: string;
  label: { hype: number; critical: number; substance: number; relevance: Record<string, number> };
}

export interface PlainRow {
  id: string;
  lang: Lang;
  title: string;
  source?: string;
}

export interface Corpus {
  headlines: HeadlineRow[];
  unlabelled: PlainRow[];
  otherTopics: PlainRow[];
  articles: ArticleRow[];
  bait: { title: string; label: { clickbait: number } }[];
  strategies: { id: string; strategy: Strategy }[];
}

/** Rows of a .jsonl or .jsonl.gz file; none when it is not there. */
function readRows<Row>(path: string): Row[] {
  if (!existsSync(path)) return [];
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

function readStrategies(folder: string): Corpus['strategies'] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const read = parseStrategy(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (!read.ok) throw new Error(`${name}: ${read.error.path}: ${read.error.reason}`);
      return { id: basename(name, '.json'), strategy: read.value };
    });
}

export function readCorpus(folder: string): Corpus {
  const headlines = join(folder, 'headlines');
  return {
    headlines: readRows<HeadlineRow>(join(headlines, 'dev.jsonl')),
    unlabelled: ['en', 'de'].flatMap((lang) => readRows<PlainRow>(join(headlines, `unlabelled-${lang}.jsonl.gz`))),
    otherTopics: ['en', 'de'].flatMap((lang) => readRows<PlainRow>(join(headlines, `other-topics-${lang}.jsonl.gz`))),
    articles: readRows<ArticleRow>(join(folder, 'articles', 'dev.jsonl')),
    bait: readRows<Corpus['bait'][number]>(join(folder, 'bait', 'stop-clickbait-en.jsonl.gz')),
    strategies: readStrategies(join(folder, 'strategies')),
  };
}

/** One source in four is held back from fitting, chosen by its name alone so that the choice never moves. */
export function heldBack(source: string): boolean {
  let hash = 0x811c9dc5;
  for (let i = 0; i < source.length; i++) hash = Math.imul(hash ^ source.charCodeAt(i), 0x01000193);
  return ((hash >>> 8) & 3) === 0;
}

/** Judged rows by their source. */
export function bySource<Judged extends { row: { source: string } }>(judged: readonly Judged[]): Map<string, Judged[]> {
  const sources = new Map<string, Judged[]>();
  for (const one of judged) sources.set(one.row.source, [...(sources.get(one.row.source) ?? []), one]);
  return sources;
}
