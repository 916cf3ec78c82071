import { LocalAssistant } from '@expenses/llm/local';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { Decimal } from 'decimal.js';
import { ClassificationService } from '../classification/classification-service.ts';
import { readMessage } from '../classification/message-reader.ts';
import type { ExpenseInput } from '../expenses/expense-input.ts';
import type { Person } from '../people/people-service.ts';
import { servicesOn, type Services } from '../services.ts';
import { convertAwaiting } from './convert-awaiting.ts';

/** Nowhere is it the 11th yet. */
const NOW = new Date('2026-03-10T09:00:00Z');
const TODAY = '2026-03-10';
const TOMORROW = '2026-03-11';

let unitOfWork: InMemoryUnitOfWork;
let services: Services;
let person: Person;
let now: Date;

const clock = (): Date => now;

beforeEach(async () => {
  unitOfWork = new InMemoryUnitOfWork();
  const local = new LocalAssistant({ read: readMessage });
  const { merchantRules, modelUsage } = unitOfWork.repositories;
  services = servicesOn(unitOfWork, {
    classification: new ClassificationService({ assistant: local, local, merchantRules, modelUsage }),
    clock,
    firstPreference: { preferredCurrency: 'EUR', timeZone: 'UTC', locale: 'en' },
  });
  now = NOW;
  person = await services.people.identify(1n);
  await unitOfWork.repositories.rates.put([
    { source: 'ecb', base: 'EUR', quote: 'USD', rateDate: '2026-03-09', rate: new Decimal('1.25') },
    { source: 'ecb', base: 'EUR', quote: 'CHF', rateDate: '2026-03-09', rate: new Decimal('0.95') },
  ]);
});

async function spend(overrides: Partial<ExpenseInput> = {}) {
  const [category] = await services.categories.list(person);
  const input = { amount: new Decimal(10), currency: 'USD', description: 'Taxi', categoryId: category!.id };
  return (await services.expenses.create(person, { ...input, occurredOn: TOMORROW, ...overrides })).expense;
}

it('has no published rate, though one was published a few days before', async () => {
  const { rates } = await services.rates.list(person, { base: 'USD', date: TOMORROW });

  expect(rates).toEqual([]);
  expect(await services.rates.convert(person, new Decimal(1), 'USD', 'EUR', TOMORROW)).toBeNull();
  expect(await services.rates.convert(person, new Decimal(1), 'USD', 'EUR', TODAY)).not.toBeNull();
});

it('has begun when it has begun anywhere', async () => {
  now = new Date('2026-03-10T10:00:00Z');

  expect((await spend()).conversion).toMatchObject({ rateDate: '2026-03-09' });
});

it('converts neither what is stated, nor what is written, nor a draft that is saved, until it has begun', async () => {
  const text = 'Lunch 12 USD';
  const stated = await spend();
  const written = await services.expenses.save(person, { text, occurredOn: TOMORROW });
  const understood = await services.expenses.preview(person, { text });
  const source = { rawText: text, botId: 5, chatId: 7, sourceMessageId: 70 };
  const [opened] = await services.drafts.open(person, understood, source);
  await services.drafts.edit(person, opened!.draft.id, { occurredOn: TOMORROW });
  const confirmed = await services.drafts.save(person, opened!.draft.id);
  if (confirmed.kind !== 'saved') throw new Error(confirmed.kind);
  const all = [stated, ...written.expenses, confirmed.expense];
  expect(all.map(({ occurredOn, conversion }) => [occurredOn, conversion])).toEqual(all.map(() => [TOMORROW, null]));

  expect(await convertAwaiting(unitOfWork, clock)).toBe(0);
  now = new Date('2026-03-11T12:00:00Z');
  expect(await convertAwaiting(unitOfWork, clock)).toBe(3);
});

it('shows no worth in the preferred currency, and leaves it out of reports', async () => {
  const later = await spend();
  await services.people.setPreferences(person, { preferredCurrency: 'CHF' });
  person = await services.people.identify(1n);
  const worthInFrancs = async () => {
    const worths = await services.rates.worthOf(person, [later]);
    const period = { from: '2026-03-01', to: '2026-03-31', groupBy: 'category', currency: 'CHF' } as const;
    const { worth } = await services.reports.report(person, period);
    return [worths.get(later.id)?.amount.toFixed() ?? null, worth.total.toFixed(), worth.unconverted.length];
  };

  expect(await worthInFrancs()).toEqual([null, '0', 1]);
  now = new Date('2026-03-11T12:00:00Z');
  expect(await worthInFrancs()).toEqual(['7.6', '7.6', 0]);
});

it("is worth what people said before: by a rate for the expense, or by the ledger's own", async () => {
  const given = await spend({ rate: new Decimal('0.9') });
  await services.rates.setOwn(person, { base: 'USD', quote: 'EUR', rate: new Decimal('0.5'), date: TODAY });
  const own = await spend();

  expect([given, own].map(({ conversion }) => [conversion?.amount.toFixed(), conversion?.rateSource])).toEqual([
    ['9', 'person'],
    ['5', 'ledger'],
  ]);
});
