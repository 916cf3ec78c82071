// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- what no repository shows: the server's own view
import pg from 'pg';

/** The names under which the connections to a database show themselves. */
export async function applicationNames(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      'select application_name as name from pg_stat_activity where datname = current_database()',
    );
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
