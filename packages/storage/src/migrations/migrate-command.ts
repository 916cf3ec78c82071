import { startEmbeddedPostgres } from '../embedded/index.ts';
import { migrate } from './migrate.ts';

export interface MigrateCommand {
  /** Null: the embedded Postgres on `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly print: (line: string) => void;
}

/** Applies the migrations that the database lacks, and says which. */
export async function migrateCommand({ databaseUrl, dataDir, print }: MigrateCommand): Promise<void> {
  if (databaseUrl === null) {
    const server = await startEmbeddedPostgres({ dataDir });
    try {
      await applyAndTell(server.url, print);
    } finally {
      await server.stop();
    }
  } else {
    await applyAndTell(databaseUrl, print);
  }
}

async function applyAndTell(databaseUrl: string, print: (line: string) => void): Promise<void> {
  const applied = await migrate(databaseUrl);
  for (const name of applied) print(`Applied ${name}.`);
  if (applied.length === 0) print('The database is up to date.');
}
