import type { Assistant } from '@expenses/llm';
import { LocalAssistant } from '@expenses/llm/local';
import { assertStorableAmount, findCurrency, type ExpenseCategory, type Ledger } from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import fc from 'fast-check';
import type { ClassifiedItem, RejectedMessage, UnderstoodMessage } from './classification-result.ts';
import { ClassificationService, type ClassificationRequest } from './classification-service.ts';
import { readMessage } from './message-reader.ts';

const TODAY = '2026-03-04';
const local = new LocalAssistant({ read: readMessage });

let unitOfWork: InMemoryUnitOfWork;
let ledger: Ledger;
let categories: readonly ExpenseCategory[];

beforeEach(async () => {
  unitOfWork = new InMemoryUnitOfWork();
  const { repositories } = unitOfWork;
  const user = await repositories.users.add({});
  ledger = await repositories.ledgers.add({ name: 'Personal', baseCurrency: 'EUR', ownerId: user.id });
  categories = await repositories.categories.list(ledger.id);
});

function classify(overrides: Partial<ClassificationRequest>, assistants: { local?: Assistant } = {}) {
  const { merchantRules, modelUsage } = unitOfWork.repositories;
  const service = new ClassificationService({ assistant: local, local, merchantRules, modelUsage, ...assistants });
  return service.classify({
    text: 'Coffee at Starbucks 4.50 EUR',
    ledgerId: ledger.id,
    userId: 'someone',
    categories,
    today: TODAY,
    defaultCurrency: 'EUR',
    locale: 'en-GB',
    ...overrides,
  });
}

async function understand(...request: Parameters<typeof classify>): Promise<UnderstoodMessage> {
  const result = await classify(...request);
  if (result.status === 'rejected') throw new Error(`Rejected: ${result.message}`);
  return result;
}

async function onlyItem(...request: Parameters<typeof classify>): Promise<ClassifiedItem> {
  const { items } = await understand(...request);
  expect(items).toHaveLength(1);
  return items[0]!;
}

async function choose(key: string, categoryName: string): Promise<void> {
  const categoryId = categoryNamed(categoryName).id;
  await unitOfWork.repositories.merchantRules.recordChoice({ ledgerId: ledger.id, kind: 'merchant', key, categoryId });
}

function categoryNamed(name: string): ExpenseCategory {
  return categories.find((category) => category.name === name)!;
}

function codesOf({ warnings }: UnderstoodMessage): string[] {
  return warnings.map(({ code }) => code);
}

describe('an ordinary message', () => {
  it('becomes an amount, a currency, a day, a merchant and a category, and needs no question', async () => {
    const result = await understand({ text: '  Coffee at Starbucks 4.50 EUR ' });

    expect(result).toMatchObject({ status: 'understood', text: 'Coffee at Starbucks 4.50 EUR', warnings: [] });
    expect(result.items).toHaveLength(1);
    const [item] = result.items;
    expect(item).toMatchObject({
      description: 'Coffee at Starbucks',
      merchant: 'Starbucks',
      merchantKey: 'starbucks',
      currency: 'EUR',
      occurredOn: TODAY,
      category: { name: 'Food & Dining' },
      issues: [],
      sure: true,
      provenance: { provider: 'local', failure: null },
    });
    expect(item?.amount?.toFixed()).toBe('4.5');
    expect(item?.confidence).toBeGreaterThan(0.8);
  });

  it('offers every other category exactly once, the likeliest first', async () => {
    const { category, alternatives } = await onlyItem({ text: 'Coffee at Starbucks 4.50 EUR' });
    const guess = await local.categorize({
      text: 'Coffee at Starbucks 4.50 EUR',
      categories: categories.map(({ name }) => name),
      today: TODAY,
      defaultCurrency: 'EUR',
      locale: 'en-GB',
    });

    const likeliest = guess.response.expenses[0]!.alternatives;
    expect(alternatives.slice(0, likeliest.length).map(({ name }) => name)).toEqual(likeliest);
    expect([category, ...alternatives]).toHaveLength(categories.length);
    expect(new Set([category, ...alternatives])).toEqual(new Set(categories));
  });

  it('of several purchases becomes an item for each', async () => {
    const { status, items } = await understand({ text: 'coffee 3, bagel 4.50 and taxi 12' });

    expect(status).toBe('understood');
    expect(items.map(({ description, amount, category }) => [description, amount?.toFixed(2), category.name])).toEqual([
      ['coffee', '3.00', 'Food & Dining'],
      ['bagel', '4.50', 'Food & Dining'],
      ['taxi', '12.00', 'Transport'],
    ]);
  });

  it('that names no currency is taken in the preferred one, and says so', async () => {
    const result = await understand({ text: 'Coffee at Starbucks 4.50', defaultCurrency: 'CHF' });

    expect(result).toMatchObject({ status: 'understood', items: [{ currency: 'CHF', sure: true }] });
    expect(result.warnings).toEqual([
      { code: 'assumed-currency', message: 'The text names no currency, so your preferred one was taken.' },
    ]);
  });
});

