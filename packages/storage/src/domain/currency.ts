import { code as lookUp, codes } from 'currency-codes';
import type { Decimal } from 'decimal.js';

/** A currency in circulation. */
export interface Currency {
  /** ISO 4217 alphabetic code. */
  readonly code: string;
  /** Digits after the decimal point: 0 for JPY, 2 for EUR, 3 for KWD. */
  readonly minorUnits: number;
  /** English name. */
  readonly name: string;
}

/** Newer than the library's list. Source: ISO 4217 amendment 176, in force since 2025-03-31. */
const AMENDMENTS: readonly Currency[] = [{ code: 'XCG', minorUnits: 2, name: 'Caribbean Guilder' }];

/** Precious metals, units of account, bond-market units and test codes: in the standard, but nobody pays with them. */
const NOT_MONEY = new Set([
  ...['XAG', 'XAU', 'XPD', 'XPT', 'XBA', 'XBB', 'XBC', 'XBD', 'XDR', 'XSU', 'XUA', 'XTS', 'XXX'],
  ...['BOV', 'CHE', 'CHW', 'CLF', 'COU', 'MXV', 'USN', 'UYI', 'UYW'],
]);

const CURRENCIES: ReadonlyMap<string, Currency> = new Map(
  [...codes().flatMap(fromLibrary), ...AMENDMENTS].map((currency) => [currency.code, currency]),
);

/** Every currency that an expense can be in, by code. Source: ISO 4217, through the npm package `currency-codes`. */
export const currencies: readonly Currency[] = [...CURRENCIES.values()];

/** @returns the currency with this code (upper case), or null when ISO 4217 has none in circulation */
export function findCurrency(code: string): Currency | null {
  return CURRENCIES.get(code) ?? null;
}

/**
 * An amount as it is written in JSON: exact, with at least the currency's minor units ("4.50" EUR, "1200" JPY), and
 * more only where the amount has more ("0.0125").
 */
export function formatAmount(amount: Decimal, currencyCode: string): string {
  const minorUnits = findCurrency(currencyCode)?.minorUnits ?? 2;
  return amount.toFixed(Math.max(minorUnits, amount.decimalPlaces()));
}

function fromLibrary(code: string): Currency[] {
  const record = lookUp(code);
  if (record === undefined || NOT_MONEY.has(code)) return [];
  return [{ code, minorUnits: record.digits, name: record.currency }];
}
