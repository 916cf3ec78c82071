import { Decimal } from 'decimal.js';

/** An amount of 19 digits times a rate of 30 has 49: none is lost. */
const Exact = Decimal.clone({ precision: 60 });

/**
 * What the amount is worth: the exact product, which has at most 19 decimals and is kept as it is. It is rounded where
 * it is shown ({@link roundHalfEven}), so that sums of many are exact too.
 *
 * @param rate units of the other currency for one of the amount's, exactly as it is kept beside the result
 */
export function convertAmount(amount: Decimal, rate: Decimal): Decimal {
  return new Decimal(new Exact(amount).times(rate));
}
