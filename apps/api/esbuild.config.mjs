/**
 * Bundles the API into main.js, with the migrations beside it that readiness compares the database with.
 * `node esbuild.config.mjs [folder]`; the folder is dist unless told.
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const folder = process.argv[2] ?? here('dist');

// What an earlier build left would be asked for by readiness.
rmSync(join(folder, 'migrations'), { recursive: true, force: true });
cpSync(here('../../packages/storage/prisma/migrations'), join(folder, 'migrations'), { recursive: true });
await build({
  entryPoints: [here('src/main.ts')],
  outfile: join(folder, 'main.js'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  sourcemap: 'linked',
  // CommonJS dependencies call require(), which an ES module does not have.
  banner: {
    js: "import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);",
  },
  // An optional native driver of pg; nobody installs it.
  external: ['pg-native'],
  logLevel: 'warning',
});
