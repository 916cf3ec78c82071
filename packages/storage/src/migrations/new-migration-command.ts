import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../embedded/index.ts';
import { MIGRATIONS_DIR } from './migration-files.ts';
import { writeNewMigration } from './new-migration.ts';

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
export async function newMigrationCommand({ name, print, dir, schemaFile }: NewMigrationCommand): Promise<void> {
  if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
    throw new Error('Name the migration with small letters, digits and underscores: pnpm db:new-migration add_budgets');
  }
  const folder = await mkdtemp(join(tmpdir(), 'new-migration-'));
  try {
    // Where this runs as root, Postgres runs as another account.
    await chmod(folder, 0o755);
    const server = await startEmbeddedPostgres({ dataDir: folder, settings: { fsync: 'off' } });
    try {
      const options = schemaFile === undefined ? {} : { schemaFile };
      const file = await writeNewMigration(name, server.url, dir ?? MIGRATIONS_DIR, options);
      print(file ?? 'The migrations already say what schema.prisma says.');
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
