/**
 * `node migrate.js`, beside the API's main.js: brings the database of DATABASE_URL up to date, and says what it applied.
 * In a checkout that is `pnpm db:migrate`.
 */
import { fileURLToPath } from 'node:url';
import { ConfigError, loadConfig } from '@expenses/runtime';
import { migrate, MigrationError } from '@expenses/storage/migrations';

/** Beside the bundle. */
const dir = fileURLToPath(new URL('./migrations', import.meta.url));
const wasmFile = fileURLToPath(new URL('./schema_engine_bg.wasm', import.meta.url));

try {
  const { url } = loadConfig(process.env).database;
  if (url === null) throw new ConfigError(['DATABASE_URL is not set: it says which database to migrate']);
  const applied = await migrate(url, { dir, wasmFile });
  for (const name of applied) console.log(`Applied ${name}.`);
  if (applied.length === 0) console.log('The database is up to date.');
} catch (error) {
  const isTheirs = error instanceof ConfigError || error instanceof MigrationError;
  console.error(isTheirs ? error.message : error);
  process.exitCode = 1;
}
