import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import { Decimal } from 'decimal.js';
import type { DumpOptions } from '../repositories/expense-dump.ts';
import { anExpense, newPlace, type Place } from '../repositories/storage-under-test.ts';
import { PrismaUnitOfWork } from './prisma-unit-of-work.ts';

let database: TestDatabase;
let unitOfWork: PrismaUnitOfWork;
let place: Place;

beforeAll(async () => {
  database = await createTestDatabase();
  unitOfWork = new PrismaUnitOfWork({ url: database.url, poolSize: 2 });
});

afterAll(async () => {
  await unitOfWork.close();
  await database.drop();
});

beforeEach(async () => {
  place = await newPlace(unitOfWork.repositories);
});

async function dumped(options: Partial<DumpOptions> = {}, query = {}): Promise<string> {
  const chunks: Uint8Array[] = [];
  const all = { format: 'ndjson', includeProvenance: false, ...options } as const;
  for await (const chunk of unitOfWork.dump.lines(place.ledgerId, query, all)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

test('an empty ledger has no lines', async () => {
  expect(await dumped()).toBe('');
});

test('each expense is a line, in the order and of the filter that are asked for', async () => {
  const { expenses } = unitOfWork.repositories;
  await expenses.add(
    anExpense(place, { description: 'Käse, "alt"', amount: new Decimal('4.50'), occurredOn: '2026-03-01' }),
  );
  await expenses.add(
    anExpense(place, { description: 'Ramen', currency: 'JPY', amount: new Decimal(1200), occurredOn: '2026-03-02' }),
  );

  const lines = (await dumped()).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    { description: 'Ramen', amount: '1200', currency: 'JPY' },
    { description: 'Käse, "alt"', amount: '4.50', currency: 'EUR' },
  ]);
  const oldestFirst = await dumped({}, { sort: 'occurredOn' });
  expect(oldestFirst.indexOf('Käse')).toBeLessThan(oldestFirst.indexOf('Ramen'));
  expect(await dumped({ format: 'csv' }, { currency: 'EUR' })).toContain('"Käse, ""alt"""');
  expect(await dumped({ format: 'csv' }, { currency: 'EUR' })).not.toContain('Ramen');
  expect(await dumped({ format: 'json', includeProvenance: true })).toMatch(/^,\s*\{/);
});

test('many expenses come in chunks of whole lines, and a reader who leaves keeps no connection', async () => {
  const { expenses } = unitOfWork.repositories;
  const note = 'x'.repeat(400);
  for (let index = 0; index < 900; index += 1)
    await expenses.add(anExpense(place, { description: `${index} ${note}` }));

  expect((await dumped()).trimEnd().split('\n')).toHaveLength(900);

  for (let round = 0; round < 4; round += 1) {
    for await (const chunk of unitOfWork.dump.lines(place.ledgerId, {}, { format: 'csv', includeProvenance: false })) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
  }
  expect(await expenses.page(place.ledgerId, {}, 1, 1)).toMatchObject({ total: 900 });
});

test('what Postgres refuses rejects, and the next one is served', async () => {
  await expect(dumped({}, { from: 'no day' })).rejects.toThrow('invalid input syntax');
  expect(await dumped()).toBe('');
});
