import { LocalAssistant } from '@expenses/llm/local';
import type { Expense, ExpenseCategory, NewExpense } from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { joinUnitOfWork } from '@expenses/storage/repositories';
import { Decimal } from 'decimal.js';
import { ClassificationService } from '../classification/classification-service.ts';
import { readMessage } from '../classification/message-reader.ts';
import { PeopleService, type Person } from '../people/people-service.ts';
import { InvalidEditError } from './expense-edit.ts';
import { ExpenseService, MOST_AT_ONCE } from './expense-service.ts';

/** 23:30 in UTC: the next day in Berlin. */
const NOW = new Date('2026-03-03T23:30:00Z');
const TODAY = '2026-03-04';
const NOWHERE = '018f0000-0000-7000-8000-000000000000';

let unitOfWork: InMemoryUnitOfWork;
let classification: ClassificationService;
let person: Person;
let stranger: Person;
let service: ExpenseService;

beforeEach(async () => {
  unitOfWork = new InMemoryUnitOfWork();
  const firstPreference = { preferredCurrency: 'EUR', timeZone: 'Europe/Berlin', locale: 'en-GB' };
  const people = new PeopleService({ unitOfWork, firstPreference });
  [person, stranger] = [await people.identify(1n), await people.identify(2n)];
  const local = new LocalAssistant({ read: readMessage });
  const { merchantRules, modelUsage } = unitOfWork.repositories;
  classification = new ClassificationService({ assistant: local, local, merchantRules, modelUsage });
  service = new ExpenseService({ unitOfWork, classification, clock: () => NOW });
});

async function category(name: string): Promise<ExpenseCategory> {
  const list = await unitOfWork.repositories.categories.list(person.ledger.id, { includeArchived: true });
  return list.find((one) => one.name === name)!;
}

async function stored(overrides: Partial<NewExpense> = {}): Promise<Expense> {
  return unitOfWork.repositories.expenses.add({
    ledgerId: person.ledger.id,
    userId: person.user.id,
    categoryId: (await category('Other')).id,
    amount: new Decimal('4.50'),
    currency: 'EUR',
    description: 'Coffee',
    occurredOn: TODAY,
    status: 'needs_review',
    ...overrides,
  });
}

async function countOf({ ledger }: Person): Promise<number> {
  return (await unitOfWork.repositories.expenses.page(ledger.id, {}, 1, 1)).total;
}

describe('an expense that is stated field by field', () => {
  it('is confirmed, has the defaults of the person, and remembers who stated it', async () => {
    const { id: categoryId } = await category('Travel');

    const { expense } = await service.create(person, { amount: new Decimal('12.5'), description: 'Metro', categoryId });

    expect(expense).toMatchObject({
      userId: person.user.id,
      categoryId,
      currency: 'EUR',
      description: 'Metro',
      merchant: null,
      merchantKey: null,
      occurredOn: TODAY,
      status: 'confirmed',
      version: 1,
    });
    expect(await service.get(person, expense.id)).toEqual(expense);
    expect(await unitOfWork.repositories.provenance.list(person.ledger.id, expense.id)).toMatchObject([
      { provider: 'person', rawText: 'Metro', suggestion: { amount: '12.5', category: 'Travel' } },
    ]);
  });

  it('teaches its category', async () => {
    const { id: categoryId } = await category('Travel');
    const stated = { amount: new Decimal(1200), currency: 'JPY', description: 'Zorblax', occurredOn: '2026-01-01' };

    const { expense } = await service.create(person, { ...stated, merchant: 'Blorf & Söhne', categoryId });

    expect(expense).toMatchObject({ ...stated, merchant: 'Blorf & Söhne', merchantKey: 'blorf sohne' });
    const rules = await unitOfWork.repositories.merchantRules.list(person.ledger.id);
    expect(rules).toContainEqual(expect.objectContaining({ kind: 'merchant', key: 'blorf sohne', categoryId }));
  });

  it.each<[string, object, string]>([
    ['in no currency that there is', { currency: 'EUX' }, 'currency'],
    ['finer than its currency', { amount: new Decimal('4.505') }, 'amount'],
    ['in a category that the ledger does not have', { categoryId: NOWHERE }, 'categoryId'],
  ])('is refused %s, and nothing is stored or learned', async (_, wrong, field) => {
    const { id: categoryId } = await category('Travel');
    const input = { amount: new Decimal(1), description: 'Metro', categoryId, merchant: 'Bar', ...wrong };

    const refusal = await service.create(person, input).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InvalidEditError);
    expect(refusal).toMatchObject({ field });

    expect(await countOf(person)).toBe(0);
    expect(await unitOfWork.repositories.merchantRules.list(person.ledger.id)).toEqual([]);
  });

  it('is refused in an archived category, and with an amount that is none', async () => {
    const { id: categoryId } = await category('Travel');
    const input = { amount: new Decimal(0), description: 'Metro', categoryId };
    await expect(service.create(person, input)).rejects.toMatchObject({ name: 'InvalidAmountError' });
    await unitOfWork.repositories.categories.update(person.ledger.id, categoryId, { archived: true });
    await expect(service.create(person, { ...input, amount: new Decimal(1) })).rejects.toMatchObject({
      field: 'categoryId',
    });
  });

  it('is stored in the transaction that is open, and undone with it', async () => {
    const { id: categoryId } = await category('Travel');
    const undone = unitOfWork.run(async (repositories) => {
      const inside = new ExpenseService({
        unitOfWork: joinUnitOfWork(repositories),
        classification,
        clock: () => NOW,
      });
      await inside.create(person, { amount: new Decimal(1), description: 'Metro', categoryId });
      throw new Error('undone');
    });

    await expect(undone).rejects.toThrow('undone');
    expect(await countOf(person)).toBe(0);
  });
});

