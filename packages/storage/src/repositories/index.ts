export type { CategoryRepository } from './category-repository.ts';
export type * from './expense-repository.ts';
export * from './repositories.ts';
