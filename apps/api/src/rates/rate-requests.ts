import { Decimal } from 'decimal.js';
import * as z from 'zod';
import { calendarDate, currencyCode } from '../schema/fields.ts';

/** Units of one currency for one of another. */
export const rate = z
  .string()
  .regex(/^\d{1,15}(\.\d{1,15})?$/, {
    error: 'It must be a decimal in a string, such as "4.31": at most 15 digits, and 15 decimals.',
    abort: true,
  })
  .refine((value) => /[1-9]/.test(value), 'It must be more than 0.')
  .transform((value) => new Decimal(value))
  .meta({ override: { examples: ['4.31'] } });

export const RateQuery = z.strictObject({
  base: currencyCode.exactOptional().meta({ description: "The ledger's base currency, unless told" }),
  date: calendarDate.exactOptional().meta({ description: 'Today, where you are, unless told' }),
});

/** A rate of the ledger's own. */
export const RateRequest = z
  .strictObject({
    base: currencyCode,
    quote: currencyCode,
    rate: rate.meta({ description: 'Units of `quote` for one of `base`' }),
    date: calendarDate
      .exactOptional()
      .meta({ description: 'From this day on it holds, until the next one of the two; today unless told' }),
  })
  .meta({ id: 'RateRequest' });

/** Which of the ledger's own rates. */
export const OwnRateQuery = z.strictObject({ base: currencyCode, quote: currencyCode, date: calendarDate });
