import type { CalendarDate } from '@expenses/storage';
import type { Decimal } from 'decimal.js';
import type { PublishedRate } from './rate-source.ts';

/** A rate that somebody gave for their ledger: it holds from its day on, until the next one of the same two currencies. */
export interface LedgerRate {
  readonly base: string;
  readonly quote: string;
  readonly rateDate: CalendarDate;
  /** Units of `quote` for one of `base`; at most 15 decimals. */
  readonly rate: Decimal;
}

/** The rates at hand for a day. */
export interface RatesAround {
  /** The ledger's own between these currencies: of each pair and direction, the last on or before the day. */
  readonly ledger: readonly LedgerRate[];
  /** Those published for the day and the {@link MOST_DAYS_BACK} before it whose `quote` is one of the currencies. */
  readonly published: readonly PublishedRate[];
}

/** Where kept rates are looked up, as one ledger sees them. */
export interface RateLookup {
  /** More than what is promised may come, and in any order: the choice is not left to the lookup. */
  ratesAround(currencies: readonly string[], date: CalendarDate): Promise<RatesAround>;
}
