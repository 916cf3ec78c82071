import { PrismaUnitOfWork } from '@expenses/storage';
import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import { Client } from '../test-support/client.ts';
import { createTestApp } from '../test-support/test-app.ts';

const LIMIT = 40;
const PROCESSES = 2;
/** What architecture.md promises: each process may use a twentieth of the limit before it tells. */
const MOST = LIMIT * (1 + PROCESSES / 20);

let database: TestDatabase;
let opened: PrismaUnitOfWork[];

beforeEach(async () => {
  database = await createTestDatabase();
  opened = Array.from({ length: PROCESSES }, () => new PrismaUnitOfWork({ url: database.url, poolSize: 3 }));
});

afterEach(async () => {
  await Promise.all(opened.map((unitOfWork) => unitOfWork.close()));
  await database.drop();
});

it('holds over two apps on one database, within the stated bound', async () => {
  const onError = (error: unknown): void => {
    throw error as Error;
  };
  const clients = opened.map((unitOfWork) => {
    const limiter = (name: string, limit: number) =>
      unitOfWork.rateLimiter({ name, limit, windowSeconds: 600 }, { onError });
    const rateLimits = { token: limiter('token', 1_000), address: limiter('address', LIMIT) };
    return new Client(createTestApp({ unitOfWork, rateLimits }).app);
  });

  const statuses: number[] = [];
  for (let round = 0; round < LIMIT; round += 1) {
    const answers = await Promise.all(clients.map((client) => client.get('/categories')));
    statuses.push(...answers.map(({ status }) => status));
  }

  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  const allowed = statuses.filter((status) => status === 200).length;
  expect(allowed).toBeGreaterThanOrEqual(LIMIT);
  expect(allowed).toBeLessThanOrEqual(MOST);
  for (const client of clients) expect((await client.get('/categories')).status).toBe(429);
});
