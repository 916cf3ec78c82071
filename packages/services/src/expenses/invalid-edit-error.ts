import { CategoryNotFoundError } from '@expenses/storage/domain';
import type { ExpenseEdit } from './expense-edit.ts';

/** The edit would make no sense with what it leaves as it is. Nothing was changed. */
export class InvalidEditError extends Error {
  override name = 'InvalidEditError';
  /** What to set otherwise. */
  readonly field: keyof ExpenseEdit;

  constructor(field: keyof ExpenseEdit, message: string) {
    super(message);
    this.field = field;
  }
}

/** @throws {InvalidEditError} where somebody took the category away just now; else the error */
export function orNoSuchCategory(error: unknown): never {
  throw error instanceof CategoryNotFoundError ? noSuchCategory() : error;
}

export function noSuchCategory(): InvalidEditError {
  return new InvalidEditError('categoryId', 'The ledger has no such category.');
}

/** A rate was given for an expense in the base currency of its ledger. */
export class NothingToConvertError extends InvalidEditError {
  override name = 'NothingToConvertError';
  /** ISO 4217 code. */
  readonly currency: string;

  constructor(currency: string) {
    super('rate', `The expense is in ${currency}, the base currency of the ledger: there is nothing to convert.`);
    this.currency = currency;
  }
}
