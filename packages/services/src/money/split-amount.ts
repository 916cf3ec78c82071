import { findCurrency } from '@expenses/storage/domain';
import { Decimal } from 'decimal.js';

/**
 * Splits an amount so that the parts add up to it: each is less than one minor unit from its exact share. What equal
 * rounding would lose or create goes to the largest remainders, of equal ones to the first. An amount finer than its
 * currency ("0.0125" USD) is split in units of its own last decimal.
 *
 * @param total 0 or more
 * @param shares how many equal parts, or the weight of each: 0 or more, one of them more than 0
 * @param currency ISO 4217 code
 * @throws {RangeError} when it cannot be split so
 */
export function splitAmount(total: Decimal, shares: number | readonly Decimal[], currency: string): readonly Decimal[] {
  if (!total.isFinite() || total.lt(0)) throw new RangeError('What is split is 0 or more.');
  const decimals = Math.max(findCurrency(currency)?.minorUnits ?? 2, total.decimalPlaces());
  const units = scaled(total, decimals);
  const weights = weightsOf(shares);
  const sum = weights.reduce((one, other) => one + other, 0n);

  const parts = weights.map((weight, at) => ({ at, whole: (units * weight) / sum, rest: (units * weight) % sum }));
  const given = parts.reduce((before, { whole }) => before + whole, 0n);
  const byRest = parts.toSorted((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  const luckier = new Set(byRest.slice(0, Number(units - given)).map(({ at }) => at));
  return parts.map(({ at, whole }) => new Decimal(`${whole + (luckier.has(at) ? 1n : 0n)}e-${decimals}`));
}

/** Whole numbers in the proportion of the shares. */
function weightsOf(shares: number | readonly Decimal[]): readonly bigint[] {
  if (typeof shares === 'number') {
    if (!Number.isInteger(shares) || shares < 1) throw new RangeError('An amount is split into 1 part or more.');
    return Array.from({ length: shares }, () => 1n);
  }
  if (!shares.every((weight) => weight.isFinite() && weight.gte(0)) || !shares.some((weight) => weight.gt(0))) {
    throw new RangeError('Weights are 0 or more, and one of them is more than 0.');
  }
  const decimals = Math.max(...shares.map((weight) => weight.decimalPlaces()));
  return shares.map((weight) => scaled(weight, decimals));
}

/** Exact, unlike a product of decimals, which has 20 digits. */
function scaled(value: Decimal, decimals: number): bigint {
  return BigInt(value.toFixed(decimals).replace('.', ''));
}
