import type { Expense } from '../domain/expense.ts';

/** The field that a list is ordered by; `-` before it: from the largest. Expenses that are alike go by id, the same way. */
export const EXPENSE_SORTS = ['-occurredOn', 'occurredOn', '-amount', 'amount', '-createdAt'] as const;

export type ExpenseSort = (typeof EXPENSE_SORTS)[number];

export const DEFAULT_SORT: ExpenseSort = '-occurredOn';

/** The place after an expense in a list's order. */
export interface ExpenseCursor {
  readonly sort: ExpenseSort;
  /** Of the field that the list is ordered by: a calendar date, an exact decimal or an ISO 8601 instant. */
  readonly value: string;
  readonly id: string;
}

/** The cursor comes from a list in another order. */
export class CursorMismatchError extends Error {
  override name = 'CursorMismatchError';
}

/** The place after this expense. */
export function cursorOf(expense: Expense, sort: ExpenseSort): ExpenseCursor {
  return { sort, value: valueOf(expense, sort), id: expense.id };
}

/** @throws {CursorMismatchError} when the cursor comes from a list in another order */
export function assertSameOrder(sort: ExpenseSort, after: ExpenseCursor | undefined): void {
  if (after === undefined || after.sort === sort) return;
  throw new CursorMismatchError(`The cursor belongs to a list sorted by ${after.sort}, not by ${sort}.`);
}

function valueOf(expense: Expense, sort: ExpenseSort): string {
  switch (sort) {
    case 'occurredOn':
    case '-occurredOn':
      return expense.occurredOn;
    case 'amount':
    case '-amount':
      return expense.amount.toFixed();
    case '-createdAt':
      return expense.createdAt.toISOString();
  }
}
