import { formatAmount, type Conversion, type Expense, type ExpenseCategory } from '@expenses/storage/domain';
import { z } from 'zod';
import { categoryReference, CategoryReference } from '../categories/category-response.ts';
import { decimalString, expenseStatus } from '../schema/fields.ts';

const currency = z.string().regex(/^[A-Z]{3}$/);

const ConversionResponse = z
  .object({
    amount: decimalString,
    currency,
    rate: decimalString.meta({ description: 'Units of this currency for one unit of the currency that was spent' }),
    rateDate: z.iso.date(),
    rateSource: z.string(),
  })
  .meta({ id: 'ConversionResponse', description: 'What it was worth in another currency' });

/** An expense that is stored. */
export const ExpenseResponse = z
  .object({
    id: z.uuid(),
    amount: decimalString.meta({ description: 'Exact, as spent', examples: ['4.50'] }),
    currency: currency.meta({ description: 'ISO 4217', examples: ['EUR'] }),
    description: z.string(),
    merchant: z.string().nullable(),
    category: CategoryReference,
    occurredOn: z.iso.date(),
    status: expenseStatus,
    confidence: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .meta({ description: 'The probability that the category is right; only in the answer to a classification' }),
    conversion: ConversionResponse.nullable(),
    version: z.int().min(1),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'ExpenseResponse' });
export type ExpenseResponse = z.output<typeof ExpenseResponse>;

/** A page of the list. */
export const ExpenseListResponse = z
  .object({
    items: z.array(ExpenseResponse),
    pageSize: z.int(),
    nextCursor: z.string().nullable().meta({ description: 'Where the next page begins; null on the last one' }),
    total: z.int().exactOptional().meta({ description: 'How many there are on all pages; not of a page by cursor' }),
    page: z.int().exactOptional().meta({ description: 'Not of a page by cursor' }),
    pages: z.int().exactOptional().meta({ description: 'Not of a page by cursor' }),
  })
  .meta({ id: 'ExpenseListResponse' });
export type ExpenseListResponse = z.output<typeof ExpenseListResponse>;

/** Several expenses, in the order that they were asked for. */
export const ExpenseBulkResponse = z.object({ items: z.array(ExpenseResponse) }).meta({ id: 'ExpenseBulkResponse' });

/** @param confidence given right after a classification */
export function expenseResponse(
  expense: Expense,
  category: ExpenseCategory,
  confidence: number | null = null,
): ExpenseResponse {
  const { id, amount, currency, description, merchant, occurredOn, status, version } = expense;
  return {
    id,
    amount: formatAmount(amount, currency),
    ...{ currency, description, merchant },
    category: categoryReference(category),
    ...{ occurredOn, status, confidence },
    conversion: expense.conversion === null ? null : conversionResponse(expense.conversion),
    version,
    createdAt: expense.createdAt.toISOString(),
    updatedAt: expense.updatedAt.toISOString(),
  };
}

function conversionResponse({
  amount,
  currency,
  rate,
  rateDate,
  rateSource,
}: Conversion): ExpenseResponse['conversion'] {
  return { amount: formatAmount(amount, currency), currency, rate: rate.toFixed(), rateDate, rateSource };
}
