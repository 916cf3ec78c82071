import { DEFAULT_SORT, EXPENSE_SORTS } from '@expenses/storage/repositories';
import { Decimal } from 'decimal.js';
import * as z from 'zod';
import { calendarDate, currencyCode, expenseStatus, id, rawText, wholeNumber } from '../schema/fields.ts';
import { readCursor } from './expense-cursor.ts';

const bound = z
  .string()
  .regex(/^\d{1,15}(\.\d{1,4})?$/, {
    error: 'It must be a decimal, such as 4.50: at most 15 digits, and 4 decimals.',
    abort: true,
  })
  .transform((value) => new Decimal(value));

const words = rawText.refine((value) => value.length >= 1 && value.length <= 200, 'It has 1 to 200 characters.');

/** What a list can be restricted to. */
export const EXPENSE_FILTERS = {
  from: calendarDate.exactOptional().meta({ description: 'First day, inclusive' }),
  to: calendarDate.exactOptional().meta({ description: 'Last day, inclusive' }),
  category: words
    .exactOptional()
    .meta({ description: "A category's id, or its name in any case", examples: ['Groceries'] }),
  categoryId: id.exactOptional(),
  currency: currencyCode.exactOptional(),
  status: expenseStatus.exactOptional(),
  text: words
    .exactOptional()
    .meta({ description: "Part of the description or of the merchant's name, in any case", examples: ['coffee'] }),
  merchant: words.exactOptional().meta({ description: 'Its whole name, in any case', examples: ['Starbucks'] }),
  min: bound
    .exactOptional()
    .meta({ description: 'Least amount, inclusive', override: { type: 'string', examples: ['10'] } }),
  max: bound
    .exactOptional()
    .meta({ description: 'Most, inclusive', override: { type: 'string', examples: ['99.99'] } }),
};

export const expenseSort = z
  .enum(EXPENSE_SORTS)
  .default(DEFAULT_SORT)
  .meta({
    description: 'What it is ordered by; `-`: from the latest or the largest',
    override: { default: DEFAULT_SORT },
  });

const PAGING = {
  page: wholeNumber(1, 1_000_000_000, 1),
  pageSize: wholeNumber(1, 100, 20),
  cursor: z
    .string()
    .max(200, 'It must be the nextCursor of an earlier answer.')
    .transform((value, context) => {
      const cursor = value === '' ? null : readCursor(value);
      if (cursor !== null || value === '') return cursor;
      context.addIssue('It must be the nextCursor of an earlier answer.');
      return z.NEVER;
    })
    .exactOptional()
    .meta({
      description:
        'In place of `page`: the `nextCursor` of an earlier answer; blank: the first page. Pages by cursor neither skip ' +
        'nor repeat an expense while others come and go, and have no `total`.',
      override: { type: 'string', examples: [''] },
    }),
};

/** Which page of which expenses, in what order. */
export const ExpenseListQuery = agreeing(z.strictObject({ ...PAGING, ...EXPENSE_FILTERS, sort: expenseSort }));

const { status: _, ...REVIEW_FILTERS } = EXPENSE_FILTERS;

/** The same of those to review. */
export const ExpenseReviewQuery = agreeing(z.strictObject({ ...PAGING, ...REVIEW_FILTERS, sort: expenseSort }));

/** What is wrong with parameters beside each other. */
export function agreeing<Schema extends z.ZodObject>(schema: Schema): Schema {
  return schema.superRefine((values, context) => {
    const query = values as ListParameters;
    const wrong = (name: keyof ListParameters, message: string): void => {
      context.addIssue({ code: 'custom', path: [name], message });
    };
    const { from, to, min, max, category, categoryId, cursor, page = 1 } = query;
    if (from !== undefined && to !== undefined && from > to) wrong('to', 'It must not be before from.');
    if (min !== undefined && max !== undefined && min.gt(max)) wrong('max', 'It must not be less than min.');
    if (category !== undefined && categoryId !== undefined) wrong('category', 'Give category or categoryId, not both.');
    if (cursor !== undefined && page !== 1) wrong('cursor', 'Give page or cursor, not both.');
    if (cursor != null && cursor.sort !== query.sort) wrong('cursor', `It belongs to a list sorted by ${cursor.sort}.`);
  });
}

interface ListParameters {
  readonly from?: string;
  readonly to?: string;
  readonly min?: Decimal;
  readonly max?: Decimal;
  readonly category?: string;
  readonly categoryId?: string;
  readonly page?: number;
  readonly cursor?: ReturnType<typeof readCursor>;
  readonly sort?: string;
}
