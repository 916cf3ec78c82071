import { MIGRATIONS_DIR, migrationNames } from './migration-files.ts';

/** What runs a query: a pool or a client of `pg`. */
export interface Queryable {
  query(sql: string): Promise<{ rows: unknown[] }>;
}

/** The tables of graphile-worker, by the name that stands among pending migrations. */
export const JOB_SCHEMA = 'graphile_worker';

/** The last of graphile-worker's own migrations, which its release brings. */
const JOB_SCHEMA_REVISION = 20;

/** What has been applied, by the table that records it. */
const APPLIED = {
  [`${JOB_SCHEMA}.migrations`]: `select '${JOB_SCHEMA}' as name from ${JOB_SCHEMA}.migrations
    having max(id) >= ${JOB_SCHEMA_REVISION}`,
  _prisma_migrations:
    'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
};

/**
 * The migrations of a folder that a database has not applied; `graphile_worker` when the job queue is missing or old.
 * Readiness waits for it, so it asks twice at most.
 */
export async function findPendingMigrations(database: Queryable, dir: string = MIGRATIONS_DIR): Promise<string[]> {
  const wanted = [...(await migrationNames(dir)), JOB_SCHEMA];
  const tables = Object.keys(APPLIED).map((table) => `('${table}')`);
  const records = await namesIn(
    database,
    `select name from (values ${tables.join()}) tables (name) where to_regclass(name) is not null`,
  );
  if (records.size === 0) return wanted;
  const queries = Object.entries(APPLIED).flatMap(([table, query]) => (records.has(table) ? [query] : []));
  const applied = await namesIn(database, queries.join(' union all '));
  return wanted.filter((name) => !applied.has(name));
}

async function namesIn(database: Queryable, sql: string): Promise<ReadonlySet<string>> {
  const { rows } = await database.query(sql);
  return new Set((rows as { name: string }[]).map(({ name }) => name));
}
