/** `pnpm db:migrate`: brings the database of DATABASE_URL up to date, else the embedded one on `./data`. */
import { existsSync } from 'node:fs';
import { loadConfig } from '@expenses/runtime';
import { migrateCommand } from '../migrations/migrate-command.ts';
import { runCommand } from './run-command.ts';

process.exitCode = await runCommand(process, async (print) => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { database } = loadConfig(process.env);
  await migrateCommand({ databaseUrl: database.url, dataDir: 'data', print });
});
