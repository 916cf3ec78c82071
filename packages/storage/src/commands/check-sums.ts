/**
 * `pnpm db:check-sums`: compares the kept totals in the database of DATABASE_URL with the expenses, and ends with 1 when
 * one is wrong; with `--repair` it puts them right.
 */
import { existsSync } from 'node:fs';
import { loadConfig } from '@expenses/runtime';
import { checkSumsCommand } from '../prisma/check-sums-command.ts';
import { runCommand } from './run-command.ts';

process.exitCode = await runCommand(process, async (print) => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { database } = loadConfig(process.env);
  await checkSumsCommand({ databaseUrl: database.url, repair: process.argv.includes('--repair'), print });
});
