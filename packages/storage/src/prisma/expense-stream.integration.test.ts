import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import pg from 'pg';
import type { StreamedExpense } from '../repositories/expense-repository.ts';
import { newPlace, type Place } from '../repositories/storage-under-test.ts';
import { PrismaUnitOfWork } from './prisma-unit-of-work.ts';

const COUNT = 20_000;

let database: TestDatabase;
let unitOfWork: PrismaUnitOfWork;
let pool: pg.Pool;
let place: Place;

beforeAll(async () => {
  database = await createTestDatabase();
  unitOfWork = new PrismaUnitOfWork({ url: database.url, applicationName: 'streams', poolSize: 2 });
  pool = new pg.Pool({ connectionString: database.url });
});

beforeEach(async () => {
  await pool.query('truncate users, ledgers cascade');
  place = await newPlace(unitOfWork.repositories);
  await pool.query(
    `insert into expenses
       (ledger_id, id, user_id, category_id, amount, currency, description, occurred_on, status)
     select $1, gen_random_uuid(), $2, $3, 1 + i % 8, 'EUR', 'before', date '2020-01-01' + i % 1000, 'confirmed'
     from generate_series(1, $4::int) i`,
    [place.ledgerId, place.userId, place.categoryId, COUNT],
  );
});

afterAll(async () => {
  await unitOfWork.close();
  await pool.end();
  await database.drop();
});

const stream = (): AsyncIterator<StreamedExpense> =>
  unitOfWork.repositories.expenses.stream(place.ledgerId, {})[Symbol.asyncIterator]();

async function rest(iterator: AsyncIterator<StreamedExpense>): Promise<StreamedExpense[]> {
  const items: StreamedExpense[] = [];
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) items.push(next.value);
  return items;
}

const busyConnections = async (): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where application_name = 'streams' and state not in ('idle')`,
  );
  return rows[0]!.count;
};

test('a stream is of one moment, whatever is added, changed, deleted and renamed while it is read', async () => {
  const iterator = stream();
  const first = await iterator.next();
  await pool.query(
    `insert into expenses (ledger_id, id, user_id, category_id, amount, currency, description, occurred_on, status)
     select ledger_id, gen_random_uuid(), user_id, category_id, 99, 'EUR', 'after', '2019-01-01', 'confirmed'
     from expenses limit 500`,
  );
  await pool.query(`delete from expenses where amount = 2`);
  await pool.query(
    `update expenses set description = 'after', amount = 98, occurred_on = '1999-01-01' where amount = 3`,
  );
  await pool.query(`update expenses set deleted_at = now() where amount = 4`);
  await pool.query(`update categories set name = 'after'`);

  const items = [first.value as StreamedExpense, ...(await rest(iterator))];
  expect(items).toHaveLength(COUNT);
  expect(new Set(items.map(({ expense }) => expense.id)).size).toBe(COUNT);
  expect(new Set(items.map(({ expense }) => expense.description))).toEqual(new Set(['before']));
  expect(new Set(items.map(({ categoryName }) => categoryName))).toEqual(new Set([place.categories[0]!.name]));
  expect(items.filter(({ expense }) => expense.amount.eq(2))).toHaveLength(COUNT / 8);
});

test('leaving a stream early gives its connection back', async () => {
  for (let index = 0; index < 5; index += 1) {
    for await (const { expense } of unitOfWork.repositories.expenses.stream(place.ledgerId, {})) {
      expect(expense.description).toBe('before');
      break;
    }
  }
  expect(await busyConnections()).toBe(0);
});

test('leaving a stream early inside a unit of work leaves the transaction usable', async () => {
  const total = await unitOfWork.read(async ({ expenses }) => {
    const iterator = expenses.stream(place.ledgerId, {})[Symbol.asyncIterator]();
    await iterator.next();
    await iterator.return?.();
    return (await expenses.page(place.ledgerId, {}, 1, 1)).total;
  });
  expect(total).toBe(COUNT);
});

test('a stream whose connection breaks rejects, and the next one works', async () => {
  const iterator = stream();
  await iterator.next();
  await pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'streams' and query like '%categoryName%'`,
  );
  // By Postgres' last word, or by a write that finds nobody there: whichever is first.
  await expect(rest(iterator)).rejects.toThrow(/terminat|EPIPE|ECONNRESET|not queryable/i);
  expect(await rest(stream())).toHaveLength(COUNT);
});

test('a stream that cannot be begun rejects, and keeps no connection', async () => {
  const { expenses } = unitOfWork.repositories;
  for (let index = 0; index < 3; index += 1) {
    await expect(expenses.stream('no uuid', {})[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: '22P02',
    });
  }
  expect(await expenses.page(place.ledgerId, {}, 1, 1)).toMatchObject({ total: COUNT });
});
