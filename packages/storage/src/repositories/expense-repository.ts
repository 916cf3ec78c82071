import type { Decimal } from 'decimal.js';
import type { CalendarDate, Expense, ExpenseChanges, ExpenseStatus, NewExpense } from '../domain/expense.ts';

/** Which of a ledger's expenses; what is left out does not restrict. Deleted ones never match. */
export interface ExpenseFilter {
  readonly categoryId?: string;
  readonly userId?: string;
  readonly status?: ExpenseStatus;
  /** First day, inclusive. */
  readonly from?: CalendarDate;
  /** Last day, inclusive. */
  readonly to?: CalendarDate;
}

/** The place after an expense in the list's order. */
export interface ExpenseCursor {
  readonly occurredOn: CalendarDate;
  readonly id: string;
}

export interface ExpenseSlice {
  readonly items: readonly Expense[];
  /** Where the next slice starts; null after the last one. */
  readonly next: ExpenseCursor | null;
}

export interface ExpensePage {
  readonly items: readonly Expense[];
  /** How many match in all. */
  readonly total: number;
}

/** A sum in one currency. Sums of different currencies are never added together. */
export interface CurrencyTotal {
  readonly currency: string;
  readonly total: Decimal;
  readonly count: number;
}

export interface MonthlyTotal extends CurrencyTotal {
  /** YYYY-MM */
  readonly month: string;
}

export interface CategoryTotal extends CurrencyTotal {
  readonly categoryId: string;
}

/** A ledger's expenses, newest day first, and of one day the newest first. */
export interface ExpenseRepository {
  /**
   * @throws {InvalidAmountError} when the amount or its conversion cannot be kept exactly
   * @throws {ExpenseExistsError} when the ledger has an expense of that id
   * @throws {CategoryNotFoundError} when the ledger has no such category
   * @throws {DraftAlreadySavedError} when its draft has become an expense already
   */
  add(expense: NewExpense): Promise<Expense>;
  get(ledgerId: string, id: string): Promise<Expense | null>;
  /**
   * @param expectedVersion the version that the change was made on; left out, the change applies to any
   * @throws {ExpenseNotFoundError} when there is none, or it is deleted
   * @throws {ExpenseVersionConflictError} when it is at another version
   * @throws {InvalidAmountError} @throws {CategoryNotFoundError} as `add`
   */
  update(ledgerId: string, id: string, changes: ExpenseChanges, expectedVersion?: number): Promise<Expense>;
  /** Deletes softly. @throws {ExpenseNotFoundError} @throws {ExpenseVersionConflictError} as `update` */
  delete(ledgerId: string, id: string, expectedVersion?: number): Promise<Expense>;
  /** Undoes a deletion; an expense that is not deleted stays as it is. @throws {ExpenseNotFoundError} */
  restore(ledgerId: string, id: string): Promise<Expense>;
  /** Keyset pagination: stable while expenses come and go, and as fast deep in the list as at its start. */
  list(ledgerId: string, filter: ExpenseFilter, limit: number, after?: ExpenseCursor): Promise<ExpenseSlice>;
  /** @param page from 1 */
  page(ledgerId: string, filter: ExpenseFilter, page: number, pageSize: number): Promise<ExpensePage>;
  /** By currency. */
  totals(ledgerId: string, filter: ExpenseFilter): Promise<readonly CurrencyTotal[]>;
  /** By month and currency, newest month first. */
  monthlyTotals(ledgerId: string, filter: ExpenseFilter): Promise<readonly MonthlyTotal[]>;
  /** By category and currency, within a currency the largest first. */
  categoryTotals(ledgerId: string, filter: ExpenseFilter): Promise<readonly CategoryTotal[]>;
}
