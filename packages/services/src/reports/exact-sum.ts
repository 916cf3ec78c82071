import type { CurrencyTotal } from '@expenses/storage/repositories';
import { Decimal } from 'decimal.js';

/** A sum of many amounts of 19 digits, or worths of 38, has more than the 20 that a `Decimal` keeps by default. */
const Exact = Decimal.clone({ precision: 80 });

export function exactSum(a: Decimal, b: Decimal): Decimal {
  return new Decimal(new Exact(a).plus(b));
}

export function exactDifference(a: Decimal, b: Decimal): Decimal {
  return new Decimal(new Exact(a).minus(b));
}

/**
 * Adds up totals that are alike in some fields.
 *
 * @param keyOf these fields; the currency is always among them, so that no currency is added to another
 */
export function sumBy<Total extends CurrencyTotal, Key extends object>(
  totals: readonly Total[],
  keyOf: (total: Total) => Key,
): (Key & CurrencyTotal)[] {
  const sums = new Map<string, { readonly key: Key & { currency: string }; total: Decimal; count: number }>();
  for (const one of totals) {
    const { currency, total, count } = one;
    const key = { ...keyOf(one), currency };
    const name = JSON.stringify(key);
    const sum = sums.get(name);
    if (sum === undefined) sums.set(name, { key, total: new Exact(total), count });
    else {
      sum.total = sum.total.plus(total);
      sum.count += count;
    }
  }
  return Array.from(sums.values(), ({ key, total, count }) => ({ ...key, total: new Decimal(total), count }));
}