describe('a message that is no expense is rejected with its reason', () => {
  it.each<[RejectedMessage['reason'], string, RegExp]>([
    ['empty', ' \n\t ', /message is empty/],
    ['too-short', 'hi', /at least 3 characters/],
    ['too-long', `coffee ${'x'.repeat(500)} 3 EUR`, /at most 500 characters/],
    ['script-injection', '<script>alert(1)</script> coffee 3 EUR', /script or HTML/],
    ['zero-amount', 'coffee 0 EUR', /amount is zero/],
    ['negative-amount', 'coffee -5 EUR', /amount is negative/],
    ['amount-too-large', 'rent 12345678901234567 EUR', /at most 15 digits/],
    ['zero-amount', 'taxi 10 EUR, coffee 0 EUR', /amount is zero/],
  ])('%s', async (reason, text, message) => {
    expect(await classify({ text })).toEqual({
      status: 'rejected',
      reason,
      message: expect.stringMatching(message) as string,
    });
  });
});

describe('what is not sure needs a review', () => {
  it('without an amount: it is left open, and asked for', async () => {
    const result = await understand({ text: 'Coffee at Starbucks' });

    expect(result).toMatchObject({
      status: 'needs_review',
      items: [{ amount: null, issues: ['no-amount'], sure: false, category: { name: 'Food & Dining' } }],
    });
    expect(result.warnings).toContainEqual({
      code: 'no-amount',
      message: 'No amount was found. Add how much it cost, for example "Coffee 4.50 EUR".',
    });
  });

  it('with a category that nothing settles', async () => {
    const result = await understand({ text: 'blorf 12 EUR' });

    expect(result).toMatchObject({
      status: 'needs_review',
      items: [{ issues: ['unsure-category'], sure: false }],
    });
  });

  it('with a sign that stands for several currencies', async () => {
    const result = await understand({ text: 'lunch $12' });

    expect(result).toMatchObject({
      status: 'needs_review',
      items: [{ currency: 'USD', issues: ['ambiguous-currency'], sure: false }],
    });
  });

  it('as soon as one of several items is not sure, which leaves the others sure', async () => {
    const { status, items } = await understand({ text: 'coffee 4 EUR, blorf 3 EUR' });

    expect(status).toBe('needs_review');
    expect(items.map(({ sure }) => sure)).toEqual([true, false]);
  });

  it('and each warning comes once, however many items it is true of', async () => {
    const result = await understand({ text: 'blorf 12, zlumf 13, quang 14' });

    expect(result.items).toHaveLength(3);
    expect(codesOf(result)).toEqual(['unsure-category', 'assumed-currency']);
  });

  it('with a guess that the ledger has no category for, which takes its last one', async () => {
    const stranger = categories.map(({ name }) => ({ category: `${name} of another ledger`, probability: 0.9 }));
    const result = await understand(
      { text: 'blorf 12 EUR' },
      { local: new LocalAssistant({ read: readMessage, classify: () => stranger }) },
    );

    expect(result.items).toMatchObject([{ category: { name: 'Other' } }]);
  });
});

describe('what the request states beside the text', () => {
  it('fills the currency and the day that the text leaves open, with no warning of an assumption', async () => {
    const result = await understand({ text: 'Coffee at Starbucks 4.50', currency: 'USD', occurredOn: '2026-02-01' });

    expect(result).toMatchObject({
      status: 'understood',
      items: [{ currency: 'USD', occurredOn: '2026-02-01', sure: true }],
      warnings: [],
    });
  });

  it('gives way to the text where they contradict each other, and that is looked at', async () => {
    const text = 'Coffee at Starbucks 4.50 EUR yesterday';
    const result = await understand({ text, currency: 'USD', occurredOn: TODAY });

    expect(result).toMatchObject({
      status: 'needs_review',
      items: [{ currency: 'EUR', occurredOn: '2026-03-03', issues: ['request-disagrees'] }],
    });
    expect(codesOf(result)).toEqual(['request-disagrees']);
  });

  it('tells which dollar is meant', async () => {
    const result = await understand({ text: 'Coffee at Starbucks $4.50', currency: 'CAD' });

    expect(result).toMatchObject({ status: 'understood', items: [{ currency: 'CAD' }], warnings: [] });
  });

  it('is looked at when it is a day to come', async () => {
    const result = await understand({ occurredOn: '2026-03-05' });

    expect(result).toMatchObject({ status: 'needs_review', items: [{ issues: ['future-date'] }] });
  });
});

