import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import pg from 'pg';
import { newId } from '../domain/id.ts';
import { MIGRATIONS_DIR, migrate, migrationNames } from '../migrations/index.ts';
import type { Repositories } from '../repositories/repositories.ts';
import { newPlace } from '../repositories/storage-under-test.ts';
import { isDatabaseUnavailable } from './database-unavailable.ts';
import type { DatabaseOptions } from './database.ts';
import { PrismaUnitOfWork } from './prisma-unit-of-work.ts';

let database: TestDatabase;
let opened: PrismaUnitOfWork[] = [];

beforeEach(async () => {
  database = await createTestDatabase({ migrated: false });
});

afterEach(async () => {
  await Promise.all(opened.map((unitOfWork) => unitOfWork.close()));
  opened = [];
  await database.drop();
});

function open(options: Partial<DatabaseOptions> = {}): PrismaUnitOfWork {
  const unitOfWork = new PrismaUnitOfWork({ url: database.url, ...options });
  opened.push(unitOfWork);
  return unitOfWork;
}

test('it knows which migrations its database lacks', async () => {
  const unitOfWork = open();
  expect(await unitOfWork.pendingMigrations()).toEqual([...(await migrationNames()), 'graphile_worker']);
  await migrate(database.url);
  expect(await unitOfWork.pendingMigrations(MIGRATIONS_DIR)).toEqual([]);
});

test('work that finds no free connection in time is refused, and not begun', async () => {
  const unitOfWork = open({ poolSize: 1, acquireTimeoutMs: 1_500, applicationName: 'one connection' });
  let begun = false;
  await unitOfWork.run(async () => {
    const waiting = unitOfWork.run(async () => {
      begun = true;
    });
    await expect(waiting).rejects.toThrow();
  });
  expect(begun).toBe(false);
});

test('a transaction shows the request that it works for, for as long as it runs', async () => {
  let requestId: string | undefined = 'r-1';
  const unitOfWork = open({ applicationName: 'shown', requestId: () => requestId });
  await migrate(database.url);
  const names = async () => {
    const admin = new pg.Client({ connectionString: database.url });
    await admin.connect();
    const { rows } = await admin.query<{ name: string }>(
      `select application_name as name from pg_stat_activity where application_name like 'shown%' order by 1`,
    );
    await admin.end();
    return rows.map(({ name }) => name);
  };

  const during = [await unitOfWork.run(names), await unitOfWork.read(names)];
  await expect(unitOfWork.run(() => Promise.reject(new Error('undone')))).rejects.toThrow('undone');
  requestId = undefined;

  expect(during).toEqual([['shown r-1'], ['shown r-1']]);
  expect([await unitOfWork.run(names), await names()]).toEqual([['shown'], ['shown']]);
});

test('it knows what its connections do', async () => {
  const unitOfWork = open({ poolSize: 2 });

  const during = await unitOfWork.run(async () => unitOfWork.poolState());

  expect(during).toEqual({ total: 1, idle: 0, waiting: 0 });
  expect(unitOfWork.poolState()).toEqual({ total: 1, idle: 1, waiting: 0 });
});

test('connections that break while they are idle are replaced', async () => {
  const unitOfWork = open({ applicationName: 'broken off' });
  await unitOfWork.pendingMigrations();
  const other = open();
  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  const broken = await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'broken off'`,
  );
  await admin.end();
  expect(broken.rowCount).toBe(1);
  while (unitOfWork.poolState().total > 0) await new Promise((done) => setTimeout(done, 10));
  expect(await unitOfWork.pendingMigrations()).toEqual(await other.pendingMigrations());
});

test('a transaction begun after work with several statements is a transaction of its own', async () => {
  await migrate(database.url);
  const unitOfWork = open();
  const place = await unitOfWork.run((repositories) => newPlace(repositories));
  const renames = place.categories.slice(0, 4).map(({ id }, index) =>
    unitOfWork.run(async ({ categories }) => {
      await categories.update(place.ledgerId, id, { name: `Renamed ${index}` });
      if (index % 2 === 0) throw new Error('undone');
    }),
  );
  await Promise.allSettled(renames);
  const names = (await unitOfWork.repositories.categories.list(place.ledgerId)).map(({ name }) => name);
  expect(names.slice(0, 4)).toEqual(['Food & Dining', 'Renamed 1', 'Transport', 'Renamed 3']);
});

describe('a database that cannot do the work is not taken for a refusal:', () => {
  const [ledgerId, userId, expenseId, categoryId] = [newId(), newId(), newId(), newId()];

  test.each<[string, (repositories: Repositories) => Promise<unknown>]>([
    ['users', ({ users }) => users.add({})],
    ['categories', ({ categories }) => categories.add(ledgerId, { name: 'Pets', emoji: '🐈' })],
    [
      'preferences',
      ({ preferences }) =>
        preferences.save({
          userId,
          preferredCurrency: 'EUR',
          timeZone: 'UTC',
          locale: 'en',
          activeLedgerId: ledgerId,
          autoSave: false,
        }),
    ],
    ['expenses', ({ expenses }) => expenses.update(ledgerId, expenseId, { description: 'Tea' })],
    ['rules', ({ merchantRules }) => merchantRules.recordChoice({ ledgerId, kind: 'merchant', key: 'x', categoryId })],
    ['changes', ({ provenance }) => provenance.addChange({ ledgerId, expenseId, userId, version: 2, changes: {} })],
  ])('%s', async (_, work) => {
    // Its tables are missing.
    const error: unknown = await work(open().repositories).catch((given: unknown) => given);
    expect(isDatabaseUnavailable(error)).toBe(true);
  });

  test('nor is one that does not answer', async () => {
    const { users } = open({ url: 'postgresql://nobody@127.0.0.1:1/nothing' }).repositories;
    await expect(users.add({})).rejects.toMatchObject({ name: 'PrismaClientKnownRequestError' });
  });
});
