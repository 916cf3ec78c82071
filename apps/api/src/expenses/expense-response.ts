import { roundHalfEven, type Worth } from '@expenses/services';
import { formatAmount, type Conversion, type Expense, type ExpenseCategory } from '@expenses/storage/domain';
import * as z from 'zod';
import { categoryReference, CategoryReference } from '../categories/category-response.ts';
import { decimalString, expenseStatus } from '../schema/fields.ts';

const currency = z.string().regex(/^[A-Z]{3}$/);

const ConversionResponse = z
  .object({
    amount: decimalString.meta({
      description: "Rounded half-even to the currency's minor unit; an export has it unrounded",
    }),
    currency,
    rate: decimalString.meta({ description: 'Units of this currency for one unit of the currency that was spent' }),
    rateDate: z.iso.date().meta({ description: 'The day that the rate is of: that of the expense, or one before it' }),
    rateSource: z
      .string()
      .meta({ description: '`person`: given for it; `ledger`: given for the ledger; else who published it' }),
  })
  .meta({ id: 'ConversionResponse', description: "What it was worth in the ledger's base currency" });

const WorthResponse = z
  .object({
    amount: decimalString.nullable().meta({ description: 'Null: no rate is known yet' }),
    currency,
    approximate: z.literal(true),
    rate: decimalString.nullable(),
    rateDate: z.iso.date().nullable(),
    rateSource: z.string().nullable(),
  })
  .meta({ id: 'WorthResponse', description: 'What it was worth in the currency that you prefer' });

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
    conversion: ConversionResponse.nullable().meta({
      description: 'Null: it was spent in the base currency, or no rate is known yet',
    }),
    worth: WorthResponse.nullable().meta({ description: 'Null: it was spent in the currency that you prefer' }),
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

export interface Shown {
  /** What expenses are worth to the person, as `RateService.worthOf` tells. */
  readonly worths: ReadonlyMap<string, Worth>;
  /** What the person prefers. */
  readonly currency: string;
  /** Given right after a classification. */
  readonly confidence?: number | null;
}

export function expenseResponse(
  expense: Expense,
  category: ExpenseCategory,
  { worths, currency: preferred, confidence = null }: Shown,
): ExpenseResponse {
  const { id, amount, currency, description, merchant, occurredOn, status, version } = expense;
  return {
    id,
    amount: formatAmount(amount, currency),
    ...{ currency, description, merchant },
    category: categoryReference(category),
    ...{ occurredOn, status, confidence },
    conversion: expense.conversion === null ? null : conversionResponse(expense.conversion),
    worth: worthResponse(worths.get(id), preferred),
    version,
    createdAt: expense.createdAt.toISOString(),
    updatedAt: expense.updatedAt.toISOString(),
  };
}

export function worthResponse(worth: Worth | undefined, currency: string): ExpenseResponse['worth'] {
  if (worth === undefined) return null;
  const marked = { currency, approximate: true } as const;
  if (worth === null) return { ...marked, amount: null, rate: null, rateDate: null, rateSource: null };
  return { ...marked, ...conversionResponse(worth) };
}

function conversionResponse({
  amount,
  currency,
  rate,
  rateDate,
  rateSource,
}: Conversion): NonNullable<ExpenseResponse['conversion']> {
  const shown = formatAmount(roundHalfEven(amount, currency), currency);
  return { amount: shown, currency, rate: rate.toFixed(), rateDate, rateSource };
}