describe('memory', () => {
  it("settles a merchant's category by what this ledger's people chose before", async () => {
    await choose('starbucks', 'Gifts & Donations');

    expect(await onlyItem({})).toMatchObject({
      category: { name: 'Gifts & Donations' },
      sure: true,
      provenance: { provider: 'memory', usage: null, failure: null },
    });
  });

  it('still offers the local guess, as the first alternative', async () => {
    await choose('starbucks', 'Gifts & Donations');

    expect((await onlyItem({})).alternatives[0]?.name).toBe('Food & Dining');
  });

  it('is less sure of a choice that contradicts an earlier one, until it is repeated', async () => {
    await choose('starbucks', 'Food & Dining');
    await choose('starbucks', 'Gifts & Donations');
    const contradicted = await onlyItem({});
    await choose('starbucks', 'Gifts & Donations');
    const confirmed = await onlyItem({});

    expect(contradicted).toMatchObject({
      category: { name: 'Gifts & Donations' },
      issues: ['unsure-category'],
      sure: false,
    });
    expect(confirmed).toMatchObject({ category: { name: 'Gifts & Donations' }, sure: true });
    expect(confirmed.confidence).toBeGreaterThan(contradicted.confidence);
  });

  it('is ignored when the category is archived', async () => {
    await choose('starbucks', 'Gifts & Donations');
    await unitOfWork.repositories.categories.update(ledger.id, categoryNamed('Gifts & Donations').id, {
      archived: true,
    });
    categories = await unitOfWork.repositories.categories.list(ledger.id);

    expect(await onlyItem({})).toMatchObject({
      category: { name: 'Food & Dining' },
      provenance: { provider: 'local' },
    });
  });

  it('of another ledger is not asked', async () => {
    await choose('starbucks', 'Gifts & Donations');

    expect(await onlyItem({ ledgerId: 'another-ledger' })).toMatchObject({ provenance: { provider: 'local' } });
  });
});

describe('a default category that was renamed', () => {
  async function rename(from: string, to: string): Promise<void> {
    await unitOfWork.repositories.categories.update(ledger.id, categoryNamed(from).id, { name: to });
    categories = await unitOfWork.repositories.categories.list(ledger.id);
  }

  it('is understood as before, and answered by its new name', async () => {
    await rename('Food & Dining', 'Eating out');

    expect(await onlyItem({})).toMatchObject({ category: { name: 'Eating out' }, sure: true });
  });

  it('is offered once among the alternatives', async () => {
    await rename('Food & Dining', 'Eating out');

    const { alternatives } = await onlyItem({ text: 'Taxi 12 EUR' });
    expect(alternatives.filter(({ name }) => name === 'Eating out')).toHaveLength(1);
    expect(alternatives).toHaveLength(15);
  });

  it('gives its old name to one of the person’s own that took it', async () => {
    await rename('Food & Dining', 'Eating out');
    const own = await unitOfWork.repositories.categories.add(ledger.id, { name: 'Food & Dining', emoji: '🥪' });
    categories = await unitOfWork.repositories.categories.list(ledger.id);

    expect((await onlyItem({})).category.id).toBe(own.id);
  });
});

describe('whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            'coffee',
            'Uber',
            '4.50',
            '-3',
            '0',
            '1e400',
            '€',
            'EUR',
            '$',
            'yesterday',
            'and',
            ',',
            '\n',
            '12/03',
            '5k',
          ],
          ...['0.00001', '99999999999999999999', '1.234,56', 'split 3 ways', '<b>', '20%', 'at', '٣', '½', '🍕'],
        ),
        { maxLength: 12 },
      )
      .map((words) => words.join(' ')),
  );

  it('nothing is thrown, and what is understood can be stored', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (raw) => {
        const result = await classify({ text: raw });

        const items = result.status === 'rejected' ? [] : result.items;
        expect(items.length > 0).toBe(result.status !== 'rejected');
        expect(result.status === 'understood').toBe(items.length > 0 && items.every(({ sure }) => sure));
        for (const { amount, category, currency, confidence, sure, issues } of items) {
          if (amount !== null) assertStorableAmount(amount);
          expect(amount !== null || !sure).toBe(true);
          expect(categories).toContain(category);
          expect(findCurrency(currency)).not.toBeNull();
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(sure).toBe(issues.length === 0);
        }
      }),
      { numRuns: 500 },
    );
  });
});

it('fails loudly for a ledger without categories, which no ledger is', async () => {
  await expect(classify({ categories: [] })).rejects.toThrow();
});
