import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** CommonJS dependencies call require(), which an ES module does not have. */
const REQUIRE =
  "import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);";

/**
 * Bundles an app: main.js and its other programs, what they share in chunks, and beside them the migrations that
 * readiness compares the database with. The folder can be moved anywhere. An app's esbuild.config.mjs calls it; the
 * folder is its first argument, `dist` unless told.
 *
 * @param {string} appUrl the app's `import.meta.url`
 * @param {Readonly<Record<string, string>>} [programs] by the name of their files, without `.js`
 * @returns {Promise<string>} the folder
 */
export async function bundleApp(appUrl, programs = {}) {
  const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, appUrl));
  const folder = process.argv[2] ?? here('dist');

  const migrations = here('../../packages/storage/prisma/migrations');
  if (!readdirSync(migrations).some((name) => /^\d+_/.test(name)))
    throw new Error(`There is no migration in ${migrations}`);

  // What an earlier build left would be asked for by readiness, or be shipped.
  rmSync(folder, { recursive: true, force: true });
  cpSync(migrations, join(folder, 'migrations'), { recursive: true });
  await build({
    entryPoints: Object.entries({ app: 'src/main.ts', ...programs }).map(([out, file]) => ({ in: here(file), out })),
    outdir: folder,
    bundle: true,
    // What is imported at need, such as Prisma's query compiler, is then read at need.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    sourcemap: 'linked',
    banner: { js: REQUIRE },
    // An optional native driver of pg, which nobody installs; and what graphile-worker would read a configuration in
    // TypeScript with: 10 MB, for a file that there never is.
    external: ['pg-native', 'typescript'],
    // What is read, checked against its compiled code and decoded at each start; names stay, for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [builtinsAsNeeded],
    logLevel: 'warning',
  });
  writeFileSync(join(folder, 'main.js'), BEGINNING);
  // Away from the app's own package.json, Node.js would parse each file twice to find out that it is a module.
  const { name, version } = JSON.parse(readFileSync(here('package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ name, version, private: true, type: 'module' })}\n`);
  return folder;
}

/**
 * What main.js begins with. As the first process of a container, Node.js is not ended by a signal that nothing listens
 * to, and while it loads an app nothing does: asked to stop before it has begun, the app ends here, and well. Commands
 * have no such beginning: a migration goes on to its end.
 */
const BEGINNING = `for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    if (process.listenerCount(signal) === 0) process.exit(0);
  });
await import('./app.js');
`;

/**
 * An `import` of a module of Node.js reads each of its exports, and node:http has some that load an HTTP client. What
 * is taken from such a module is therefore read where it is used, as `require` would.
 *
 * @type {import('esbuild').Plugin}
 */
const builtinsAsNeeded = {
  name: 'builtins as needed',
  setup(bundle) {
    bundle.onResolve({ filter: /^[a-z]/ }, ({ path, kind }) =>
      kind === 'import-statement' && isBuiltin(path) ? { path, namespace: 'builtin' } : undefined,
    );
    bundle.onLoad({ filter: /^/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};

/**
 * Puts a copy of Prisma's schema engine, which applies the migrations, beside the bundle.
 *
 * @param {string} folder
 */
export function copySchemaEngine(folder) {
  const storage = createRequire(new URL('packages/storage/package.json', import.meta.url));
  const engine = storage.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  cpSync(engine, join(folder, basename(engine)));
}
