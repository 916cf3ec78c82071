import type pg from 'pg';

/** A total that is kept otherwise than the expenses add up to. */
export interface WrongSum {
  readonly ledgerId: string;
  /** YYYY-MM */
  readonly month: string;
  readonly categoryId: string;
  readonly currency: string;
  readonly status: string;
  /** What the kept amounts lack; negative: what they have too much. */
  readonly amount: string;
  readonly count: number;
  /** Null: they are converted into nothing. */
  readonly convertedCurrency: string | null;
  /** What the kept worth lacks. */
  readonly convertedAmount: string;
}

/** Compares the kept sums with the expenses, all of them as they are at one moment. @returns none when all is well */
export async function findWrongSums(client: pg.ClientBase): Promise<readonly WrongSum[]> {
  const { rows } = await client.query<WrongSum>(WRONG);
  return rows;
}

/** Adds up the expenses anew. Writers wait meanwhile. @returns what was wrong */
export async function repairSums(client: pg.ClientBase): Promise<readonly WrongSum[]> {
  await client.query('begin');
  try {
    await client.query('lock table expenses in share row exclusive mode');
    const wrong = await findWrongSums(client);
    // What is lacking is one more change of the sums.
    await client.query(`insert into expense_sums (${COLUMNS}, amount, count, converted_amount) ${DIFFERENCES}`);
    await client.query('commit');
    return wrong;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

const COLUMNS = 'ledger_id, month, category_id, currency, status, converted_currency';

const DIFFERENCES = `
  select ${COLUMNS}, sum(amount) as amount, sum(count)::int as count, sum(converted_amount) as converted_amount
  from (
    select ledger_id, date_trunc('month', occurred_on::timestamp)::date as month, category_id, currency, status,
      converted_currency, amount, 1 as count, coalesce(converted_amount, 0) as converted_amount
    from expenses where deleted_at is null
    union all
    select ${COLUMNS}, - amount, - count, - converted_amount from expense_sums
  ) compared
  group by ${COLUMNS} having sum(amount) <> 0 or sum(count) <> 0 or sum(converted_amount) <> 0`;

const WRONG = `
  select ledger_id::text as "ledgerId", to_char(month, 'YYYY-MM') as month, category_id::text as "categoryId",
    currency::text as currency, status::text as status, amount::text as amount, count,
    converted_currency::text as "convertedCurrency", trim_scale(converted_amount)::text as "convertedAmount"
  from (${DIFFERENCES}) wrong order by ${COLUMNS}`;
