import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { PrismaUnitOfWork } from '@expenses/storage';
import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import { CategoryListResponse } from './categories/category-response.ts';
import { ExpenseClassifyResponse } from './expenses/expense-classify-response.ts';
import { ExpenseListResponse } from './expenses/expense-response.ts';
import { SummaryResponse } from './analytics/summary-response.ts';
import { startServer, type RunningServer } from './server.ts';
import { Client } from './test-support/client.ts';
import { createTestApp, type TestApp } from './test-support/test-app.ts';

let database: TestDatabase;
let unitOfWork: PrismaUnitOfWork;
let testApp: TestApp;
let server: RunningServer;
let nextUserId = 1;

beforeAll(async () => {
  database = await createTestDatabase();
  unitOfWork = new PrismaUnitOfWork({ url: database.url });
  testApp = createTestApp({ unitOfWork });
  server = await startServer(testApp.app, { host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  await unitOfWork.close();
  await database.drop();
});

describe('the API on Postgres', () => {
  it('takes an expense from a sentence through its life', async () => {
    const me = newPerson();

    const saved = await me.save('Coffee at Starbucks 4.50 EUR');
    expect((await me.get('/expenses')).body).toMatchObject({ total: 1, items: [{ ...saved, confidence: null }] });

    const edited = await me.patch(`/expenses/${saved.id}`, { amount: '5.25', merchant: 'Blue Bottle', version: 1 });
    expect(edited.body).toMatchObject({ amount: '5.25', merchant: 'Blue Bottle', version: 2 });

    expect((await me.delete(`/expenses/${saved.id}`)).status).toBe(204);
    expect((await me.get('/expenses')).body).toMatchObject({ total: 0, items: [] });

    expect((await me.post(`/expenses/${saved.id}/restore`)).body).toMatchObject({ amount: '5.25', version: 4 });
    expect((await me.get('/analytics/summary')).body).toMatchObject({ totals: [{ currency: 'EUR', total: '5.25' }] });
  });

  it('stores a thousand expenses that come fifty at a time, and adds them up exactly', async () => {
    const me = newPerson();
    const cents = Array.from({ length: 1_000 }, (_, index) => index + 1);
    const messages = cents.map((each) => `Coffee ${(each / 100).toFixed(2)} ${each % 2 === 0 ? 'EUR' : 'USD'}`);

    await inBatches(50, messages, (message) => me.save(message));

    const summary = SummaryResponse.parse((await me.get('/analytics/summary?months=1')).body);
    expect(summary.totals).toEqual([
      { currency: 'EUR', total: '2505.00', count: 500 },
      { currency: 'USD', total: '2500.00', count: 500 },
    ]);
    const pages = await Promise.all(
      Array.from({ length: 10 }, async (_, index) =>
        ExpenseListResponse.parse((await me.get(`/expenses?page=${index + 1}&pageSize=100`)).body),
      ),
    );
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(1_000);
  }, 120_000);

  it('makes one person of fifty first requests at once', async () => {
    const me = newPerson();

    const answers = await Promise.all(Array.from({ length: 50 }, () => me.get('/categories')));

    const ids = answers.map(({ body }) =>
      CategoryListResponse.parse(body)
        .items.map(({ id }) => id)
        .join(),
    );
    expect(new Set(ids).size).toBe(1);
  });

  it('keeps the last word of two edits, and refuses the one that was made on an old version', async () => {
    const me = newPerson();
    const { id } = await me.save('Coffee 4.50 EUR');

    const edits = await Promise.all(
      ['5.00', '6.00'].map((amount) => me.patch(`/expenses/${id}`, { amount, version: 1 })),
    );

    expect(edits.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await me.get(`/expenses/${id}`)).body).toMatchObject({ version: 2 });
  });

  it('is empty far beyond the last page', async () => {
    const me = newPerson();

    const response = await me.get('/expenses?page=1000000000&pageSize=100');

    expect([response.status, response.body]).toEqual([
      200,
      { items: [], total: 0, page: 1_000_000_000, pageSize: 100, pages: 0, nextCursor: null },
    ]);
  });

  it('takes the first and the last day, and the largest amount', async () => {
    const me = newPerson();
    const { id } = await me.save('Coffee 4.50 EUR');

    for (const occurredOn of ['1900-01-01', '2999-12-31']) {
      const response = await me.patch(`/expenses/${id}`, {
        occurredOn,
        amount: '999999999999999.9999',
        currency: 'CLF',
      });
      expect(response.status).toBe(422);
      const edited = await me.patch(`/expenses/${id}`, { occurredOn, amount: '999999999999999.99' });
      expect(edited.body).toMatchObject({ occurredOn, amount: '999999999999999.99' });
    }
    expect((await me.get('/expenses?from=1900-01-01&to=2999-12-31')).body).toMatchObject({ total: 1 });
  });

  it('keeps the emoji and the names of a category as they are written', async () => {
    const me = newPerson();

    const response = await me.post('/categories', { name: 'Übersee & 食費', emoji: '👨‍👩‍👧‍👦' });

    expect(response.body).toMatchObject({ name: 'Übersee & 食費', emoji: '👨‍👩‍👧‍👦' });
    expect((await me.post('/categories', { name: 'ÜBERSEE & 食費' })).status).toBe(409);
  });

  it('teaches the ledger what a person says of a merchant', async () => {
    const me = newPerson();
    const { id } = await me.save('Starbucks 4.50 EUR');
    const gifts = await me.category('Gifts & Donations');

    await me.patch(`/expenses/${id}`, { categoryId: gifts.id });

    expect(await me.save('Starbucks 5 EUR')).toMatchObject({ category: { name: 'Gifts & Donations' } });
  });

  it('shows a stranger nothing, on every route with an id', async () => {
    const [owner, stranger] = [newPerson(), newPerson()];
    const { id, category } = await owner.save('Coffee 4.50 EUR');
    const missing = '01a20434-1147-700f-be70-b8b9c283770b';

    for (const [verb, path] of ROUTES_WITH_ID) {
      const target = path.startsWith('/categories') ? category.id : id;
      const [theirs, nothing] = await Promise.all(
        [target, missing].map(async (each) => {
          const response = await stranger[verb](path.replace('{id}', each), BODY[path] ?? {});
          const { requestId: _, instance: __, ...problem } = response.body as Record<string, unknown>;
          return { status: response.status, problem };
        }),
      );
      expect(theirs).toEqual(nothing);
      expect(theirs).toMatchObject({ status: 404 });
    }
    const filtered = await stranger.get(`/expenses?categoryId=${category.id}`);
    expect(filtered.body).toMatchObject({ items: [], total: 0 });
    const own = await stranger.save('Coffee 1 EUR');
    const stolen = await stranger.patch(`/expenses/${own.id}`, { categoryId: category.id });
    expect(stolen.status).toBe(422);
    expect((await owner.get(`/expenses/${id}`)).body).toMatchObject({ version: 1, amount: '4.50' });
  });

  it('stores all expenses of a message', async () => {
    const me = newPerson();

    const response = await me.post('/expenses/classify', { description: 'Coffee 4.50 EUR\nUber 12 EUR' });

    expect(ExpenseClassifyResponse.parse(response.body).expenses).toHaveLength(2);
    expect((await me.get('/expenses')).body).toMatchObject({ total: 2 });
  });
});

describe('without a database', () => {
  it('answers 503 when nothing listens there', async () => {
    const port = await freePort();
    await expectUnavailable(`postgresql://a:b@127.0.0.1:${port}/expenses`);
  });

  it('answers 503 when it does not answer', async () => {
    const silent = createServer((socket) => socket.on('error', () => undefined)).listen(0, '127.0.0.1');
    await once(silent, 'listening');

    await expectUnavailable(`postgresql://a:b@127.0.0.1:${(silent.address() as AddressInfo).port}/expenses`);

    silent.close();
  });

  it('answers 503 when it is taken away in the middle of its work', async () => {
    const scratch = await createTestDatabase();
    const own = new PrismaUnitOfWork({ url: scratch.url });
    const me = new Client(createTestApp({ unitOfWork: own }).app);
    await me.save('Coffee 4.50 EUR');

    await scratch.drop();

    expect((await me.get('/expenses')).status).toBe(503);
    expect((await me.post('/expenses/classify', { description: 'Coffee 4.50 EUR' })).status).toBe(503);
    await own.close();
  });
});

const ROUTES_WITH_ID = [
  ['get', '/expenses/{id}'],
  ['patch', '/expenses/{id}'],
  ['delete', '/expenses/{id}'],
  ['post', '/expenses/{id}/restore'],
  ['patch', '/categories/{id}'],
  ['delete', '/categories/{id}'],
] as const;

const BODY: Record<string, object> = { '/expenses/{id}': { amount: '1.00' }, '/categories/{id}': { name: 'Mine' } };

/** Someone whom nobody has seen before. */
function newPerson(): Client {
  nextUserId += 1;
  return new Client(server.url, nextUserId);
}

async function inBatches<T>(size: number, items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: size }, worker));
}

async function expectUnavailable(url: string): Promise<void> {
  const unreachable = new PrismaUnitOfWork({ url, acquireTimeoutMs: 200 });
  const me = new Client(createTestApp({ unitOfWork: unreachable }).app);

  const response = await me.get('/expenses');

  expect(response.status).toBe(503);
  expect(response.headers['retry-after']).toBe('5');
  expect(response.body).toMatchObject({ type: 'urn:expense-tracker:problem:database-unavailable' });
  expect((await me.get('/health')).status).toBe(200);
  await unreachable.close();
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
