import { Decimal } from 'decimal.js';

/** An amount of 19 digits times a rate of 30 has 49: none is lost before the one rounding. */
const Exact = Decimal.clone({ precision: 60 });

/** As the database keeps them: numeric(19,4). */
const KEPT_DECIMALS = 4;

/**
 * What the amount is worth: the exact product, rounded once, half-even, to the 4 decimals that are kept. Of any
 * currency that is more than its minor unit, and it is at most 0.00005 from the product.
 *
 * @param rate units of the other currency for one of the amount's, exactly as it is kept beside the result
 */
export function convertAmount(amount: Decimal, rate: Decimal): Decimal {
  return new Decimal(new Exact(amount).times(rate).toDecimalPlaces(KEPT_DECIMALS, Decimal.ROUND_HALF_EVEN));
}
