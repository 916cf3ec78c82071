import { LocalAssistant } from '@expenses/llm/local';
import { PrismaUnitOfWork, type Expense } from '@expenses/storage';
import { ExpenseNotFoundError, type ExpenseCategory, type LedgerRate } from '@expenses/storage/domain';
import { createTestDatabase } from '@expenses/testing';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { ClassificationService } from '../classification/classification-service.ts';
import { readMessage } from '../classification/message-reader.ts';
import { InvalidEditError } from '../expenses/expense-edit.ts';
import { convertAmount } from '../money/convert-amount.ts';
import type { Person } from '../people/people-service.ts';
import { exactSum } from '../reports/exact-sum.ts';
import { servicesOn } from '../services.ts';
import { convertAwaiting } from './convert-awaiting.ts';
import { followBaseCurrencies } from './follow-base-currency.ts';
import { ledgerRateOn, rateOn } from './rate-choice.ts';
import type { PublishedRate } from './rate-source.ts';

const NOW = new Date('2026-03-10T12:00:00Z');
/** A day that has not begun anywhere yet is among them. */
const DAYS = ['2025-12-31', '2026-02-28', '2026-03-01', '2026-03-10', '2026-03-20'];
/** Few, so that what is done meets; nobody publishes bolívares. */
const CURRENCIES = ['EUR', 'USD', 'VES'];
const PUBLISHED: readonly PublishedRate[] = ['2026-02-26', '2026-03-06', '2026-03-10'].map((rateDate, index) => ({
  ...{ source: 'ecb', base: 'EUR', quote: 'USD', rateDate },
  rate: new Decimal('1.0823').plus(index),
}));

const database = await createTestDatabase();
const unitOfWork = new PrismaUnitOfWork({ url: database.url });
const clock = (): Date => NOW;
const local = new LocalAssistant({ read: readMessage });
const { merchantRules, modelUsage } = unitOfWork.repositories;
const classification = new ClassificationService({ assistant: local, local, merchantRules, modelUsage });
const firstPreference = { preferredCurrency: 'EUR', timeZone: 'UTC', locale: 'en' };
const services = servicesOn(unitOfWork, { classification, clock, firstPreference });
let people = 0n;

beforeAll(() => unitOfWork.repositories.rates.put(PUBLISHED));

afterAll(async () => {
  await unitOfWork.close();
  await database.drop();
});

const step = fc.record({
  kind: fc.constantFrom(
    ...(['add', 'add', 'add', 'spend otherwise', 'move', 'delete', 'restore', 'give a rate', 'take it back'] as const),
    ...(['set a rate', 'set a rate', 'remove a rate', 'change the base', 'run the jobs'] as const),
  ),
  which: fc.nat(20),
  amount: fc.integer({ min: 1, max: 99_999 }).map((amount) => new Decimal(amount)),
  currency: fc.constantFrom(...CURRENCIES),
  other: fc.constantFrom(...CURRENCIES),
  day: fc.constantFrom(...DAYS),
  rate: fc.constantFrom('2', '0.3', '47.123456789').map((rate) => new Decimal(rate)),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A ledger, and what was spent in it. */
interface History {
  person: Person;
  readonly category: ExpenseCategory;
  readonly spent: string[];
}

async function begin(): Promise<History> {
  people += 1n;
  const person = await services.people.identify(people);
  const [category] = await services.categories.list(person);
  return { person, category: category!, spent: [] };
}

async function take(history: History, { kind, which, amount, currency, other, day, rate }: Step): Promise<void> {
  const { person, category, spent } = history;
  const { expenses, rates, baseCurrency } = services;
  const id = spent[which % spent.length];
  if (kind === 'add') {
    const input = { amount, currency, description: 'Taxi', categoryId: category.id, occurredOn: day };
    spent.push((await expenses.create(person, input)).expense.id);
  } else if (kind === 'set a rate') {
    if (currency !== other) await rates.setOwn(person, { base: currency, quote: other, rate, date: day });
  } else if (kind === 'remove a rate') {
    const [own] = await rates.listOwn(person);
    if (own !== undefined) await rates.removeOwn(person, own);
  } else if (kind === 'change the base') {
    await baseCurrency.change(person, currency);
    history.person = { ...person, ledger: { ...person.ledger, baseCurrency: currency } };
  } else if (kind === 'run the jobs') await runJobs();
  else if (id === undefined) return;
  else if (kind === 'spend otherwise') await expenses.edit(person, id, { amount, currency });
  else if (kind === 'move') await expenses.edit(person, id, { occurredOn: day });
  else if (kind === 'delete') await expenses.delete(person, id);
  else if (kind === 'restore') await expenses.restore(person, id);
  else await expenses.edit(person, id, { rate: kind === 'give a rate' ? rate : null });
}

/** What is deleted cannot be edited, and what is spent in the base currency be given no rate. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof ExpenseNotFoundError) && !(error instanceof InvalidEditError)) throw error;
}

async function runJobs(): Promise<void> {
  await followBaseCurrencies(unitOfWork, clock);
  await convertAwaiting(unitOfWork, clock);
}

/** Whose word an expense's worth can be by now, and by what rate; a person's for it alone can be any. */
function known({ currency, occurredOn }: Expense, into: string, own: readonly LedgerRate[]) {
  return {
    ledger: ledgerRateOn(own, currency, into, occurredOn),
    ecb: occurredOn > '2026-03-11' ? null : rateOn(PUBLISHED, currency, into, occurredOn),
  };
}

function assertExplained(expense: Expense, into: string, own: readonly LedgerRate[]): void {
  const { conversion, currency, amount, occurredOn } = expense;
  const { ledger, ecb } = known(expense, into, own);
  if (currency === into || (ledger === null && ecb === null && conversion?.rateSource !== 'person')) {
    expect(conversion).toBeNull();
    return;
  }
  expect(conversion).toMatchObject({ currency: into });
  const { rate, rateDate, rateSource } = conversion!;
  expect(conversion!.amount).toEqual(convertAmount(amount, rate));
  const given = { rate, rateDate: occurredOn, rateSource: 'person' };
  expect([ledger, ecb, given]).toContainEqual({ rate, rateDate, rateSource });
}

it('whatever is done, each worth is by a rate that is known, none is missing, and totals are what they add up to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const history = await begin();
      for (const one of steps) await take(history, one).catch(unlessRefused);
      await runJobs();

      const { ledger } = history.person;
      const own = await services.rates.listOwn(history.person);
      const { items } = await services.expenses.page(history.person, {}, 1, 100);
      for (const expense of items) assertExplained(expense, ledger.baseCurrency, own);
      const { worth } = await services.reports.report(history.person, {
        ...{ from: '2025-12-01', to: '2026-03-31', groupBy: 'month' },
      });
      const worths = items.map(({ amount, currency, conversion }) =>
        currency === ledger.baseCurrency ? amount : (conversion?.amount ?? null),
      );
      const kept = worths.filter((one) => one !== null);
      expect([worth.total, worth.count]).toEqual([kept.reduce(exactSum, new Decimal(0)), kept.length]);
      expect(worth.unconverted.reduce((sum, { count }) => sum + count, 0)).toBe(items.length - kept.length);
    }),
    { numRuns: 40 },
  );
}, 180_000);
