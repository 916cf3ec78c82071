import { Decimal } from 'decimal.js';
import type { Conversion, Expense, ExpenseStatus } from '../domain/expense.ts';
import type { ExpenseChange, ExpenseProvenance } from '../domain/provenance.ts';
import type { StreamedExpense } from '../repositories/expense-repository.ts';

/** An expense as `EXPENSE_COLUMNS` selects it: numbers and dates are text. */
export interface ExpenseRow {
  readonly ledgerId: string;
  readonly id: string;
  readonly userId: string;
  readonly categoryId: string;
  readonly amount: string;
  readonly currency: string;
  readonly convertedAmount: string | null;
  readonly convertedCurrency: string | null;
  readonly rate: string | null;
  readonly rateDate: string | null;
  readonly rateSource: string | null;
  readonly description: string;
  readonly merchant: string | null;
  readonly merchantKey: string | null;
  readonly occurredOn: string;
  readonly status: ExpenseStatus;
  readonly version: number;
  readonly draftId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly deletedAt: Date | null;
}

/** An expense with its category's name. */
export interface StreamedRow extends ExpenseRow {
  readonly categoryName: string;
}

/** What `PROVENANCE_COLUMNS` selects beside it. */
export interface ExpenseHistoryRow {
  readonly provenance: readonly (Omit<ExpenseProvenance, 'costUsd' | 'createdAt'> & {
    readonly costUsd: string | null;
    readonly createdAt: string;
  })[];
  readonly changes: readonly (Omit<ExpenseChange, 'createdAt'> & { readonly createdAt: string })[];
}

export function toExpense(row: ExpenseRow): Expense {
  const { ledgerId, id, userId, categoryId, currency, description, merchant, merchantKey, occurredOn } = row;
  const { status, version, draftId, createdAt, updatedAt, deletedAt } = row;
  return {
    ledgerId,
    id,
    userId,
    categoryId,
    amount: new Decimal(row.amount),
    currency,
    conversion: conversionOf(row),
    description,
    merchant,
    merchantKey,
    occurredOn,
    status,
    version,
    draftId,
    createdAt,
    updatedAt,
    deletedAt,
  };
}

export function toHistory({ provenance, changes }: ExpenseHistoryRow): Pick<StreamedExpense, 'provenance' | 'changes'> {
  return {
    provenance: provenance.map(({ costUsd, createdAt, ...rest }) => ({
      ...rest,
      costUsd: costUsd === null ? null : new Decimal(costUsd),
      createdAt: new Date(createdAt),
    })),
    changes: changes.map(({ createdAt, ...rest }) => ({ ...rest, createdAt: new Date(createdAt) })),
  };
}

/** The database holds all five, or none. */
function conversionOf({
  convertedAmount: amount,
  convertedCurrency: currency,
  rate,
  rateDate,
  rateSource,
}: Pick<ExpenseRow, 'convertedAmount' | 'convertedCurrency' | 'rate' | 'rateDate' | 'rateSource'>): Conversion | null {
  if (amount === null || currency === null || rate === null || rateDate === null || rateSource === null) return null;
  return { amount: new Decimal(amount), currency, rate: new Decimal(rate), rateDate, rateSource };
}
