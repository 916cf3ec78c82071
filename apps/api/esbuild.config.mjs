import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bundleApp, copySchemaEngine } from '../../esbuild.preset.js';

const folder = await bundleApp(import.meta.url, {
  migrate: 'src/commands/migrate.ts',
  token: 'src/commands/token.ts',
  reclassify: 'src/commands/reclassify.ts',
});
copySchemaEngine(folder);

// What the reference page serves; src/reference looks for it beside the bundle.
const swaggerUi = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
mkdirSync(join(folder, 'swagger-ui'), { recursive: true });
for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png', 'LICENSE', 'NOTICE']) {
  copyFileSync(join(swaggerUi, file), join(folder, 'swagger-ui', file));
}
