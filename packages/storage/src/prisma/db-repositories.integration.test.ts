import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import pg from 'pg';
import { newId } from '../domain/id.ts';
import { repositoriesContract } from '../repositories/repositories.contract.ts';
import type { Place } from '../repositories/storage-under-test.ts';
import { PrismaUnitOfWork } from './prisma-unit-of-work.ts';

let database: TestDatabase;
let unitOfWork: PrismaUnitOfWork;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  unitOfWork = new PrismaUnitOfWork({ url: database.url, applicationName: 'contract tests' });
  pool = new pg.Pool({ connectionString: database.url });
});

afterAll(async () => {
  await unitOfWork.close();
  await pool.end();
  await database.drop();
});

repositoriesContract(() => ({ unitOfWork, addDraft }));

async function addDraft({ ledgerId, userId }: Place): Promise<string> {
  const id = newId();
  await pool.query(
    `insert into drafts (ledger_id, id, user_id, batch_id, raw_text, content, expires_at)
     values ($1, $2, $3, $2, 'coffee 4.50', '{}', now() + interval '1 day')`,
    [ledgerId, id, userId],
  );
  return id;
}
