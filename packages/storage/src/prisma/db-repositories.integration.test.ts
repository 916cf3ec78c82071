import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import { repositoriesContract } from '../repositories/repositories.contract.ts';
import { PrismaUnitOfWork } from './prisma-unit-of-work.ts';

let database: TestDatabase;
let unitOfWork: PrismaUnitOfWork;

beforeAll(async () => {
  database = await createTestDatabase();
  unitOfWork = new PrismaUnitOfWork({ url: database.url, applicationName: 'contract tests' });
});

afterAll(async () => {
  await unitOfWork.close();
  await database.drop();
});

repositoriesContract(() => ({ unitOfWork }));
