import { text } from 'node:stream/consumers';
import type { NewExpense } from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { Decimal } from 'decimal.js';
import { PeopleService, type Person } from '../people/people-service.ts';
import { ExportService, type ExportRequest } from './export-service.ts';

/** The next day in Berlin. */
const NOW = new Date('2026-03-03T23:30:00Z');

let unitOfWork: InMemoryUnitOfWork;
let person: Person;
let exports: ExportService;

beforeEach(async () => {
  unitOfWork = new InMemoryUnitOfWork();
  const firstPreference = { preferredCurrency: 'EUR', timeZone: 'Europe/Berlin', locale: 'en-GB' };
  person = await new PeopleService({ unitOfWork, firstPreference }).identify(1n);
  exports = new ExportService({ unitOfWork, clock: () => NOW });
});

async function spend(overrides: Partial<NewExpense> = {}): Promise<string> {
  const [category] = await unitOfWork.repositories.categories.list(person.ledger.id);
  const { id } = await unitOfWork.repositories.expenses.add({
    ledgerId: person.ledger.id,
    userId: person.user.id,
    categoryId: category!.id,
    amount: new Decimal('4.5'),
    currency: 'EUR',
    description: 'Coffee',
    occurredOn: '2026-03-01',
    status: 'confirmed',
    ...overrides,
  });
  return id;
}

async function contentOf(request: ExportRequest): Promise<string> {
  return text((await exports.export(person, request)).content);
}

async function recordsOf(request: Omit<ExportRequest, 'format'> = {}): Promise<Record<string, unknown>[]> {
  return JSON.parse(await contentOf({ format: 'json', ...request })) as Record<string, unknown>[];
}

it('gives every field of an expense, its decimals exact and as text', async () => {
  const conversion = {
    amount: new Decimal('1234567890123.4567'),
    currency: 'USD',
    rate: new Decimal('1.091111111111111'),
    rateDate: '2026-02-28',
    rateSource: 'ecb',
  };
  const id = await spend({
    conversion,
    merchant: 'Bar',
    merchantKey: 'bar',
    amount: new Decimal('999999999999999.9999'),
  });
  const expense = (await unitOfWork.repositories.expenses.get(person.ledger.id, id))!;

  expect(await recordsOf()).toEqual([
    {
      id,
      occurredOn: '2026-03-01',
      description: 'Coffee',
      merchant: 'Bar',
      merchantKey: 'bar',
      amount: '999999999999999.9999',
      currency: 'EUR',
      category: 'Food & Dining',
      categoryId: expense.categoryId,
      status: 'confirmed',
      convertedAmount: '1234567890123.4567',
      convertedCurrency: 'USD',
      rate: '1.091111111111111',
      rateDate: '2026-02-28',
      rateSource: 'ecb',
      userId: person.user.id,
      draftId: null,
      version: 1,
      createdAt: expense.createdAt.toISOString(),
      updatedAt: expense.updatedAt.toISOString(),
    },
  ]);
});

it('gives how an expense came to be what it is when asked', async () => {
  const expenseId = await spend();
  const ledgerId = person.ledger.id;
  await unitOfWork.repositories.provenance.add({
    ledgerId,
    expenseId,
    rawText: 'coffee 4.50',
    provider: 'openai',
    model: 'm',
    promptVersion: '1',
    suggestion: { category: 'Food & Dining' },
    confidence: 0.5,
    inputTokens: 1,
    outputTokens: 2,
    costUsd: new Decimal('0.000000005'),
    latencyMs: 3,
    failure: null,
  });
  await unitOfWork.repositories.provenance.addChange({
    ledgerId,
    expenseId,
    userId: person.user.id,
    version: 2,
    changes: { amount: { from: '4', to: '4.5' } },
  });

  const [record] = await recordsOf({ includeProvenance: true });

  expect(record).toMatchObject({
    provenance: [{ rawText: 'coffee 4.50', costUsd: '0.000000005', suggestion: { category: 'Food & Dining' } }],
    changes: [{ version: 2, changes: { amount: { from: '4', to: '4.5' } } }],
  });
  const csv = await contentOf({ format: 'csv', includeProvenance: true });
  expect(csv.split('\r\n')[0]).toMatch(/,provenance,changes$/);
  expect(csv).toContain('""rawText"":""coffee 4.50""');
});

