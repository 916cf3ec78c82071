import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Conversion, Expense, NewExpense } from '../domain/expense.ts';
import { newId } from '../domain/id.ts';
import type { ExpenseCursor } from './expense-order.ts';
import type { ExpenseFilter, ExpenseRepository } from './expense-repository.ts';
import { addDraft, anExpense, idsOf, newPlace, type Place, type StorageUnderTest } from './storage-under-test.ts';

const CONVERSION: Conversion = {
  amount: new Decimal('4.91'),
  currency: 'USD',
  rate: new Decimal('1.091111111111111'),
  rateDate: '2026-03-13',
  rateSource: 'ecb',
};

export function expenseRepositoryContract(storage: () => StorageUnderTest): void {
  describe('ExpenseRepository', () => {
    let expenses: ExpenseRepository;
    let place: Place;

    beforeEach(async () => {
      ({ expenses } = storage().unitOfWork.repositories);
      place = await newPlace(storage().unitOfWork.repositories);
    });

    const add = (overrides: Partial<NewExpense> = {}): Promise<Expense> => expenses.add(anExpense(place, overrides));

    async function walk(
      limit: number,
      filter: ExpenseFilter = {},
      between: () => Promise<void> = () => Promise.resolve(),
    ): Promise<string[]> {
      const seen: string[] = [];
      for (let after: ExpenseCursor | null | undefined; after !== null;) {
        const slice = await expenses.list(place.ledgerId, filter, limit, after);
        expect(slice.items.length).toBeLessThanOrEqual(limit);
        seen.push(...idsOf(slice.items));
        after = slice.next;
        await between();
      }
      return seen;
    }

    describe('adding', () => {
      test('an added expense is found as it was given', async () => {
        const { id: draftId } = await addDraft(storage().unitOfWork.repositories, place);
        const given = anExpense(place, {
          id: newId(),
          draftId,
          amount: new Decimal('999999999999999.9999'),
          currency: 'JPY',
          conversion: CONVERSION,
          description: 'Ramen 🍜',
          merchant: 'Ichiran',
          merchantKey: 'ichiran',
          occurredOn: '2024-02-29',
          status: 'needs_review',
        });
        const added = await expenses.add(given);
        expect(added).toEqual({
          ...given,
          version: 1,
          deletedAt: null,
          createdAt: expect.any(Date) as Date,
          updatedAt: expect.any(Date) as Date,
        });
        expect(await expenses.get(place.ledgerId, added.id)).toEqual(added);
      });

      test('what is left out is null, and the id is new', async () => {
        const [one, two] = [await add(), await add()];
        expect(one).toMatchObject({ conversion: null, merchant: null, merchantKey: null, draftId: null });
        expect(one.id).not.toBe(two.id);
      });

      test('an id that the ledger has already is refused, and its expense stays', async () => {
        const first = await add({ description: 'first' });
        const second = add({ id: first.id, description: 'second' });
        await expect(second).rejects.toMatchObject({ name: 'ExpenseExistsError', expenseId: first.id });
        expect(await expenses.get(place.ledgerId, first.id)).toEqual(first);
      });

      test.each(['0', '-0', '-4.50', '0.00001', '4.12345', '1000000000000000', 'NaN', 'Infinity', '-Infinity'])(
        'the amount %s is refused, and nothing is stored or changed',
        async (text) => {
          const amount = new Decimal(text);
          const kept = await add();
          await expect(add({ amount })).rejects.toMatchObject({ name: 'InvalidAmountError' });
          await expect(expenses.update(place.ledgerId, kept.id, { amount })).rejects.toMatchObject({
            name: 'InvalidAmountError',
          });
          expect(await expenses.page(place.ledgerId, {}, 1, 10)).toEqual({ items: [kept], total: 1 });
        },
      );

      test.each(['0.0001', '1', '4.50', '999999999999999.9999'])('the amount %s is kept exactly', async (text) => {
        const { id } = await add({ amount: new Decimal(text) });
        const found = await expenses.get(place.ledgerId, id);
        expect(found?.amount.eq(text)).toBe(true);
      });

      test.each<[string, Partial<Conversion>]>([
        ['a negative amount', { amount: new Decimal(-1) }],
        ['an amount of twenty decimals', { amount: new Decimal('1e-20') }],
        ['an amount that is no number', { amount: new Decimal(NaN) }],
        ['a rate of zero', { rate: new Decimal(0) }],
        ['a rate of sixteen decimals', { rate: new Decimal('0.1234567890123456') }],
        ['an endless rate', { rate: new Decimal(Infinity) }],
      ])('a conversion with %s is refused, and nothing is stored or changed', async (_, wrong) => {
        const conversion = { ...CONVERSION, ...wrong };
        const kept = await add();
        await expect(add({ conversion })).rejects.toMatchObject({ name: 'InvalidAmountError' });
        await expect(expenses.update(place.ledgerId, kept.id, { conversion })).rejects.toMatchObject({
          name: 'InvalidAmountError',
        });
        expect(await expenses.page(place.ledgerId, {}, 1, 10)).toEqual({ items: [kept], total: 1 });
      });

      test('an amount too small for its other currency converts to nothing', async () => {
        const conversion = { ...CONVERSION, amount: new Decimal(0) };
        await expect(add({ conversion })).resolves.toMatchObject({ conversion });
      });

      test("a category that is missing, or another ledger's, is refused, and nothing is stored", async () => {
        const other = await newPlace(storage().unitOfWork.repositories);
        for (const categoryId of [newId(), other.categoryId]) {
          await expect(add({ categoryId })).rejects.toMatchObject({ name: 'CategoryNotFoundError', categoryId });
        }
        expect(await expenses.page(place.ledgerId, {}, 1, 10)).toEqual({ items: [], total: 0 });
      });

      test('the expense of a draft is found, also when it is deleted, and in its ledger only', async () => {
        const { id: draftId } = await addDraft(storage().unitOfWork.repositories, place);
        expect(await expenses.findByDraft(place.ledgerId, draftId)).toBeNull();
        await add();
        const saved = await add({ draftId });
        expect(await expenses.findByDraft(place.ledgerId, draftId)).toEqual(saved);
        const deleted = await expenses.delete(place.ledgerId, saved.id);
        expect(await expenses.findByDraft(place.ledgerId, draftId)).toEqual(deleted);
        expect(await expenses.findByDraft(newId(), draftId)).toBeNull();
      });

      test('a draft becomes at most one expense', async () => {
        const { id: draftId } = await addDraft(storage().unitOfWork.repositories, place);
        const { id } = await add({ draftId });
        await expect(add({ draftId })).rejects.toMatchObject({ name: 'DraftAlreadySavedError', draftId });
        await expenses.delete(place.ledgerId, id);
        await expect(add({ draftId })).rejects.toMatchObject({ name: 'DraftAlreadySavedError', draftId });
      });

      test('a draft tapped many times at once becomes one expense', async () => {
        const { id: draftId } = await addDraft(storage().unitOfWork.repositories, place);
        const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => add({ draftId })));
        expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        expect(await expenses.page(place.ledgerId, {}, 1, 10)).toMatchObject({ total: 1 });
      });
    });

    it('an expense is given beside its category, also an archived one, and nothing of what is not there', async () => {
      const { categories } = storage().unitOfWork.repositories;
      const other = await newPlace(storage().unitOfWork.repositories);
      const added = await add();
      await categories.update(place.ledgerId, added.categoryId, { archived: true });

      expect(await expenses.getWithCategory(place.ledgerId, added.id)).toEqual({
        expense: added,
        category: await categories.get(place.ledgerId, added.categoryId),
      });
      expect(await expenses.getWithCategory(other.ledgerId, added.id)).toBeNull();
      await expenses.delete(place.ledgerId, added.id);
      expect(await expenses.getWithCategory(place.ledgerId, added.id)).toBeNull();
    });

    describe('changing', () => {
      test('a change sets what it names, counts the version and leaves the rest', async () => {
        const added = await add({ conversion: CONVERSION });
        const categoryId = place.categories[3]!.id;
        const changes = { amount: new Decimal('5.25'), categoryId, status: 'needs_review', merchant: 'Bar' } as const;
        const updated = await expenses.update(place.ledgerId, added.id, changes, 1);
        expect(updated).toEqual({ ...added, ...changes, version: 2, updatedAt: expect.any(Date) as Date });
        expect(await expenses.get(place.ledgerId, added.id)).toEqual(updated);
      });

      test('a conversion can be set and taken away', async () => {
        const { id } = await add();
        const converted = await expenses.update(place.ledgerId, id, { conversion: CONVERSION });
        expect(converted.conversion).toEqual(CONVERSION);
        const unconverted = await expenses.update(place.ledgerId, id, { conversion: null });
        expect(unconverted.conversion).toBeNull();
      });

      test('a day, a currency, texts and nulls are set as given', async () => {
        const { id } = await add({ merchant: 'Bar', merchantKey: 'bar' });
        const changes = {
          currency: 'KWD',
          description: 'Tea',
          merchant: null,
          merchantKey: null,
          occurredOn: '2026-12-31',
        };
        expect(await expenses.update(place.ledgerId, id, changes)).toMatchObject(changes);
      });

      test('a change made on an old version is refused, and says which version is current', async () => {
        const { id } = await add();
        await expenses.update(place.ledgerId, id, { description: 'Tea' }, 1);
        const late = expenses.update(place.ledgerId, id, { description: 'Juice' }, 1);
        await expect(late).rejects.toMatchObject({ name: 'ExpenseVersionConflictError', currentVersion: 2 });
        const lateDeletion = expenses.delete(place.ledgerId, id, 1);
        await expect(lateDeletion).rejects.toMatchObject({ name: 'ExpenseVersionConflictError', expenseId: id });
        expect(await expenses.get(place.ledgerId, id)).toMatchObject({ description: 'Tea', version: 2 });
      });

      test('of two changes at once on one version, exactly one is made', async () => {
        const { id } = await add();
        const outcomes = await Promise.allSettled(
          ['Tea', 'Juice'].map((description) => expenses.update(place.ledgerId, id, { description }, 1)),
        );
        const won = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []));
        expect(won).toHaveLength(1);
        expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
          reason: { name: 'ExpenseVersionConflictError', currentVersion: 2 },
        });
        expect(await expenses.get(place.ledgerId, id)).toEqual(won[0]);
      });

      test('changes at once that name no version are all made', async () => {
        const { id } = await add();
        const changes = [{ description: 'Tea' }, { merchant: 'Bar' }, { status: 'needs_review' as const }];
        await Promise.all(changes.map((change) => expenses.update(place.ledgerId, id, change)));
        expect(await expenses.get(place.ledgerId, id)).toMatchObject(
          Object.assign({ version: 4 }, ...changes) as object,
        );
      });

      test("a category that is missing, or another ledger's, is refused, and nothing changes", async () => {
        const other = await newPlace(storage().unitOfWork.repositories);
        const added = await add();
        for (const categoryId of [newId(), other.categoryId]) {
          const update = expenses.update(place.ledgerId, added.id, { categoryId, description: 'X' });
          await expect(update).rejects.toMatchObject({ name: 'CategoryNotFoundError', categoryId });
        }
        expect(await expenses.get(place.ledgerId, added.id)).toEqual(added);
      });
    });

    describe('deleting', () => {
      test('a deleted expense is nowhere, until it is restored as it was', async () => {
        const { id, ...added } = await add();
        const deleted = await expenses.delete(place.ledgerId, id, 1);
        expect(deleted).toMatchObject({ version: 2, deletedAt: expect.any(Date) as Date });
        expect(await expenses.get(place.ledgerId, id)).toBeNull();
        expect(await walk(10)).toEqual([]);
        expect(await expenses.page(place.ledgerId, {}, 1, 10)).toEqual({ items: [], total: 0 });
        expect(await expenses.totals(place.ledgerId, {})).toEqual([]);
        expect(await expenses.monthlyTotals(place.ledgerId, {})).toEqual([]);
        expect(await expenses.categoryTotals(place.ledgerId, {})).toEqual([]);

        const restored = await expenses.restore(place.ledgerId, id);
        expect(restored).toEqual({ ...added, id, version: 3, updatedAt: expect.any(Date) as Date });
        expect(await expenses.get(place.ledgerId, id)).toEqual(restored);
      });

      test('a deleted expense can be neither changed nor deleted again', async () => {
        const { id } = await add();
        await expenses.delete(place.ledgerId, id);
        const missing = { name: 'ExpenseNotFoundError', expenseId: id };
        await expect(expenses.update(place.ledgerId, id, { description: 'X' })).rejects.toMatchObject(missing);
        await expect(expenses.delete(place.ledgerId, id)).rejects.toMatchObject(missing);
      });

      test('of two deletions at once, exactly one is made', async () => {
        const { id } = await add();
        const outcomes = await Promise.allSettled([1, 2].map(() => expenses.delete(place.ledgerId, id)));
        expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      });

      test('restoring what is not deleted changes nothing', async () => {
        const added = await add();
        expect(await expenses.restore(place.ledgerId, added.id)).toEqual(added);
      });
    });

    test("another ledger's expense is as one that never was", async () => {
      const other = await newPlace(storage().unitOfWork.repositories);
      const theirs = await expenses.add(anExpense(other));
      const theirsDeleted = await expenses.add(anExpense(other));
      await expenses.delete(other.ledgerId, theirsDeleted.id);
      for (const id of [theirs.id, theirsDeleted.id, newId()]) {
        const missing = { name: 'ExpenseNotFoundError', expenseId: id };
        expect(await expenses.get(place.ledgerId, id)).toBeNull();
        await expect(expenses.update(place.ledgerId, id, { description: 'X' }, 1)).rejects.toMatchObject(missing);
        await expect(expenses.delete(place.ledgerId, id, 1)).rejects.toMatchObject(missing);
        await expect(expenses.restore(place.ledgerId, id)).rejects.toMatchObject(missing);
      }
      expect(await walk(10)).toEqual([]);
      expect(await expenses.totals(place.ledgerId, { categoryId: other.categoryId, userId: other.userId })).toEqual([]);
      expect(await expenses.get(other.ledgerId, theirs.id)).toEqual(theirs);
    });

    describe('listing', () => {
      test('the newest day is first, and of one day the expense added last', async () => {
        const [tuesday, monday, tuesdayLater] = [
          await add({ occurredOn: '2026-03-10' }),
          await add({ occurredOn: '2026-03-09' }),
          await add({ occurredOn: '2026-03-10' }),
        ];
        const inOrder = idsOf([tuesdayLater, tuesday, monday]);
        expect(await walk(10)).toEqual(inOrder);
        expect(idsOf((await expenses.page(place.ledgerId, {}, 1, 10)).items)).toEqual(inOrder);
      });

      describe('filters', () => {
        let match: Expense;
        let second: Place;

        beforeEach(async () => {
          const { users, ledgers } = storage().unitOfWork.repositories;
          const { id: userId } = await users.add({});
          await ledgers.addMember({ ledgerId: place.ledgerId, userId, role: 'member' });
          second = { ...place, userId, categoryId: place.categories[1]!.id };
          await add({ occurredOn: '2026-02-28' });
          match = await expenses.add(anExpense(second, { status: 'needs_review', occurredOn: '2026-03-01' }));
          await add({ occurredOn: '2026-03-02' });
        });

        test.each<[string, () => ExpenseFilter]>([
          ['category', () => ({ categoryId: second.categoryId })],
          ['person', () => ({ userId: second.userId })],
          ['status', () => ({ status: 'needs_review' })],
          ['dates, the first and the last day included', () => ({ from: '2026-03-01', to: '2026-03-01' })],
          [
            'all of them together',
            () => ({
              categoryId: second.categoryId,
              userId: second.userId,
              status: 'needs_review',
              from: '2026-02-01',
              to: '2026-03-31',
            }),
          ],
        ])('by %s: the list, the page and every total agree', async (_, filter) => {
          const count = { currency: 'EUR', count: 1 };
          expect(await walk(10, filter())).toEqual([match.id]);
          expect(await expenses.page(place.ledgerId, filter(), 1, 10)).toEqual({ items: [match], total: 1 });
          expect(await expenses.totals(place.ledgerId, filter())).toMatchObject([count]);
          expect(await expenses.monthlyTotals(place.ledgerId, filter())).toMatchObject([
            { month: '2026-03', ...count },
          ]);
          expect(await expenses.categoryTotals(place.ledgerId, filter())).toMatchObject([
            { categoryId: second.categoryId, ...count },
          ]);
        });

        test.each<[ExpenseFilter, number]>([
          [{ from: '2026-03-01' }, 2],
          [{ to: '2026-03-01' }, 2],
          [{ from: '2026-03-02', to: '2026-03-01' }, 0],
          [{}, 3],
        ])('%j matches %i of three days', async (filter, expected) => {
          expect(await walk(1, filter)).toHaveLength(expected);
          expect(await expenses.page(place.ledgerId, filter, 1, 1)).toMatchObject({ total: expected });
        });
      });

      test('walking the list by any limit gives each expense exactly once, in order', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 }),
            fc.integer({ min: 1, max: 14 }),
            async (days, limit) => {
              place = await newPlace(storage().unitOfWork.repositories);
              for (const day of days) await add({ occurredOn: `2026-03-0${day}` });
              const { items } = await expenses.page(place.ledgerId, {}, 1, 100);
              expect(items.map(({ occurredOn, id }) => `${occurredOn} ${id}`)).toEqual(
                items
                  .map(({ occurredOn, id }) => `${occurredOn} ${id}`)
                  .sort()
                  .reverse(),
              );
              expect(items).toHaveLength(days.length);
              expect(await walk(limit)).toEqual(idsOf(items));
            },
          ),
          { numRuns: 15 },
        );
      });

      test('expenses that come and go during a walk neither hide nor repeat one that stays', async () => {
        const coming = fc.record({ day: fc.integer({ min: 1, max: 5 }), removes: fc.nat() });
        await fc.assert(
          fc.asyncProperty(
            fc.integer({ min: 1, max: 4 }),
            fc.array(coming, { minLength: 1, maxLength: 8 }),
            async (limit, events) => {
              place = await newPlace(storage().unitOfWork.repositories);
              const added: Expense[] = [];
              for (const day of [1, 2, 2, 3, 3, 3, 4]) added.push(await add({ occurredOn: `2026-03-0${day}` }));
              const deleted = new Set<string>();
              const queue = [...events];
              const seen = await walk(limit, {}, async () => {
                const event = queue.shift();
                if (event === undefined) return;
                await add({ occurredOn: `2026-03-0${event.day}` });
                const victim = added[event.removes % added.length]!;
                if (!deleted.has(victim.id)) await expenses.delete(place.ledgerId, victim.id);
                deleted.add(victim.id);
              });
              const stayed = idsOf(added).filter((id) => !deleted.has(id));
              expect(seen.filter((id) => stayed.includes(id)).sort()).toEqual(stayed.sort());
              expect(new Set(seen).size).toBe(seen.length);
            },
          ),
          { numRuns: 10 },
        );
      });

      test('pages of any size share out the list, and each knows the total', async () => {
        for (let index = 0; index < 7; index += 1) await add();
        const all = await walk(100);
        for (const pageSize of [1, 3, 7, 8]) {
          const pages = await Promise.all(
            [1, 2, 3, 4, 5, 6, 7].map((page) => expenses.page(place.ledgerId, {}, page, pageSize)),
          );
          expect(pages.flatMap(({ items }) => idsOf(items))).toEqual(all);
          expect(pages.map(({ total }) => total)).toEqual(pages.map(() => 7));
        }
      });
    });

    describe('totals', () => {
      test('sums are exact for any amounts, and currencies are never added together', async () => {
        const amount = fc.oneof(
          fc.bigInt({ min: 1n, max: 100_000n }),
          fc.bigInt({ min: 10n ** 18n, max: 10n ** 19n - 1n }),
        );
        const item = fc.record({ amount, currency: fc.constantFrom('EUR', 'JPY', 'KWD') });
        await fc.assert(
          fc.asyncProperty(fc.array(item, { maxLength: 25 }), async (items) => {
            place = await newPlace(storage().unitOfWork.repositories);
            for (const { amount, currency } of items) await add({ currency, amount: tenThousandths(amount) });
            const totals = await expenses.totals(place.ledgerId, {});
            expect(totals.map(({ currency, total, count }) => [currency, total.toFixed(4), count])).toEqual(
              ['EUR', 'JPY', 'KWD'].flatMap((currency) => {
                const amounts = items.filter((other) => other.currency === currency).map((other) => other.amount);
                return amounts.length === 0 ? [] : [[currency, asText(sum(amounts)), amounts.length]];
              }),
            );
          }),
          { numRuns: 10 },
        );
      });

      test('by month: the newest first, a month begins on its first day, currencies apart', async () => {
        await add({ occurredOn: '2026-02-28', amount: new Decimal('1.10') });
        await add({ occurredOn: '2026-03-01', amount: new Decimal('2.20') });
        await add({ occurredOn: '2026-03-31', amount: new Decimal('3.30') });
        await add({ occurredOn: '2026-03-31', amount: new Decimal('400'), currency: 'JPY' });
        await add({ occurredOn: '2025-03-31', amount: new Decimal('0.0001') });
        const totals = await expenses.monthlyTotals(place.ledgerId, {});
        expect(totals.map(({ total, ...rest }) => ({ ...rest, total: total.toFixed() }))).toEqual([
          { month: '2026-03', currency: 'EUR', total: '5.5', count: 2 },
          { month: '2026-03', currency: 'JPY', total: '400', count: 1 },
          { month: '2026-02', currency: 'EUR', total: '1.1', count: 1 },
          { month: '2025-03', currency: 'EUR', total: '0.0001', count: 1 },
        ]);
      });

      test('by category: within a currency the largest first, then the older category, currencies apart', async () => {
        const [food, groceries] = idsOf(place.categories) as [string, string];
        await add({ categoryId: food, amount: new Decimal('9.90') });
        await add({ categoryId: groceries, amount: new Decimal('10') });
        await add({ categoryId: groceries, amount: new Decimal('0.05') });
        await add({ categoryId: groceries, amount: new Decimal('300'), currency: 'JPY' });
        await add({ categoryId: food, amount: new Decimal('300'), currency: 'JPY' });
        const totals = await expenses.categoryTotals(place.ledgerId, {});
        expect(totals.map(({ total, ...rest }) => ({ ...rest, total: total.toFixed() }))).toEqual([
          { categoryId: groceries, currency: 'EUR', total: '10.05', count: 2 },
          { categoryId: food, currency: 'EUR', total: '9.9', count: 1 },
          { categoryId: food, currency: 'JPY', total: '300', count: 1 },
          { categoryId: groceries, currency: 'JPY', total: '300', count: 1 },
        ]);
      });
    });
  });
}

function tenThousandths(count: bigint): Decimal {
  return new Decimal(asText(count));
}

function asText(count: bigint): string {
  const digits = count.toString().padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

function sum(counts: readonly bigint[]): bigint {
  return counts.reduce((total, count) => total + count, 0n);
}
