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

/** Fills a ledger with expenses, faster than one by one. */
export async function fillLedger(
  url: string,
  { ledgerId, userId, count }: { readonly ledgerId: string; readonly userId: string; readonly count: number },
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `insert into expenses
         (ledger_id, id, user_id, category_id, amount, currency, description, merchant, occurred_on, status)
       select $1, gen_random_uuid(), $2, (select id from categories where ledger_id = $1 order by id limit 1),
         1 + (i % 100000) / 100.0, 'EUR', 'Coffee with milk, number ' || i, 'Starbucks', date '2015-01-01' + i % 4000,
         'confirmed'
       from generate_series(1, $3::int) i`,
      [ledgerId, userId, count],
    );
  } finally {
    await client.end();
  }
}
