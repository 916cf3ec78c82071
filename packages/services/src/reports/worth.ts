import type { CurrencyTotal, GroupTotal, Repositories, TotalDimension } from '@expenses/storage/repositories';
import { Decimal } from 'decimal.js';
import { convertAmount } from '../money/convert-amount.ts';
import { readRates } from '../rates/known-rates.ts';
import { chooseRate } from '../rates/rate-choice.ts';
import { sumBy } from './exact-sum.ts';

/** What expenses of several currencies were worth in one, unrounded, by the rates of their days. */
export interface Worth extends CurrencyTotal {
  /** What is not in the total, since no rate is known: by currency, as it was spent. */
  readonly unconverted: readonly CurrencyTotal[];
}

/** A total in the currency that was asked for; null: it is not worth anything there that is known. */
export type WorthTotal = GroupTotal & { readonly worth: Decimal | null };

/**
 * What totals have to be broken down by, so that their worth can be told. In the base currency that is kept with each
 * expense; in another it takes the rate of each day.
 */
export function worthDimensions(into: string, baseCurrency: string): readonly TotalDimension[] {
  return into === baseCurrency ? ['conversion'] : ['conversion', 'day'];
}

/** @param totals broken down by `worthDimensions` at least */
export async function worthOf(
  { rates }: Pick<Repositories, 'rates'>,
  ledgerId: string,
  totals: readonly GroupTotal[],
  into: string,
): Promise<WorthTotal[]> {
  const unknown = totals.filter((total) => total.day !== undefined && keptWorth(total, into) === null);
  const ratesOn = await readRates(
    rates,
    [ledgerId],
    [into, ...unknown.map(({ currency }) => currency)],
    unknown.flatMap(({ day }) => day ?? []),
  );
  return totals.map((one) => {
    const { currency, total, day } = one;
    const kept = keptWorth(one, into);
    const chosen = kept !== null || day === undefined ? null : chooseRate(ratesOn(ledgerId, day), currency, into, day);
    return { ...one, worth: kept ?? (chosen && convertAmount(total, chosen.rate)) };
  });
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
