import type { Ledger } from '@expenses/storage/domain';
import type { CurrencyTotal, DayRate, DayRates, GroupTotal, Repositories } from '@expenses/storage/repositories';
import { Decimal } from 'decimal.js';
import { readRates } from '../rates/known-rates.ts';
import { chooseRate } from '../rates/rate-choice.ts';
import { sumBy } from './exact-sum.ts';
import type { Period } from './report-period.ts';

/** What expenses of several currencies were worth in one, unrounded, by the rates of their days. */
export interface Worth extends CurrencyTotal {
  /** What is not in the total, since no rate is known: by currency, as it was spent. */
  readonly unconverted: readonly CurrencyTotal[];
}

/** A total in the currency that was asked for; null: it is not worth anything there that is known. */
export type WorthTotal = GroupTotal & { readonly worth: Decimal | null };

/**
 * The rates of the days on which expenses of a period are not worth anything yet in a currency; undefined where that is
 * the ledger's base currency: their worth there is kept with them, or waits for a rate.
 */
export async function ratesOfDays(
  { expenses, rates }: Pick<Repositories, 'expenses' | 'rates'>,
  { id: ledgerId, baseCurrency }: Pick<Ledger, 'id' | 'baseCurrency'>,
  period: Period,
  into: string,
  now: Date,
): Promise<DayRates | undefined> {
  if (into === baseCurrency) return undefined;
  const [ofDays = []] = await expenses.groupTotalsEach(ledgerId, period, [['day', 'conversion']]);
  const unknown = ofDays.filter((total) => keptWorth(total, into) === null);
  const currenciesOn = Map.groupBy(unknown, ({ day = '' }) => day);
  const known = await readRates(
    rates,
    [ledgerId],
    [into, ...unknown.map(({ currency }) => currency)],
    [...currenciesOn.keys()],
    now,
  );
  const found = [...currenciesOn].flatMap(([day, totals]): DayRate[] => {
    const around = known(ledgerId, day);
    return [...new Set(totals.map(({ currency }) => currency))].flatMap((currency) => {
      const chosen = chooseRate(around, currency, into, day);
      return chosen === null ? [] : [{ day, currency, rate: chosen.rate }];
    });
  });
  return { into, rates: found };
}

/** @param totals broken down by `conversion` at least */
export function worthOf(totals: readonly GroupTotal[], into: string): WorthTotal[] {
  return totals.map((total) => ({ ...total, worth: keptWorth(total, into) }));
}

/** All of them together. */
export function worthTotal(totals: readonly WorthTotal[], into: string): Worth {
  const [sum] = worthBy(totals, into, () => ({}));
  const unconverted = sumBy(
    totals.filter(({ worth }) => worth === null),
    () => ({}),
  );
  return {
    ...(sum ?? { currency: into, total: new Decimal(0), count: 0 }),
    unconverted: unconverted.sort((a, b) => (a.currency < b.currency ? -1 : 1)),
  };
}

/** Those that are worth something, added up by what they have in common. */
export function worthBy<Key extends object>(
  totals: readonly WorthTotal[],
  into: string,
  keyOf: (total: WorthTotal) => Key,
): (Key & CurrencyTotal)[] {
  return sumBy(
    totals.flatMap((one) => (one.worth === null ? [] : [{ ...one, total: one.worth, currency: into }])),
    keyOf,
  );
}

function keptWorth({ currency, total, convertedCurrency, converted }: GroupTotal, into: string): Decimal | null {
  if (currency === into) return total;
  return convertedCurrency === into ? (converted ?? null) : null;
}
