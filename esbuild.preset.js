import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles an app into main.js, and its other programs each into a file of its own, with the migrations beside it that readiness compares the database with. An app's
 * esbuild.config.mjs calls it; the folder is its first argument, `dist` unless told.
 *
 * @param {string} appUrl the app's `import.meta.url`
 * @param {Readonly<Record<string, string>>} [programs] by the name of their files, without `.js`
 * @returns {Promise<string>} the folder
 */
export async function bundleApp(appUrl, programs = {}) {
  const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, appUrl));
  const folder = process.argv[2] ?? here('dist');

  // What an earlier build left would be asked for by readiness.
  rmSync(join(folder, 'migrations'), { recursive: true, force: true });
  cpSync(here('../../packages/storage/prisma/migrations'), join(folder, 'migrations'), { recursive: true });
  await build({
    entryPoints: Object.entries({ main: 'src/main.ts', ...programs }).map(([out, file]) => ({ in: here(file), out })),
    outdir: folder,
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
  return folder;
}
