import pg from 'pg';

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
