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
  const files = { main: 'src/main.ts', ...programs };
  await build({
    entryPoints: Object.entries(files).map(([name, file]) => ({ in: here(file), out: loaded(name) })),
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
  for (const name of Object.keys(files)) writeFileSync(join(folder, `${name}.js`), beginning(name));
  // Away from the app's own package.json, Node.js would parse each file twice to find out that it is a module.
  const { name, version } = JSON.parse(readFileSync(here('package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ name, version, private: true, type: 'module' })}\n`);
  return folder;
}

/** The file that has the program. @param {string} name */
function loaded(name) {
  return `${name}.program`;
}

/**
 * What a program begins with. As the first process of a container, Node.js is not ended by a signal that nothing listens
 * to, and while it loads a program nothing does. Asked to stop before it has begun, an app ends well, and a command has
 * not done what it was to do.
 *
 * @param {string} name
 */
function beginning(name) {
  const [interrupted, terminated] = name === 'main' ? [0, 0] : [130, 143];
  return `for (const [signal, code] of [['SIGINT', ${interrupted}], ['SIGTERM', ${terminated}]])
  process.once(signal, () => {
    if (process.listenerCount(signal) === 0) process.exit(code);
  });
await import('./${loaded(name)}.js');
`;
}

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
