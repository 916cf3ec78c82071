import { OpenAIAssistant } from '@expenses/llm';
import { LocalAssistant } from '@expenses/llm/local';
import {
  CategoryNotFoundError,
  ExpenseNotFoundError,
  ExpenseVersionConflictError,
  type Conversion,
  type Expense,
  type ExpenseCategory,
  type NewExpense,
} from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import type { UnitOfWork } from '@expenses/storage/repositories';
import { openAIReply, startOpenAIServer } from '@expenses/testing';
import { Decimal } from 'decimal.js';
import { ClassificationService, type ClassificationDependencies } from '../classification/classification-service.ts';
import { readMessage } from '../classification/message-reader.ts';
import { PeopleService, type Person } from '../people/people-service.ts';
import { InvalidEditError, type ExpenseEdit } from './expense-edit.ts';
import { AmountMissingError, MessageRejectedError } from './expense-errors.ts';
import { ExpenseService } from './expense-service.ts';

/** 23:30 in UTC: the next day in Berlin. */
const NOW = new Date('2026-03-03T23:30:00Z');
const TODAY = '2026-03-04';
const NOWHERE = '018f0000-0000-7000-8000-000000000000';
const local = new LocalAssistant({ read: readMessage });

let unitOfWork: InMemoryUnitOfWork;
let people: PeopleService;
let person: Person;
let service: ExpenseService;

beforeEach(async () => {
  unitOfWork = new InMemoryUnitOfWork();
  const firstPreference = { preferredCurrency: 'EUR', timeZone: 'Europe/Berlin', locale: 'en-GB' };
  people = new PeopleService({ unitOfWork, firstPreference });
  person = await people.identify(12345n);
  service = serviceOn(unitOfWork);
});

function serviceOn(on: UnitOfWork, overrides: Partial<ClassificationDependencies> = {}): ExpenseService {
  const { merchantRules, modelUsage } = unitOfWork.repositories;
  const classification = new ClassificationService({
    assistant: local,
    local,
    merchantRules,
    modelUsage,
    ...overrides,
  });
  return new ExpenseService({ unitOfWork: on, classification, clock: () => NOW });
}

async function category(name: string): Promise<ExpenseCategory> {
  const list = await unitOfWork.repositories.categories.list(person.ledger.id);
  return list.find((one) => one.name === name)!;
}

/** An expense that is there already. */
async function stored(overrides: Partial<NewExpense> = {}): Promise<Expense> {
  return unitOfWork.repositories.expenses.add({
    ledgerId: person.ledger.id,
    userId: person.user.id,
    categoryId: (await category('Other')).id,
    amount: new Decimal('4.50'),
    currency: 'EUR',
    description: 'Coffee',
    merchant: 'Starbucks',
    merchantKey: 'starbucks',
    occurredOn: TODAY,
    status: 'needs_review',
    ...overrides,
  });
}

async function countOf({ ledger }: Person): Promise<number> {
  return (await unitOfWork.repositories.expenses.page(ledger.id, {}, 1, 1)).total;
}

const conversion: Conversion = {
  amount: new Decimal('4.86'),
  currency: 'USD',
  rate: new Decimal('1.08'),
  rateDate: TODAY,
  rateSource: 'ecb',
};

