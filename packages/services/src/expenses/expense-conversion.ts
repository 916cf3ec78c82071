import type { Conversion, Expense, Ledger } from '@expenses/storage/domain';
import type { Repositories } from '@expenses/storage/repositories';
import type { Decimal } from 'decimal.js';
import { conversionAt, convertCurrency } from '../rates/convert-currency.ts';
import { keptRates } from '../rates/known-rates.ts';
import { isKept, NOT_KEPT } from '../rates/rate-service.ts';
import { RATE_SOURCES } from '../rates/rate-source.ts';
import { InvalidEditError, NothingToConvertError } from './invalid-edit-error.ts';

/** What decides what an expense is worth. */
export type Spent = Pick<Expense, 'amount' | 'currency' | 'occurredOn'>;

type BaseOf = Pick<Ledger, 'id' | 'baseCurrency'>;

/**
 * What an expense is worth in its ledger's base currency, by a rate that a person gave for it, or by those that are
 * kept: nothing is fetched. Null: it is in that currency itself, or no rate is known, and it is unconverted; its day
 * may not have begun yet. Inside the unit of work that stores it.
 *
 * @param given units of the base currency for one of the expense's; null: none
 */
export async function conversionOf(
  { rates, ledgers }: Pick<Repositories, 'rates' | 'ledgers'>,
  { id, baseCurrency }: BaseOf,
  { amount, currency, occurredOn }: Spent,
  now: Date,
  given: Decimal | null = null,
): Promise<Conversion | null> {
  if (currency === baseCurrency) return null;
  if (given !== null) return worthAtGiven(baseCurrency, { amount, occurredOn }, given);
  const lookup = keptRates(rates, id, now);
  const convert = () => convertCurrency(amount, currency, baseCurrency, occurredOn, lookup);
  const conversion = await convert();
  if (conversion?.rateSource !== RATE_SOURCES.ledger) return conversion;
  // Who puts a rate of the ledger's right drops what was converted by it: what is stored just then would be missed.
  await ledgers.lock(id);
  return convert();
}

/**
 * What it is worth by a rate that a person gave for it.
 *
 * @throws {InvalidEditError} when the rate is for nothing, or cannot be kept
 */
export function conversionAtGiven(ledger: BaseOf, spent: Spent, given: Decimal): Conversion {
  assertConverts(ledger, spent, given);
  const conversion = worthAtGiven(ledger.baseCurrency, spent, given);
  if (conversion === null) throw new InvalidEditError('rate', 'At that rate it would be worth more than can be kept.');
  return conversion;
}

function worthAtGiven(
  baseCurrency: string,
  { amount, occurredOn }: Pick<Spent, 'amount' | 'occurredOn'>,
  given: Decimal,
): Conversion | null {
  return conversionAt(amount, baseCurrency, { rate: given, rateDate: occurredOn, rateSource: RATE_SOURCES.person });
}

/** @throws {InvalidEditError} when the rate is for nothing, or cannot be kept */
export function assertConverts({ baseCurrency }: BaseOf, { currency }: Pick<Spent, 'currency'>, given: Decimal): void {
  if (!isKept(given)) throw new InvalidEditError('rate', NOT_KEPT);
  if (currency === baseCurrency) throw new NothingToConvertError(baseCurrency);
}

/** Asks for a rate, once the transaction is committed, when the expense has none. */
export async function askForRate(
  { jobs }: Pick<Repositories, 'jobs'>,
  { baseCurrency }: BaseOf,
  { currency, conversion }: Pick<Expense, 'currency' | 'conversion'>,
): Promise<void> {
  const isUnconverted = currency !== baseCurrency && conversion?.currency !== baseCurrency;
  if (isUnconverted) await jobs.ask('fetch-rates');
}
