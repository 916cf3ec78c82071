import { newId } from '../domain/id.ts';
import { repositoriesContract } from '../repositories/repositories.contract.ts';
import { InMemoryCategoryRepository } from './in-memory-category-repository.ts';
import { InMemoryExpenseRepository } from './in-memory-expense-repository.ts';
import { InMemoryUnitOfWork } from './in-memory-unit-of-work.ts';

const storage = { unitOfWork: new InMemoryUnitOfWork() };

repositoriesContract(() => storage);

test('a repository of its own begins empty, and shares nothing', async () => {
  const ledgerId = newId();
  await new InMemoryCategoryRepository().add(ledgerId, { name: 'Pets', emoji: '🐈' });
  expect(await new InMemoryCategoryRepository().list(ledgerId)).toEqual([]);
  expect(await new InMemoryExpenseRepository().page(ledgerId, {}, 1, 10)).toEqual({ items: [], total: 0 });
});
