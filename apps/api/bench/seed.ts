import { createHash, randomBytes } from 'node:crypto';
import { DEFAULT_CATEGORIES, newId } from '@expenses/storage/domain';
import type pg from 'pg';

/** A ledger as the bench asks for it. */
export interface SeededLedger {
  readonly id: string;
  /** Its person's. */
  readonly token: string;
  readonly categoryIds: readonly string[];
}

/** How many years back expenses go. */
export const YEARS = 5;

/** A person with a token and a ledger, which holds so many expenses, evenly over the years until today. */
export async function seedLedger(client: pg.Client, expenses: number): Promise<SeededLedger> {
  const [ledgerId, userId] = [newId(), newId()];
  const prefix = randomBytes(6).toString('base64url');
  const token = `exp_${prefix}${randomBytes(32).toString('base64url')}`;
  const categories = DEFAULT_CATEGORIES.map((category, position) => ({ ...category, id: newId(), position }));
  await client.query('insert into users (id) values ($1)', [userId]);
  await client.query(`insert into ledgers (id, name, base_currency) values ($1, 'Personal', 'EUR')`, [ledgerId]);
  await client.query(`insert into ledger_members (ledger_id, user_id, role) values ($1, $2, 'owner')`, [
    ledgerId,
    userId,
  ]);
  await client.query(
    `insert into user_preferences (user_id, preferred_currency, time_zone, locale, active_ledger_id)
     values ($1, 'EUR', 'UTC', 'en', $2)`,
    [userId, ledgerId],
  );
  await client.query(
    `insert into categories (ledger_id, id, name, name_key, default_name, emoji, position)
     select $1, c.id, c.name, lower(c.name), c.name, c.emoji, c.position
     from jsonb_to_recordset($2) as c (id uuid, name text, emoji text, position int)`,
    [ledgerId, JSON.stringify(categories)],
  );
  await client.query(
    `insert into api_tokens (id, user_id, name, prefix, token_hash, scopes) values ($1, $2, 'bench', $3, $4, '{admin}')`,
    [newId(), userId, prefix, createHash('sha256').update(token).digest()],
  );
  await client.query('begin');
  // Without triggers and foreign keys: what each row would add to the sums is added in one statement.
  await client.query('set local session_replication_role = replica');
  await client.query(EXPENSES, [ledgerId, userId, categories.map(({ id }) => id), expenses, YEARS * 365]);
  await client.query(SUMS, [ledgerId]);
  await client.query('commit');
  return { id: ledgerId, token, categoryIds: categories.map(({ id }) => id) };
}

/** So many ledgers more, which nobody asks for. */
export async function seedOthers(client: pg.Client, ledgers: number, expensesEach: number): Promise<void> {
  for (let count = 0; count < ledgers; count += 1) await seedLedger(client, expensesEach);
}

/**
 * A tenth in a second currency, which is converted, a fiftieth to review. The ids begin with the time of creation, as UUIDv7 do; categories
 * and days do not go in step.
 */
const EXPENSES = `
  insert into expenses (ledger_id, id, user_id, category_id, amount, currency, description, merchant, merchant_key,
    occurred_on, status, created_at, updated_at, converted_amount, converted_currency, rate, rate_date, rate_source)
  select $1::uuid,
    (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(n::text), 1, 3)
      || '8' || substr(md5(n::text), 4, 15))::uuid,
    $2::uuid, ($3::uuid[])[1 + (hashint4(n) & 1023) % cardinality($3::uuid[])],
    amount, case when is_foreign then 'USD' else 'EUR' end,
    'Expense ' || n, 'Shop ' || n % 997, 'shop ' || n % 997, at::date,
    (case n % 50 when 0 then 'needs_review' else 'confirmed' end)::expense_status, at, at,
    case when is_foreign then amount * 0.912345 end, case when is_foreign then 'EUR' end,
    case when is_foreign then 0.912345 end, case when is_foreign then at::date end, case when is_foreign then 'ecb' end
  from (
    select n, 1 + (hashint4(n) & 65535) / 100.0 as amount, n % 10 = 0 as is_foreign,
      now() - make_interval(secs => ($4::int - n) * ($5::int * 86400.0 / $4::int)) as at
    from generate_series(1, $4::int) as n
  ) numbered`;

/** As the triggers keep them. */
const SUMS = `
  insert into expense_sums (ledger_id, month, category_id, currency, status, converted_currency, amount, count,
    converted_amount)
  select ledger_id, date_trunc('month', occurred_on::timestamp)::date, category_id, currency, status, converted_currency,
    sum(amount), count(*)::int, coalesce(sum(converted_amount), 0)
  from expenses where ledger_id = $1::uuid group by 1, 2, 3, 4, 5, 6`;
