import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import pg from 'pg';
import { transact, type Transaction } from './transaction.ts';

const TIME = { begin: 'begin', timeoutMs: 15_000 };

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase({ migrated: false });
});

beforeEach(async () => {
  pool = new pg.Pool({ connectionString: database.url, max: 1 });
  pool.on('error', () => undefined);
  await pool.query('drop table if exists kept; create table kept (id int primary key)');
});

afterEach(() => pool.end());
afterAll(() => database.drop());

const add = (transaction: Transaction, id: number): Promise<unknown[]> =>
  transaction.query({ text: 'insert into kept values ($1::int)', values: [id], prepared: true });

const kept = async (): Promise<unknown[]> =>
  (await pool.query<{ id: number }>('select id from kept order by id')).rows.map(({ id }) => id);

test('statements that are sent at once run one after the other, and are committed together', async () => {
  await transact(pool, (transaction) => Promise.all([3, 1, 2].map((id) => add(transaction, id))), TIME);
  expect(await kept()).toEqual([1, 2, 3]);
});

test('work that takes too long is undone, and what it sends later is refused', async () => {
  const over = Promise.withResolvers<undefined>();
  const late = Promise.withResolvers<unknown>();
  const work = transact(
    pool,
    async (transaction) => {
      await add(transaction, 1);
      await over.promise;
      await add(transaction, 2).catch(late.resolve);
    },
    { ...TIME, timeoutMs: 2_000 },
  );
  await expect(work).rejects.toMatchObject({ name: 'TransactionError' });
  over.resolve(undefined);
  expect(await late.promise).toMatchObject({ message: 'The transaction is over.' });
  expect(await kept()).toEqual([]);
});

test('work that overlooks a failed statement is not told that it was kept', async () => {
  const work = transact(
    pool,
    async (transaction) => {
      await add(transaction, 1);
      await add(transaction, 1).catch(() => undefined);
    },
    TIME,
  );
  await expect(work).rejects.toMatchObject({ name: 'TransactionError' });
  expect(await kept()).toEqual([]);
});

test('a transaction that cannot begin is none', async () => {
  const work = transact(pool, (transaction) => add(transaction, 1), { ...TIME, begin: 'begin; select 1 / 0' });
  await expect(work).rejects.toMatchObject({ code: expect.stringMatching(/^(22012|25P02)$/) as unknown });
  expect(await kept()).toEqual([]);
});

test('of two that wait for each other, the one that is undone is begun anew, and both are kept', async () => {
  await pool.query('insert into kept values (1), (2)');
  const two = new pg.Pool({ connectionString: database.url, max: 2 });
  const held = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()] as const;
  let begun = 0;
  const move = (first: 0 | 1, by: number) =>
    transact(
      two,
      async (transaction) => {
        begun += 1;
        const add = (id: number) =>
          transaction.query({ text: 'update kept set id = id + $2::int where id % 10 = $1::int', values: [id, by] });
        await add(1 + first);
        held[first].resolve(undefined);
        await held[1 - first]?.promise;
        await add(2 - first);
      },
      TIME,
    );
  await Promise.all([move(0, 10), move(1, 100)]);
  await two.end();
  expect(begun).toBe(3);
  expect(await kept()).toEqual([111, 112]);
});

test('work that is undone for others every time is given up on', async () => {
  let begun = 0;
  const work = transact(
    pool,
    (transaction) => {
      begun += 1;
      const text = `do $$ begin raise exception 'others first' using errcode = '40001'; end $$`;
      return transaction.query({ text, values: [] });
    },
    TIME,
  );
  await expect(work).rejects.toMatchObject({ code: '40001' });
  expect(begun).toBe(5);
});

test('a connection that breaks in the middle rejects the work, and is replaced', async () => {
  const other = new pg.Client({ connectionString: database.url });
  await other.connect();
  const work = transact(
    pool,
    async (transaction) => {
      const [self] = await transaction.query<{ pid: number }>({ text: 'select pg_backend_pid() as pid', values: [] });
      await other.query('select pg_terminate_backend($1)', [self?.pid]);
      await add(transaction, 1);
    },
    TIME,
  );
  await expect(work).rejects.toThrow(/terminat|EPIPE|ECONNRESET|not queryable/i);
  await other.end();
  expect(await kept()).toEqual([]);
});
