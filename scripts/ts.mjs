// Runs a TypeScript module that exports main(argv): node scripts/ts.mjs scripts/hits.ts [arguments].
// It is bundled first (a tenth of a second), as the extension is, so that what is measured here is what ships;
// then it runs in this process: stdin and stdout stream untouched, main's number is the exit code.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { virtualModules } from './packs-plugin.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const plugin = {
  name: 'evenkeel',
  setup(bundler) {
    bundler.onResolve({ filter: /^virtual:packs/ }, ({ path }) => ({ path, namespace: 'packs' }));
    bundler.onLoad({ filter: /.*/, namespace: 'packs' }, ({ path }) => ({
      contents: virtualModules[path](),
      loader: 'text',
    }));
    // A bundled module still finds the files beside its source.
    bundler.onLoad({ filter: /\.(?:ts|tsx|mjs)$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes('import.meta.url')) return undefined;
      const contents = source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: extname(path) === '.mjs' ? 'js' : extname(path).slice(1) };
    });
  },
};

/** Bundles a TypeScript module and returns what it exports. Packages stay where they are installed. */
export async function loadModule(path) {
  const folder = join(root, 'node_modules', '.cache', 'evenkeel');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${process.pid}-${Date.now()}.mjs`);
  await build({
    entryPoints: [resolve(path)],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    logLevel: 'error',
    plugins: [plugin],
  });
  process.setSourceMapsEnabled(true);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file, { force: true });
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [path, ...argv] = process.argv.slice(2);
  if (!path) {
    process.stderr.write('usage: node scripts/ts.mjs MODULE.ts [arguments]\n');
    process.exit(2);
  }
  // A reader that stops early (head, less) is no error.
  process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const { main } = await loadModule(path);
  const code = await main(argv);
  process.exitCode = typeof code === 'number' ? code : 0;
}