it('lists in slices, in any order, and what is to be reviewed apart', async () => {
  await stored({ description: 'a', amount: new Decimal(3), status: 'confirmed' });
  await stored({ description: 'b', amount: new Decimal(1) });
  await stored({ description: 'c', amount: new Decimal(2) });

  const first = await service.list(person, { sort: 'amount' }, 2);
  const rest = await service.list(person, { sort: 'amount' }, 2, first.next!);
  const review = await service.review(person, { sort: '-amount' }, 10);

  expect([...first.items, ...rest.items].map(({ description }) => description)).toEqual(['b', 'c', 'a']);
  expect(rest.next).toBeNull();
  expect(review.items.map(({ description }) => description)).toEqual(['c', 'b']);
  expect((await service.list(stranger, {}, 10)).items).toEqual([]);
});

describe('understanding an expense again', () => {
  /** Understood once, when nothing was known of it. */
  async function saved(text = 'zorblax 4.50 EUR'): Promise<Expense> {
    const { expenses } = await service.save(person, { text });
    expect(expenses[0]?.status).toBe('needs_review');
    return expenses[0]!;
  }

  async function teach(description: string, name: string): Promise<void> {
    const { id: categoryId } = await category(name);
    for (let times = 0; times < 5; times += 1) {
      await service.create(person, { amount: new Decimal(1), description, categoryId });
    }
  }

  it('uses what was learned since, and settles it when it is sure now', async () => {
    const { id } = await saved();
    await teach('Zorblax', 'Travel');

    const after = await service.reclassify(person, id);

    expect(after).toMatchObject({ categoryId: (await category('Travel')).id, status: 'confirmed', version: 2 });
    const provenance = await unitOfWork.repositories.provenance.list(person.ledger.id, id);
    expect(provenance.map(({ rawText }) => rawText)).toEqual(['zorblax 4.50 EUR', 'zorblax 4.50 EUR']);
    expect(provenance[1]?.provider).toBe('memory');
  });

  it('leaves it to be reviewed when nothing is surer', async () => {
    const { id } = await saved();

    expect(await service.reclassify(person, id)).toMatchObject({ status: 'needs_review', version: 2 });
  });

  it('never touches a category that a person set', async () => {
    const { id } = await saved();
    const { id: health } = await category('Health');
    await service.edit(person, id, { categoryId: health, status: 'needs_review' });
    await teach('Zorblax', 'Travel');

    expect(await service.reclassify(person, id)).toMatchObject({ categoryId: health, status: 'confirmed' });
  });

  it('finds its item by its words among several of one worth, whatever a person set of its worth', async () => {
    const { expenses } = await service.save(person, { text: 'zorblax 5 EUR, blorf 5 EUR' });
    const blorf = expenses.find(({ description }) => /blorf/i.test(description))!;
    await teach('Blorf', 'Travel');
    const after = await service.reclassify(person, blorf.id);
    expect(after.categoryId).toBe((await category('Travel')).id);

    const other = await saved('wibble 7 EUR');
    await service.edit(person, other.id, { amount: new Decimal(8), currency: 'USD', status: 'needs_review' });
    const again = await service.reclassify(person, other.id);
    expect([again.amount.toFixed(), again.currency]).toEqual(['8', 'USD']);
  });

  it('reads days as on the day that it was written', async () => {
    const { id, occurredOn } = await saved('zorblax 4.50 EUR yesterday');

    expect((await service.reclassify(person, id)).occurredOn).toBe(occurredOn);
  });

  it.each<[string, () => Promise<Expense>, string]>([
    ['one that is confirmed', () => stored({ status: 'confirmed' }), 'confirmed'],
    ['one without a text', () => stored(), 'no-text'],
  ])('is refused for %s, which stays as it is', async (_, make, reason) => {
    const before = await make();

    await expect(service.reclassify(person, before.id)).rejects.toMatchObject({
      name: 'NotReclassifiableError',
      reason,
    });
    expect(await service.get(person, before.id)).toEqual(before);
  });

  it('is refused when its text reads otherwise now', async () => {
    const { id } = await saved();
    await unitOfWork.repositories.expenses.update(person.ledger.id, id, { amount: new Decimal(9) });

    await expect(service.reclassify(person, id)).rejects.toMatchObject({ reason: 'reads-otherwise' });
  });

  it("is refused for another ledger's, as for one that never was", async () => {
    const { id } = await saved();

    await expect(service.reclassify(stranger, id)).rejects.toMatchObject({ name: 'ExpenseNotFoundError' });
    await expect(service.reclassify(person, NOWHERE)).rejects.toMatchObject({ name: 'ExpenseNotFoundError' });
  });
});

