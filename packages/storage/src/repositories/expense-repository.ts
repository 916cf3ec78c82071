import type { Decimal } from 'decimal.js';
import type { CalendarDate, Expense, ExpenseChanges, ExpenseStatus, NewExpense } from '../domain/expense.ts';
import type { ExpenseCategory } from '../domain/expense-category.ts';
import type { ExpenseChange, ExpenseProvenance } from '../domain/provenance.ts';
import type { ExpenseCursor, ExpenseSort } from './expense-order.ts';

/** Which of a ledger's expenses; what is left out does not restrict. Deleted ones never match. */
export interface ExpenseFilter {
  readonly categoryId?: string;
  readonly userId?: string;
  readonly status?: ExpenseStatus;
  /** First day, inclusive. */
  readonly from?: CalendarDate;
  /** Last day, inclusive. */
  readonly to?: CalendarDate;
  /** ISO 4217 code, as spent. */
  readonly currency?: string;
  /** Part of the description or of the merchant's name, in any case. */
  readonly text?: string;
  /** The merchant's key, or the whole of its display name in any case. */
  readonly merchant?: string;
  /** Inclusive, in the expense's own currency. */
  readonly minAmount?: Decimal;
  /** Inclusive, in the expense's own currency. */
  readonly maxAmount?: Decimal;
}

/** Which expenses, in what order. */
export interface ExpenseQuery extends ExpenseFilter {
  /** Default: `-occurredOn`. */
  readonly sort?: ExpenseSort;
}

/** An expense beside its category. */
export interface CategorizedExpense {
  readonly expense: Expense;
  readonly category: ExpenseCategory;
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

/** What a total is broken down by, beside its currency. */
export type TotalDimension = 'day' | 'month' | 'week' | 'category' | 'merchant' | 'status' | 'conversion';

/** A total, with the dimensions that were asked for. */
export interface GroupTotal extends CurrencyTotal {
  readonly day?: CalendarDate;
  /** YYYY-MM */
  readonly month?: string;
  /** ISO 8601 week, YYYY-Www: it belongs to the year of its Thursday. */
  readonly week?: string;
  readonly categoryId?: string;
  /** The key, or the display name of a merchant that has none; null: no merchant. */
  readonly merchant?: string | null;
  /** One of the display names of the merchant. */
  readonly merchantName?: string | null;
  readonly status?: ExpenseStatus;
  /** Of `conversion`: what they are converted into; null: they are not. */
  readonly convertedCurrency?: string | null;
  /** What they add up to there, unrounded. */
  readonly converted?: Decimal;
}

/** What currencies were worth in another one, day by day. */
export interface DayRates {
  /** ISO 4217 code. */
  readonly into: string;
  /** No two of one day and currency. */
  readonly rates: readonly DayRate[];
}

export interface DayRate {
  readonly day: CalendarDate;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Units of the other currency for one of it. */
  readonly rate: Decimal;
}

/** An expense that is taken out, and how it came to be what it is when that was asked for. */
export interface StreamedExpense {
  readonly expense: Expense;
  /** Of its category, archived ones too. */
  readonly categoryName: string;
  /** Oldest first. */
  readonly provenance?: readonly ExpenseProvenance[];
  /** Oldest first. */
  readonly changes?: readonly ExpenseChange[];
}

/** A ledger's expenses: in order of the query's `sort`, else newest day first, and of one day the newest first. */
export interface ExpenseRepository {
  /**
   * @throws {InvalidAmountError} when the amount or its conversion cannot be kept exactly
   * @throws {ExpenseExistsError} when the ledger has an expense of that id
   * @throws {CategoryNotFoundError} when the ledger has no such category
   * @throws {DraftAlreadySavedError} when its draft has become an expense already
   */
  add(expense: NewExpense): Promise<Expense>;
  get(ledgerId: string, id: string): Promise<Expense | null>;
  /** The expense and its category, archived ones too, as they are at one moment. */
  getWithCategory(ledgerId: string, id: string): Promise<CategorizedExpense | null>;
  /** The expense that a draft became, a deleted one too. */
  findByDraft(ledgerId: string, draftId: string): Promise<Expense | null>;
  /**
   * @param expectedVersion the version that the change was made on; left out, the change applies to any
   * @throws {ExpenseNotFoundError} when there is none, or it is deleted
   * @throws {ExpenseVersionConflictError} when it is at another version
   * @throws {InvalidAmountError} @throws {CategoryNotFoundError} as `add`
   */
  update(ledgerId: string, id: string, changes: ExpenseChanges, expectedVersion?: number): Promise<Expense>;
  /** Deletes softly. @throws {ExpenseNotFoundError} @throws {ExpenseVersionConflictError} as `update` */
  delete(ledgerId: string, id: string, expectedVersion?: number): Promise<Expense>;
  /**
   * Undoes a deletion; an expense that is not deleted stays as it is. What it was worth in a base currency that is none
   * any more is forgotten.
   *
   * @throws {ExpenseNotFoundError}
   */
  restore(ledgerId: string, id: string): Promise<Expense>;
  /**
   * Keyset pagination: stable while expenses come and go, and as fast deep in the list as at its start.
   *
   * @throws {CursorMismatchError} when the cursor comes from a list in another order
   */
  list(ledgerId: string, query: ExpenseQuery, limit: number, after?: ExpenseCursor): Promise<ExpenseSlice>;
  /** @param page from 1 */
  page(ledgerId: string, query: ExpenseQuery, page: number, pageSize: number): Promise<ExpensePage>;
  /**
   * All of them as they are when reading begins, whatever is changed meanwhile, in memory that does not grow with their
   * number. Leaving the loop early is fine. Outside a unit of work it keeps a connection until it ends.
   */
  stream(
    ledgerId: string,
    query: ExpenseQuery,
    options?: { readonly includeProvenance?: boolean },
  ): AsyncIterable<StreamedExpense>;
  /** By currency. */
  totals(ledgerId: string, filter: ExpenseFilter): Promise<readonly CurrencyTotal[]>;
  /** By month and currency, newest month first. */
  monthlyTotals(ledgerId: string, filter: ExpenseFilter): Promise<readonly MonthlyTotal[]>;
  /** By category and currency, within a currency the largest first. */
  categoryTotals(ledgerId: string, filter: ExpenseFilter): Promise<readonly CategoryTotal[]>;
  /** By currency and any dimensions, in one pass, in no order. */
  groupTotals(
    ledgerId: string,
    filter: ExpenseFilter,
    dimensions: readonly TotalDimension[],
  ): Promise<readonly GroupTotal[]>;
  /**
   * For each of several groupings what `groupTotals` gives, all of it as it is at one moment. No two may be alike.
   *
   * @param rates of days, by which expenses that are not converted into their currency count as if they were
   */
  groupTotalsEach(
    ledgerId: string,
    filter: ExpenseFilter,
    groupings: readonly (readonly TotalDimension[])[],
    rates?: DayRates,
  ): Promise<readonly (readonly GroupTotal[])[]>;
}
