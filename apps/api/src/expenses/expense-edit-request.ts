import { MOST_AT_ONCE } from '@expenses/services';
import { Decimal } from 'decimal.js';
import * as z from 'zod';
import { rate } from '../rates/rate-requests.ts';
import { calendarDate, currencyCode, expenseStatus, id, text } from '../schema/fields.ts';

const amount = z
  .string()
  .regex(/^\d{1,15}(\.\d{1,4})?$/, {
    error: 'It must be a decimal in a string, such as "4.50": at most 15 digits, and 4 decimals.',
    abort: true,
  })
  .refine((value) => /[1-9]/.test(value), 'It must be more than 0.')
  .transform((value) => new Decimal(value))
  .meta({ override: { examples: ['4.50'] } });

const merchant = text({ most: 200 }).refine(
  (value) => /[\p{L}\p{N}]/u.test(value),
  'It must have a letter or a digit.',
);

const GIVEN_RATE = "Units of the ledger's base currency for one of the expense's, for this expense alone";

/** What can be set of an expense. */
const FIELDS = {
  amount: amount.exactOptional(),
  currency: currencyCode.exactOptional(),
  categoryId: id.exactOptional(),
  description: text({ most: 500 }).exactOptional(),
  merchant: merchant.nullable().exactOptional(),
  occurredOn: calendarDate.exactOptional(),
  status: expenseStatus.exactOptional().meta({ description: 'confirmed, unless told' }),
};

/** What a person sets of an expense. */
export const ExpenseEditRequest = z
  .strictObject({
    ...FIELDS,
    rate: rate
      .nullable()
      .exactOptional()
      .meta({
        description: `${GIVEN_RATE}; null: that of the day again`,
      }),
    version: z
      .int32()
      .min(1)
      .exactOptional()
      .meta({ description: 'The version that was read: the edit is refused when there is a newer one' }),
  })
  .refine(({ version: _, ...edit }) => Object.keys(edit).length > 0, 'Give at least one field to change.')
  .meta({ id: 'ExpenseEditRequest' });
export type ExpenseEditRequest = z.output<typeof ExpenseEditRequest>;

/** An expense that is stated field by field. */
export const ExpenseCreateRequest = z
  .strictObject({
    amount,
    currency: currencyCode.exactOptional().meta({ description: 'Your preferred one, unless told' }),
    description: text({ most: 500 }),
    categoryId: id,
    merchant: merchant.nullable().exactOptional(),
    occurredOn: calendarDate.exactOptional().meta({ description: 'Today, where you are, unless told' }),
    rate: rate.exactOptional().meta({ description: `${GIVEN_RATE}; that of the day, unless told` }),
  })
  .meta({ id: 'ExpenseCreateRequest' });

const ids = z
  .array(id)
  .min(1)
  .max(MOST_AT_ONCE)
  .meta({ description: `1 to ${MOST_AT_ONCE}; one that comes twice counts once` });

/** One change of several expenses. */
export const ExpenseBulkEditRequest = z
  .strictObject({
    ids,
    changes: z
      .strictObject(FIELDS)
      .refine((changes) => Object.keys(changes).length > 0, 'Give at least one field to change.'),
  })
  .meta({ id: 'ExpenseBulkEditRequest' });

/** Which expenses to delete. */
export const ExpenseBulkDeleteRequest = z.strictObject({ ids }).meta({ id: 'ExpenseBulkDeleteRequest' });
