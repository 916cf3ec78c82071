import type { Decimal } from 'decimal.js';

/** The largest amount that is kept: numeric(19,4) has 15 digits before the point. */
const MOST_INTEGER_DIGITS = 15;
const MOST_DECIMALS = 4;

/** The amount cannot be kept as it is. It is refused, since a database would round it in silence. */
export class InvalidAmountError extends Error {
  override name = 'InvalidAmountError';
}

/** @throws {InvalidAmountError} when the amount is not positive, or has too many digits to be kept exactly */
export function assertStorableAmount(amount: Decimal): void {
  if (!amount.isFinite() || amount.lte(0)) throw new InvalidAmountError('An amount must be more than 0.');
  if (amount.decimalPlaces() > MOST_DECIMALS) {
    throw new InvalidAmountError(`An amount has at most ${MOST_DECIMALS} decimals.`);
  }
  if (amount.truncated().precision(true) > MOST_INTEGER_DIGITS) {
    throw new InvalidAmountError(`An amount has at most ${MOST_INTEGER_DIGITS} digits before the decimal point.`);
  }
}
