export { InMemoryCategoryRepository } from './in-memory-category-repository.ts';
export { InMemoryExpenseRepository } from './in-memory-expense-repository.ts';
export { InMemoryUnitOfWork } from './in-memory-unit-of-work.ts';
