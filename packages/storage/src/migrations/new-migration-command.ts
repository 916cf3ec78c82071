import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../embedded/index.ts';
import { MIGRATIONS_DIR } from './migration-files.ts';
import { SCHEMA_FILE, writeNewMigration } from './new-migration.ts';

export interface NewMigrationCommand {
  /** As typed; undefined when nothing was. */
  readonly name: string | undefined;
  readonly print: (line: string) => void;
  /** Default: this repository's. */
  readonly dir?: string;
  /** Default: this repository's. */
  readonly schemaFile?: string;
}

/** Replays the migrations in a scratch Postgres and writes the one that is missing, if one is. */
export async function newMigrationCommand(command: NewMigrationCommand): Promise<void> {
  const { name, print, dir = MIGRATIONS_DIR, schemaFile = SCHEMA_FILE } = command;
  if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
    throw new Error('Name the migration with small letters, digits and underscores: pnpm db:new-migration add_budgets');
  }
  const folder = await mkdtemp(join(tmpdir(), 'new-migration-'));
  try {
    // Where this runs as root, Postgres runs as another account.
    await chmod(folder, 0o755);
    const server = await startEmbeddedPostgres({ dataDir: folder, settings: { fsync: 'off' } });
    try {
      const file = await writeNewMigration(name, server.url, dir, { schemaFile });
      print(file ?? 'The migrations already say what schema.prisma says.');
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
