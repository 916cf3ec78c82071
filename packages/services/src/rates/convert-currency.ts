import type { CalendarDate, Conversion } from '@expenses/storage';
import type { Decimal } from 'decimal.js';
import { convertAmount } from '../money/convert-amount.ts';
import { chooseRate, type ChosenRate } from './rate-choice.ts';
import type { RateLookup } from './rate-lookup.ts';

/**
 * What an amount of one currency was worth in another on a day. Null when no rate is known: the amount is then
 * unconverted, and never counted as if it were of the other currency.
 *
 * Between a currency and itself nothing is looked up, and the rate is 1: no expense keeps that as a conversion.
 *
 * @param from ISO 4217 code
 * @param to ISO 4217 code
 * @param date the expense's day, which decides the rate
 */
export async function convertCurrency(
  amount: Decimal,
  from: string,
  to: string,
  date: CalendarDate,
  lookup: RateLookup,
): Promise<Conversion | null> {
  const around = from === to ? { ledger: [], published: [] } : await lookup.ratesAround([from, to], date);
  const chosen = chooseRate(around, from, to, date);
  return chosen && conversionAt(amount, to, chosen);
}

/**
 * The conversion at a rate, as it is kept: the amount is the exact product with the kept rate.
 *
 * @returns null when the worth has more digits than can be kept
 */
export function conversionAt(
  amount: Decimal,
  currency: string,
  { rate, rateDate, rateSource }: ChosenRate,
): Conversion | null {
  const worth = convertAmount(amount, rate);
  return worth.gte(TOO_LARGE) ? null : { amount: worth, currency, rate, rateDate, rateSource };
}

/** A converted amount is numeric(38,19). */
const TOO_LARGE = '1e19';
