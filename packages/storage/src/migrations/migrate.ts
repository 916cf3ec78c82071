import pg from 'pg';
import { installJobSchema } from './job-schema.ts';
import { MIGRATIONS_DIR, readMigrations } from './migration-files.ts';
import { findPendingMigrations, JOB_SCHEMA } from './pending-migrations.ts';
import { openSchemaEngine } from './schema-engine.ts';

export interface MigrateOptions {
  /** Folder of the migrations; by default this repository's. */
  readonly dir?: string;
  /** Path of the schema engine's `.wasm`; by default the installed package's. */
  readonly wasmFile?: string;
}

/** A migration could not be applied. It left nothing behind, and those after it were not tried. */
export class MigrationError extends Error {
  override name = 'MigrationError';
  /** The migration that failed, when one did. */
  readonly migration: string | null;

  constructor(message: string, migration: string | null, options?: ErrorOptions) {
    super(message, options);
    this.migration = migration;
  }
}

/** Session-level advisory lock: of processes that start at once, one migrates and the others wait for it. */
const MIGRATION_LOCK = 7_203_118;
const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations that the database does not have yet, in order. Safe when several processes do so at once.
 * The record of them, `_prisma_migrations`, is the one that `prisma migrate deploy` keeps.
 *
 * @returns the names of the migrations that were applied now
 * @throws {MigrationError} naming the migration that failed, if one did; the database is as it was before that one
 */
export async function migrate(databaseUrl: string, options: MigrateOptions = {}): Promise<string[]> {
  const dir = options.dir ?? MIGRATIONS_DIR;
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await connect(client);
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    // Loading the engine costs more than looking whether there is anything to do.
    const pending = await findPendingMigrations(client, dir);
    const isOurs = pending.some((name) => name !== JOB_SCHEMA);
    const applied = isOurs ? await applyMigrations(client, databaseUrl, dir, options.wasmFile) : [];
    if (pending.includes(JOB_SCHEMA)) await installJobSchema(databaseUrl);
    return applied;
  } finally {
    await client.end();
  }
}

async function connect(client: pg.Client): Promise<void> {
  await client.connect().catch((cause: unknown) => {
    // A host of several addresses fails with several errors, and no message of its own.
    const { message, code } = cause as { message: string; code?: string };
    throw new MigrationError(`The database cannot be used: ${message || String(code)}`, null, { cause });
  });
}

async function applyMigrations(
  client: pg.Client,
  databaseUrl: string,
  dir: string,
  wasmFile: string | undefined,
): Promise<string[]> {
  const migrationsList = await readMigrations(dir);
  const schemaEngine = await openSchemaEngine(databaseUrl, wasmFile);
  const { engine } = schemaEngine;
  try {
    await forgetFailures(client, engine);
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
    return appliedMigrationNames;
  } catch (cause) {
    const failed = (await forgetFailures(client, engine))[0] ?? null;
    const reason = reasonOf(cause as Error);
    throw new MigrationError(
      failed === null
        ? `The migrations could not be applied: ${reason}`
        : `Migration ${failed} failed and left nothing behind; the ones after it were not tried. ${reason}`,
      failed,
      { cause },
    );
  } finally {
    await schemaEngine.close();
  }
}

/** What Postgres said, without the engine's preface and its own stack, whose lines are numbered. */
function reasonOf({ message }: Error): string {
  return message
    .replace(/^external connector error\n/, '')
    .replace(/\n +0: [^]*/, '')
    .trim();
}

/**
 * A script and the end of its record are one transaction, so an unfinished migration, be it failed or cut off by a kill,
 * changed nothing: its record is marked as rolled back, and it is tried again next time.
 *
 * @returns the names of those migrations
 */
async function forgetFailures(
  client: pg.Client,
  engine: { markMigrationRolledBack(input: { migrationName: string }): Promise<unknown> },
): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string | null }>(
    `select to_regclass('_prisma_migrations') as name`,
  );
  if (tables[0]?.name == null) return [];
  const { rows } = await client.query<{ migration_name: string }>(
    // The lock is waited for: a script whose client was killed may still run, and its record be finished then.
    'select migration_name from _prisma_migrations where finished_at is null and rolled_back_at is null for update',
  );
  for (const { migration_name: migrationName } of rows) await engine.markMigrationRolledBack({ migrationName });
  return rows.map((row) => row.migration_name);
}
