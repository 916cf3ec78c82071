import { findCurrency, type Expense, type ExpenseCategory } from '@expenses/storage/domain';
import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { KINDS, Problem } from '../problems/problem.ts';
import { calendarDate, currencyCode, expenseStatus, id, text } from '../schema/fields.ts';

const amount = z
  .string()
  .regex(/^\d{1,15}(\.\d{1,4})?$/, {
    error: 'It must be a decimal in a string, such as "4.50": at most 15 digits, and 4 decimals.',
    abort: true,
  })
  .refine((value) => /[1-9]/.test(value), 'It must be more than 0.')
  .transform((value) => new Decimal(value))
  .meta({ examples: ['4.50'] });

const merchant = text({ most: 200 }).refine(
  (value) => /[\p{L}\p{N}]/u.test(value),
  'It must have a letter or a digit.',
);

/** What a person sets of an expense. */
export const ExpenseEditRequest = z
  .strictObject({
    amount: amount.exactOptional(),
    currency: currencyCode.exactOptional(),
    categoryId: id.exactOptional(),
    description: text({ most: 500 }).exactOptional(),
    merchant: merchant.nullable().exactOptional(),
    occurredOn: calendarDate.exactOptional(),
    status: expenseStatus.exactOptional().meta({ description: 'confirmed, unless told' }),
    version: z
      .int32()
      .min(1)
      .exactOptional()
      .meta({ description: 'The version that was read: the edit is refused when there is a newer one' }),
  })
  .refine(({ version: _, ...edit }) => Object.keys(edit).length > 0, 'Give at least one field to change.')
  .meta({ id: 'ExpenseEditRequest' });
export type ExpenseEditRequest = z.output<typeof ExpenseEditRequest>;

/**
 * Refuses what would make no sense with what the edit leaves as it is: a category that is archived or not the ledger's,
 * and an amount finer than its currency.
 *
 * @throws {Problem}
 */
export function assertFits(
  edit: ExpenseEditRequest,
  before: Expense,
  categories: ReadonlyMap<string, ExpenseCategory>,
): void {
  if (edit.categoryId !== undefined && edit.categoryId !== before.categoryId) {
    const category = categories.get(edit.categoryId);
    if (category === undefined) throw invalid('/categoryId', 'The ledger has no such category.');
    if (category.archivedAt !== null) throw invalid('/categoryId', 'The category is archived.');
  }
  if (edit.amount === undefined && edit.currency === undefined) return;
  const currency = findCurrency(edit.currency ?? before.currency);
  const decimals = (edit.amount ?? before.amount).decimalPlaces();
  if (currency === null || decimals <= currency.minorUnits) return;
  const pointer = edit.amount === undefined ? '/currency' : '/amount';
  throw invalid(pointer, `${currency.code} has ${currency.minorUnits} decimals, and the amount has ${decimals}.`);
}

/**
 * The version that an edit is for. Of an amount without a currency, or the reverse, it is the one that `assertFits`
 * looked at: the other half must not change in between.
 */
export function versionFor(edit: ExpenseEditRequest, before: Expense): number | undefined {
  const isHalf = (edit.amount === undefined) !== (edit.currency === undefined);
  return edit.version ?? (isHalf ? before.version : undefined);
}

function invalid(pointer: string, detail: string): Problem {
  return new Problem(KINDS.invalidBody, detail, { errors: [{ pointer, detail }] });
}