describe('saving a message', () => {
  it('stores what was understood, on the day that it is for the person', async () => {
    const { expenses, items } = await service.save(person, { text: 'Coffee at Starbucks 4.50 EUR' });

    expect(items).toHaveLength(1);
    expect(expenses).toHaveLength(1);
    const kept = await service.get(person, expenses[0]!.id);
    expect(kept).toEqual(expenses[0]);
    expect(kept).toMatchObject({
      userId: person.user.id,
      categoryId: (await category('Food & Dining')).id,
      currency: 'EUR',
      conversion: null,
      description: 'Coffee at Starbucks',
      merchant: 'Starbucks',
      merchantKey: 'starbucks',
      occurredOn: TODAY,
      status: 'confirmed',
      version: 1,
    });
    expect(kept?.amount.toFixed(2)).toBe('4.50');
  });

  it('stores what is not sure to be reviewed, and leaves what is sure beside it confirmed', async () => {
    const { status, expenses } = await service.save(person, { text: 'coffee 4 EUR, blorf 3 EUR' });

    expect(status).toBe('needs_review');
    expect(expenses.map((expense) => expense.status)).toEqual(['confirmed', 'needs_review']);
  });

  it('stores several items in their order', async () => {
    const { expenses } = await service.save(person, { text: 'coffee 3, bagel 4.50 and taxi 12' });

    expect(expenses.map(({ description }) => description)).toEqual(['coffee', 'bagel', 'taxi']);
    expect(await countOf(person)).toBe(3);
  });

  it('keeps how each expense came to be, with the text as it was written', async () => {
    const text = '  Coffee at Starbucks 4.50 EUR, blorf 3 EUR ';
    const { expenses } = await service.save(person, { text });

    const provenance = await Promise.all(
      expenses.map(({ ledgerId, id }) => unitOfWork.repositories.provenance.list(ledgerId, id)),
    );
    expect(provenance.map((rows) => rows.length)).toEqual([1, 1]);
    expect(provenance[0]![0]).toMatchObject({
      rawText: text,
      provider: 'local',
      model: local.model,
      promptVersion: 'none',
      suggestion: {
        description: 'Coffee at Starbucks',
        merchant: 'Starbucks',
        amount: '4.5',
        currency: 'EUR',
        occurredOn: TODAY,
        category: 'Food & Dining',
        issues: [],
      },
      confidence: expect.any(Number) as number,
      inputTokens: 0,
      outputTokens: 0,
      costUsd: new Decimal(0),
      latencyMs: expect.any(Number) as number,
      failure: null,
    });
    expect(provenance[1]![0]).toMatchObject({ suggestion: { description: 'blorf', issues: ['unsure-category'] } });
  });

  it('keeps that a model was asked and failed', async () => {
    await using server = await startOpenAIServer(openAIReply.errorReply(500));
    const { baseUrl } = server;
    const assistant = new OpenAIAssistant({ baseUrl, model: 'gpt-4o-mini', timeoutMs: 5000, maxRetries: 0 });

    const { expenses } = await serviceOn(unitOfWork, { assistant }).save(person, {
      text: 'Coffee at Starbucks 4.50 EUR',
    });

    expect(expenses).toMatchObject([{ status: 'needs_review' }]);
    const { ledgerId, id } = expenses[0]!;
    expect(await unitOfWork.repositories.provenance.list(ledgerId, id)).toMatchObject([
      { provider: 'local', failure: 'unavailable', suggestion: { issues: ['model-unavailable'] } },
    ]);
  });

  it('keeps that memory settled it, which took no model', async () => {
    const { merchantRules } = unitOfWork.repositories;
    const { id: categoryId } = await category('Gifts & Donations');
    await merchantRules.recordChoice({ ledgerId: person.ledger.id, kind: 'merchant', key: 'starbucks', categoryId });

    const { expenses } = await service.save(person, { text: 'Coffee at Starbucks 4.50 EUR' });

    expect(expenses).toMatchObject([{ categoryId }]);
    expect(await unitOfWork.repositories.provenance.list(person.ledger.id, expenses[0]!.id)).toMatchObject([
      {
        ...{ provider: 'memory', model: null, promptVersion: null },
        ...{ inputTokens: null, outputTokens: null, costUsd: null, latencyMs: null },
      },
    ]);
  });

  it('is not lost when its category is taken away or archived while it is understood, and is to be looked at then', async () => {
    const { repositories } = unitOfWork;
    const text = 'Coffee at Starbucks 4.50 EUR, taxi 12 EUR';
    const understood = await service.preview(person, { text });
    await repositories.categories.delete(person.ledger.id, (await category('Food & Dining')).id);
    await repositories.categories.update(person.ledger.id, (await category('Transport')).id, { archived: true });

    const { expenses, status, items, warnings } = await service.store(person, text, understood);

    const other = await category('Other');
    expect(status).toBe('needs_review');
    expect(expenses).toHaveLength(2);
    for (const expense of expenses) expect(expense).toMatchObject({ categoryId: other.id, status: 'needs_review' });
    expect(items.map(({ category: { name }, issues }) => [name, issues])).toEqual(
      Array.from({ length: 2 }, () => ['Other', ['unsure-category']]),
    );
    expect(warnings.filter(({ code }) => code === 'unsure-category')).toHaveLength(1);
  });

  it('stores nothing of it when one of its expenses cannot be stored', async () => {
    const transport = await category('Transport');
    const meanwhile: UnitOfWork = {
      repositories: unitOfWork.repositories,
      read: (work) => unitOfWork.read(work),
      run: (work) =>
        unitOfWork.run((inside) => {
          const list: (typeof inside.categories)['list'] = async (...asked) => {
            const listed = await inside.categories.list(...asked);
            await inside.categories.delete(person.ledger.id, transport.id);
            return listed;
          };
          const categories = Object.assign(Object.create(inside.categories) as typeof inside.categories, { list });
          return work({ ...inside, categories });
        }),
    };

    await expect(serviceOn(meanwhile).save(person, { text: 'coffee 3 EUR, taxi 12 EUR' })).rejects.toThrow(
      CategoryNotFoundError,
    );

    expect(await countOf(person)).toBe(0);
  });

  it('stores nothing of it when an item has no amount, and says which', async () => {
    const saving = service.save(person, { text: 'Coffee at Starbucks' });

    await expect(saving).rejects.toThrow(AmountMissingError);
    await expect(saving).rejects.toMatchObject({
      reason: 'no-amount',
      message: 'No amount was found for "Coffee at Starbucks". Add how much it cost: "Coffee 4.50 EUR".',
    });
    expect(await countOf(person)).toBe(0);
  });

  it('that is no expense stores nothing, and says why', async () => {
    const saving = service.save(person, { text: 'coffee 0 EUR' });

    await expect(saving).rejects.toThrow(MessageRejectedError);
    await expect(saving).rejects.toMatchObject({
      reason: 'zero-amount',
      message: 'The amount is zero: an expense is more than that.',
    });
    expect(await countOf(person)).toBe(0);
  });

  it('follows what is stated beside the text', async () => {
    const { expenses } = await service.save(person, {
      text: 'Coffee at Starbucks 4.50',
      currency: 'USD',
      occurredOn: '2026-02-01',
    });

    expect(expenses).toMatchObject([{ currency: 'USD', occurredOn: '2026-02-01' }]);
  });
});

