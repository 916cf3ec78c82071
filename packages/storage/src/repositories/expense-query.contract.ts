import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Expense, NewExpense } from '../domain/expense.ts';
import { EXPENSE_SORTS, type ExpenseCursor, type ExpenseSort } from './expense-order.ts';
import type {
  ExpenseQuery,
  ExpenseRepository,
  GroupTotal,
  StreamedExpense,
  TotalDimension,
} from './expense-repository.ts';
import type { Repositories } from './repositories.ts';
import { anExpense, idsOf, newPlace, type Place, type StorageUnderTest } from './storage-under-test.ts';

/** What `ExpenseRepository` does with a query: filters and orders, in slices, in pages and as a stream. */
export function expenseQueryContract(storage: () => StorageUnderTest): void {
  describe('ExpenseRepository, asked with a query', () => {
    let repositories: Repositories;
    let expenses: ExpenseRepository;
    let place: Place;

    beforeEach(async () => {
      ({ repositories } = storage().unitOfWork);
      ({ expenses } = repositories);
      place = await newPlace(repositories);
    });

    const add = (overrides: Partial<NewExpense> = {}): Promise<Expense> => expenses.add(anExpense(place, overrides));

    const found = async (query: ExpenseQuery): Promise<string[]> => {
      const { items } = await expenses.page(place.ledgerId, query, 1, 100);
      return items.map(({ description }) => description).sort();
    };

    async function walk(query: ExpenseQuery, limit: number, between?: () => Promise<void>): Promise<Expense[]> {
      const seen: Expense[] = [];
      for (let after: ExpenseCursor | null | undefined; after !== null;) {
        const slice = await expenses.list(place.ledgerId, query, limit, after);
        seen.push(...slice.items);
        after = slice.next;
        await between?.();
      }
      return seen;
    }

    const streamed = async (from: ExpenseRepository, query: ExpenseQuery): Promise<Expense[]> =>
      (await all(from.stream(place.ledgerId, query))).map(({ expense }) => expense);

    describe('the filter', () => {
      test('text is found in descriptions and in merchants, in any case', async () => {
        await add({ description: 'Flat white', merchant: 'Café Zürich' });
        await add({ description: 'CAFÉ CRÈME' });
        await add({ description: 'Tea' });
        expect(await found({ text: 'café' })).toEqual(['CAFÉ CRÈME', 'Flat white']);
        expect(await found({ text: 'ZÜRICH' })).toEqual(['Flat white']);
        expect(await found({ text: 'cafeteria' })).toEqual([]);
      });

      test.each([
        ['%', '100% cotton'],
        ['_', 'snake_case'],
        ['\\', 'back\\slash'],
        ["'", "Lidl's"],
        ['0% c', '100% cotton'],
      ])('%s is a character like any other', async (text, match) => {
        for (const description of ['100% cotton', 'snake_case', 'back\\slash', "Lidl's", 'plain']) {
          await add({ description });
        }
        expect(await found({ text })).toEqual([match]);
      });

      test('no text has a NUL', async () => {
        await add();
        expect(await found({ text: 'a\0b' })).toEqual([]);
        expect(await found({ merchant: '\0' })).toEqual([]);
      });

      test('a merchant is found by its key, and by its whole name in any case', async () => {
        await add({ description: 'one', merchant: 'Café Müller', merchantKey: 'cafe muller' });
        await add({ description: 'two', merchant: 'CAFÉ MÜLLER' });
        await add({ description: 'three', merchant: 'Müller' });
        expect(await found({ merchant: 'cafe muller' })).toEqual(['one']);
        expect(await found({ merchant: 'café müller' })).toEqual(['one', 'two']);
        expect(await found({ merchant: 'MÜLLER' })).toEqual(['three']);
      });

      test('amounts are compared as numbers, both ends included, and a currency exactly', async () => {
        for (const amount of ['9', '9.9999', '10', '100'])
          await add({ description: amount, amount: new Decimal(amount) });
        await add({ description: 'yen', amount: new Decimal(10), currency: 'JPY' });
        expect(await found({ minAmount: new Decimal('9.9999'), maxAmount: new Decimal(10) })).toEqual([
          '10',
          '9.9999',
          'yen',
        ]);
        expect(await found({ minAmount: new Decimal('10.0001') })).toEqual(['100']);
        expect(await found({ currency: 'JPY' })).toEqual(['yen']);
      });
    });

    describe('the order', () => {
      test.each<[ExpenseSort, string[]]>([
        ['-occurredOn', ['c', 'a', 'b']],
        ['occurredOn', ['b', 'a', 'c']],
        ['-amount', ['b', 'c', 'a']],
        ['amount', ['a', 'c', 'b']],
        ['-createdAt', ['c', 'b', 'a']],
      ])('%s', async (sort, expected) => {
        await add({ description: 'a', occurredOn: '2026-03-02', amount: new Decimal('2') });
        await add({ description: 'b', occurredOn: '2026-03-01', amount: new Decimal('100') });
        await add({ description: 'c', occurredOn: '2026-03-03', amount: new Decimal('12.5') });
        const seen = await walk({ sort }, 2);
        expect(seen.map(({ description }) => description)).toEqual(expected);
        const { items } = await expenses.page(place.ledgerId, { sort }, 2, 2);
        expect(items.map(({ description }) => description)).toEqual(expected.slice(2));
      });

      test('a cursor from another order is refused', async () => {
        await add();
        await add();
        const { next } = await expenses.list(place.ledgerId, { sort: 'amount' }, 1);
        const other = expenses.list(place.ledgerId, {}, 1, next ?? undefined);
        await expect(other).rejects.toMatchObject({ name: 'CursorMismatchError' });
      });

      test('walking by cursor, paging and streaming give the sorted whole, whatever the filter and the order', async () => {
        for (const { category, ...item } of fc.sample(anyExpense, { numRuns: 40, seed: 7 })) {
          await add({ ...item, categoryId: place.categories[category]!.id });
        }
        const everything = await walk({}, 100);
        expect(everything).toHaveLength(40);
        await fc.assert(
          fc.asyncProperty(anyQuery, fc.integer({ min: 1, max: 50 }), async ({ category, ...rest }, limit) => {
            const query = {
              ...rest,
              ...(category === undefined ? {} : { categoryId: place.categories[category]!.id }),
            };
            const expected = idsOf(sorted(everything.filter(matcher(query)), query.sort ?? '-occurredOn'));
            expect(idsOf(await walk(query, limit))).toEqual(expected);
            expect(idsOf(await streamed(expenses, query))).toEqual(expected);
            const page = await expenses.page(place.ledgerId, query, 1, 100);
            expect(idsOf(page.items)).toEqual(expected);
            expect(page.total).toBe(expected.length);
            const totals = await expenses.totals(place.ledgerId, query);
            expect(totals.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
          }),
          { numRuns: 60 },
        );
      });

      test('in every order, expenses that come and go during a walk neither hide nor repeat one that stays', async () => {
        for (const sort of EXPENSE_SORTS) {
          place = await newPlace(repositories);
          const items = fc.sample(anyExpense, { numRuns: 14, seed: 3 });
          const added: Expense[] = [];
          for (const { category: _, ...item } of items.slice(0, 10)) added.push(await add(item));
          const coming = items.slice(10);
          const deleted: string[] = [];
          const seen = await walk({ sort }, 2, async () => {
            const item = coming.pop();
            if (item === undefined) return;
            const { category: _, ...rest } = item;
            await add(rest);
            const victim = added[(deleted.length * 3) % added.length]!;
            await expenses.delete(place.ledgerId, victim.id);
            deleted.push(victim.id);
          });
          const stayed = idsOf(added).filter((id) => !deleted.includes(id));
          expect(
            idsOf(seen)
              .filter((id) => stayed.includes(id))
              .sort(),
          ).toEqual(stayed.sort());
          expect(new Set(idsOf(seen)).size).toBe(seen.length);
        }
      });
    });

    describe('the stream', () => {
      test('gives every field, and how an expense came to be what it is when asked', async () => {
        const expense = await add({ merchant: 'Bar', merchantKey: 'bar' });
        const { ledgerId, id: expenseId } = expense;
        const classified = await repositories.provenance.add({
          ledgerId,
          expenseId,
          rawText: 'coffee "4.50" ☕\nBar',
          provider: 'openai',
          model: 'm',
          promptVersion: '3',
          suggestion: { category: null, items: [1.5, 'x'] },
          confidence: 0.9375,
          inputTokens: 812,
          outputTokens: 64,
          costUsd: new Decimal('0.000000005'),
          latencyMs: 3,
          failure: null,
        });
        const again = await repositories.provenance.add({ ...classified, rawText: 'again', costUsd: null });
        const edit = { ledgerId, expenseId, userId: place.userId, version: 2 };
        const change = await repositories.provenance.addChange({
          ...edit,
          changes: { amount: { from: '1', to: '2' } },
        });
        const other = await add({ occurredOn: '2020-01-01' });
        const { name: categoryName } = place.categories[0]!;

        expect(await all(expenses.stream(ledgerId, {}))).toEqual([
          { expense, categoryName },
          { expense: other, categoryName },
        ]);
        expect(await all(expenses.stream(ledgerId, {}, { includeProvenance: true }))).toEqual([
          { expense, categoryName, provenance: [classified, again], changes: [change] },
          { expense: other, categoryName, provenance: [], changes: [] },
        ]);
      });

      test('is the same inside a unit of work, where it sees what the work did', async () => {
        await add({ occurredOn: '2026-01-01' });
        const ids = await storage().unitOfWork.run(async (inside) => {
          const made = await inside.expenses.add(anExpense(place));
          const [one, two] = [inside.expenses.stream(place.ledgerId, {}), inside.expenses.stream(place.ledgerId, {})];
          const [first, second] = [await all(one), await all(two)];
          expect(second).toEqual(first);
          return { made: made.id, streamed: first.map(({ expense }) => expense.id) };
        });
        expect(ids.streamed).toHaveLength(2);
        expect(ids.streamed[0]).toBe(ids.made);
      });

      test("tells nothing of another ledger's", async () => {
        const other = await newPlace(repositories);
        await expenses.add(anExpense(other));
        expect(await all(expenses.stream(place.ledgerId, {}))).toEqual([]);
      });
    });

    describe('totals by several dimensions', () => {
      test('are what the expenses of the period add up to, whatever it is, also one that ends before it begins', async () => {
        const added: Expense[] = [];
        for (const { category, ...item } of fc.sample(anyExpense, { numRuns: 40, seed: 11 })) {
          added.push(await add({ ...item, categoryId: place.categories[category]!.id }));
        }
        await fc.assert(
          fc.asyncProperty(anyPeriod, fc.subarray([...KEPT_DIMENSIONS]), async (period, dimensions) => {
            const expected = addedUp(added.filter(matcher(period)), dimensions);
            const groups = await expenses.groupTotals(place.ledgerId, period, dimensions);
            expect(groups.map((group) => lineOf(group, dimensions)).sort()).toEqual(expected);
            const [each = []] = await expenses.groupTotalsEach(place.ledgerId, period, [dimensions]);
            expect(each.map((group) => lineOf(group, dimensions)).sort()).toEqual(expected);
          }),
          { numRuns: 80 },
        );
      });

      test('group by month, ISO week, category, merchant and status, and never add currencies together', async () => {
        const [food, groceries] = idsOf(place.categories) as [string, string];
        await add({ occurredOn: '2026-12-31', categoryId: food, merchant: 'Bar', merchantKey: 'bar' });
        await add({ occurredOn: '2027-01-01', categoryId: food, merchant: 'Bar', merchantKey: 'bar', currency: 'JPY' });
        await add({ occurredOn: '2027-01-04', categoryId: groceries, merchant: 'Corner', status: 'needs_review' });
        await add({ occurredOn: '2027-01-03', categoryId: groceries });

        const written = async (
          ...dimensions: Parameters<typeof expenses.groupTotals>[2][number][]
        ): Promise<string[]> =>
          (await expenses.groupTotals(place.ledgerId, {}, dimensions))
            .map(({ currency, total, count, ...group }) => JSON.stringify([currency, total.toFixed(), count, group]))
            .sort();
        const line = (currency: string, total: string, count: number, group: object): string =>
          JSON.stringify([currency, total, count, group]);

        expect(await written()).toEqual([line('EUR', '13.5', 3, {}), line('JPY', '4.5', 1, {})]);
        expect(await written('week')).toEqual([
          line('EUR', '4.5', 1, { week: '2027-W01' }),
          line('EUR', '9', 2, { week: '2026-W53' }),
          line('JPY', '4.5', 1, { week: '2026-W53' }),
        ]);
        expect(await written('merchant')).toEqual([
          line('EUR', '4.5', 1, { merchant: 'Corner', merchantName: 'Corner' }),
          line('EUR', '4.5', 1, { merchant: 'bar', merchantName: 'Bar' }),
          line('EUR', '4.5', 1, { merchant: null, merchantName: null }),
          line('JPY', '4.5', 1, { merchant: 'bar', merchantName: 'Bar' }),
        ]);
        expect(await written('month', 'category', 'status')).toEqual([
          line('EUR', '4.5', 1, { month: '2026-12', categoryId: food, status: 'confirmed' }),
          line('EUR', '4.5', 1, { month: '2027-01', categoryId: groceries, status: 'confirmed' }),
          line('EUR', '4.5', 1, { month: '2027-01', categoryId: groceries, status: 'needs_review' }),
          line('JPY', '4.5', 1, { month: '2027-01', categoryId: food, status: 'confirmed' }),
        ]);
        expect(await expenses.groupTotals(place.ledgerId, { to: '2020-01-01' }, ['week'])).toEqual([]);
      });

      test('convert by the rates of days what is not converted into their currency', async () => {
        const kept = { rate: new Decimal('0.5'), rateDate: '2026-03-01', rateSource: 'person' };
        await add({ occurredOn: '2026-03-01', amount: new Decimal(10) });
        await add({ occurredOn: '2026-03-02', amount: new Decimal(10), merchant: 'Bar' });
        await add({ occurredOn: '2026-03-03', amount: new Decimal(10) });
        await add({ occurredOn: '2026-03-02', currency: 'CHF', amount: new Decimal(2) });
        const [inDollars, inEuros] = ['USD', 'EUR'].map((currency) => ({ ...kept, currency, amount: new Decimal(1) }));
        await add({ occurredOn: '2026-03-02', currency: 'CHF', amount: new Decimal(2), conversion: inDollars! });
        await add({ occurredOn: '2026-03-03', currency: 'CHF', amount: new Decimal(2), conversion: inEuros! });
        const rates = [
          { day: '2026-03-01', currency: 'EUR', rate: new Decimal('1.000000000000001') },
          { day: '2026-03-02', currency: 'EUR', rate: new Decimal('1.2') },
          { day: '2026-03-02', currency: 'CHF', rate: new Decimal(3) },
        ];

        const [all = [], byMerchant = []] = await expenses.groupTotalsEach(
          place.ledgerId,
          { from: '2026-03-01' },
          [['conversion'], ['merchant', 'conversion']],
          { into: 'USD', rates },
        );

        const written = ({ currency, total, count, convertedCurrency, converted }: GroupTotal): string =>
          `${total.toFixed()} ${currency} in ${count}: ${converted?.toFixed() ?? ''} ${convertedCurrency ?? '-'}`;
        expect(all.map(written).sort()).toEqual([
          '10 EUR in 1: 0 -',
          '2 CHF in 1: 1 EUR',
          '20 EUR in 2: 22.00000000000001 USD',
          '4 CHF in 2: 7 USD',
        ]);
        expect(byMerchant.filter(({ merchant }) => merchant === 'Bar').map(written)).toEqual(['10 EUR in 1: 12 USD']);
      });

      test.each([
        { of: 'whole months', filter: { from: '2026-03-01' } },
        { of: 'any days', filter: { from: '2026-03-02' } },
        { of: 'a text', filter: { text: 'coffee' } },
      ])('of $of, several groupings at once are what each of them is alone', async ({ filter }) => {
        const [food, groceries] = idsOf(place.categories) as [string, string];
        await add({ occurredOn: '2026-03-02', categoryId: food, merchant: 'Bar', description: 'Coffee' });
        await add({ occurredOn: '2026-03-03', categoryId: groceries, status: 'needs_review', currency: 'JPY' });
        await add({ occurredOn: '2026-04-01', categoryId: food, status: 'needs_review', description: 'Coffee' });
        const groupings: TotalDimension[][] = [
          ['status', 'conversion'],
          ['category', 'conversion'],
          ['month'],
          [],
          ...('text' in filter ? ([['merchant'], ['week', 'merchant'], ['day']] satisfies TotalDimension[][]) : []),
        ];

        const together = await expenses.groupTotalsEach(place.ledgerId, filter, groupings);

        expect(together).toHaveLength(groupings.length);
        for (const [index, dimensions] of groupings.entries()) {
          const alone = await expenses.groupTotals(place.ledgerId, filter, dimensions);
          expect(alone.length).toBeGreaterThan(0);
          expect(together[index]).toHaveLength(alone.length);
          expect(together[index]).toEqual(expect.arrayContaining([...alone]));
        }
      });
    });
  });
}

async function all(stream: AsyncIterable<StreamedExpense>): Promise<StreamedExpense[]> {
  const items: StreamedExpense[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

const AMOUNTS = ['1', '4.5', '9.99', '10', '100', '999999999999999.9999'];
const DAYS = ['2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01', '2026-03-02'];
const LATER_DAYS = ['2026-02-01', '2026-02-10', '2026-04-01', '2026-04-30'];
const WORDS = ['Coffee', 'coffee 100%', 'Tea_', 'Müsli', 'a\\b'];
const MERCHANTS = ['Bar', 'bar', 'Müller', null];
const anyAmount = fc.constantFrom(...AMOUNTS).map((amount) => new Decimal(amount));

const anyExpense = fc.record({
  category: fc.nat({ max: 2 }),
  amount: anyAmount,
  currency: fc.constantFrom('EUR', 'JPY'),
  description: fc.constantFrom(...WORDS),
  merchant: fc.constantFrom(...MERCHANTS),
  merchantKey: fc.constantFrom('bar', null),
  occurredOn: fc.constantFrom(...DAYS),
  status: fc.constantFrom('confirmed', 'needs_review'),
});

const anyQuery = fc.record(
  {
    category: fc.nat({ max: 2 }),
    status: fc.constantFrom('confirmed' as const, 'needs_review' as const),
    from: fc.constantFrom(...DAYS),
    to: fc.constantFrom(...DAYS),
    currency: fc.constantFrom('EUR', 'JPY', 'USD'),
    text: fc.constantFrom('COFFEE', '%', '_', '\\', 'müs', 'bar', ''),
    merchant: fc.constantFrom('bar', 'BAR', 'müller'),
    minAmount: anyAmount,
    maxAmount: anyAmount,
    sort: fc.constantFrom(...EXPENSE_SORTS),
  },
  { requiredKeys: [] },
);

const anyPeriod = fc.record(
  {
    from: fc.constantFrom(...DAYS, ...LATER_DAYS),
    to: fc.constantFrom(...DAYS, ...LATER_DAYS),
    status: fc.constantFrom('confirmed' as const, 'needs_review' as const),
    currency: fc.constantFrom('EUR', 'JPY'),
  },
  { requiredKeys: [] },
);

/** Those that totals are kept by. */
const KEPT_DIMENSIONS = ['month', 'category', 'status'] as const satisfies readonly TotalDimension[];

type KeptDimension = (typeof KEPT_DIMENSIONS)[number];

function lineOf({ total, count, ...group }: GroupTotal, dimensions: readonly KeptDimension[]): string {
  const { currency, month, categoryId, status } = group;
  const named = { month, category: categoryId, status };
  return [currency, total.toFixed(), count, ...dimensions.map((dimension) => named[dimension])].join(' ');
}

/** The totals, added up once more and plainly. */
function addedUp(expenses: readonly Expense[], dimensions: readonly KeptDimension[]): string[] {
  const groups = Map.groupBy(expenses, ({ currency, occurredOn, categoryId, status }) => {
    const named = { month: occurredOn.slice(0, 7), category: categoryId, status };
    return [currency, ...dimensions.map((dimension) => named[dimension])].join(' ');
  });
  return [...groups.values()]
    .map((group) => {
      const [{ currency, occurredOn, categoryId, status }] = group as [Expense];
      const total = group.reduce((sum, { amount }) => sum.plus(amount), new Exact(0));
      const month = occurredOn.slice(0, 7);
      return lineOf({ currency, month, categoryId, status, total, count: group.length }, dimensions);
    })
    .sort();
}

/** Sums of amounts of 19 digits have more than the 20 that a `Decimal` keeps by default. */
const Exact = Decimal.clone({ precision: 60 });

/** The filter, said once more and plainly. */
function matcher(query: ExpenseQuery): (expense: Expense) => boolean {
  const { categoryId, status, from, to, currency, text, merchant, minAmount, maxAmount } = query;
  const same = (a: string | null, b: string): boolean => a?.toLowerCase() === b.toLowerCase();
  return (expense) =>
    (categoryId === undefined || expense.categoryId === categoryId) &&
    (status === undefined || expense.status === status) &&
    (from === undefined || expense.occurredOn >= from) &&
    (to === undefined || expense.occurredOn <= to) &&
    (currency === undefined || expense.currency === currency) &&
    (text === undefined ||
      expense.description.toLowerCase().includes(text.toLowerCase()) ||
      (expense.merchant?.toLowerCase().includes(text.toLowerCase()) ?? false)) &&
    (merchant === undefined || expense.merchantKey === merchant || same(expense.merchant, merchant)) &&
    (minAmount === undefined || expense.amount.gte(minAmount)) &&
    (maxAmount === undefined || expense.amount.lte(maxAmount));
}

function sorted(expenses: readonly Expense[], sort: ExpenseSort): Expense[] {
  const field = sort.replace('-', '') as 'occurredOn' | 'amount' | 'createdAt';
  const sign = sort.startsWith('-') ? -1 : 1;
  const byField = (a: Expense, b: Expense): number => {
    if (field === 'amount') return a.amount.cmp(b.amount);
    const [left, right] = [a[field].valueOf(), b[field].valueOf()];
    return left < right ? -1 : left > right ? 1 : 0;
  };
  return [...expenses].sort((a, b) => sign * (byField(a, b) || (a.id < b.id ? -1 : 1)));
}
