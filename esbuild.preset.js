import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles an app into main.js, with the migrations beside it that readiness compares the database with. An app's
 * esbuild.config.mjs calls it; the folder is its first argument, `dist` unless told.
 *
 * @param {string} appUrl the app's `import.meta.url`
 * @returns {Promise<string>} the folder
 */
export async function bundleApp(appUrl) {
  const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, appUrl));
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
  return folder;
}