describe('previewing a message', () => {
  it('says what saving would store, and stores nothing', async () => {
    const text = 'Coffee at Starbucks 4.50 EUR';
    const preview = await service.preview(person, { text });

    expect(await countOf(person)).toBe(0);
    const { expenses } = await service.save(person, { text });
    expect(preview.items).toMatchObject([{ amount: expenses[0]!.amount, category: { id: expenses[0]!.categoryId } }]);
  });

  it('shows an item without an amount, which saving refuses', async () => {
    expect(await service.preview(person, { text: 'Coffee at Starbucks' })).toMatchObject({
      status: 'needs_review',
      items: [{ amount: null }],
    });
  });

  it('offers no archived category', async () => {
    const { categories } = unitOfWork.repositories;
    await categories.update(person.ledger.id, (await category('Food & Dining')).id, { archived: true });

    const { items } = await service.preview(person, { text: 'Coffee at Starbucks 4.50 EUR' });

    const offered = items.flatMap((item) => [item.category, ...item.alternatives]).map(({ name }) => name);
    expect(offered).toHaveLength(15);
    expect(offered).not.toContain('Food & Dining');
  });
});

describe('editing an expense', () => {
  it('sets what the person says, settles it, and keeps each value before and after', async () => {
    const before = await stored();

    const after = await service.edit(person, before.id, { amount: new Decimal('5.20'), description: 'Big coffee' });

    expect(after).toMatchObject({ description: 'Big coffee', status: 'confirmed', version: 2 });
    expect(after.amount.toFixed(2)).toBe('5.20');
    expect(await service.get(person, before.id)).toEqual(after);
    expect(await unitOfWork.repositories.provenance.listChanges(person.ledger.id, before.id)).toMatchObject([
      {
        userId: person.user.id,
        version: 2,
        changes: {
          amount: { from: '4.5', to: '5.2' },
          description: { from: 'Coffee', to: 'Big coffee' },
          status: { from: 'needs_review', to: 'confirmed' },
        },
      },
    ]);
  });

  it('keeps in its history nothing that stayed as it was', async () => {
    const { id } = await stored({ status: 'confirmed' });

    await service.edit(person, id, { amount: new Decimal('4.5000'), currency: 'EUR', occurredOn: '2026-03-01' });

    const [change] = await unitOfWork.repositories.provenance.listChanges(person.ledger.id, id);
    expect(change?.changes).toEqual({ occurredOn: { from: TODAY, to: '2026-03-01' } });
  });

  it('of nothing confirms it', async () => {
    const { id } = await stored({ status: 'needs_review' });

    expect(await service.edit(person, id, {})).toMatchObject({ status: 'confirmed' });
  });

  it.each<[string, ExpenseEdit]>([
    ['a description', { description: 'Espresso' }],
    ['a merchant', { merchant: 'Blue Bottle' }],
  ])('of %s alone says nothing of the amount: it stays to be reviewed', async (_, edit) => {
    const { id } = await stored({ status: 'needs_review' });

    expect(await service.edit(person, id, edit)).toMatchObject({ status: 'needs_review', version: 2 });
  });

  it('can leave it to be reviewed', async () => {
    const { id } = await stored();

    expect(await service.edit(person, id, { description: 'Coffee?', status: 'needs_review' })).toMatchObject({
      status: 'needs_review',
    });
  });

  it.each([
    ['amount', { amount: new Decimal('4.51') }],
    ['currency', { currency: 'GBP' }],
    ['day', { occurredOn: '2026-03-03' }],
  ])('clears what it was worth in another currency when its %s changes', async (_, edit) => {
    const { id } = await stored({ conversion });

    expect(await service.edit(person, id, edit)).toMatchObject({ conversion: null });
  });

  it.each([
    ['the same amount, currency and day', { amount: new Decimal('4.500'), currency: 'EUR', occurredOn: TODAY }],
    ['another description', { description: 'Espresso' }],
    ['another merchant', { merchant: null }],
  ])('keeps what it was worth in another currency with %s', async (_, edit) => {
    const { id } = await stored({ conversion });

    expect(await service.edit(person, id, edit)).toMatchObject({ conversion });
  });

  it.each([
    ['has the key that memory knows it by', 'Café MÜLLER', 'cafe muller'],
    ['is none, which has no key', null, null],
    ['is a sign without a letter, which has no key', '☕', null],
  ])('to a merchant that %s', async (_, merchant, merchantKey) => {
    const { id } = await stored();

    expect(await service.edit(person, id, { merchant })).toMatchObject({ merchant, merchantKey });
  });

  it('keeps the merchant and its key when it names none', async () => {
    const { id } = await stored();

    expect(await service.edit(person, id, { description: 'Espresso' })).toMatchObject({
      merchant: 'Starbucks',
      merchantKey: 'starbucks',
    });
  });

  it('sets as long a description as can be added, counted in code points, and no longer one', async () => {
    const { id } = await stored();

    expect(await service.edit(person, id, { description: '🍕'.repeat(500) })).toMatchObject({
      description: '🍕'.repeat(500),
    });
    await expect(service.edit(person, id, { description: '🍕'.repeat(501) })).rejects.toThrow(InvalidEditError);
  });

  it('to another category teaches the ledger: the next message is settled by memory', async () => {
    const text = 'Coffee at Starbucks 4.50 EUR';
    const { expenses } = await service.save(person, { text });
    const { id: categoryId } = await category('Gifts & Donations');

    await service.edit(person, expenses[0]!.id, { categoryId });

    expect((await service.preview(person, { text })).items).toMatchObject([
      { category: { name: 'Gifts & Donations' }, provenance: { provider: 'memory' } },
    ]);
  });

  it('to a category and a merchant at once teaches for the new merchant', async () => {
    const { id } = await stored({ merchant: 'Starbuks', merchantKey: 'starbuks' });
    const { id: categoryId } = await category('Gifts & Donations');

    await service.edit(person, id, { categoryId, merchant: 'Blue Bottle' });

    const rules = await unitOfWork.repositories.merchantRules.list(person.ledger.id);
    expect(rules.filter(({ kind }) => kind === 'merchant')).toMatchObject([{ key: 'blue bottle', categoryId }]);
  });

  it.each<[string, string | null, (categoryId: string) => ExpenseEdit]>([
    ['of an expense without a merchant', null, (categoryId) => ({ categoryId })],
    ['to a merchant that is only a sign', 'starbucks', (categoryId) => ({ categoryId, merchant: '☕' })],
  ])('%s teaches its wording alone', async (_, merchantKey, editTo) => {
    const { id } = await stored({ merchantKey });

    await service.edit(person, id, editTo((await category('Travel')).id));

    const rules = await unitOfWork.repositories.merchantRules.list(person.ledger.id);
    expect(rules.map(({ kind, key }) => `${kind} ${key}`)).toEqual(['wording *coffee*', 'wording coffee']);
  });

  it('that sets no category teaches nothing', async () => {
    const { id } = await stored();

    await service.edit(person, id, { description: 'Espresso' });

    expect(await unitOfWork.repositories.merchantRules.list(person.ledger.id)).toEqual([]);
  });

  it('teaches only its own ledger', async () => {
    const stranger = await people.identify(2n);
    const { id } = await stored();

    await service.edit(person, id, { categoryId: (await category('Travel')).id });

    const preview = await service.preview(stranger, { text: 'Coffee at Starbucks 4.50 EUR' });
    expect(preview.items).toMatchObject([{ provenance: { provider: 'local' } }]);
  });

  it('to an archived category is refused, but an expense may keep the one that it has', async () => {
    const { id: categoryId } = await category('Travel');
    const elsewhere = await stored();
    const there = await stored({ categoryId });
    await unitOfWork.repositories.categories.update(person.ledger.id, categoryId, { archived: true });

    await expect(service.edit(person, elsewhere.id, { categoryId })).rejects.toThrow(
      new InvalidEditError('categoryId', 'The category is archived.'),
    );
    expect(await service.edit(person, there.id, { categoryId })).toMatchObject({ categoryId, version: 2 });
  });

  it.each<[string, ExpenseEdit]>([
    ['an amount as fine as its currency', { amount: new Decimal('4.55') }],
    ['a currency as fine as the amount', { currency: 'USD' }],
    ['both, as fine as each other', { amount: new Decimal(450), currency: 'JPY' }],
  ])('takes %s', async (_, edit) => {
    const { id } = await stored();

    expect(await service.edit(person, id, edit)).toMatchObject({ version: 2 });
  });

  it.each<[string, ExpenseEdit, string]>([
    ['an amount finer than its currency', { amount: new Decimal('4.505') }, 'amount'],
    ['a currency coarser than the amount', { currency: 'JPY' }, 'currency'],
  ])('refuses %s, and changes nothing', async (_, edit, field) => {
    const before = await stored();

    await expect(service.edit(person, before.id, edit)).rejects.toMatchObject({ name: 'TooManyDecimalsError', field });
    expect(await service.get(person, before.id)).toEqual(before);
  });

  it('does not judge the amount by a currency that is no more', async () => {
    const { id } = await stored({ currency: 'HRK' });

    expect(await service.edit(person, id, { amount: new Decimal('4.505') })).toMatchObject({ version: 2 });
  });

  it('to a category that the ledger does not have changes and teaches nothing', async () => {
    const before = await stored();

    await expect(service.edit(person, before.id, { categoryId: NOWHERE })).rejects.toMatchObject({
      field: 'categoryId',
      message: 'The ledger has no such category.',
    });

    expect(await service.get(person, before.id)).toEqual(before);
    expect(await unitOfWork.repositories.merchantRules.list(person.ledger.id)).toEqual([]);
    expect(await unitOfWork.repositories.provenance.listChanges(person.ledger.id, before.id)).toEqual([]);
  });
});

