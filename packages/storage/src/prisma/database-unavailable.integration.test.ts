import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import { anExpense, newPlace } from '../repositories/storage-under-test.ts';
import { isDatabaseUnavailable } from './database-unavailable.ts';
import { PrismaUnitOfWork } from './prisma-unit-of-work.ts';

let database: TestDatabase;
let unitOfWork: PrismaUnitOfWork;

beforeAll(async () => {
  database = await createTestDatabase();
  unitOfWork = new PrismaUnitOfWork({ url: database.url });
});

afterAll(async () => {
  await unitOfWork.close();
  await database.drop();
});

test('a row that the database refuses does not pass for a database that is away', async () => {
  const { expenses, telegramUpdates } = unitOfWork.repositories;
  const place = await newPlace(unitOfWork.repositories);
  const tooLong = expenses.add(anExpense(place, { description: 'x'.repeat(600) }));
  const refused = await tooLong.catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Error);
  expect(isDatabaseUnavailable(refused)).toBe(false);

  // A raw query: its id is too large for the column.
  const update = { updateId: 1e30, chatId: 1, payload: {} };
  const raw = await telegramUpdates.receive(1, [update]).catch((error: unknown) => error);
  expect(raw).toBeInstanceOf(Error);
  expect(isDatabaseUnavailable(raw)).toBe(false);
});
