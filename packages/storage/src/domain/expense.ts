import type { Decimal } from 'decimal.js';

/** A calendar date in the person's time zone, YYYY-MM-DD. Not an instant. */
export type CalendarDate = string;

export type ExpenseStatus = 'confirmed' | 'needs_review';

/** What an expense was worth in another currency, at the rate of its day. */
export interface Conversion {
  readonly amount: Decimal;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Units of `currency` for one unit of the expense's own. */
  readonly rate: Decimal;
  readonly rateDate: CalendarDate;
  readonly rateSource: string;
}

/** Money spent, once. */
export interface Expense {
  readonly ledgerId: string;
  readonly id: string;
  /** Who spent it. */
  readonly userId: string;
  readonly categoryId: string;
  /** As spent: positive, at most 15 digits before and 4 after the point. */
  readonly amount: Decimal;
  /** ISO 4217 code, as spent. */
  readonly currency: string;
  /** Null: no rate is known, and totals in another currency leave it out. */
  readonly conversion: Conversion | null;
  readonly description: string;
  /** Display name of the shop, brand or payee. */
  readonly merchant: string | null;
  /** The merchant's stable key for memory. */
  readonly merchantKey: string | null;
  readonly occurredOn: CalendarDate;
  readonly status: ExpenseStatus;
  /** Starts at 1; every change adds 1. */
  readonly version: number;
  /** The draft that became this expense. */
  readonly draftId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Set while the expense is deleted; restoring clears it. */
  readonly deletedAt: Date | null;
}

/** An expense as it is added; what is left out has the default that its comment says. */
export interface NewExpense {
  /** Default: a new UUIDv7. */
  readonly id?: string;
  readonly ledgerId: string;
  readonly userId: string;
  readonly categoryId: string;
  readonly amount: Decimal;
  readonly currency: string;
  /** Default: null, unconverted. */
  readonly conversion?: Conversion | null;
  readonly description: string;
  /** Default: null. */
  readonly merchant?: string | null;
  /** Default: null. */
  readonly merchantKey?: string | null;
  readonly occurredOn: CalendarDate;
  readonly status: ExpenseStatus;
  /** Default: null. */
  readonly draftId?: string | null;
}

/** What a change can set. */
export type ExpenseChanges = Partial<
  Pick<
    Expense,
    | 'amount'
    | 'categoryId'
    | 'conversion'
    | 'currency'
    | 'description'
    | 'merchant'
    | 'merchantKey'
    | 'occurredOn'
    | 'status'
  >
>;

/** No such expense in this ledger; another ledger's is no different from one that never was. */
export class ExpenseNotFoundError extends Error {
  override name = 'ExpenseNotFoundError';
  readonly expenseId: string;

  constructor(expenseId: string, options?: ErrorOptions) {
    super(`There is no expense ${expenseId} in this ledger.`, options);
    this.expenseId = expenseId;
  }
}

/** The ledger has an expense of that id. */
export class ExpenseExistsError extends Error {
  override name = 'ExpenseExistsError';
  readonly expenseId: string;

  constructor(expenseId: string, options?: ErrorOptions) {
    super(`This ledger has an expense ${expenseId} already.`, options);
    this.expenseId = expenseId;
  }
}

/** The expense was changed by someone else since it was read. */
export class ExpenseVersionConflictError extends Error {
  override name = 'ExpenseVersionConflictError';
  readonly expenseId: string;
  readonly currentVersion: number;

  constructor(expenseId: string, currentVersion: number, options?: ErrorOptions) {
    super(`Expense ${expenseId} was changed meanwhile; it is at version ${currentVersion}.`, options);
    this.expenseId = expenseId;
    this.currentVersion = currentVersion;
  }
}

/** The draft has become an expense already. */
export class DraftAlreadySavedError extends Error {
  override name = 'DraftAlreadySavedError';
  readonly draftId: string;

  constructor(draftId: string, options?: ErrorOptions) {
    super(`Draft ${draftId} has become an expense already.`, options);
    this.draftId = draftId;
  }
}