describe('edits at the same time', () => {
  it('that name no version are all applied', async () => {
    const { id } = await stored();

    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((description) => service.edit(person, id, { description })));

    expect(await service.get(person, id)).toMatchObject({ version: 6 });
    const history = await unitOfWork.repositories.provenance.listChanges(person.ledger.id, id);
    expect(history.map(({ version }) => version)).toEqual([2, 3, 4, 5, 6]);
  });

  it('that come between reading and writing make it read again, and neither is lost', async () => {
    const { id } = await stored();
    const interrupted = interruptedUnitOfWork(1, id);

    const after = await serviceOn(interrupted).edit(person, id, { description: 'Espresso' });

    expect(after).toMatchObject({ description: 'Espresso', merchant: 'Interruption 1', version: 3 });
  });

  it('that never stop coming between are given up on', async () => {
    const { id } = await stored();
    const interrupted = interruptedUnitOfWork(Infinity, id);

    await expect(serviceOn(interrupted).edit(person, id, { description: 'Espresso' })).rejects.toThrow(
      ExpenseVersionConflictError,
    );
    expect(await service.get(person, id)).toMatchObject({ description: 'Coffee' });
  });

  it('on an older version than the newest are refused, and say which that is', async () => {
    const { id } = await stored();
    await service.edit(person, id, { description: 'Espresso' }, 1);

    const stale = service.edit(person, id, { description: 'Latte' }, 1);

    await expect(stale).rejects.toThrow(ExpenseVersionConflictError);
    await expect(stale).rejects.toMatchObject({ currentVersion: 2 });
    expect(await service.get(person, id)).toMatchObject({ description: 'Espresso', version: 2 });
  });

  /** Another edit is committed after each of the first `times` reads, as it can be in a database. */
  function interruptedUnitOfWork(times: number, id: string): UnitOfWork {
    const { repositories } = unitOfWork;
    let interruptions = 0;
    const get: (typeof repositories.expenses)['get'] = async (ledgerId, expenseId) => {
      const read = await repositories.expenses.get(ledgerId, expenseId);
      if (interruptions < times) {
        interruptions += 1;
        await repositories.expenses.update(ledgerId, id, { merchant: `Interruption ${interruptions}` });
      }
      return read;
    };
    const update: (typeof repositories.expenses)['update'] = (...change) => repositories.expenses.update(...change);
    const expenses = Object.assign(Object.create(repositories.expenses) as typeof repositories.expenses, {
      get,
      update,
    });
    const run: UnitOfWork['run'] = (work) => work({ ...repositories, expenses });
    return { repositories, run, read: run };
  }
});

