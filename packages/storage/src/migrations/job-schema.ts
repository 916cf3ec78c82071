import pg from 'pg';
import type { Queryable } from './migrate.ts';

/** The tables of graphile-worker, by the name that stands among pending migrations. */
export const JOB_SCHEMA = 'graphile_worker';

/** The last of graphile-worker's own migrations, which its release brings. */
const REVISION = 20;

/** Whether the job queue is as the installed graphile-worker needs it. */
export async function hasJobSchema(database: Queryable): Promise<boolean> {
  const { rows: tables } = await database.query(`select to_regclass('${JOB_SCHEMA}.migrations') as name`);
  if ((tables as { name: string | null }[])[0]?.name == null) return false;
  const { rows } = await database.query(`select max(id) as revision from ${JOB_SCHEMA}.migrations`);
  return ((rows as { revision: number | null }[])[0]?.revision ?? 0) >= REVISION;
}

/** Makes the job queue, so that a transaction can ask for a job before any worker has run. */
export async function installJobSchema(databaseUrl: string): Promise<void> {
  // Loading it costs more than looking whether it is needed.
  const { runMigrations, Logger } = await import('graphile-worker');
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  const ignore = (): void => undefined;
  // graphile-worker warns of a pool whose errors nobody hears; a query on a broken connection rejects.
  pool.on('error', ignore).on('connect', (client) => client.on('error', ignore));
  try {
    await runMigrations({ pgPool: pool, logger: new Logger(() => ignore) });
  } finally {
    await pool.end();
  }
}
