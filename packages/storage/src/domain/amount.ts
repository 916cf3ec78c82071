import type { Decimal } from 'decimal.js';
import type { Conversion } from './expense.ts';

/** What the database keeps: an amount is numeric(19,4), a rate numeric(30,15), and the product of both numeric(38,19). */
const MOST_INTEGER_DIGITS = { amount: 15, rate: 15, 'converted amount': 19 };
const MOST_DECIMALS = { amount: 4, rate: 15, 'converted amount': 19 };

/** The amount cannot be kept as it is. It is refused, since a database would round it in silence. */
export class InvalidAmountError extends Error {
  override name = 'InvalidAmountError';
}

/** @throws {InvalidAmountError} when the amount is not positive, or has too many digits to be kept exactly */
export function assertStorableAmount(amount: Decimal): void {
  if (!amount.isFinite() || amount.lte(0)) throw new InvalidAmountError('An amount must be more than 0.');
  assertDigits('amount', amount);
}

/** @throws {InvalidAmountError} when the converted amount is negative, the rate not positive, or either too long */
export function assertStorableConversion({ amount, rate }: Conversion): void {
  if (!amount.isFinite() || amount.lt(0)) throw new InvalidAmountError('A converted amount must be 0 or more.');
  assertDigits('converted amount', amount);
  assertStorableRate(rate);
}

/** @throws {InvalidAmountError} when the rate is not positive, or too long */
export function assertStorableRate(rate: Decimal): void {
  if (!rate.isFinite() || rate.lte(0)) throw new InvalidAmountError('A rate must be more than 0.');
  assertDigits('rate', rate);
}

function assertDigits(kind: keyof typeof MOST_DECIMALS, value: Decimal): void {
  if (value.decimalPlaces() > MOST_DECIMALS[kind]) {
    throw new InvalidAmountError(`The ${kind} has at most ${MOST_DECIMALS[kind]} decimals.`);
  }
  if (value.truncated().precision(true) > MOST_INTEGER_DIGITS[kind]) {
    throw new InvalidAmountError(
      `The ${kind} has at most ${MOST_INTEGER_DIGITS[kind]} digits before the decimal point.`,
    );
  }
}