describe('CSV', () => {
  it('has a header, an expense on each row, and quotes what needs it', async () => {
    await spend({ description: 'Coffee, "large"\nto go ☕' });

    const csv = await contentOf({ format: 'csv' });

    expect(csv).toMatch(/^id,occurredOn,description,merchant,merchantKey,amount,currency,category,.*\r\n/);
    expect(csv).toContain(',2026-03-01,"Coffee, ""large""\nto go ☕",,,4.50,EUR,Food & Dining,');
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'does not let %j become a formula, wherever a person can write it',
    async (formula) => {
      const [category] = await unitOfWork.repositories.categories.list(person.ledger.id);
      await unitOfWork.repositories.categories.update(person.ledger.id, category!.id, { name: formula });
      await spend({ description: formula, merchant: formula });

      const cells = (await contentOf({ format: 'csv' })).slice('id,'.length).split(',');

      const neutral = cells.map((cell) => cell.replace(/^"/, '')).filter((cell) => cell.startsWith(`'${formula[0]!}`));
      expect(neutral).toHaveLength(3);
      expect(cells.some((cell) => /^"?[=+@\t\r-]/.test(cell))).toBe(false);
    },
  );
});

it('writes an array of any number of expenses in JSON, and one on each line in NDJSON', async () => {
  for (const count of [0, 1, 199, 200, 1]) {
    for (let index = 0; index < count; index += 1) await spend();
    const { items } = await unitOfWork.repositories.expenses.page(person.ledger.id, {}, 1, 1000);
    const ids = items.map(({ id }) => id);

    expect((await recordsOf()).map(({ id }) => id)).toEqual(ids);
    const lines = (await contentOf({ format: 'ndjson' })).split('\n').slice(0, -1);
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(ids);
    expect((await contentOf({ format: 'csv' })).split('\r\n')).toHaveLength(ids.length + 2);
  }
});

it('takes the same filters and orders as the list', async () => {
  await spend({ description: 'a', amount: new Decimal(3) });
  await spend({ description: 'b', amount: new Decimal(2) });
  await spend({ description: 'c', amount: new Decimal(1) });

  const records = await recordsOf({ query: { minAmount: new Decimal(2), sort: 'amount' } });

  expect(records.map(({ description }) => description)).toEqual(['b', 'a']);
});

it('names the file after the day that it is for the person, and says what is in it', async () => {
  const files = await Promise.all(
    (['csv', 'json', 'ndjson'] as const).map((format) => exports.export(person, { format })),
  );

  expect(files.map(({ fileName, contentType }) => [fileName, contentType.split(';')[0]])).toEqual([
    ['expenses-2026-03-04.csv', 'text/csv'],
    ['expenses-2026-03-04.json', 'application/json'],
    ['expenses-2026-03-04.ndjson', 'application/x-ndjson'],
  ]);
});

it('is recorded, with what was asked for', async () => {
  const origin = { tokenId: '018f0000-0000-7000-8000-000000000000', requestId: 'r' };
  const query = { text: 'coffee', minAmount: new Decimal('1.50'), maxAmount: new Decimal('2') };
  await exports.export(person, { format: 'csv', query }, origin);

  expect(await unitOfWork.repositories.audit.list(person.user.id, 10)).toMatchObject([
    {
      ...origin,
      action: 'expenses.exported',
      details: { format: 'csv', query: { text: 'coffee', minAmount: '1.5', maxAmount: '2' } },
    },
  ]);
});

it('errs before its first byte when the expenses cannot be read', async () => {
  unitOfWork.repositories.expenses.stream = async function* () {
    yield* await Promise.reject<never[]>(new Error('The database is gone'));
  };
  const { content } = await exports.export(person, { format: 'csv' });

  const chunks: unknown[] = [];
  content.on('data', (chunk) => chunks.push(chunk));
  await expect(new Promise((_, reject) => content.on('error', reject))).rejects.toThrow('The database is gone');
  expect(chunks).toEqual([]);
});
