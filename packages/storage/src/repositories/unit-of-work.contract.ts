import { newId } from '../domain/id.ts';
import type { UnitOfWork } from './repositories.ts';
import { anExpense, newPlace, type Place, type StorageUnderTest } from './storage-under-test.ts';

export function unitOfWorkContract(storage: () => StorageUnderTest): void {
  describe('UnitOfWork', () => {
    let unitOfWork: UnitOfWork;
    let place: Place;

    beforeEach(async () => {
      ({ unitOfWork } = storage());
      place = await newPlace(unitOfWork.repositories);
    });

    test('what several repositories did is kept when the work resolves, and its result is given', async () => {
      const made = await unitOfWork.run(async ({ categories, expenses }) => {
        const { id: categoryId } = await categories.add(place.ledgerId, { name: 'Pets', emoji: '🐈' });
        return expenses.add(anExpense(place, { categoryId }));
      });
      expect(await unitOfWork.repositories.expenses.get(place.ledgerId, made.id)).toEqual(made);
      expect(await unitOfWork.repositories.categories.get(place.ledgerId, made.categoryId)).not.toBeNull();
    });

    test('nothing of it is kept when the work rejects, and the error passes through', async () => {
      const kept = await unitOfWork.repositories.expenses.add(anExpense(place));
      const error = new Error('no second item');
      const ids = { user: '', ledger: '', category: '' };
      const work = unitOfWork.run(async (repositories) => {
        const fresh = await newPlace(repositories);
        Object.assign(ids, { user: fresh.userId, ledger: fresh.ledgerId });
        ids.category = (await repositories.categories.add(place.ledgerId, { name: 'Pets', emoji: '🐈' })).id;
        await repositories.expenses.add(anExpense(place));
        await repositories.expenses.update(place.ledgerId, kept.id, { description: 'changed' });
        await repositories.merchantRules.recordChoice({ ...place, kind: 'merchant', key: 'x' });
        throw error;
      });
      await expect(work).rejects.toBe(error);

      const { users, ledgers, categories, expenses, merchantRules } = unitOfWork.repositories;
      expect(await users.get(ids.user)).toBeNull();
      expect(await ledgers.get(ids.ledger)).toBeNull();
      expect(await categories.get(place.ledgerId, ids.category)).toBeNull();
      expect(await merchantRules.list(place.ledgerId)).toEqual([]);
      expect(await expenses.page(place.ledgerId, {}, 1, 10)).toEqual({ items: [kept], total: 1 });
    });

    test('a refusal in the middle passes through as itself, and undoes what came before', async () => {
      const work = unitOfWork.run(async ({ expenses }) => {
        await expenses.add(anExpense(place));
        await expenses.add(anExpense(place, { categoryId: newId() }));
      });
      await expect(work).rejects.toMatchObject({ name: 'CategoryNotFoundError' });
      expect(await unitOfWork.repositories.expenses.page(place.ledgerId, {}, 1, 1)).toMatchObject({ total: 0 });
    });

    test('of two that lock a ledger, the second waits for the first, and sees what it did', async () => {
      const archive = (id: string) =>
        unitOfWork.run(async ({ ledgers, categories }) => {
          await ledgers.lock(place.ledgerId);
          const active = await categories.list(place.ledgerId);
          // Time for the other one to come in between, if it could.
          await new Promise((resolve) => setTimeout(resolve, 50));
          await categories.update(place.ledgerId, id, { archived: true });
          return active.length;
        });
      const [first, second] = await unitOfWork.repositories.categories.list(place.ledgerId);

      const seen = await Promise.all([archive(first!.id), archive(second!.id)]);
      expect(seen.sort((a, b) => a - b)).toEqual([15, 16]);
    });

    test('the work sees what it has done itself', async () => {
      const total = await unitOfWork.run(async ({ expenses, categories }) => {
        await expenses.add(anExpense(place));
        await categories.update(place.ledgerId, place.categoryId, { name: 'Eating out' });
        await categories.delete(place.ledgerId, place.categoryId);
        return (await expenses.page(place.ledgerId, {}, 1, 1)).total;
      });
      expect(total).toBe(1);
    });

    test('the work may do several things at once', async () => {
      const renamed = await unitOfWork.run(({ categories }) =>
        Promise.all(
          place.categories.map(({ id }, index) => categories.update(place.ledgerId, id, { name: `C${index}` })),
        ),
      );
      expect(await unitOfWork.repositories.categories.list(place.ledgerId)).toEqual(renamed);
    });

    test('after work that failed, the next succeeds', async () => {
      await expect(unitOfWork.run(() => Promise.reject(new Error('first')))).rejects.toThrow('first');
      await expect(unitOfWork.run(() => Promise.resolve('second'))).resolves.toBe('second');
    });

    test('works at once neither lose nor undo each other', async () => {
      const works = Array.from({ length: 12 }, (_, index) =>
        unitOfWork.run(async ({ expenses }) => {
          await expenses.add(anExpense(place));
          if (index % 3 === 0) throw new Error('undone');
        }),
      );
      const outcomes = await Promise.allSettled(works);
      expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(4);
      expect(await unitOfWork.repositories.expenses.page(place.ledgerId, {}, 1, 1)).toMatchObject({ total: 8 });
    });

    test('all that a reading work reads is as it was at one moment', async () => {
      let adding: Promise<unknown> = Promise.resolve();
      const [before, after] = await unitOfWork.read(async ({ expenses }) => {
        const first = await expenses.page(place.ledgerId, {}, 1, 1);
        adding = unitOfWork.run((other) => other.expenses.add(anExpense(place)));
        await new Promise((done) => setTimeout(done, 50));
        return [first, await expenses.page(place.ledgerId, {}, 1, 1)];
      });
      await adding;
      expect(after).toEqual(before);
      expect(await unitOfWork.repositories.expenses.page(place.ledgerId, {}, 1, 1)).toMatchObject({ total: 1 });
    });
  });
}