describe('several expenses at once', () => {
  it('are edited alike, each with its history, and the category teaches', async () => {
    const [one, two] = [await stored(), await stored({ merchant: 'Bar', merchantKey: 'bar' })];
    const { id: categoryId } = await category('Travel');

    const changed = await service.updateMany(person, [two.id, one.id, two.id], { categoryId });

    expect(changed.map(({ id }) => id)).toEqual([two.id, one.id]);
    expect(changed).toMatchObject([one, two].map(() => ({ categoryId, status: 'confirmed', version: 2 })));
    expect(await unitOfWork.repositories.provenance.listChanges(person.ledger.id, one.id)).toHaveLength(1);
    const rules = await unitOfWork.repositories.merchantRules.list(person.ledger.id);
    expect(rules).toContainEqual(expect.objectContaining({ kind: 'merchant', key: 'bar', categoryId }));
  });

  it('are deleted', async () => {
    const [one, two] = [await stored(), await stored()];

    const deleted = await service.deleteMany(person, [one.id, two.id]);

    expect(deleted.every(({ deletedAt }) => deletedAt !== null)).toBe(true);
    expect(await countOf(person)).toBe(0);
  });

  it("are none when one of them is not there, or is another ledger's", async () => {
    const before = await stored();
    for (const missing of [NOWHERE, before.id]) {
      const [who, ids] = missing === NOWHERE ? [person, [before.id, missing]] : [stranger, [missing]];
      const refusal = { name: 'ExpenseNotFoundError' };
      await expect(service.updateMany(who, ids, { description: 'x' })).rejects.toMatchObject(refusal);
      await expect(service.deleteMany(who, ids)).rejects.toMatchObject(refusal);
    }
    expect(await service.get(person, before.id)).toEqual(before);
  });

  it('are at most 500', async () => {
    const ids = Array.from({ length: MOST_AT_ONCE + 1 }, (_, index) => `${index}`);

    await expect(service.updateMany(person, ids, {})).rejects.toMatchObject({
      name: 'TooManyExpensesError',
      limit: 500,
    });
    await expect(service.deleteMany(person, ids)).rejects.toMatchObject({ name: 'TooManyExpensesError' });
  });
});
