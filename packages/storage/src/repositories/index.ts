export type * from './access-repositories.ts';
export type { CategoryRepository } from './category-repository.ts';
export type * from './draft-repository.ts';
export * from './expense-order.ts';
export type * from './expense-repository.ts';
export type * from './model-repositories.ts';
export type * from './person-repository.ts';
export * from './repositories.ts';
export type * from './telegram-repositories.ts';