describe('a category that is taken away just when an expense is put in it', () => {
  /** Where somebody takes a category away when it was just looked at. */
  function interrupted(): ExpenseService {
    const { repositories } = unitOfWork;
    const get: (typeof repositories.categories)['get'] = async (ledgerId, id) => {
      const found = await repositories.categories.get(ledgerId, id);
      await repositories.categories.delete(ledgerId, id);
      return found;
    };
    const categories = Object.assign(Object.create(repositories.categories) as typeof repositories.categories, { get });
    return serviceOn({
      ...{ repositories, read: (work) => unitOfWork.read(work) },
      run: (work) => unitOfWork.run((inside) => work({ ...inside, categories })),
    });
  }
  const gone = new InvalidEditError('categoryId', 'The ledger has no such category.');

  it('is refused as one that was never there: by an edit, and by what is stated', async () => {
    const { id } = await stored();
    const { id: categoryId } = await category('Travel');

    await expect(interrupted().edit(person, id, { categoryId })).rejects.toThrow(gone);
    const stated = { amount: new Decimal(1), description: 'Taxi', categoryId: (await category('Health')).id };
    await expect(interrupted().create(person, stated)).rejects.toThrow(gone);
    expect(await service.get(person, id)).toMatchObject({ version: 1 });
  });
});

