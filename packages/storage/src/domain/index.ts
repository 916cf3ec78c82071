export * from './amount.ts';
export * from './currency.ts';
export * from './expense-category.ts';
export * from './expense.ts';
export { newId } from './id.ts';
export type * from './ledger.ts';
export type * from './merchant-rule.ts';
export type * from './provenance.ts';
export type * from './user.ts';
