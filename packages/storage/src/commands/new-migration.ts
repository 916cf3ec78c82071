/** `pnpm db:new-migration NAME`: writes the migration that brings those there are to what `schema.prisma` says. */
import { newMigrationCommand } from '../migrations/new-migration-command.ts';
import { runCommand } from './run-command.ts';

process.exitCode = await runCommand(process, (print) => newMigrationCommand({ name: process.argv[2], print }));