describe('deleting an expense', () => {
  it('hides it until it is restored as it was', async () => {
    const before = await stored();

    await service.delete(person, before.id);
    const hidden = await service.get(person, before.id);
    const restored = await service.restore(person, before.id);

    expect(hidden).toBeNull();
    expect(restored).toMatchObject({ amount: before.amount, description: 'Coffee', deletedAt: null });
    expect(await service.get(person, before.id)).toEqual(restored);
  });

  it('on an older version than the newest is refused', async () => {
    const { id } = await stored();
    await service.edit(person, id, { description: 'Espresso' });

    await expect(service.delete(person, id, 1)).rejects.toThrow(ExpenseVersionConflictError);
    expect(await service.get(person, id)).not.toBeNull();
  });
});

describe('what a ledger does not have', () => {
  it("is not found: another person's expense, in whatever way it is asked for", async () => {
    const stranger = await people.identify(2n);
    const before = await stored();

    expect(await service.get(stranger, before.id)).toBeNull();
    await expect(service.edit(stranger, before.id, { description: 'Mine' })).rejects.toThrow(ExpenseNotFoundError);
    await expect(service.delete(stranger, before.id)).rejects.toThrow(ExpenseNotFoundError);
    await expect(service.restore(stranger, before.id)).rejects.toThrow(ExpenseNotFoundError);
    expect(await service.page(stranger, {}, 1, 10)).toEqual({ items: [], total: 0 });
    expect(await service.get(person, before.id)).toEqual(before);
  });

  it('is no different from what never was', async () => {
    expect(await service.get(person, NOWHERE)).toBeNull();
    await expect(service.edit(person, NOWHERE, {})).rejects.toThrow(ExpenseNotFoundError);
  });
});

