import type { RateLine } from '@expenses/services';
import * as z from 'zod';
import { decimalString } from '../schema/fields.ts';

const currency = z.string().regex(/^[A-Z]{3}$/);

export const RateResponse = z
  .object({
    base: currency,
    quote: currency,
    rate: decimalString.meta({ description: 'Units of `quote` for one of `base`', examples: ['1.0912'] }),
    rateDate: z.iso.date().meta({ description: 'The day that it is of: the one asked for, or one before it' }),
    rateSource: z.string().meta({ description: 'Who published it; `ledger`: your own', examples: ['ecb'] }),
  })
  .meta({ id: 'RateResponse' });
export type RateResponse = z.output<typeof RateResponse>;

export const RateListResponse = z
  .object({
    base: currency,
    date: z.iso.date(),
    items: z.array(RateResponse).meta({ description: 'By code; a currency without a rate that day is not among them' }),
  })
  .meta({ id: 'RateListResponse' });

export function rateResponse(base: string, { quote, rate, rateDate, rateSource }: RateLine): RateResponse {
  return { base, quote, rate: rate.toFixed(), rateDate, rateSource };
}
