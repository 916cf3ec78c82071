import { CategoryExistsError, DEFAULT_CATEGORIES } from '../domain/expense-category.ts';
import { newId } from '../domain/id.ts';
import type { CategoryRepository } from './category-repository.ts';
import { anExpense, newPlace, type Place, type StorageUnderTest } from './storage-under-test.ts';

export function categoryRepositoryContract(storage: () => StorageUnderTest): void {
  describe('CategoryRepository', () => {
    let categories: CategoryRepository;
    let place: Place;

    beforeEach(async () => {
      ({ categories } = storage().unitOfWork.repositories);
      place = await newPlace(storage().unitOfWork.repositories);
    });

    const names = async (options?: { includeArchived?: boolean }): Promise<string[]> =>
      (await categories.list(place.ledgerId, options)).map(({ name }) => name);

    test('a new ledger has the default categories, in order', async () => {
      const list = await categories.list(place.ledgerId);
      expect(list.map(({ name, emoji, position }) => ({ name, emoji, position }))).toEqual(
        DEFAULT_CATEGORIES.map((category, position) => ({ ...category, position })),
      );
    });

    test('an added category is the last of the list, and is found', async () => {
      const added = await categories.add(place.ledgerId, { name: 'Pets', emoji: '🐈' });
      expect(added).toMatchObject({ ledgerId: place.ledgerId, name: 'Pets', emoji: '🐈', archivedAt: null });
      expect((await names()).at(-1)).toBe('Pets');
      expect(await categories.get(place.ledgerId, added.id)).toEqual(added);
    });

    test('the first category of a list without any has the first place', async () => {
      for (const { id } of place.categories) await categories.delete(place.ledgerId, id);
      expect(await categories.add(place.ledgerId, { name: 'Pets', emoji: '🐈' })).toMatchObject({ position: 0 });
    });

    test('renaming keeps the place and changes what it is called', async () => {
      const renamed = await categories.update(place.ledgerId, place.categoryId, { name: 'Eating out', emoji: '🍜' });
      expect(renamed).toMatchObject({ id: place.categoryId, name: 'Eating out', emoji: '🍜', position: 0 });
      expect((await names())[0]).toBe('Eating out');
      expect(await categories.get(place.ledgerId, place.categoryId)).toEqual(renamed);
    });

    test('a category can be renamed to another spelling of its own name', async () => {
      const renamed = await categories.update(place.ledgerId, place.categoryId, { name: 'FOOD & DINING' });
      expect(renamed.name).toBe('FOOD & DINING');
    });

    test('a change of nothing changes nothing that a person sees', async () => {
      const before = await categories.get(place.ledgerId, place.categoryId);
      const { updatedAt: _, ...rest } = await categories.update(place.ledgerId, place.categoryId, {});
      expect(before).toMatchObject(rest);
    });

    describe.each([
      ['the same name', 'Café'],
      ['another case', 'CAFÉ'],
      ['another Unicode form', 'Cafe\u0301'],
      ['full-width letters', 'Ｃafé'],
      ['spaces around', ' Café '],
    ])('a taken name: %s', (_, taken) => {
      test('is refused to a new category and to a renamed one, and nothing changes', async () => {
        await categories.add(place.ledgerId, { name: 'Café', emoji: '☕' });
        const before = await names();
        await expect(categories.add(place.ledgerId, { name: taken, emoji: '🫖' })).rejects.toThrow(CategoryExistsError);
        const rename = categories.update(place.ledgerId, place.categoryId, { name: taken });
        await expect(rename).rejects.toMatchObject({ name: 'CategoryExistsError', categoryName: taken });
        expect(await names()).toEqual(before);
      });

      test('is refused also while its category is archived', async () => {
        const { id } = await categories.add(place.ledgerId, { name: 'Café', emoji: '☕' });
        await categories.update(place.ledgerId, id, { archived: true });
        await expect(categories.add(place.ledgerId, { name: taken, emoji: '🫖' })).rejects.toThrow(CategoryExistsError);
      });
    });

    test('of two that add one name at once, one succeeds', async () => {
      const adding = ['Pets', 'PETS'].map((name) => categories.add(place.ledgerId, { name, emoji: '🐈' }));
      const outcomes = await Promise.allSettled(adding);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { name: 'CategoryExistsError' },
      });
    });

    test('two ledgers may have a category of one name', async () => {
      const other = await newPlace(storage().unitOfWork.repositories);
      await categories.add(place.ledgerId, { name: 'Pets', emoji: '🐈' });
      await expect(categories.add(other.ledgerId, { name: 'Pets', emoji: '🐕' })).resolves.toMatchObject({
        emoji: '🐕',
      });
    });

    test('an archived category is listed only when asked for, and comes back where it was', async () => {
      const all = await names();
      await categories.update(place.ledgerId, place.categoryId, { archived: true });
      expect(await names()).toEqual(all.slice(1));
      expect(await names({ includeArchived: true })).toEqual(all);

      const back = await categories.update(place.ledgerId, place.categoryId, { archived: false });
      expect(back.archivedAt).toBeNull();
      expect(await names()).toEqual(all);
    });

    test('archiving again keeps the first time', async () => {
      await storage().unitOfWork.repositories.expenses.add(anExpense(place));
      const { archivedAt } = await categories.update(place.ledgerId, place.categoryId, { archived: true });
      expect(archivedAt).toBeInstanceOf(Date);
      await new Promise((done) => setTimeout(done, 5));
      const again = await categories.update(place.ledgerId, place.categoryId, { archived: true });
      expect(again.archivedAt).toEqual(archivedAt);
      await categories.delete(place.ledgerId, place.categoryId);
      expect(await categories.get(place.ledgerId, place.categoryId)).toMatchObject({ archivedAt });
    });

    test('deleting an unused category removes it, and frees its name', async () => {
      expect(await categories.delete(place.ledgerId, place.categoryId)).toBe('deleted');
      expect(await categories.get(place.ledgerId, place.categoryId)).toBeNull();
      expect(await names({ includeArchived: true })).not.toContain('Food & Dining');
      await expect(categories.add(place.ledgerId, { name: 'food & dining', emoji: '🍽️' })).resolves.toBeDefined();
    });

    test('deleting a category archives it when an expense has it', async () => {
      const { expenses } = storage().unitOfWork.repositories;
      const expense = await expenses.add(anExpense(place));
      expect(await categories.delete(place.ledgerId, place.categoryId)).toBe('archived');
      expect(await categories.get(place.ledgerId, place.categoryId)).toMatchObject({
        archivedAt: expect.any(Date) as Date,
      });
      expect(await expenses.get(place.ledgerId, expense.id)).toEqual(expense);
    });

    test('a deleted expense still keeps its category from removal, since it can be restored', async () => {
      const { expenses } = storage().unitOfWork.repositories;
      const { id } = await expenses.add(anExpense(place));
      await expenses.delete(place.ledgerId, id);
      expect(await categories.delete(place.ledgerId, place.categoryId)).toBe('archived');
      await expect(expenses.restore(place.ledgerId, id)).resolves.toMatchObject({ categoryId: place.categoryId });
    });

    test('a category deleted while an expense takes it is archived, or the expense is refused', async () => {
      const { expenses } = storage().unitOfWork.repositories;
      for (const category of place.categories) {
        const [deleted, added] = await Promise.allSettled([
          categories.delete(place.ledgerId, category.id),
          expenses.add(anExpense(place, { categoryId: category.id })),
        ]);
        const outcome = [deleted, added].map((one) =>
          one.status === 'fulfilled' && typeof one.value === 'string' ? one.value : one.status,
        );
        expect([
          ['archived', 'fulfilled'],
          ['deleted', 'rejected'],
        ]).toContainEqual(outcome);
        const kept = await categories.get(place.ledgerId, category.id);
        expect(kept === null).toBe(outcome[0] === 'deleted');
      }
    });

    test("another ledger's category is as one that never was", async () => {
      const other = await newPlace(storage().unitOfWork.repositories);
      const missing = (id: string): object => ({ name: 'CategoryNotFoundError', categoryId: id });
      for (const id of [other.categoryId, newId()]) {
        expect(await categories.get(place.ledgerId, id)).toBeNull();
        await expect(categories.update(place.ledgerId, id, { name: 'X' })).rejects.toMatchObject(missing(id));
        await expect(categories.delete(place.ledgerId, id)).rejects.toMatchObject(missing(id));
      }
      expect(await categories.get(other.ledgerId, other.categoryId)).toEqual(other.categories[0]);
    });

    test('a ledger that never was has no categories', async () => {
      expect(await categories.list(newId(), { includeArchived: true })).toEqual([]);
    });
  });
}
