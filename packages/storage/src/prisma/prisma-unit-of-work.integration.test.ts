import { createTestDatabase } from '@expenses/testing';
import { PrismaUnitOfWork } from './prisma-unit-of-work.ts';

test('a test database is migrated', async () => {
  const database = await createTestDatabase();
  const unitOfWork = new PrismaUnitOfWork({ url: database.url });
  expect(await unitOfWork.pendingMigrations()).toEqual([]);
  await unitOfWork.close();
  await database.drop();
});
