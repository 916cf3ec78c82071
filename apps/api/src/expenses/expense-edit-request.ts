import { Decimal } from 'decimal.js';
import { z } from 'zod';
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
