import type pg from 'pg';
import { writeCursor } from '../src/expenses/expense-cursor.ts';
import type { SeededLedger } from './seed.ts';

/** What is asked of a server again and again. */
export interface Operation {
  readonly name: string;
  /** Asked in turn. */
  readonly paths: readonly string[];
  /** Of a POST. */
  readonly body?: Readonly<Record<string, unknown>>;
}

const EXPENSES = '/api/v1/expenses';
/** Different expenses, pages and months that are asked for. */
const VARIETY = 200;

/** The same questions about a ledger of any size. */
export async function operationsOf(
  client: pg.Client,
  { id, categoryIds }: SeededLedger,
): Promise<readonly Operation[]> {
  const { rows: some } = await client.query<{ id: string; day: string }>(SAMPLE, [id, VARIETY]);
  const { rows: deep } = await client.query<{ id: string; day: string }>(DEEP, [id, VARIETY]);
  const { rows: months } = await client.query<{ from: string; to: string }>(MONTHS, [id]);
  const [today] = new Date().toISOString().split('T');
  return [
    { name: 'get', paths: some.map((expense) => `${EXPENSES}/${expense.id}`) },
    { name: 'list, first page', paths: [EXPENSES] },
    { name: 'list, first page by cursor', paths: [`${EXPENSES}?cursor=`] },
    {
      name: 'list, deep page by cursor',
      paths: deep.map(
        (expense) => `${EXPENSES}?cursor=${writeCursor({ sort: '-occurredOn', value: expense.day, id: expense.id })}`,
      ),
    },
    {
      name: 'list, category and month',
      paths: months.flatMap(({ from, to }) =>
        categoryIds.map((categoryId) => `${EXPENSES}?categoryId=${categoryId}&from=${from}&to=${to}`),
      ),
    },
    { name: 'summary, 12 months', paths: ['/api/v1/analytics/summary'] },
    {
      name: 'create',
      paths: [EXPENSES],
      body: { amount: '4.50', currency: 'EUR', categoryId: categoryIds[0], occurredOn: today },
    },
  ];
}

const SAMPLE = `
  select id, to_char(occurred_on, 'YYYY-MM-DD') as day from expenses
  where ledger_id = $1 order by md5(id::text) limit $2`;

/** In the last tenth of the list. */
const DEEP = `
  select id, to_char(occurred_on, 'YYYY-MM-DD') as day from (
    select id, occurred_on, ntile(20) over (order by occurred_on desc, id desc) as part
    from expenses where ledger_id = $1
  ) parted where part = 19 order by md5(id::text) limit $2`;

/** The last twelve that are over. */
const MONTHS = `
  select to_char(month, 'YYYY-MM-DD') as from, to_char(month + interval '1 month - 1 day', 'YYYY-MM-DD') as to
  from (
    select distinct date_trunc('month', occurred_on::timestamp) as month from expenses where ledger_id = $1
  ) months where month < date_trunc('month', now() at time zone 'UTC') order by month desc limit 12`;
