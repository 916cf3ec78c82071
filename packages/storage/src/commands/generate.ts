/**
 * `prisma generate`, with no engine downloaded: generating needs none, but the CLI insists on having a schema engine.
 * Any executable satisfies it; this one runs.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const prisma = join(dirname(createRequire(import.meta.url).resolve('prisma/package.json')), 'build', 'index.js');
const { status } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
  stdio: 'inherit',
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
});
process.exitCode = status ?? 1;
