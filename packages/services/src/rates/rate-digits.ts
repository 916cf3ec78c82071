import { Decimal } from 'decimal.js';

/** As the database keeps a rate: numeric(30,15). */
const KEPT_DECIMALS = 15;
const KEPT_INTEGER_DIGITS = 15;

/** Enough for a quotient that is then rounded once: 15 digits before the point, 15 after it, and ten to spare. */
const Precise = Decimal.clone({ precision: 40 });

/** The rate as it is kept, rounded half-even to 15 decimals; null when nothing of it would be left, or it is too large. */
export function keptRate(rate: Decimal): Decimal | null {
  const kept = new Decimal(rate.toDecimalPlaces(KEPT_DECIMALS, Decimal.ROUND_HALF_EVEN));
  if (!kept.isFinite() || kept.lte(0) || kept.gte(`1e${KEPT_INTEGER_DIGITS}`)) return null;
  return kept;
}

/**
 * Units of one currency for one of another, from what one unit of a third is worth in each; as it is kept.
 *
 * The quotient has 40 significant digits and is rounded once, to 15 decimals, so that what is lost is at most
 * 0.0000000000000005: far less than the published digits leave open.
 */
export function crossRate(legTo: Decimal, legFrom: Decimal): Decimal | null {
  return keptRate(new Precise(legTo).div(legFrom));
}

/** @returns null unless the text is a decimal more than 0, as a source prints it ("1.0870", "2.5e-7") */
export function readRate(digits: string): Decimal | null {
  if (!/^\d{1,40}(\.\d{1,40})?(e[+-]?\d{1,2})?$/i.test(digits)) return null;
  return keptRate(new Decimal(digits));
}
