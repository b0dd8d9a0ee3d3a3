import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { frozen, listSavedPages, type SavedPage } from './saved-pages';
import { tryPage, type TryRow } from './try-page';
import { openWorld, type World } from './world';

const usage = `npm run try -- FOLDER [--json] [--screenshots DIR] [--strategy FILE] [--only TEXT] [--scripts] [--limit SECONDS]

Opens every saved page (.html, .html.gz) of FOLDER in real Chromium with the built extension, as if served from its own
address, and prints what Evenkeel makes of it. Nothing leaves the machine.
  --json         one JSON object a line instead of the table
  --screenshots  keeps a picture of each page, with the badge in its corner and the marks
  --strategy     a strategy file, as the options page exports it, instead of the default goals
  --only         only files whose name contains TEXT
  --scripts      let the pages' own scripts run (off: a snapshot often breaks or leads away when they do)
  --limit        seconds for one page, 30 by default`;

interface Options {
  folder: string;
  json: boolean;
  scripts: boolean;
  screenshots: string | null;
  strategy: string | null;
  only: string;
  limitMs: number;
}

function parseOptions(argv: readonly string[]): Options | null {
  const options: Options = {
    folder: '',
    json: false,
    scripts: false,
    screenshots: null,
    strategy: null,
    only: '',
    limitMs: 30_000,
  };
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    const next = argv[at + 1] ?? '';
    if (word === '--json') options.json = true;
    else if (word === '--scripts') options.scripts = true;
    else if (word === '--screenshots') [options.screenshots, at] = [next, at + 1];
    else if (word === '--strategy') [options.strategy, at] = [next, at + 1];
    else if (word === '--only') [options.only, at] = [next, at + 1];
    else if (word === '--limit') [options.limitMs, at] = [Number(next) * 1_000 || 30_000, at + 1];
    else if (word.startsWith('-') || options.folder !== '') return null;
    else options.folder = word;
  }
  return options.folder === '' ? null : options;
}

const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text.padEnd(length);
const right = (value: number | string | null, length: number): string => String(value ?? '–').padStart(length);

function tableLine(row: TryRow): string {
  const says =
    row.errors.length > 0
      ? `! ${row.errors[0]}`
      : row.kind === 'listing'
        ? `${row.marks.length} marks`
        : (row.notJudged ?? row.verdict ?? '–');
  return `${cut(row.file, 44)} ${cut(row.kind, 7)} ${right(row.words, 6)} ${cut(row.lang ?? '–', 5)} ${right(row.hype, 4)} ${right(row.relevance, 4)} ${right(row.ms.total, 6)}  ${says}`;
}

function count<T>(rows: readonly T[], name: (row: T) => string): string {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(name(row), (counts.get(name(row)) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key, number]) => `${key} ${number}`)
    .join(', ');
}

function summary(rows: readonly TryRow[]): string {
  const ours = rows.filter((row) => row.errors.length > 0);
  const marks = rows.reduce((sum, row) => sum + row.marks.length, 0);
  const times = rows.flatMap((row) => (row.ms.total === null ? [] : [row.ms.total])).sort((a, b) => a - b);
  return [
    '',
    `${rows.length} pages: ${count(rows, (row) => row.kind)}`,
    `articles: ${count(
      rows.filter((row) => row.kind === 'article'),
      (row) => row.notJudged ?? row.verdict ?? 'no answer',
    )}`,
    `marks: ${marks} on ${rows.filter((row) => row.marks.length > 0).length} pages`,
    `time to the badge: median ${times[times.length >> 1] ?? '–'} ms, longest ${times.at(-1) ?? '–'} ms`,
    `crashes: ${rows.filter((row) => row.errors.some((error) => error.startsWith('crash'))).length}; pages with errors of ours: ${ours.length}; errors of the pages themselves: ${rows.reduce((sum, row) => sum + row.pageErrors, 0)}`,
  ].join('\n');
}

const pictureName = (file: string): string => `${file.replace(/\.html?(?:\.gz)?$/i, '')}.png`;

// Some hosts are https-only in every browser (HSTS), whatever the index says.
const withoutScheme = (url: URL): string => url.host + url.pathname + url.search;

/** The door for real pages; see `usage`. Exit code 1 if a page crashed or broke something of ours, 2 for wrong usage. */
export async function main(argv: readonly string[]): Promise<number> {
  const options = parseOptions(argv);
  if (!options) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const pages = listSavedPages(options.folder).filter(({ file }) => file.includes(options.only));
  if (options.screenshots) mkdirSync(options.screenshots, { recursive: true });
  let current: SavedPage | null = null;
  const open = async (): Promise<World> => {
    const opened = await openWorld('chromium', {
      more: (url) => {
        if (!current || withoutScheme(url) !== withoutScheme(new URL(current.url))) return null;
        const headers = options.scripts ? {} : { 'content-security-policy': "script-src 'none'" };
        return { body: frozen(current.read()), type: 'text/html', headers };
      },
    });
    if (options.strategy) await opened.set({ goals: JSON.parse(readFileSync(options.strategy, 'utf8')).goals });
    return opened;
  };
  let world = await open();
  const rows: TryRow[] = [];
  try {
    if (!options.json)
      process.stdout.write(`${cut('page', 44)} kind     words lang  hype  rel     ms  verdict, or why not\n`);
    for (const page of pages) {
      current = page;
      // A browser that died with the last page is that page's row; the others get a new one.
      if (!world.browser.connected) {
        await world.site.close();
        world = await open();
      }
      const picture = options.screenshots ? join(options.screenshots, pictureName(page.file)) : null;
      const row = await tryPage(world, page, picture, options.limitMs);
      rows.push(row);
      process.stdout.write(`${options.json ? JSON.stringify(row) : tableLine(row)}\n`);
    }
  } finally {
    await world.close().catch(() => undefined);
  }
  process[options.json ? 'stderr' : 'stdout'].write(`${summary(rows)}\n`);
  return rows.some((row) => row.errors.length > 0) ? 1 : 0;
}
