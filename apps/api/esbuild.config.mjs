/** Bundles the API into dist/main.js, with the migrations beside it that readiness compares the database with. */
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

cpSync(here('../../packages/storage/prisma/migrations'), here('dist/migrations'), { recursive: true });
await build({
  entryPoints: [here('src/main.ts')],
  outfile: here('dist/main.js'),
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
