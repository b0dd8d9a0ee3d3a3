// Runs a TypeScript module that exports main(argv): node scripts/ts.mjs scripts/hits.ts [arguments].
// Vite transforms it in this process, so stdin and stdout stream untouched; main's number is the exit code.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { packsPlugin } from './packs-plugin.mjs';

/** Loads a TypeScript module, hands it to `use`, and closes the server again. */
export async function withModule(path, use) {
  const server = await createServer({
    configFile: false,
    root: resolve(dirname(fileURLToPath(import.meta.url)), '..'),
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    plugins: [packsPlugin()],
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await use(await server.ssrLoadModule(resolve(path)));
  } finally {
    await server.close();
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
  process.exitCode = await withModule(path, async (module) => {
    const code = await module.main(argv);
    return typeof code === 'number' ? code : 0;
  });
}
