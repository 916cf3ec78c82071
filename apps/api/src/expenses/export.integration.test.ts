import { once } from 'node:events';
import { request as ask, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { PrismaUnitOfWork } from '@expenses/storage';
import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import { Decimal } from 'decimal.js';
import { startServer, type RunningServer } from '../server.ts';
import { Client } from '../test-support/client.ts';
import { fillLedger } from '../test-support/database-activity.ts';
import { createTestApp, DEFAULT_USER_ID, type TestApp } from '../test-support/test-app.ts';

let database: TestDatabase;
let unitOfWork: PrismaUnitOfWork;
/** Postgres writes the lines. */
let dumping: TestApp;
/** They are written here. */
let reading: TestApp;
let server: RunningServer;
let readingServer: RunningServer;

beforeAll(async () => {
  database = await createTestDatabase();
  unitOfWork = new PrismaUnitOfWork({ url: database.url, poolSize: 3 });
  dumping = createTestApp({ unitOfWork, dump: unitOfWork.dump });
  reading = createTestApp({ unitOfWork });
  server = await startServer(dumping.app, { host: '127.0.0.1', port: 0 });
  readingServer = await startServer(reading.app, { host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  await readingServer.close();
  await unitOfWork.close();
  await database.drop();
});

describe('what Postgres writes', () => {
  beforeAll(async () => {
    const { ledger, user } = await dumping.person();
    const [category] = await unitOfWork.repositories.categories.list(ledger.id);
    const odd = [
      '=1+1',
      '-2',
      '@x',
      '\ttab',
      '\rreturn',
      'a "quote", a comma',
      'two\nlines',
      'back\\slash',
      'é 🐕 \u2028',
      ' ',
    ];
    const worth = [
      ['4.5', 'EUR'],
      ['1200', 'JPY'],
      ['0.0125', 'EUR'],
      ['3.125', 'KWD'],
      ['999999999999999.9999', 'USD'],
    ] as const;
    for (const [index, description] of odd.entries()) {
      const [amount, currency] = worth[index % worth.length]!;
      await unitOfWork.repositories.expenses.add({
        ...{ ledgerId: ledger.id, userId: user.id, categoryId: category!.id, currency, description },
        amount: new Decimal(amount),
        merchant: index % 2 === 0 ? description : null,
        merchantKey: index % 3 === 0 ? 'key' : null,
        occurredOn: `2026-01-${String(index + 10)}`,
        status: index % 4 === 0 ? 'needs_review' : 'confirmed',
        conversion:
          index === 3
            ? {
                amount: new Decimal('9.1'),
                currency: 'JPY',
                rate: new Decimal('2.5000000001'),
                rateDate: '2026-01-09',
                rateSource: 'ECB, "daily"',
              }
            : null,
      });
    }
    const me = new Client(dumping.app);
    const saved = await me.save('Lunch at Joe\'s 12.50 EUR "special"');
    await me.patch(`/expenses/${saved.id}`, { amount: '13.50', merchant: '=Joe' });
  });

  it.each(['csv', 'json', 'ndjson'])('as %s is byte for byte what we would write', async (format) => {
    for (const query of [
      '',
      '&status=needs_review',
      "&text=it's&min=1",
      '&from=2026-01-15&sort=amount',
      '&currency=XAF',
    ]) {
      const [written, expected] = await both(`format=${format}${query}`);

      expect(written).toBe(expected);
    }
  });

  it('has how each expense came to be what it is', async () => {
    const [written, expected] = await both('format=json&provenance=true');

    expect(JSON.parse(written)).toEqual(JSON.parse(expected));
    const [lines] = await both('format=ndjson&provenance=true');
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(JSON.parse(written));
    const [table] = await both('format=csv&provenance=true');
    expect(table).toContain('""rawText"":""Lunch at Joe\'s 12.50 EUR \\""special\\""""');
  });

  async function both(query: string): Promise<[string, string]> {
    const texts = [server, readingServer].map(async ({ url }) => {
      const response = await fetch(`${url}/api/v1/expenses/export?${query}`);
      expect(response.status).toBe(200);
      return response.text();
    });
    return (await Promise.all(texts)) as [string, string];
  }
});

describe('an export', () => {
  it('says what it is, is on the audit record, and costs a HEAD nothing', async () => {
    const me = new Client(dumping.app);

    const response = await me.get('/expenses/export?format=ndjson');

    expect(response.headers).toMatchObject({
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': 'attachment; filename="expenses-2026-03-10.ndjson"',
      'cache-control': 'private, no-cache',
    });
    const [audited] = await unitOfWork.repositories.audit.list((await dumping.person()).user.id, 1);
    expect(audited).toMatchObject({ action: 'expenses.exported', details: { format: 'ndjson' } });
    const head = await fetch(`${server.url}/api/v1/expenses/export`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('ends when its reader hangs up, and is refused while others take all places', async () => {
    const { ledger, user } = await dumping.person();
    await fillLedger(database.url, { ledgerId: ledger.id, userId: user.id, count: 50_000 });
    const slow = [await startReading(), await startReading()];

    const refused = await new Client(server.url).get('/expenses/export');

    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '10']);
    expect(refused.body).toMatchObject({ type: 'urn:expense-tracker:problem:too-many-exports' });
    for (const response of slow) response.destroy();
    await until(async () => {
      const response = await startReading();
      response.destroy();
      return response.statusCode === 200;
    });
    await until(async () => Promise.resolve(unitOfWork.poolState().total === unitOfWork.poolState().idle));
  }, 60_000);

  it('is a problem when it cannot be made, and no half of a file', async () => {
    const unreachable = new PrismaUnitOfWork({ url: 'postgresql://nobody@127.0.0.1:1/none' });
    const { app } = createTestApp({ unitOfWork, dump: unreachable.dump });

    const response = await new Client(app).get('/expenses/export');

    expect(response.status).toBe(503);
    expect(response.headers['content-disposition']).toBeUndefined();
    await unreachable.close();
  });
});

/** The beginning of an answer whose rest nobody reads. */
async function startReading(): Promise<IncomingMessage> {
  const url = new URL('/api/v1/expenses/export', server.url);
  const sent = ask(url, { headers: { 'X-User-ID': String(DEFAULT_USER_ID) }, agent: false });
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return response.pause();
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(50);
}
