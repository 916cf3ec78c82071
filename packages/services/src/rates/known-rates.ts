import type { CalendarDate } from '@expenses/storage/domain';
import type { KnownRates, RateRepository } from '@expenses/storage/repositories';
import { lastBegun } from '../calendar.ts';
import { dayBefore } from './rate-choice.ts';
import type { RateLookup, RatesAround } from './rate-lookup.ts';
import { MOST_DAYS_BACK, type PublishedRate } from './rate-source.ts';

/** The rates that are kept, as a ledger sees them now; each day that is asked for is looked up, as `readRates` does. */
export function keptRates(rates: RateRepository, ledgerId: string, now: Date): RateLookup {
  return {
    ratesAround: async (currencies, date) => {
      const ratesOn = await readRates(rates, [ledgerId], currencies, [date], now);
      return ratesOn(ledgerId, date);
    },
  };
}

/** Rates that were read for several days and ledgers at once, as one of the ledgers sees them on a day. */
export type RatesOn = (ledgerId: string, date: CalendarDate) => RatesAround;

const NOTHING: KnownRates = { ledger: [], published: [] };

/**
 * Reads in one query what is needed to convert between the currencies on any of the days. Of a day that has not begun
 * anywhere nothing is published yet: the last rate before it is not its rate. What people gave for it holds.
 *
 * @param days in any order; none: nothing is read
 */
export async function readRates(
  rates: RateRepository,
  ledgerIds: readonly string[],
  currencies: Iterable<string>,
  days: readonly CalendarDate[],
  now: Date,
): Promise<RatesOn> {
  const last = lastBegun(now);
  const sorted = [...days].sort();
  const [from, to] = [sorted.at(0), sorted.at(-1)];
  const isNeeded = from !== undefined && to !== undefined;
  const known = isNeeded ? await knownAround(rates, ledgerIds, [...new Set(currencies)], { from, to }) : NOTHING;
  const byDay = Map.groupBy(known.published, ({ rateDate }) => rateDate);
  const byLedger = Map.groupBy(known.ledger, ({ ledgerId }) => ledgerId);
  return (ledgerId, date) => ({
    ledger: byLedger.get(ledgerId) ?? [],
    published: date <= last ? publishedAround(byDay, date) : [],
  });
}

function publishedAround(byDay: ReadonlyMap<CalendarDate, PublishedRate[]>, date: CalendarDate): PublishedRate[] {
  const days = Array.from({ length: MOST_DAYS_BACK + 1 }, (_, back) => dayBefore(date, back));
  return days.flatMap((day) => byDay.get(day) ?? []);
}

function knownAround(
  rates: RateRepository,
  ledgerIds: readonly string[],
  currencies: readonly string[],
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): Promise<KnownRates> {
  return rates.known(ledgerIds, currencies, { from: dayBefore(from, MOST_DAYS_BACK), to });
}