it('lists a page at a time, newest day first', async () => {
  await stored({ description: 'Second', occurredOn: '2026-03-02' });
  await stored({ description: 'First', occurredOn: '2026-03-03' });
  await stored({ description: 'Third', occurredOn: '2026-03-01' });

  const { items, total } = await service.page(person, {}, 1, 2);

  expect(total).toBe(3);
  expect(items.map(({ description }) => description)).toEqual(['First', 'Second']);
});

it('knows archived categories by id too, since an expense keeps its category', async () => {
  const { id } = await category('Travel');
  await unitOfWork.repositories.categories.update(person.ledger.id, id, { archived: true });

  expect((await service.categoriesById(person)).get(id)).toMatchObject({ name: 'Travel' });
});

describe('a message that waited', () => {
  it('is understood as of the day on which it was written, where the person is', async () => {
    const at = new Date('2026-02-27T22:30:00Z');
    const days = async (text: string) =>
      (await service.preview(person, { text, at })).items.map(({ occurredOn }) => occurredOn);
    expect(await days('coffee 4.50 EUR')).toEqual(['2026-02-27']);
    expect(await days('coffee 4.50 EUR yesterday')).toEqual(['2026-02-26']);
    const { items } = await service.preview(person, { text: 'coffee 4.50 EUR' });
    expect(items.map(({ occurredOn }) => occurredOn)).toEqual([TODAY]);
  });
});
